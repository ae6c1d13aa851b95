/// The number or letter in front of a list item.
enum ListMarker {
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
