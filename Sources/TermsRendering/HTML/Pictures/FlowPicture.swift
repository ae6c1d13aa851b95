import TermsCore

/// Who gets your data: you, the company, and the recipients by kind.
enum FlowPicture {
  private static let lineHeight = 17.0, padding = 9.0, gap = 8.0
  private static let trunk = 14.0, left = 36.0
  private static let inside = Drawing.width - left - 2 * padding

  /// The picture; empty when nobody gets data.
  static func svg(
    of flows: [Pictures.Flow], company: String?, catalogue: MessageCatalogue
  ) -> String {
    guard !flows.isEmpty else { return "" }
    let company = company ?? catalogue[.companyAtStart]
    var drawing = Drawing()
    drawHead(company, catalogue[.flowsYou], on: &drawing)
    var y = 64.0
    for flow in flows {
      let lines = lines(of: flow, catalogue)
      let height = Double(lines.count) * lineHeight + padding * 2 - 4
      drawing.line([(trunk, y + height / 2), (left - 2, y + height / 2)], isArrow: true)
      drawing.link(to: flow.clauses.first) { drawing in
        drawing.box(
          x: left, y: y, width: Drawing.width - left - 1, height: height,
          class: flow.names.isEmpty ? "box unnamed" : "box")
        for (index, line) in lines.enumerated() {
          drawing.text(
            line.text, x: left + padding, y: y + padding + Double(index) * lineHeight + 11,
            class: line.style)
        }
      }
      if flow == flows.last { drawing.line([(trunk, 46), (trunk, y + height / 2)]) }
      y += height + gap
    }
    let names = flows.reduce(0) { $0 + $1.names.count }
    let description = catalogue.text(
      .flowsDescription,
      [
        "company": company, "kinds": catalogue.text(.flowsKinds, count: flows.count),
        "names": catalogue.text(.flowsNames, count: names),
      ])
    return drawing.svg(
      id: "flows", height: y - gap + 1, title: catalogue[.flowsTitle],
      description: description,
      caption: flows.contains(where: \.names.isEmpty) ? catalogue[.flowsCaption] : "")
  }

  /// You and the company, and the line from one to the other and down.
  private static func drawHead(
    _ company: String, _ you: String, on drawing: inout Drawing
  ) {
    drawing.box(x: 1, y: 1, width: 72, height: 34, class: "box you")
    drawing.text(you, x: 24, y: 23, class: "bold")
    drawing.line([(73, 18), (110, 18)], isArrow: true)
    let name = TextFitting.cut(company, to: 260, size: Drawing.size, isBold: true)
    let width = TextFitting.width(of: name, size: Drawing.size, isBold: true) + 24
    drawing.box(x: 112, y: 1, width: min(width, 287), height: 34, class: "box")
    drawing.text(name, x: 124, y: 23, class: "bold")
    drawing.line([(130, 35), (130, 46), (trunk, 46)])
  }

  private static func lines(
    of flow: Pictures.Flow, _ catalogue: MessageCatalogue
  ) -> [(text: String, style: String)] {
    let isUnnamed = flow.names.isEmpty
    let kind = isUnnamed ? catalogue.text(.flowsNoNames, ["kind": flow.kind]) : flow.kind
    var lines = [
      (TextFitting.cut(kind, to: inside, size: Drawing.size, isBold: true), "bold")
    ]
    if !isUnnamed {
      let names = flow.names + (flow.hasUnnamed ? [catalogue[.flowsOthers]] : [])
      let reserve = TextFitting.width(
        of: " " + catalogue.text(.flowsMore, count: 99), size: Drawing.size)
      var (fitted, left) = TextFitting.lines(
        names, to: inside, size: Drawing.size, limit: 2, reserve: reserve)
      if left > 0 { fitted[fitted.count - 1] += " " + catalogue.text(.flowsMore, count: left) }
      lines += fitted.map { ($0, "") }
    }
    if let data = flow.data {
      let text = catalogue.text(.flowsGets, ["data": data])
      lines.append((TextFitting.cut(text, to: inside, size: Drawing.smallSize), "soft"))
    }
    return lines
  }
}
