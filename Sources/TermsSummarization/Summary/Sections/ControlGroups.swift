internal import TermsCore

/// Controls as a reader uses them: one way, and all that it does.
struct ControlGroup {
  /// The goals it serves, in the order of the table.
  var goals: [Control.Goal]
  /// For whom alone.
  var region: String?
  /// The ways, the easiest first.
  var ways: [Control]
  /// The one other company whose tracking alone it stops.
  var tracker: String?

  /// Whether a way is for those whose work was copied alone, as its address says.
  static func isForCopiedWork(_ control: Control) -> Bool {
    let target = (control.target ?? "").lowercased()
    return target.holds("dmca") || target.holds("copyright")
  }

  /// The controls of a document in groups, each goal once for each place.
  static func groups(_ facts: Facts, _ words: ActionWords) -> [ControlGroup] {
    var groups: [ControlGroup] = []
    for control in facts.controls where isCredible(control, facts) {
      if control.goal != .report, isForCopiedWork(control) { continue }
      let region = place(control.region)
      let tracker = tracker(control, facts)
      let index = groups.firstIndex {
        $0.tracker == tracker && $0.region == region
          && ($0.goals == [control.goal] || tracker != nil)
      }
      guard let index else {
        groups.append(
          ControlGroup(
            goals: [control.goal], region: region, ways: [control], tracker: tracker))
        continue
      }
      let isKnown = groups[index].ways.contains { isSameWay($0, control) }
      if !isKnown { groups[index].ways.append(control) }
    }
    for index in groups.indices {
      // A way with a target beats one without.
      let withTarget = groups[index].ways.filter { $0.target != nil }
      if !withTarget.isEmpty { groups[index].ways = withTarget }
      groups[index].ways.sort { words.effort($0) < words.effort($1) }
    }
    return withoutRepeats(merged(acrossPlaces(withoutNarrower(groups)), words))
  }

  /// Groups for the same goal and way in several places put together.
  private static func acrossPlaces(_ groups: [ControlGroup]) -> [ControlGroup] {
    var result: [ControlGroup] = []
    for group in groups {
      let index = result.firstIndex {
        $0.goals == group.goals && $0.tracker == group.tracker && $0.region != nil
          && group.region != nil
          && $0.ways.count == group.ways.count
          && zip($0.ways, group.ways).allSatisfy { isSameWay($0, $1) }
      }
      guard let index else {
        result.append(group)
        continue
      }
      result[index].region = place("\(result[index].region!), \(group.region!)")
      result[index].ways += group.ways
    }
    return result
  }

  /// Without a way to ask that another group shows.
  private static func withoutRepeats(_ groups: [ControlGroup]) -> [ControlGroup] {
    groups.enumerated().filter { index, group in
      group.goals != [.ask]
        || !groups.enumerated().contains { other, shown in
          other != index && shown.ways.contains { isSameWay($0, group.ways[0]) }
            && (shown.goals != [.ask] || other < index)
        }
    }.map(\.element)
  }

  /// A bare mention of a right counts only when the answers see the right too.
  private static func isCredible(_ control: Control, _ facts: Facts) -> Bool {
    if let target = control.target { return isCredible(target, for: control, facts) }
    switch control.goal {
    case .getCopy, .correctData: return facts[.accessCopy].value.isStated
    case .deleteData: return facts[.deletion].value.isStated
    case .ask: return false
    default: return true
    }
  }

  /// Whether a way can do what it is said to do: another company's page does not hold the reader's
  /// data here, and "unsubscribe" stops messages alone.
  private static func isCredible(_ target: String, for control: Control, _ facts: Facts) -> Bool {
    let words = target.lowercased()
    if control.method == .post, words.holds(" days") { return false }
    if words.holds("unsubscribe"), control.goal != .stopMarketing { return false }
    let ownData: Set<Control.Goal> = [.getCopy, .correctData, .deleteData, .closeAccount]
    guard ownData.contains(control.goal) else { return true }
    guard let label = siteLabel(words) else { return true }
    if let company = facts.company, firstWord(company) == label { return true }
    return !facts.recipients.contains { $0.isNamed && firstWord($0.name) == label }
  }

  /// The company whose tracking alone a page of its own stops: "Google Analytics" for its add-on.
  private static func tracker(_ control: Control, _ facts: Facts) -> String? {
    guard [.stopAds, .refuseCookies].contains(control.goal), let target = control.target else {
      return nil
    }
    let lower = target.lowercased()
    if lower.holds("gaoptout") { return "Google Analytics" }
    guard control.goal == .refuseCookies, let label = siteLabel(lower) else { return nil }
    if let company = facts.company, firstWord(company) == label { return nil }
    return facts.recipients.first { $0.isNamed && firstWord($0.name) == label }?.name
  }

  /// The word that names a site: "example" in `https://www.example.com/page`.
  private static func siteLabel(_ address: String) -> String? {
    guard address.hasPrefix("http"), let host = address.split(separator: "/").dropFirst().first
    else { return nil }
    let labels = host.split(separator: ".")
    return labels.count > 1 ? String(labels[labels.count - 2]) : nil
  }

  private static func firstWord(_ name: String) -> String {
    String(name.lowercased().prefix { $0.isLetter || $0.isNumber })
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
  private static func merged(_ groups: [ControlGroup], _ words: ActionWords) -> [ControlGroup] {
    var result: [ControlGroup] = []
    for group in groups {
      let index = result.firstIndex {
        $0.region == group.region && $0.tracker == nil && group.tracker == nil
          && isSameWay($0.ways[0], group.ways[0])
          && $0.goals.count < 4
          && (group.ways[0].target != nil || $0.ways[0].method == .unspecified)
      }
      guard let index else {
        result.append(group)
        continue
      }
      result[index].goals += group.goals
      result[index].goals.sort { words.order($0) < words.order($1) }
      // What is shown must serve every goal.
      let shared = result[index].ways.filter { way in
        group.ways.contains { isSameWay($0, way) }
      }
      result[index].ways =
        shared
        + group.ways.filter { way in
          way.limits != nil && shared.contains { isSameWay($0, way) }
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
    let places = region.pieces(at: ",").map { TableText.trimmed($0) }
    return Wording.unique(places).joined(separator: ", ")
  }
}
