import TermsCore
import TermsIngestion
import Testing

@testable import TermsSummarization

@Suite("How long data is kept")
struct RetentionTests {
  @Test(
    "A time near words of keeping is a period, with its ISO 8601 duration",
    arguments: [
      ("We delete your files 30 days after you close your account.", "30 days", "P30D"),
      ("Server logs are kept for twelve (12) months.", "twelve (12) months", "P12M"),
      ("Recordings are stored for a year.", "a year", "P1Y"),
      ("Backups are erased after a 90-day window.", "90-day", "P90D"),
      ("Invoices are retained for five to ten years by law.", "five to ten years", "P10Y"),
      ("We erase chat files after 72 hours.", "72 hours", "PT72H"),
      ("# Retention\n\n- Invoices: 8 years from the end of the tax year", "8 years", "P8Y"),
    ])
  func fixed(text: String, phrase: String, duration: String) throws {
    let periods = try find(text)
    #expect(periods.map(\.phrase) == [phrase])
    #expect(periods.map(\.duration) == [duration])
    #expect(periods.map(\.kind) == [.fixed])
  }

  @Test(
    "Times of notices, answers, ages, payments and the past are no periods",
    arguments: [
      "We answer every request within 30 days.",
      "We give you 60 days' notice before prices change.",
      "The service is not for anyone under 13 years of age.",
      "We describe the data that we sold in the last 12 months.",
      "Your free trial ends after 14 days unless you cancel.",
      "Any claim must be brought within one year.",
      "Unused points expire after 12 months.",
      "Requests to delete data: 40. Average completion time: 7 days.",
      "Persistent cookies stay on your computer until you delete them.",
    ])
  func otherTimes(text: String) throws {
    #expect(try find(text).isEmpty)
  }

  @Test("The life of a persistent cookie is a period of cookies")
  func persistentCookies() throws {
    let periods = try find("Our persistent cookies (up to 11 months) keep you signed in.")
    #expect(periods.map(\.phrase) == ["11 months"])
    #expect(periods.map(\.kind) == [.cookie])
  }

  @Test("What starts the time is quoted, and what is kept is named")
  func details() throws {
    let periods = try find("We delete your photos 30 days after you close your account.")
    #expect(periods.first?.trigger == "after you close your account")
    #expect(periods.first?.what == "photos and videos")
  }

  @Test("A criterion is found where data is kept by it")
  func criteria() throws {
    let periods = try find("We keep your data for as long as you have an account, or longer.")
    #expect(periods.map(\.kind) == [.criteria])
    #expect(periods.first?.phrase == "for as long as you have an account")
  }

  @Test("Keeping without end is told from a promise not to do so")
  func endless() throws {
    #expect(try find("We may store what you post indefinitely.").map(\.kind) == [.indefinite])
    #expect(try find("We do not store your data indefinitely.").isEmpty)
  }

  @Test(
    "What is said of keeping without a length of time is a criterion, a cookie's life or a denial",
    arguments: [
      (
        "We keep your messages until the ticket is closed.", "until the ticket is closed", .criteria
      ),
      ("Files are erased once the scan is done.", "erased once the scan is done", .criteria),
      ("We do not store your location data on our servers.", "not store your location", .notKept),
      (
        "Session cookies expire when you close your browser.", "when you close your browser",
        .cookie
      ),
    ] as [(String, String, RetentionPeriod.Kind)])
  func untimed(text: String, phrase: String, kind: RetentionPeriod.Kind) throws {
    let periods = RetentionFinder().find(in: try Reading(text, tagged: [.retention]))
    #expect(periods.map(\.kind) == [kind])
    #expect(periods.first?.phrase.contains(phrase) == true)
  }

  @Test("Promises about children's data and refusals to keep things safe are none")
  func noCriteria() throws {
    for text in [
      "If we learn that a child gave us data, we will promptly delete the data.",
      "We do not keep your data longer than we must by law.",
      "When your account is deleted, your posts stay visible.",
    ] {
      let found = RetentionFinder().find(in: try Reading(text, tagged: [.retention]))
      #expect(!found.contains { $0.kind == .notKept }, "\(text)")
      #expect(!found.contains { $0.phrase.hasPrefix("When") || $0.phrase.contains("promptly") })
    }
  }

  @Test("A table's column of times belongs to cookies or data by its headings")
  func table() throws {
    let periods = try find(
      """
      # Cookies

      | Name | Purpose | Expires |
      |---|---|---|
      | sid | keeps you signed in | 13 months |
      | lang | your language | 2 years |
      | seen | pages you have seen | 30 days |
      """)
    #expect(periods.map(\.kind) == [.cookie, .cookie, .cookie])
    #expect(periods.map(\.duration) == ["P13M", "P2Y", "P30D"])
    #expect(periods.map(\.what) == ["sid", "lang", "seen"])
  }

  private func find(_ text: String) throws -> [RetentionPeriod] {
    RetentionFinder().find(in: try Reading(untagged: text))
  }
}

extension Reading {
  /// A reading of Markdown text whose clauses carry no tags.
  convenience init(untagged text: String) throws { try self.init(text, tagged: []) }

  /// A reading of Markdown text whose clauses all carry the given tags.
  convenience init(_ text: String, tagged tags: TagSet) throws {
    let document = try DocumentReader(options: .init(format: .markdown)).read(Array(text.utf8))
    let count = document.clauses.count
    self.init(
      document: document,
      tags: ClauseTags(
        sets: .init(repeating: tags, count: count),
        probabilities: .init(repeating: 0, count: Tag.allCases.count * count),
        impacts: .init(repeating: .neutral, count: count)))
  }
}
