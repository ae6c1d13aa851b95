public import TermsCore

/// Tags of a user's own, found by phrases, and tags of the library to leave out.
///
/// One rule a line; a line that begins with spaces goes on with the one above, and `#` begins a
/// comment:
///
///     # what our auditors look for
///     data-brokers: (buy|purchase|obtain*) ... data broker* ; list broker*
///     sale: monetis* ..3 data
///     silence: conduct, ip
///
/// A name of lower-case letters, digits and hyphens gets the clauses in which one of its phrases
/// stands, divided by ` ; ` and written as in <doc:PhraseLanguage>. The name may be
/// one of the library's tags, which is then found by these phrases too. `silence` names tags of the
/// library that no clause shall carry.
public struct TagRules: Sendable {
  /// The user's own tags, in the order of their first rules.
  public private(set) var names: [String] = []
  /// The library's tags that no clause shall carry.
  public private(set) var silenced = TagSet()
  private var matcher: PhraseMatcher?
  /// What each pattern stands for.
  private var targets: [Target] = []

  private enum Target { case own(Int), tag(Tag) }

  /// Reads rules.
  ///
  /// - Throws: ``TagRulesError`` with the line of the first rule that cannot be read.
  public init(_ text: String) throws(TagRulesError) {
    var patterns: [String] = []
    for rule in Self.rules(in: text) {
      let parts = rule.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = Self.trimmed(parts[0])
      guard parts.count == 2, !name.isEmpty else {
        throw TagRulesError(line: rule.line, reason: "has no “name: phrases”.")
      }
      if name == "silence" {
        try silence(parts[1], line: rule.line)
        continue
      }
      guard name.utf8.allSatisfy(Self.isNameByte) else {
        throw TagRulesError(
          line: rule.line,
          reason: "“\(name)” is no name for a tag: use lower-case letters, digits and hyphens.")
      }
      let target = target(named: name)
      for part in parts[1].split(separator: ";", omittingEmptySubsequences: false) {
        let pattern = Self.trimmed(part)
        do { _ = try PhraseMatcher([pattern]) } catch {
          throw TagRulesError(line: rule.line, reason: error.description)
        }
        patterns.append(pattern)
        targets.append(target)
      }
    }
    if !patterns.isEmpty { matcher = try? PhraseMatcher(patterns) }
  }

  /// Whether `name` is one of the user's own tags.
  public func contains(_ name: String) -> Bool { names.contains(name) }

  /// `tags` with the rules applied: phrases give their tags, silenced tags are gone.
  ///
  /// A tag of the library that a phrase gives has probability 1; a clause that is left without any
  /// is ``Tag/other``.
  ///
  /// - Complexity: O(words).
  public func apply(to tags: ClauseTags, of document: Document) -> ClauseTags {
    var tags = tags
    tags.own = []
    var scan = matcher?.scan(document.words)
    for (index, clause) in document.clauses.enumerated() {
      let sentences = document.sentences[clause.sentences].map { document.words.indices(in: $0) }
      let found = found(in: sentences, by: &scan)
      for tag in found.tags.tags { tags.probabilities[index * Tag.count + tag.index] = 1 }
      tags.sets[index] = ruled(tags.sets[index], found)
      tags.own.append(found.own)
    }
    return tags
  }

  /// A clause that stands alone with the rules applied, and the user's own tags of it; its text is
  /// read as one sentence.
  public func apply(to clause: TaggedClause, text: String) -> (clause: TaggedClause, own: [String])
  {
    let words = Words(scanning: text)
    var scan = matcher?.scan(words)
    let found = found(in: [0..<words.count], by: &scan)
    var clause = clause
    for tag in found.tags.tags { clause.probabilities[tag.index] = 1 }
    clause.tags = ruled(clause.tags, found)
    return (clause, found.own)
  }

  /// What the phrases find.
  private struct Found {
    var tags = TagSet()
    var own: [String] = []
  }

  private func found(in sentences: [Range<Int>], by scan: inout PhraseScan?) -> Found {
    var found = Found()
    var own: Set<Int> = []
    for sentence in sentences {
      for match in scan?.matches(in: sentence) ?? [] {
        switch targets[match.pattern] {
        case .own(let name): own.insert(name)
        case .tag(let tag): found.tags.insert(tag)
        }
      }
    }
    found.own = own.sorted().map { names[$0] }
    return found
  }

  private func ruled(_ tags: TagSet, _ found: Found) -> TagSet {
    var tags = TagSet(bits: tags.bits | found.tags.bits)
    if tags.bits.nonzeroBitCount > 1 { tags.remove(.other) }
    tags.bits &= ~silenced.bits
    return tags.isEmpty && found.own.isEmpty ? [.other] : tags
  }

  private mutating func target(named name: String) -> Target {
    if let tag = Tag(rawValue: name) { return .tag(tag) }
    if let index = names.firstIndex(of: name) { return .own(index) }
    names.append(name)
    return .own(names.count - 1)
  }

  private mutating func silence(
    _ list: some StringProtocol, line: Int
  ) throws(TagRulesError) {
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = Self.trimmed(word)
      guard let tag = Tag(rawValue: name) else {
        throw TagRulesError(
          line: line,
          reason: "there is no tag “\(name)” to silence. The tags are: "
            + Tag.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      silenced.insert(tag)
    }
  }

  /// The rules with their first lines, comments gone and continued lines joined.
  private static func rules(in text: String) -> [(line: Int, text: String)] {
    var rules: [(line: Int, text: String)] = []
    for (number, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let kept = line.prefix { $0 != "#" }
      if trimmed(kept).isEmpty { continue }
      if kept.first == " " || kept.first == "\t", !rules.isEmpty {
        rules[rules.count - 1].text += " " + kept
      } else {
        rules.append((number + 1, String(kept)))
      }
    }
    return rules
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// A rule that cannot be read.
public struct TagRulesError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line of the rule, from 1.
  public var line: Int
  /// What is wrong and what to write instead.
  public var reason: String

  /// The line and the reason.
  public var description: String { "line \(line): \(reason)" }
}
