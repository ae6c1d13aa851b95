import TermsCore

/// The compiled groups of ``RecipientCues``.
struct CueGroups: Sendable {
  /// Where a group's phrases must stand.
  enum Place: String, Sendable {
    case before, after, sentence, leadin, heading
  }

  /// `place-name` of each group.
  private(set) var names: [String] = []
  /// Where each group's phrases must stand.
  private(set) var places: [Place] = []
  /// What each group says for (positive) or against (negative) a recipient.
  private(set) var weights: [Float] = []
  /// The group of each pattern of the matcher.
  private(set) var groupOfPattern: [Int] = []
  /// Finds the phrases of all groups.
  let matcher: PhraseMatcher

  /// The groups, compiled once.
  static let shared = CueGroups()

  private init() {
    var patterns: [String] = []
    for line in RecipientCues.table.split(separator: "\n") {
      if line.first == " " {
        groupOfPattern.append(names.count - 1)
        patterns.append(String(line))
        continue
      }
      let words = line.split(separator: " ")
      guard words.count == 3, let place = Place(rawValue: String(words[0])),
        let weight = Float(words[2])
      else { preconditionFailure("not a group of cues: \(line)") }
      names.append("\(words[0])-\(words[1])")
      places.append(place)
      weights.append(weight)
    }
    do {
      matcher = try PhraseMatcher(patterns, macros: RecipientCues.macros)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
