import PlainTerms
import Testing

/// What changed between two versions is what a reader who compares them would say.
@Suite struct VersionTests {
  private static let summarizer = Result { try Summarizer() }

  private func diff(_ old: String, _ new: String) throws -> TermsDiff {
    let summarizer = try Self.summarizer.get()
    return VersionComparer().diff(
      from: try summarizer.report(on: InputFile.bytes("versions/\(old)"), named: old),
      to: try summarizer.report(on: InputFile.bytes("versions/\(new)"), named: new))
  }

  @Test(arguments: ["base.md", "reworded.md", "moved.md"])
  func otherWordsAndPlacesAreNoChange(_ new: String) throws {
    let diff = try diff("base.md", new)
    #expect(diff.changes.isEmpty, "\(diff.changes.map(\.text.text))")
    let back = try self.diff(new, "base.md")
    #expect(back.changes.isEmpty, "\(back.changes.map(\.text.text))")
  }

  @Test func furnitureIsNoChange() throws {
    #expect(try diff("furniture-old.html", "furniture-new.html").changes.isEmpty)
    #expect(try diff("furniture-new.html", "furniture-old.html").changes.isEmpty)
  }

  @Test func clausesAreCountedByTheirFate() throws {
    let moved = try diff("base.md", "moved.md")
    #expect(moved.count(.moved) > 0)
    #expect(moved.count(.reworded) + moved.count(.added) + moved.count(.removed) == 0)
    let reworded = try diff("base.md", "reworded.md")
    #expect(reworded.count(.reworded) == 5)
    #expect(reworded.count(.added) + reworded.count(.removed) + reworded.count(.moved) == 0)
  }

  @Test func newRecipientIsNamed() throws {
    let diff = try diff("base.md", "new-recipient.md")
    let change = try #require(diff.changes.first { $0.subject == .recipients })
    #expect(change.newValues == ["Criteo"])
    #expect(change.impact == .bad)
    #expect(diff.hasWorse)
  }

  @Test(arguments: [
    ("base.md", "longer-period.md", Impact.bad), ("longer-period.md", "base.md", .good),
  ])
  func longerPeriodIsWorse(old: String, new: String, impact: Impact) throws {
    let change = try #require(try diff(old, new).changes.first)
    #expect(change.subject == .retention)
    #expect(change.kind == .changed)
    #expect(change.impact == impact)
    #expect(Set(change.oldValues + change.newValues) == ["2 years", "6 years"])
  }

  @Test func lostRightsAreWorse() throws {
    let diff = try diff("base.md", "right-lost.md")
    let lost = diff.changes.filter { $0.kind == .removed && $0.impact == .bad }
    #expect(lost.contains { $0.subject == .answer(.accessCopy) })
    #expect(lost.contains { $0.subject == .answer(.deletion) })
    #expect(lost.allSatisfy { !$0.oldEvidence.isEmpty && $0.newEvidence.isEmpty })
  }

  @Test func aDenialTurnedRoundComesFirst() throws {
    let diff = try diff("base.md", "sale.md")
    let change = try #require(diff.changes.first)
    #expect(change.subject == .answer(.sellsData))
    #expect(change.oldValues == ["no"])
    #expect(change.newValues == ["yes"])
    #expect(change.impact == .bad)
  }

  @Test(arguments: DiffRenderer.Format.allCases)
  func everyFormatShowsBothVersions(_ format: DiffRenderer.Format) throws {
    let page = DiffRenderer(format: format).string(for: try diff("base.md", "longer-period.md"))
    #expect(page.contains("base.md"))
    #expect(page.contains("longer-period.md"))
    #expect(page.contains("2 years"))
    #expect(page.contains("6 years"))
    if format == .html {
      #expect(page.contains("<del>2</del>"))
      #expect(page.contains("<ins>6</ins>"))
      #expect(!page.contains("<script"))
      #expect(page.contains("default-src 'none'"))
    }
  }

  @Test func nothingIsAResult() throws {
    let page = DiffRenderer().string(for: try diff("base.md", "reworded.md"))
    #expect(page.contains("Nothing that matters changed."))
  }
}
