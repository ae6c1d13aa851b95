import TermsCore
import TermsIngestion
import Testing

@Suite("The text of PDF files")
struct PDFTextTests {
  static let text = """
    Acme Rules

    Acme Rules
    1. Data
    We keep what you send us for as long as your account with our shop is
    open, and we pass it on to third-party companies that pack the infor-
    Page 1 of 3

    \u{0C}Acme Rules
    mation up for us. We keep the information safe.
    Your Choices
    You may write to us whenever you like about anything that we hold on
    you, and we answer within a month or say why we cannot, as the laws
    of your country may have it. Non-
    personal facts, such as counts of visits, are not covered by this third-
    party rule.
    Page 2 of 3

    \u{0C}Acme Rules
    We may change these rules. If we do, we tell you a month before.
    Page 3 of 3
    \u{0C}
    """

  private func read(_ text: String) throws -> Document {
    try DocumentReader(options: .init(format: .pdf)).read(Array(text.utf8))
  }

  @Test("headers and footers go, sentences and words that were cut are joined")
  func reads() throws {
    let document = try read(Self.text)
    #expect(
      document.text == """
        Acme Rules
        1. Data
        We keep what you send us for as long as your account with our shop is open, and we pass it \
        on to third-party companies that pack the information up for us. We keep the information safe.
        Your Choices
        You may write to us whenever you like about anything that we hold on you, and we answer \
        within a month or say why we cannot, as the laws of your country may have it. Non-personal \
        facts, such as counts of visits, are not covered by this third-party rule.
        We may change these rules. If we do, we tell you a month before.
        """)
    #expect(
      document.sections.map { String(document[$0.heading]) }.suffix(2) == [
        "1. Data", "Your Choices",
      ])
    #expect(document.format == .pdf)
  }

  @Test("a page number alone at the edge of a page is none of its words")
  func pageNumbers() throws {
    let text = "We keep your data safe.\n\n- 4 -\n\u{0C}We sell nothing to anyone.\n5\n\u{0C}"
    #expect(try read(text).text == "We keep your data safe.\nWe sell nothing to anyone.")
  }

  @Test("the bytes of a PDF itself are refused")
  func refusesBytes() {
    #expect { try read("%PDF-1.4\n1 0 obj") } throws: { ($0 as? IngestionError)?.code == .pdf }
  }
}
