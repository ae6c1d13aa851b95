import TermsCore

/// How long things are kept: a bar each along a time line on which each mark is about as far from
/// the next, whatever the time between them.
enum PeriodPicture {
  private static let rowHeight = 40.0, barHeight = 9.0
  private static let width = Drawing.width - 12

  /// Marks of the time line: their length in days and their place from left (0) to right (1).
  private static let ticks: [(days: Double, place: Double)] = [
    (1, 0.08), (7, 0.25), (30.4, 0.42), (365, 0.72), (3653, 1),
  ]

  /// The picture; empty when no time or criterion is stated.
  static func svg(of periods: [Pictures.Period], catalogue: MessageCatalogue) -> String {
    guard !periods.isEmpty else { return "" }
    var drawing = Drawing()
    let hasScale = periods.contains { if case .minutes = $0.length { true } else { false } }
    let bottom = Double(periods.count) * rowHeight + 2
    if hasScale { drawScale(catalogue.choices(.periodsTicks), to: bottom, on: &drawing) }
    for (index, period) in periods.enumerated() {
      let y = Double(index) * rowHeight
      drawing.link(to: period.clause) { drawing in
        let label = "\(capitalized(period.what)): \(period.time.text)"
        drawing.text(
          TextFitting.cut(label, to: Drawing.width, size: Drawing.size), x: 0, y: y + 14)
        drawBar(period.length, y: y + 20, on: &drawing)
      }
    }
    let hasOpen = periods.contains { $0.length == .open }
    return drawing.svg(
      id: "periods-picture", height: bottom + (hasScale ? 18 : 0),
      title: catalogue[.periodsTitle], description: catalogue[.periodsDescription],
      caption: hasOpen ? catalogue[.periodsCaption] : "")
  }

  private static func drawBar(
    _ length: Pictures.Period.Length, y: Double, on drawing: inout Drawing
  ) {
    switch length {
    case .minutes(let minutes):
      let end = max(4, place(ofDays: Double(minutes) / 1440))
      drawing.box(x: 0, y: y, width: end, height: barHeight, class: "bar", radius: 2)
    case .open:
      drawing.box(x: 1, y: y, width: width - 1, height: barHeight, class: "open", radius: 2)
    case .endless:
      drawing.box(x: 0, y: y, width: width, height: barHeight, class: "endless", radius: 2)
      drawing.line([(width, y + 4.5), (Drawing.width, y + 4.5)], isArrow: true)
    }
  }

  private static func drawScale(
    _ names: [String], to bottom: Double, on drawing: inout Drawing
  ) {
    for (name, tick) in zip(names, ticks) {
      let x = place(ofDays: tick.days)
      drawing.line([(x, 18), (x, bottom)])
      let half = TextFitting.width(of: name, size: Drawing.smallSize) / 2
      drawing.text(
        name, x: min(x - half, Drawing.width - 2 * half), y: bottom + 14, class: "soft")
    }
  }

  /// Where a time ends: in proportion between two marks, ten years and more at the right.
  private static func place(ofDays days: Double) -> Double {
    var last = (days: 0.0, place: 0.0)
    for tick in ticks {
      if days < tick.days {
        let share = (days - last.days) / (tick.days - last.days)
        return (last.place + share * (tick.place - last.place)) * width
      }
      last = (tick.days, tick.place)
    }
    return width
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
