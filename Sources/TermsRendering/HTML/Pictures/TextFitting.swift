/// Fits words into the boxes of a drawing, which must know how wide they are.
enum TextFitting {
  /// The width of `text` in pixels at a size in pixels, as Helvetica sets it, and a tenth more for
  /// the fonts that stand in for it.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      if value >= 0x20, value < 0x7f {
        thousandths += widths[value - 0x20]
      } else {
        thousandths += value >= 0x1100 ? 1000 : 600
      }
    }
    return Double(thousandths) / 1000 * size * (isBold ? 1.17 : 1.1)
  }

  /// `text` or as much of it as fits, with an ellipsis.
  static func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
    guard self.width(of: text, size: size, isBold: isBold) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(of: kept + "…", size: size, isBold: isBold) > width {
      kept.removeLast()
    }
    while kept.last == " " || kept.last == "," { kept.removeLast() }
    return kept + "…"
  }

  /// `text` broken at spaces into at most `limit` lines, the last one cut.
  static func wrapped(_ text: String, to width: Double, size: Double, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.width(of: longer, size: size) <= width {
        line = longer
      } else if lines.count == limit - 1 {
        let rest = ([line] + words[index...].map { String($0) }).joined(separator: " ")
        return lines + [cut(rest, to: width, size: size)]
      } else {
        lines.append(line.isEmpty ? cut(longer, to: width, size: size) : line)
        line = lines.last == line ? String(word) : ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A list broken into at most `limit` lines between its items; the number of items that found
  /// no room comes with it.
  static func lines(
    _ items: [String], to width: Double, size: Double, limit: Int, reserve: Double
  ) -> (lines: [String], left: Int) {
    var lines: [String] = []
    var line = ""
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      let word = isLast ? item : item + ","
      let longer = line.isEmpty ? word : line + " " + word
      let room = lines.count == limit - 1 && !isLast ? width - reserve : width
      if self.width(of: longer, size: size) <= room {
        line = longer
      } else if lines.count < limit - 1 {
        if !line.isEmpty { lines.append(line) }
        line = cut(word, to: width, size: size)
      } else {
        if line.isEmpty { line = cut(word, to: room, size: size) }
        return (lines + [line], items.count - index)
      }
    }
    return (line.isEmpty ? lines : lines + [line], 0)
  }

  /// Advance widths of ASCII from the space on, in thousandths (Adobe's metrics of Helvetica).
  private static let widths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
