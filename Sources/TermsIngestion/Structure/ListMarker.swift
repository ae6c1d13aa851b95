/// The number, letter or bullet in front of a list item.
struct ListMarker: Sendable {
  /// The kind of sequence it belongs to, such as `1.` or `(a)`; items of one list share it.
  var style: String
  /// The marker as shown; empty for a bullet.
  var text: String
  /// Bytes from the start of the text to the item's first word.
  var width: Int
  /// For a single letter, its lower-case form.
  var letter: UInt8?
  /// For a single letter that is a roman number too, the sequence of those.
  var romanStyle: String?
  /// How many numbers it joins: 2 for `1.2`.
  var depth = 1

  /// The marker typed at the start of `text`; nil when there is none.
  ///
  /// Knows bullets, `1.` `1)` `(1)` `1.2` `1.2.3.`, `a)` `(a)` `a.` and roman numbers.
  init?(at text: Span<UInt8>) {
    if let bullet = Self.bulletWidth(text) {
      (style, self.text, width) = ("•", "", bullet)
      return
    }
    var index = 0
    let isOpen = text.count > 0 && text[0] == UInt8(ascii: "(")
    if isOpen { index = 1 }
    let start = index
    var depth = 1
    var kind = "1"
    var romanKind: String?
    if index < text.count, text[index].isASCIIDigit {
      var digits = 0
      while index < text.count, text[index].isASCIIDigit || text[index] == UInt8(ascii: ".") {
        if text[index] == UInt8(ascii: ".") {
          guard index + 1 < text.count, text[index + 1].isASCIIDigit else { break }
          depth += 1
          digits = 0
        } else {
          digits += 1
          if digits > 3 { return nil }
        }
        index += 1
      }
      kind = String(repeating: "1", count: depth)
    } else {
      while index < text.count, text[index].isASCIILetter, index - start < 6 { index += 1 }
      let letters = text.extracting(start..<index)
      guard letters.count > 0 else { return nil }
      let isRoman = Self.isRoman(letters)
      guard letters.count == 1 || isRoman else { return nil }
      let letterCase = letters[0] < 0x60 ? "A" : ""
      kind = (isRoman && letters.count > 1 ? "i" : "a") + letterCase
      if letters.count == 1 {
        letter = letters[0] | 0x20
        if isRoman { romanKind = "i" + letterCase }
      }
    }
    var closing = ""
    if index < text.count {
      switch text[index] {
      case UInt8(ascii: ")"):
        closing = ")"
        index += 1
      case UInt8(ascii: ".") where !isOpen:
        closing = "."
        index += 1
      default: break
      }
    }
    // Without a closing mark only 1.2 and deeper is surely a number of a clause.
    if closing.isEmpty, isOpen || depth == 1 { return nil }
    guard index < text.count, text[index] == 0x20 else { return nil }
    style = (isOpen ? "(" : "") + kind + (depth > 1 ? "" : closing)
    romanStyle = romanKind.map { (isOpen ? "(" : "") + $0 + closing }
    self.text = String(text.extracting(0..<index))
    self.depth = depth
    while index < text.count, text[index] == 0x20 { index += 1 }
    guard index < text.count else { return nil }
    width = index
  }

  /// Bytes of the bullet at the start of `text` and the space after it; a dash or an asterisk is
  /// a bullet only before a space.
  private static func bulletWidth(_ text: Span<UInt8>) -> Int? {
    func begins(with bullet: [UInt8]) -> Bool {
      guard text.count > bullet.count else { return false }
      for index in bullet.indices where text[index] != bullet[index] { return false }
      return true
    }
    guard text.count > 0, text[0] >= 0xC2 || text[0] == 0x2D || text[0] == 0x2A else { return nil }
    var width: Int
    if let bullet = bullets.first(where: begins) {
      width = bullet.count
    } else if let dash = dashes.first(where: begins), text[dash.count] == 0x20 {
      width = dash.count
    } else {
      return nil
    }
    while width < text.count, text[width] == 0x20 { width += 1 }
    return width < text.count ? width : nil
  }

  private static let bullets = "• ‣ ▪ ■ ● ○ ◦ · ➢ ✓ ❖ ►".split(separator: " ").map {
    Array($0.utf8)
  }
  private static let dashes = "- * – — ‒".split(separator: " ").map { Array($0.utf8) }

  private static func isRoman(_ letters: Span<UInt8>) -> Bool {
    for index in 0..<letters.count {
      switch letters[index] | 0x20 {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): continue
      default: return false
      }
    }
    return true
  }
}

extension ListMarker {
  /// The marker of item `number` in the style of an HTML list type (`1`, `a`, `A`, `i`, `I`).
  static func text(_ number: Int, numbering: UInt8) -> String {
    switch numbering {
    case UInt8(ascii: "a") where number > 0: letters(number, base: 0x61) + "."
    case UInt8(ascii: "A") where number > 0: letters(number, base: 0x41) + "."
    case UInt8(ascii: "i") where 1..<4000 ~= number: roman(number).lowercased() + "."
    case UInt8(ascii: "I") where 1..<4000 ~= number: roman(number) + "."
    default: "\(number)."
    }
  }

  private static func letters(_ number: Int, base: UInt8) -> String {
    var rest = number
    var text = ""
    while rest > 0 {
      rest -= 1
      text = String(Character(Unicode.Scalar(base + UInt8(rest % 26)))) + text
      rest /= 26
    }
    return text
  }

  private static func roman(_ number: Int) -> String {
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
