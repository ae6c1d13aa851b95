/// An inline SVG as it grows, 400 units wide, so that its text can be read on a phone.
///
/// Its colours are those of the page.
struct Drawing {
  /// The width of every drawing.
  static let width = 400.0
  /// The sizes of text.
  static let size = 13.0, smallSize = 12.0

  private var body = HTMLText()

  /// Adds a line of text whose baseline is at `y`.
  mutating func text(_ words: String, x: Double, y: Double, class name: String = "") {
    let style = name.isEmpty ? "" : " class=\"\(name)\""
    body.markup("<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(style)>")
    body.words(words)
    body.markup("</text>\n")
  }

  /// Adds a rectangle with round corners.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, class name: String, radius: Double = 6
  ) {
    body.markup(
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
        + "height=\"\(Self.number(height))\" rx=\"\(Self.number(radius))\" class=\"\(name)\"/>\n")
  }

  /// Adds a line through points, with an arrow head at its end if asked for.
  mutating func line(_ points: [(x: Double, y: Double)], isArrow: Bool = false) {
    let path = points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }.joined(separator: "L")
    body.markup("<path d=\"M\(path)\" class=\"wire\"/>\n")
    guard isArrow, let tip = points.last else { return }
    let (x, y) = (Self.number(tip.x - 6), Self.number(tip.y - 4))
    body.markup("<path d=\"M\(x) \(y)l6 4l-6 4z\" class=\"head\"/>\n")
  }

  /// Adds what `draw` adds as one link to a clause, by index from 0.
  mutating func link(to clause: Int?, _ draw: (inout Drawing) -> Void) {
    if let clause { body.markup("<a href=\"#c\(clause + 1)\">") }
    draw(&self)
    if clause != nil { body.markup("</a>\n") }
  }

  /// The drawing with its name, what it shows in words, and its caption.
  func svg(id: String, height: Double, title: String, description: String, caption: String)
    -> String
  {
    var page = HTMLText()
    let size = "\(Self.number(Self.width)) \(Self.number(height))"
    page.markup(
      "<figure>\n<svg viewBox=\"0 0 \(size)\" role=\"group\" "
        + "aria-labelledby=\"\(id)-title \(id)-text\">\n")
    page.element("title", attributes: "id=\"\(id)-title\"", title)
    page.element("desc", attributes: "id=\"\(id)-text\"", description)
    page.markup(body.html)
    page.markup("</svg>\n")
    page.element("figcaption", caption)
    page.close("figure")
    return page.html
  }

  /// A coordinate with at most one decimal.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
