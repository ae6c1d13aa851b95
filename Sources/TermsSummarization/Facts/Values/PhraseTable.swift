import TermsCore

/// Phrase patterns under labels, written as a table.
///
/// A line without indent is a label; the indented lines below it are its patterns.
struct PhraseTable<Label: RawRepresentable<String> & Hashable & Sendable>: Sendable {
  private let labels: [Label]
  private let matcher: PhraseMatcher

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - table: labels and patterns.
  ///   - macros: one macro a line, `name = alternative | alternative`.
  /// - Precondition: every label is known and every pattern can be read; tables are part of the
  ///   program, so that a fault shows in the first test.
  init(_ table: String, macros: String = "") {
    var labels: [Label] = []
    var patterns: [String] = []
    var label: Label?
    for line in table.pieces(at: "\n") {
      if line.utf8.first == UInt8(ascii: " ") {
        guard let label else { preconditionFailure("“\(line)” stands under no label") }
        labels.append(label)
        patterns.append(String(line.trimmed))
      } else {
        guard let known = Label(rawValue: String(line)) else {
          preconditionFailure("“\(line)” is no label of the table")
        }
        label = known
      }
    }
    var named: [String: String] = [:]
    for line in macros.pieces(at: "\n") {
      let parts = line.pieces(at: "=", most: 2)
      named[String(parts[0].trimmed)] = String(parts[1])
    }
    self.labels = labels
    do {
      matcher = try PhraseMatcher(patterns, macros: named)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Binds the table to the words of one text.
  func scan(_ words: Words) -> PhraseTableScan<Label> {
    PhraseTableScan(labels: labels, scan: matcher.scan(words))
  }
}

/// A cue found in a text: what it says and the words that say it.
struct Cue<Label: Hashable & Sendable>: Sendable, Hashable {
  var label: Label
  var words: Range<Int>
}

/// A table of cues bound to the words of one text.
struct PhraseTableScan<Label: RawRepresentable<String> & Hashable & Sendable>: Sendable {
  let labels: [Label]
  var scan: PhraseScan

  /// The cues within a run of words, ordered by their first word.
  mutating func cues(in words: Range<Int>) -> [Cue<Label>] {
    let matches = scan.matches(in: words)
    guard !matches.isEmpty else { return [] }
    return matches.map { Cue(label: labels[$0.pattern], words: $0.words) }
      .sorted { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
  }
}
