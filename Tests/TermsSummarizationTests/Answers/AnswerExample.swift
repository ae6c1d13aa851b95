import TermsCore
import Testing

@testable import TermsSummarization

/// A few sentences and the answer a careful reader takes from them.
struct AnswerExample: CustomTestStringConvertible, Sendable {
  var question: Question
  var answer: String
  var text: String

  var testDescription: String { "\(question.rawValue) = \(answer): \(text)" }

  /// Reads a table: a line with a question's id, then `answer: text` lines.
  ///
  /// In a text, `#` begins a heading above it, `>` a lead-in, ` / ` divides paragraphs.
  static func table(_ text: String) -> [AnswerExample] {
    var examples: [AnswerExample] = []
    var question = Question.sellsData
    for line in text.split(separator: "\n") {
      if let known = Question(rawValue: String(line)) {
        question = known
      } else {
        let cut = line.split(separator: ":", maxSplits: 1)
        examples.append(
          AnswerExample(
            question: question, answer: String(cut[0]), text: String(cut[1].dropFirst())))
      }
    }
    return examples
  }

  /// What the library answers when every clause may be about anything.
  var found: String { Self.reply(to: question, in: text, .shared) ?? "not-stated" }

  /// What `book` answers when each clause may carry `tags`; nil when nothing is stated.
  static func reply(
    to question: Question, in text: String, _ book: AnswerBook,
    tags: [TermsCore.Tag] = TermsCore.Tag.allCases
  ) -> String? {
    let answers = findings(in: text, book, tags: tags).answers
    guard case .choice(let word)? = answers.first(where: { $0.question == question })?.value else {
      return nil
    }
    return word
  }

  /// What `book` finds when each clause may carry `tags`.
  static func findings(
    in text: String, _ book: AnswerBook = .shared, tags: [TermsCore.Tag] = TermsCore.Tag.allCases
  ) -> AnswerFindings {
    AnswerFinder(book: book).find(in: reading(of: text, tags: tags))
  }

  /// A text as read, each clause of which may carry `tags`.
  static func reading(
    of text: String, tags: [TermsCore.Tag] = TermsCore.Tag.allCases
  ) -> Reading {
    let document = Document(paragraphs: text.split(separator: "/").map { trim($0) })
    let probabilities: [Float] = TermsCore.Tag.allCases.map { tags.contains($0) ? 1 : 0 }
    let count = document.clauses.count
    let tags = ClauseTags(
      sets: .init(repeating: [], count: count),
      probabilities: Array([[Float]](repeating: probabilities, count: count).joined()),
      impacts: .init(repeating: .neutral, count: count))
    return Reading(document: document, tags: tags)
  }
}

private func trim(_ text: Substring) -> Substring {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return text
}

extension Document {
  /// A document of one-sentence paragraphs; see ``AnswerExample/table(_:)`` for headings and
  /// lead-ins.
  init(paragraphs: [Substring]) {
    self.init(format: .text)
    var leadIn: TextRange?
    for paragraph in paragraphs {
      let isHeading = paragraph.hasPrefix("#")
      let isLeadIn = paragraph.hasPrefix(">")
      let words = isHeading || isLeadIn ? trim(paragraph.dropFirst()) : paragraph
      let start = text.utf8.count
      text += words + "\n"
      let range = TextRange(start, text.utf8.count - 1)
      if isHeading {
        sections.append(Section(heading: range, level: 1, parent: nil))
        continue
      }
      sentences.append(range)
      clauses.append(
        Clause(
          number: clauses.count + 1, kind: leadIn == nil ? .paragraph : .listItem, range: range,
          sentences: sentences.count - 1..<sentences.count,
          section: sections.isEmpty ? nil : sections.count - 1, leadIn: leadIn, source: range))
      if isLeadIn { leadIn = range }
    }
  }
}
