import TermsCore

/// A chain as a picture: a column for each hop, an arrow for each company that names another.
///
/// Beyond 150 boxes, companies are put together, those of one namer in one box: first those that lead
/// nowhere and are far.
struct ChainPicture {
  private struct Box {
    enum Kind { case start, company, missing, groups, rest }
    var kind: Kind
    var label: String
    var layer: Int
    var company: Int?
    var parent: Int?
    var y = 0.0
  }

  private static let mostBoxes = 150
  private static let boxWidth = 190.0, boxHeight = 24.0, gap = 6.0, alley = 90.0, margin = 4.0
  private static let size = 13.0

  private let chain: DisclosureChain
  private let words: ChainWords
  private var boxes: [Box] = []
  private var boxOf: [Int: Int] = [:]
  private var height = 0.0

  init(_ chain: DisclosureChain, _ words: ChainWords) {
    self.chain = chain
    self.words = words
    addBoxes()
    placeBoxes()
  }

  private var graph: DisclosureGraph { chain.graph }

  /// A box for each company, in the order reached, and one for the groups of each.
  private mutating func addBoxes() {
    let speakers = chain.followed.count { !graph.companies[$0].groups.isEmpty }
    let isCrowded = chain.reached.count + speakers > Self.mostBoxes
    let shown = isCrowded ? mostTelling(Self.mostBoxes / 2 - 2) : Set(chain.reached)
    var rest: [Int: Int] = [:]
    for company in chain.reached {
      let parent = chain.arrivals[company].map { graph.edges[$0].from }
      guard shown.contains(company) else {
        if let parent { rest[parent, default: 0] += 1 }
        continue
      }
      let entry = graph.companies[company]
      let kind: Box.Kind =
        company == chain.start ? .start : entry.hasDocuments ? .company : .missing
      boxOf[company] = boxes.count
      boxes.append(
        Box(
          kind: kind, label: entry.name, layer: chain.hops[company] ?? 0, company: company,
          parent: parent.flatMap { boxOf[$0] }))
    }
    for company in chain.followed {
      guard let box = boxOf[company] else { continue }
      let layer = boxes[box].layer + 1
      if let count = rest[company] {
        let label = words.count(.chainMoreCompanies, count)
        boxes.append(Box(kind: .rest, label: label, layer: layer, company: company, parent: box))
      }
      let groups = graph.companies[company].groups
      if !groups.isEmpty, !isCrowded || layer == 1 {
        let label = words.count(.chainGroups, groups.count)
        boxes.append(Box(kind: .groups, label: label, layer: layer, company: company, parent: box))
      }
    }
  }

  /// The start, then those that lead on, then those that end, each part nearest first.
  private func mostTelling(_ limit: Int) -> Set<Int> {
    let leading = Set(chain.arrivals.compactMap { $0.map { graph.edges[$0].from } })
    let order = chain.reached.filter(leading.contains) + chain.reached.filter { !leading.contains($0) }
    var shown: Set<Int> = [chain.start]
    for company in order where shown.count < limit {
      // Its namer is shown before it: that one leads on and is nearer.
      shown.insert(company)
    }
    return shown
  }

  /// Stacks the boxes of each layer in the order of those that lead to them.
  private mutating func placeBoxes() {
    let layers = (boxes.map(\.layer).max() ?? 0) + 1
    var rank = [Int](repeating: 0, count: boxes.count)
    var columns: [[Int]] = []
    for layer in 0..<layers {
      let members = boxes.indices.filter { boxes[$0].layer == layer }.sorted { left, right in
        let (one, other) = (boxes[left].parent.map { rank[$0] } ?? 0, boxes[right].parent.map { rank[$0] } ?? 0)
        return (one, left) < (other, right)
      }
      for (place, box) in members.enumerated() { rank[box] = place }
      columns.append(members)
    }
    let step = Self.boxHeight + Self.gap
    height = Double(columns.map(\.count).max() ?? 1) * step + 2 * Self.margin
    for column in columns {
      let top = (height - Double(column.count) * step) / 2
      for (place, box) in column.enumerated() { boxes[box].y = top + Double(place) * step }
    }
  }

  private func x(_ layer: Int) -> Double {
    Self.margin + Double(layer) * (Self.boxWidth + Self.alley)
  }

