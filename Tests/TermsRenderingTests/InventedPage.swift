import TermsCore
import TermsSummarization

/// A document written line by line, with facts that point at its words.
///
/// A line is a heading (`## Words`) or a clause (`[tags] Words.`); in the brackets `-` marks a
/// clause that costs the reader, `+` one that helps.
struct InventedPage {
  var document = Document(format: .text)
  var tags = ClauseTags(sets: [], probabilities: [], impacts: [])
  var facts: Facts

  init(_ text: String, kind: DocumentKind, company: String?) {
    facts = Facts(kind: kind)
    facts.company = company
    document.language = "en"
    document.sha256 = String(repeating: "0", count: 64)
    var stack: [(level: Int, index: Int)] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        let range = append(line.dropFirst(level + 1))
        while let last = stack.last, last.level >= level { stack.removeLast() }
        document.sections.append(
          Section(heading: range, level: level, parent: stack.last?.index))
        stack.append((level, document.sections.count - 1))
        if document.title.isEmpty { document.title = String(line.dropFirst(level + 1)) }
      } else {
        addClause(line, section: stack.last?.index)
      }
    }
  }

  /// The words `quote` as evidence.
  ///
  /// - Precondition: a clause of the page holds them.
  func words(_ quote: String) -> Evidence {
    let text = Array(document.text.utf8)
    let wanted = Array(quote.utf8)
    let start = text.indices.first { text[$0...].starts(with: wanted) }!
    let range = TextRange(start, start + wanted.count)
    return Evidence(
      clause: document.clauses.firstIndex { $0.range.contains(range) }!, range: range)
  }

  /// Answers `question` by the words `quote`.
  mutating func answer(_ question: Question, _ value: AnswerValue, _ quote: String) {
    facts[question] = Answer(question, value, evidence: [words(quote)])
  }

  /// The report that the product would make of it.
  func report(named name: String) -> Report {
    let summary = SummaryWriter().summary(of: document, named: name, tags: tags, facts: facts)
    return Report(name: name, document: document, tags: tags, facts: facts, summary: summary)
  }

  private mutating func append(_ words: some StringProtocol) -> TextRange {
    let start = document.text.utf8.count
    document.text += words + "\n"
    return TextRange(start, start + words.utf8.count)
  }

  private mutating func addClause(_ line: Substring, section: Int?) {
    let close = line.firstIndex(of: "]")!
    let marks = line[..<close].dropFirst().split(separator: " ")
    let words = line[close...].dropFirst(2)
    let range = append(words)
    let first = document.sentences.count
    var start = range.lowerBound
    var previous: UInt8 = 0
    for (offset, byte) in words.utf8.enumerated() {
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: ".") {
        document.sentences.append(TextRange(start, range.lowerBound + offset))
        start = range.lowerBound + offset + 1
      }
      previous = byte
    }
    document.sentences.append(TextRange(start, range.upperBound))
    document.clauses.append(
      Clause(
        number: document.clauses.count + 1, kind: .paragraph, range: range,
        sentences: first..<document.sentences.count, section: section, source: range))
    let set = TagSet(marks.compactMap { Tag(rawValue: String($0)) })
    tags.sets.append(set)
    tags.probabilities += Tag.allCases.map { set.contains($0) ? 0.9 : 0.05 }
    tags.impacts.append(marks.contains("-") ? .bad : marks.contains("+") ? .good : .neutral)
  }
}
