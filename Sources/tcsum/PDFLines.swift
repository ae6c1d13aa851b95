/// The lines of a PDF's words, as `pdftotext -tsv` places them on its pages, written as text:
/// an empty line parts paragraphs, a form feed ends a page.
///
/// That program's own plain text takes every hyphen at the end of a line for a printer's, and
/// "third-party" becomes one word.
struct PDFLines {
  private struct Line {
    var top = 0.0
    var height = 0.0
    var words: [UInt8] = []
    /// From the line above to this one, by this one's height; nil where they are not neighbours.
    var pitch: Double?
    var startsPage = false
  }

  private var lines: [Line] = []

  /// The text of a table of words.
  ///
  /// - Complexity: O(*n*).
  static func text(ofTable table: [UInt8]) -> [UInt8] { PDFLines(table).text() }

  private init(_ table: [UInt8]) {
    var startsPage = false
    for row in table.split(separator: UInt8(ascii: "\n")) {
      let fields = row.split(
        separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = fields[0].first else { continue }
      if level == UInt8(ascii: "1") { startsPage = !lines.isEmpty }
      if level == UInt8(ascii: "4") {
        var line = Line(top: Self.number(fields[7]), height: Self.number(fields[9]))
        line.startsPage = startsPage
        startsPage = false
        if let last = lines.last, !line.startsPage, line.top > last.top, line.height > 0 {
          line.pitch = (line.top + line.height - last.top - last.height) / line.height
        }
        lines.append(line)
      } else if level == UInt8(ascii: "5"), !lines.isEmpty {
        if !lines[lines.count - 1].words.isEmpty { lines[lines.count - 1].words.append(0x20) }
        lines[lines.count - 1].words += fields[11]
      }
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double {
    Double(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private func text() -> [UInt8] {
    let pitch = commonPitch()
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() where !line.words.isEmpty {
      if line.startsPage {
        text.append(0x0C)
      } else if index > 0 {
        let ratio = line.height / max(lines[index - 1].height, 1)
        let isNear = line.pitch.map { $0 <= pitch * 1.2 } ?? false
        if !isNear || !(0.9...1.1).contains(ratio) { text.append(0x0A) }
      }
      text += line.words
      text.append(0x0A)
    }
    return text
  }

  /// The pitch that most lines have, in steps of a twentieth.
  private func commonPitch() -> Double {
    var counts: [Int: Int] = [:]
    for line in lines {
      if let pitch = line.pitch, pitch < 3 { counts[Int(pitch * 20), default: 0] += 1 }
    }
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 24
    return Double(common + 1) / 20
  }
}