  /// The picture with its name and what it shows in words.
  var svg: String {
    var drawing = HTMLText()
    let layers = (boxes.map(\.layer).max() ?? 0) + 1
    let width = x(layers - 1) + Self.boxWidth + 40
    let size = "width=\"\(Int(width))\" height=\"\(Int(height))\""
    drawing.markup(
      "<figure class=\"chain\">\n<svg \(size) viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
        + "role=\"group\" aria-labelledby=\"chain-title chain-text\">\n")
    let title = words.catalogue.text(
      .chainTitle, ["company": graph.companies[chain.start].name])
    drawing.element("title", attributes: "id=\"chain-title\"", title)
    drawing.element("desc", attributes: "id=\"chain-text\"", words[.chainPicture])
    for box in boxes where box.parent != nil { drawArrow(to: box, on: &drawing) }
    drawOtherEdges(on: &drawing)
    for box in boxes { draw(box, on: &drawing) }
    drawing.markup("</svg>\n")
    drawing.element("figcaption", words[.chainCaption])
    drawing.close("figure")
    return drawing.html
  }

  private func drawArrow(to box: Box, on drawing: inout HTMLText) {
    guard let parent = box.parent else { return }
    let from = (x: x(boxes[parent].layer) + Self.boxWidth, y: middle(of: boxes[parent]))
    let to = (x: x(box.layer), y: middle(of: box))
    drawing.markup("<path class=\"wire\" d=\"\(Self.curve(from, to, bend: Self.alley / 2))\"/>\n")
    drawing.markup("<path class=\"head\" d=\"M\(Int(to.x) - 6) \(Int(to.y) - 4)l6 4l-6 4z\"/>\n")
  }

  /// The edges by which no company was reached first: to the next column, within one, and back.
  private func drawOtherEdges(on drawing: inout HTMLText) {
    for company in chain.followed {
      guard let place = boxOf[company] else { continue }
      for edge in graph.edges(from: company) {
        let to = graph.edges[edge].to
        guard let other = boxOf[to], chain.arrivals[to] != edge else { continue }
        let (start, end) = (boxes[place], boxes[other])
        let isForward = end.layer > start.layer
        let from = (x: x(start.layer) + Self.boxWidth, y: middle(of: start) + 4)
        let tip = (x: x(end.layer) + (isForward ? 0 : Self.boxWidth), y: middle(of: end) + 4)
        let curve = isForward
          ? Self.curve(from, tip, bend: Self.alley / 2) : Self.loop(from, tip)
        drawing.markup("<path class=\"thin\" d=\"\(curve)\"/>\n")
      }
    }
  }

  private func draw(_ box: Box, on drawing: inout HTMLText) {
    let (left, top) = (x(box.layer), box.y)
    let style =
      switch box.kind {
      case .start: "box you"
      case .company: "box"
      case .missing, .groups, .rest: "box unnamed"
      }
    if let company = box.company { drawing.markup("<a href=\"#\(GraphPart.id(company))\">") }
    drawing.markup(
      "<rect class=\"\(style)\" x=\"\(Int(left))\" y=\"\(Int(top))\" width=\"\(Int(Self.boxWidth))\" "
        + "height=\"\(Int(Self.boxHeight))\" rx=\"6\"/>")
    drawing.open(
      "text",
      attributes: "x=\"\(Int(left) + 8)\" y=\"\(Int(top) + 17)\"\(box.kind == .start ? " class=\"bold\"" : "")")
    drawing.words(
      TextFitting.cut(box.label, to: Self.boxWidth - 16, size: Self.size, isBold: box.kind == .start))
    drawing.markup("</text>\(box.company == nil ? "" : "</a>")\n")
  }

  private func middle(of box: Box) -> Double { box.y + Self.boxHeight / 2 }

  private typealias Point = (x: Double, y: Double)

  private static func curve(_ from: Point, _ to: Point, bend: Double) -> String {
    "M\(Int(from.x)) \(Int(from.y))C\(Int(from.x + bend)) \(Int(from.y)) "
      + "\(Int(to.x - bend)) \(Int(to.y)) \(Int(to.x)) \(Int(to.y))"
  }

  /// A way round on the right, for edges within a column and back.
  private static func loop(_ from: Point, _ to: Point) -> String {
    let out = max(from.x, to.x) + 36
    return "M\(Int(from.x)) \(Int(from.y))C\(Int(out)) \(Int(from.y)) "
      + "\(Int(out)) \(Int(to.y)) \(Int(to.x)) \(Int(to.y))"
  }
}
