import Testing
import TermsCore

/// A document under `Corpora/samples` with what is known to be true of it.
struct Sample: Sendable, CustomTestStringConvertible {
  /// Its file name, such as `shop-privacy.html`.
  var file: String

  var testDescription: String { file }

  /// The file name without its ending.
  var name: String { String(file.prefix { $0 != "." }) }

  static let all = [
    "shop-privacy.html", "bank-privacy.html", "game-privacy.html", "news-privacy.html",
    "video-terms.html", "processor-agreement.html", "notes-privacy.html", "vague-privacy.html",
    "cookie-policy.md", "photo-terms.txt",
  ].map(Sample.init)

  func bytes() throws -> [UInt8] { try InputFile.bytes("samples/\(file)") }

  /// What is true of it.
  func expected() throws -> Expected {
    try Expected(JSONValue(parsing: InputFile.bytes("samples/\(name).expected.json")))
  }
}

/// What `NAME.expected.json` says.
struct Expected {
  /// The answer to one question.
  struct ExpectedAnswer {
    /// One value, or the items of a list; empty when the document does not say.
    var values: [String]
    /// The first words of the sentence it rests on; empty when the document does not say.
    var evidence: String
  }

  var kind: String
  var language: String
  var company: String
  var answers: [Question: ExpectedAnswer]
  var recipients: [String]
  var furniture: [String]
  var content: [String]

  init(_ json: JSONValue) throws {
    kind = try #require(json["kind"]?.string)
    language = try #require(json["language"]?.string)
    company = try #require(json["company"]?.string)
    recipients = try #require(json["recipients"]?.strings)
    furniture = try #require(json["furniture"]?.strings)
    content = try #require(json["content"]?.strings)
    answers = [:]
    for question in Question.allCases {
      let answer = try #require(json["answers"]?[question.rawValue], "\(question.rawValue)")
      let value = try #require(answer["answer"])
      let values = try value.strings ?? [#require(value.string)]
      answers[question] = ExpectedAnswer(
        values: values == ["not-stated"] ? [] : values,
        evidence: try #require(answer["evidence"]?.string))
    }
  }
}

extension JSONValue {
  /// The strings of an array; nil when it is none.
  fileprivate var strings: [String]? { array?.compactMap(\.string) }
}
