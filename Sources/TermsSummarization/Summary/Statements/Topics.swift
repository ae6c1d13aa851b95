internal import TermsCore

/// What questions, controls and recipients are about.
enum Topics {
  private static let questions = parsed(TopicTable.questions)
  private static let goals = parsed(TopicTable.goals)
  private static let roles = parsed(TopicTable.roles)
  private static let flags = parsed(TopicTable.flags)

  /// The tags of a question.
  static func of(_ question: Question) -> TagSet { questions[question.rawValue]! }
  /// The tags of a control.
  static func of(_ goal: Control.Goal) -> TagSet { goals[goal.rawValue]! }
  /// The tags of a recipient.
  static func of(_ role: Recipient.Role) -> TagSet { roles[role.rawValue]! }

  /// The tags of a flag of a condition, such as `control:stop-ads`.
  static func of(flag: String) -> TagSet {
    let parts = flag.pieces(at: ":", most: 2).map { String($0) }
    guard parts.count > 1 else { return flags[flag] ?? [] }
    switch parts[0] {
    case "control": return goals[parts[1]]!
    case "role": return roles[parts[1]]!
    case "retention": return [.retention]
    case "topic": return TagSet([Tag(rawValue: parts[1])!])
    case "cue": return CueFindings.tags(ofCue: parts[1])
    default: return []
    }
  }

  /// Reads words for tags with spaces between them.
  static func tags(_ names: String) -> TagSet {
    TagSet(names.pieces(at: " ").map { Tag(rawValue: String($0))! })
  }

  private static func parsed(_ table: String) -> [String: TagSet] {
    var topics: [String: TagSet] = [:]
    for line in TableText.lines(table) {
      let (name, tags) = TableText.halves(line)
      topics[name] = Self.tags(tags)
    }
    return topics
  }
}

extension Material {
  /// Whether something said belongs to what the reader asked for: by what it is about or, where
  /// that is not known, by the clauses it rests on.
  func isAsked(_ topics: TagSet, resting evidence: [Evidence]) -> Bool {
    guard let choice else { return true }
    if !topics.isEmpty, topics.intersects(choice.tags) { return true }
    return evidence.contains { item in
      topics.isEmpty
        ? choice.isBorne(by: item.clause, of: tags)
        : tags.ownTags(at: item.clause).contains(where: choice.own.contains)
    }
  }

  /// Whether a point belongs to what the reader asked for.
  func isAsked(_ point: Point) -> Bool {
    isAsked(TagSet(point.tags), resting: point.evidence)
  }
}
