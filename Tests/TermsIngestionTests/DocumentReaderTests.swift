import TermsCore
import TermsIngestion
import Testing

@Suite("Reading a page")
struct DocumentReaderTests {
  @Test("headings, paragraphs and items become blocks and clauses")
  func readsSmallPage() throws {
    let page = """
      <html><head><title>Privacy</title></head><body><h1>Privacy</h1>
      <p>We keep your <b>data</b>.</p><ul><li>Name</li><li>Address</li></ul></body></html>
      """
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.text == "Privacy\nWe keep your data.\nName\nAddress")
    #expect(document.clauses.map(\.id) == ["c1", "c2", "c3"])
    #expect(document.sections.count == 1)
  }
}
