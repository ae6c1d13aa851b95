import TermsCore

/// Phrase patterns, each with a value: "these words mean that".
struct CueList<Value: Sendable & Hashable>: Sendable {
  private var values: [Value] = []
  private let matcher: PhraseMatcher

  /// Compiles a table of one cue a line.
  ///
  /// - Parameters:
  ///   - table: the lines.
  ///   - read: splits a line into value and pattern; nil for a line that is no cue.
  init(_ table: String, read: (Substring) -> (value: Value, pattern: Substring)?) {
    var patterns: [String] = []
    for line in table.pieces(at: "\n") {
      guard let (value, pattern) = read(line) else { preconditionFailure("not a cue: \(line)") }
      values.append(value)
      patterns.append(String(pattern))
    }
    do {
      matcher = try PhraseMatcher(patterns)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Binds the list to a text.
  func scan(_ words: Words) -> Scan { Scan(values: values, scan: matcher.scan(words)) }

  /// The list bound to one text.
  struct Scan: Sendable {
    fileprivate let values: [Value]
    fileprivate var scan: PhraseScan

    /// The values found in a run of words, in the order of the table, each once.
    mutating func values(in words: Range<Int>) -> [Value] {
      var found: [Value] = []
      for match in scan.matches(in: words) where !found.contains(values[match.pattern]) {
        found.append(values[match.pattern])
      }
      return found
    }

    /// The values in a run of words with the words that carry them, in the order of the table.
    mutating func matches(in words: Range<Int>) -> [(value: Value, words: Range<Int>)] {
      scan.matches(in: words).map { (values[$0.pattern], $0.words) }
    }
  }
}
