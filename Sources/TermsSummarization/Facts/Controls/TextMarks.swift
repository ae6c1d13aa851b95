import TermsCore

/// Where signs that lead to a way stand in a text: arrows, quotation marks, web addresses.
struct TextMarks: Sendable {
  private var arrows: [Int] = []
  private var quotes: [Int] = []
  private var addresses: [Int] = []

  /// - Complexity: O(bytes).
  init(_ document: Document) {
    let bytes = document.text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: ">"): arrows.append(index)
      case UInt8(ascii: "\""): quotes.append(index)
      case 0xc2 where index + 1 < bytes.count:
        if bytes[index + 1] == 0xbb { arrows.append(index) }
        if bytes[index + 1] == 0xab { quotes.append(index) }
      case 0xe2 where index + 2 < bytes.count:
        if bytes[index + 1] == 0x86 || bytes[index + 1] == 0x9e { arrows.append(index) }
        if bytes[index + 1] == 0x80, bytes[index + 2] == 0xba { arrows.append(index) }
        if bytes[index + 1] == 0x80, bytes[index + 2] == 0x9c { quotes.append(index) }
      case UInt8(ascii: ":") where index + 2 < bytes.count:
        if bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") {
          addresses.append(index)
        }
      case UInt8(ascii: ".") where index > 2:
        let isWeb = (1...3).allSatisfy { bytes[index - $0] | 0x20 == UInt8(ascii: "w") }
        if isWeb { addresses.append(index) }
      default: break
      }
    }
  }

  func hasArrow(in range: TextRange) -> Bool { Self.holds(arrows, range) }
  func hasQuote(in range: TextRange) -> Bool { Self.holds(quotes, range) }
  func hasAddress(in range: TextRange) -> Bool { Self.holds(addresses, range) }

  private static func holds(_ marks: [Int], _ range: TextRange) -> Bool {
    let low = marks.partitioningIndex { $0 >= range.lowerBound }
    return low < marks.count && marks[low] < range.upperBound
  }
}
