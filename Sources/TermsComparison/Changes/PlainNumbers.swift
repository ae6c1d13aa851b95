import TermsCore

/// The numbers in words of a document, however they are written.
enum PlainNumbers {
  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// The numbers of `text`, each once: "the twelve (12) months" holds 12, "$1,000.00" 1000.
  static func of(_ text: String) -> Set<String> {
    let scanned = Words(scanning: text)
    var numbers: Set<String> = []
    for index in 0..<scanned.count {
      let word = scanned[index]
      if let place = words.firstIndex(of: word) {
        numbers.insert(String(place + 1))
      } else if scanned.isNumber(form: Int(scanned.forms[index])) {
        let whole = word.split(separator: ".").first.map { $0.filter(\.isWholeNumber) } ?? ""
        numbers.insert(whole.isEmpty ? word : whole)
      }
    }
    return numbers
  }
}
