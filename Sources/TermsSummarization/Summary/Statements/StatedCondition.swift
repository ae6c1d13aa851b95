internal import TermsCore

/// The condition or exception that a sentence puts on what it says: "unless you opt out".
enum StatedCondition {
  /// The words that a condition begins with, the more telling first.
  private static let openings = [
    "unless", "except", "only if", "only when", "only where", "provided that", "if you",
    "with your", "without your", "without parental", "subject to", "as long as you", "for the sole",
  ].map { $0.split(separator: " ").map { String($0) } }
  private static let consents: Set<String> = ["consent", "permission", "approval", "agreement"]
  private static let words = 3...11

  /// The condition in the sentence that holds the first of `grounds`, to be quoted; nil when
  /// there is none that can be quoted whole.
  static func clause(_ grounds: [Evidence], of document: Document) -> String? {
    guard let evidence = grounds.first, let sentence = document.sentence(of: evidence)
    else { return nil }
    let parts = document[sentence].split(whereSeparator: \.isSpaceOfText)
    let cores = parts.map { $0.lowercased().filter(\.isLetterOfText) }
    for opening in openings {
      guard cores.count > opening.count,
        let start = cores.indices.dropLast(opening.count).first(where: {
          cores[$0..<$0 + opening.count].elementsEqual(opening)
        })
      else { continue }
      let end = end(of: parts, from: start)
      let count = end - start
      guard words.contains(count) || count == 2 && opening.count == 1 else { continue }
      // What the law asks for is no condition of the company's.
      if cores[start..<end].contains(where: { $0 == "law" || $0 == "laws" }) { continue }
      if opening[0].hasPrefix("with"), !cores[start..<end].contains(where: consents.contains) {
        continue
      }
      return Quotation.tidy(parts[start..<end].joined(separator: " "))
    }
    return nil
  }

  /// Where the condition that begins at `start` ends: at the first mark that closes a clause.
  private static func end(of parts: [Substring], from start: Int) -> Int {
    let last = min(parts.count, start + words.upperBound + 1)
    for index in start..<last where ",.;:)".contains(parts[index].last ?? " ") { return index + 1 }
    return last == parts.count ? last : start + words.upperBound + 1
  }
}
