import Foundation
import TermsCore
import TermsRendering
import Testing

/// What the pictures show, to the eye and to a screen reader.
@Suite struct PictureTests {
  private let names = (1...40).map { "Company number \($0)" }

  private func html(_ pictures: Pictures) -> String {
    var report = InventedReports.privacy
    report.summary.pictures = pictures
    return HTMLRenderer().string(for: report)
  }

  @Test func manyNamesAreCountedNotCutOff() throws {
    let flow = Pictures.Flow(
      kind: "Vendors", names: names, hasUnnamed: false, data: "name", clauses: [3])
    let html = html(Pictures(flows: [flow]))
    let shown = names.filter { html.contains(">\($0), ") || html.contains(", \($0), ") }.count
    let more = try #require(html.firstMatch(of: /and (\d+) more<\/text>/))
    #expect(shown >= 2)
    #expect(Int(more.1)! < 40 && Int(more.1)! > 30)
    #expect(html.contains("<a href=\"#c4\">"))
  }

  @Test func aKindWithoutNamesSaysSo() {
    let flow = Pictures.Flow(
      kind: "Ad partners", names: [], hasUnnamed: true, data: nil, clauses: [0])
    let html = html(Pictures(flows: [flow]))
    #expect(html.contains("Ad partners: no names"))
    #expect(html.contains("box unnamed"))
    #expect(html.contains("<desc id=\"flows-text\">"))
  }

  @Test func longerTimesHaveLongerBars() {
    let days = [1, 7, 30, 365, 3650, 36500]
    let periods = days.map {
      Pictures.Period(
        what: "logs", time: Passage([.plain("\($0) days")]), length: .minutes($0 * 1440), clause: 0)
    }
    let widths = html(Pictures(periods: periods))
      .matches(of: /width="([0-9.]+)" height="9" rx="2" class="bar"/).map { Double($0.1)! }
    #expect(widths.count == days.count)
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(widths[0] < widths[4] && widths[5] <= 400)
  }

  @Test func namesCannotBreakOutOfADrawing() {
    let flow = Pictures.Flow(
      kind: "Vendors", names: ["</svg><script>x</script>"], hasUnnamed: false, data: nil,
      clauses: [0])
    let html = html(Pictures(flows: [flow]))
    #expect(!html.contains("<script"))
    #expect(html.components(separatedBy: "</svg>").count == 2)
  }

  @Test func nothingToShowIsNoPicture() {
    #expect(!html(Pictures()).contains("<svg"))
  }
}
