import TermsCore

/// The compiled groups of ``RecipientCues``.
struct CueGroups: Sendable {
  /// Where a group's phrases must stand.
  enum Place: String, Sendable {
    case before, after, ahead, behind, sentence, leadin, heading

    /// Whether the place lies above the sentence.
    var isAbove: Bool { self == .leadin || self == .heading }
  }

  /// `place-name` of each group.
  private(set) var names: [String] = []
  /// Where each group's phrases must stand.
  private(set) var places: [Place] = []
  /// What each group says for (positive) or against (negative) a recipient.
  private(set) var weights: [Float] = []
  /// What each group says, in addition, when the name is a label: a whole item, or before a colon.
  private(set) var labelWeights: [Float] = []
  /// The group of each pattern of the matcher.
  private(set) var groupOfPattern: [Int] = []
  /// The group of words of giving in a lead-in ("We share your data with:").
  let givesInLeadIn: Int
  /// The groups of words of giving before a name.
  let givesBefore: Set<Int>
  /// Finds the phrases of all groups.
  let matcher: PhraseMatcher

  /// The groups, compiled once.
  static let shared = CueGroups()

  private init() {
    var patterns: [String] = []
    for line in RecipientCues.table.pieces(at: "\n") {
      if line.utf8.first == UInt8(ascii: " ") {
        groupOfPattern.append(names.count - 1)
        patterns.append(String(line))
        continue
      }
      let words = line.pieces(at: " ")
      guard words.count >= 3, let place = Place(rawValue: String(words[0])),
        let weight = Float(words[2]), let label = Float(words.count > 3 ? words[3] : "0")
      else { preconditionFailure("not a group of cues: \(line)") }
      names.append("\(words[0])-\(words[1])")
      places.append(place)
      weights.append(weight)
      labelWeights.append(label)
    }
    let known = names
    givesInLeadIn = known.firstIndex(of: "leadin-gives") ?? -1
    givesBefore = Set(
      ["ahead-gives", "before-gives", "leadin-gives"].compactMap { known.firstIndex(of: $0) })
    do {
      matcher = try PhraseMatcher(patterns, macros: RecipientCues.macros)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
