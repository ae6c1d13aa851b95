import TermsCore

/// What a page of its kind should tell, as tiles sorted by what this page does about it.
enum CoveragePicture {
  private static let tile = (width: 195.0, height: 40.0), gap = 8.0

  /// The states in order: how their part of the picture is headed, and the mark of each item.
  private static let states: [(ChecklistEntry.State, name: MessageKey, mark: String)] = [
    (.said, .coverageSaid, "✓"), (.denied, .coverageDenied, "✓"), (.vague, .coverageVague, "~"),
    (.notFound, .coverageNotFound, "–"),
  ]

  /// The picture; empty when nothing was checked.
  static func svg(of checklist: [ChecklistEntry], catalogue: MessageCatalogue) -> String {
    guard !checklist.isEmpty else { return "" }
    var drawing = Drawing()
    var y = 0.0
    for (state, name, mark) in states {
      let entries = checklist.filter { $0.state == state }
      guard !entries.isEmpty else { continue }
      drawing.text("\(catalogue[name]): \(entries.count)", x: 0, y: y + 14, class: "bold")
      y += 22
      for (index, entry) in entries.enumerated() {
        let x = index % 2 == 0 ? 1 : tile.width + gap
        let isFirst = index % 2 == 0
        drawTile(entry, catalogue.name(entry.item), mark: mark, x: x, y: y, on: &drawing)
        if !isFirst || index == entries.count - 1 { y += tile.height + gap }
      }
      y += 6
    }
    return drawing.svg(
      id: "coverage-picture", height: y - 10, title: catalogue[.coverageTitle],
      description: catalogue[.coverageDescription], caption: catalogue[.coverageCaption])
  }

  private static func drawTile(
    _ entry: ChecklistEntry, _ item: String, mark: String, x: Double, y: Double,
    on drawing: inout Drawing
  ) {
    drawing.link(to: entry.evidence.first?.clause) { drawing in
      drawing.box(
        x: x, y: y, width: tile.width, height: tile.height, class: "tile \(entry.state.rawValue)")
      drawing.text(mark, x: x + 8, y: y + 24, class: "bold")
      let lines = TextFitting.wrapped(
        item, to: tile.width - 34, size: Drawing.smallSize, limit: 2)
      let top = y + (lines.count == 1 ? 24 : 17)
      for (index, line) in lines.enumerated() {
        drawing.text(line, x: x + 26, y: top + Double(index) * 14, class: "small")
      }
    }
  }
}
