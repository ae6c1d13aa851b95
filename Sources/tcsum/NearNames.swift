/// The known names that a mistyped one was most likely meant to be.
struct NearNames {
  let names: [String]

  /// Looks for names a few letters away, or that begin alike or hold one another.
  init(of word: String, among known: [String]) {
    let ranked = known.map { (name: $0, distance: Self.distance(Array(word), Array($0))) }
    let most = max(1, word.count / 3)
    names = ranked.filter {
      $0.distance <= most || $0.name.hasPrefix(word.prefix(4))
        || (word.count >= 4 && $0.name.contains(word))
    }.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// " Did you mean retention?", or nothing.
  var question: String {
    guard let last = names.last else { return "" }
    let list =
      names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
    return " Did you mean \(list)?"
  }

  /// The least number of letters to put in, take out or change (Levenshtein 1966).
  ///
  /// - Complexity: O(*mn*).
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in second.indices {
        let cost = diagonal + (letter == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[second.count]
  }
}
