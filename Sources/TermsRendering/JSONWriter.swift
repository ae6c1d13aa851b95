import TermsCore

/// Writes JSON by appending; the caller writes keys in sorted order.
struct JSONWriter {
  private(set) var text = ""
  private var needsComma = false

  /// Writes `{…}`.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  /// Writes `[…]`.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open("[")
    elements(&self)
    close("]")
  }

  /// Writes a member's key; its value must follow.
  mutating func key(_ name: String) {
    separate()
    Escaping.json(name, to: &text)
    text += ":"
    needsComma = false
  }

  /// Writes a string.
  mutating func string(_ value: some StringProtocol) {
    separate()
    Escaping.json(value, to: &text)
    needsComma = true
  }

  /// Writes a string, or `null`.
  mutating func string(orNull value: String?) {
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a range as the pair of its bounds.
  mutating func range(_ value: TextRange) {
    array { json in
      json.number(value.lowerBound)
      json.number(value.upperBound)
    }
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) { raw(String(value)) }

  /// Writes a number rounded to four places, without trailing zeros.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return raw("0") }
    // A number that leaves no room for four places is not one of ours.
    guard let scaled = Int(exactly: (value * 10_000).rounded()) else { return raw("0") }
    let whole = scaled.magnitude / 10_000
    var places = scaled.magnitude % 10_000
    guard places > 0 else { return raw((scaled < 0 ? "-" : "") + String(whole)) }
    var width = 4
    while places % 10 == 0 {
      places /= 10
      width -= 1
    }
    let digits = String(places)
    raw(
      (scaled < 0 ? "-" : "") + "\(whole)."
        + String(repeating: "0", count: width - digits.utf8.count) + digits)
  }

  /// Writes an array of strings.
  mutating func strings(_ values: some Sequence<String>) {
    array { array in for value in values { array.string(value) } }
  }

  /// Writes `true` or `false`.
  mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

  private mutating func raw(_ value: String) {
    separate()
    text += value
    needsComma = true
  }

  private mutating func open(_ bracket: String) {
    separate()
    text += bracket
    needsComma = false
  }

  private mutating func close(_ bracket: String) {
    text += bracket
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
  }
}
