internal import TermsCore

/// Controls as a reader uses them: one way, and all that it does.
struct ControlGroup {
  /// The goals it serves, in the order of the table.
  var goals: [Control.Goal]
  /// For whom alone.
  var region: String?
  /// The ways, the easiest first.
  var ways: [Control]

  /// The controls of a document in groups, each goal once for each place.
  static func groups(_ facts: Facts) -> [ControlGroup] {
    var groups: [ControlGroup] = []
    for control in facts.controls where isCredible(control, facts) {
      let region = place(control.region)
      let index = groups.firstIndex { $0.goals == [control.goal] && $0.region == region }
      guard let index else {
        groups.append(ControlGroup(goals: [control.goal], region: region, ways: [control]))
        continue
      }
      let isKnown = groups[index].ways.contains { isSameWay($0, control) }
      if !isKnown { groups[index].ways.append(control) }
    }
    for index in groups.indices {
      // A way with a target beats one without.
      let withTarget = groups[index].ways.filter { $0.target != nil }
      if !withTarget.isEmpty { groups[index].ways = withTarget }
      groups[index].ways.sort { Actions.effort($0) < Actions.effort($1) }
    }
    return merged(withoutNarrower(groups))
  }

  /// A bare mention of a right counts only when the answers see the right too.
  private static func isCredible(_ control: Control, _ facts: Facts) -> Bool {
    guard control.target == nil else { return true }
    switch control.goal {
    case .getCopy, .correctData: return facts[.accessCopy].value.isStated
    case .deleteData: return facts[.deletion].value.isStated
    case .ask: return false
    default: return true
    }
  }

  /// Without groups for one place that a group for all places covers.
  private static func withoutNarrower(_ groups: [ControlGroup]) -> [ControlGroup] {
    groups.filter { group in
      group.region == nil
        || !groups.contains {
          $0.region == nil && $0.goals == group.goals && isSameWay($0.ways[0], group.ways[0])
        }
    }
  }

  /// Groups with the same first way and place put together.
  private static func merged(_ groups: [ControlGroup]) -> [ControlGroup] {
    var result: [ControlGroup] = []
    for group in groups {
      let index = result.firstIndex {
        $0.region == group.region && isSameWay($0.ways[0], group.ways[0])
          && $0.goals.count < 5
          && (group.ways[0].target != nil || $0.ways[0].method == .unspecified)
      }
      guard let index else {
        result.append(group)
        continue
      }
      result[index].goals += group.goals
      result[index].goals.sort { Actions.order($0) < Actions.order($1) }
      result[index].ways += group.ways.filter { way in
        way.limits != nil || !result[index].ways.contains { isSameWay($0, way) }
      }
    }
    return result
  }

  private static func isSameWay(_ left: Control, _ right: Control) -> Bool {
    left.method == right.method && left.target?.lowercased() == right.target?.lowercased()
  }

  /// A region with each place once.
  private static func place(_ region: String?) -> String? {
    guard let region, !region.isEmpty else { return nil }
    let places = region.split(separator: ",").map { TableText.trimmed($0) }
    return Wording.unique(places).joined(separator: ", ")
  }
}
