import Foundation
import TermsCore
import TermsRendering
import Testing

/// Every way through the HTML page leads somewhere, and back.
@Suite struct HTMLLinkTests {
  @Test(arguments: InventedReports.all.map(\.name))
  func everyLinkIntoThePageHasItsPlaceOnce(name: String) {
    let html = HTMLRenderer().string(for: InventedReports.all.first { $0.name == name }!.report)
    let ids = html.matches(of: /[ ]id="([^"]+)"/).map { String($0.1) }
    let targets = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(!targets.isEmpty)
    #expect(Set(targets).subtracting(ids) == [])
  }

  @Test func aPointAndItsClauseLeadToEachOther() throws {
    let html = HTMLRenderer().string(for: InventedReports.privacy)
    let point = try #require(html.firstMatch(of: /<li id="(watch-out-1)".*?href="#(c\d+)"/))
    let clause = try #require(html.range(of: "id=\"\(point.2)\">"))
    let end = html[clause.upperBound...].range(of: "class=\"clause")?.lowerBound ?? html.endIndex
    let text = html[clause.upperBound..<end]
    #expect(text.contains("href=\"#\(point.1)\""))
    #expect(text.contains("<mark>"))
  }

  @Test func markedWordsAreThoseOfTheDocument() {
    let report = InventedReports.privacy
    let html = HTMLRenderer().string(for: report)
    let marked = html.matches(of: /<mark>([^<]+)<\/mark>/).map { String($0.1) }
    #expect(!marked.isEmpty)
    #expect(marked.allSatisfy { report.document.text.contains($0) })
  }
}
