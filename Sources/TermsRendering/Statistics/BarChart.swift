/// Horizontal bars as an SVG file of its own, light and dark: nothing is fetched, no script.
struct BarChart {
  /// A part of a bar.
  struct Segment {
    /// Its length, in the unit of the chart.
    var value: Int
    /// Its colour: `yes`, `no`, `a`, `b`, `c` or `none`.
    var style: String
    /// Words inside it, where there is room.
    var label = ""
    /// Words for a pointer that rests on it.
    var title: String
  }

  /// A bar with its name.
  struct Row {
    var name: String
    var segments: [Segment]
    /// Words after the bar.
    var note = ""
  }

  var title: String
  var description: String
  var rows: [Row]
  /// Colours and what they stand for, below the title.
  var legend: [(style: String, name: String)] = []
  /// What the whole width stands for; nil for the longest bar.
  var whole: Int?

  private static let width = 800.0, names = 210.0, notes = 90.0, rowHeight = 24.0, barHeight = 18.0
  private static let size = 13.0

  private static let style = """
    svg { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --yes: #b5cbf2; --no: #c4e5ca;
      --a: #f4deaa; --b: #ecc8dc; --c: #cfd0ee; --none: #ececf0; }
    @media (prefers-color-scheme: dark) { svg { --ink: #e6e6ea; --paper: #16161a; --yes: #2f4d85;
      --no: #2c5c39; --a: #6b5520; --b: #6a3a58; --c: #45467d; --none: #2c2c34; } }
    text { font: 13px Helvetica, Arial, sans-serif; fill: var(--ink); }
    .title { font-weight: bold; font-size: 16px; } .paper { fill: var(--paper); }
    .bar { stroke: var(--paper); } .yes { fill: var(--yes); } .no { fill: var(--no); }
    .a { fill: var(--a); } .b { fill: var(--b); } .c { fill: var(--c); } .none { fill: var(--none); }
    """

  /// The file.
  func svg() -> String {
    let top = legend.isEmpty ? 40.0 : 64.0
    let (width, height) = (Int(Self.width), Int(top + Double(rows.count) * Self.rowHeight + 8))
    var svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title desc">

      """
    Self.element("title", "id=\"title\"", title, &svg)
    Self.element("desc", "id=\"desc\"", description, &svg)
    svg += "<style>\n\(Self.style)\n</style>\n"
    svg += "<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>\n"
    Self.element("text", "class=\"title\" x=\"8\" y=\"24\"", title, &svg)
    var x = Self.names
    for (style, name) in legend {
      svg += "<rect class=\"bar \(style)\" x=\"\(Int(x))\" y=\"38\" width=\"14\" height=\"14\"/>\n"
      Self.element("text", "x=\"\(Int(x) + 20)\" y=\"50\"", name, &svg)
      x += TextFitting.width(of: name, size: Self.size) + 44
    }
    let longest = rows.map { $0.segments.reduce(0) { $0 + $1.value } }.max() ?? 0
    let unit = (Self.width - Self.names - Self.notes) / Double(max(1, whole ?? longest))
    for (index, row) in rows.enumerated() {
      draw(row, y: top + Double(index) * Self.rowHeight, unit: unit, &svg)
    }
    return svg + "</svg>\n"
  }

  private func draw(_ row: Row, y: Double, unit: Double, _ svg: inout String) {
    let name = TextFitting.cut(row.name, to: Self.names - 16, size: Self.size)
    Self.element("text", "x=\"8\" y=\"\(Int(y) + 14)\"", name, &svg)
    var x = Self.names
    for segment in row.segments where segment.value > 0 {
      let width = Double(segment.value) * unit
      svg += "<g>"
      Self.element("title", "", segment.title, &svg)
      svg += "<rect class=\"bar \(segment.style)\" x=\"\(Self.number(x))\" y=\"\(Int(y))\" "
      svg += "width=\"\(Self.number(width))\" height=\"\(Int(Self.barHeight))\"/>"
      if !segment.label.isEmpty,
        TextFitting.width(of: segment.label, size: Self.size) + 8 <= width
      {
        let place = "x=\"\(Self.number(x + 5))\" y=\"\(Int(y) + 14)\""
        Self.element("text", place, segment.label, &svg)
      }
      svg += "</g>\n"
      x += width
    }
    if !row.note.isEmpty {
      Self.element("text", "x=\"\(Self.number(x + 6))\" y=\"\(Int(y) + 14)\"", row.note, &svg)
    }
  }

  /// An element of words; `attributes` are ours.
  private static func element(
    _ name: String, _ attributes: String, _ words: String, _ svg: inout String
  ) {
    svg += attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>"
    Escaping.xml(words, to: &svg)
    svg += "</\(name)>\n"
  }

  /// A coordinate with at most one decimal.
  private static func number(_ value: Double) -> String { StatisticsMarkdown.number(value) }
}
