internal import TermsCore

/// What the reader can do, easiest first, and what there is no way to do.
struct Actions {
  private struct Method: Sendable {
    var effort: Int
    var withTarget: Template
    var withoutTarget: Template
  }

  private static let goals: [Control.Goal: (order: Int, name: String)] = {
    var goals: [Control.Goal: (order: Int, name: String)] = [:]
    for (order, line) in TableText.lines(ActionTable.goals).enumerated() {
      let (goal, name) = TableText.halves(line)
      goals[Control.Goal(rawValue: goal)!] = (order, name)
    }
    return goals
  }()

  private static let methods: [Control.Method: Method] = {
    var methods: [Control.Method: Method] = [:]
    for line in TableText.lines(ActionTable.methods) {
      let (method, rest) = TableText.halves(line)
      let (effort, sentences) = TableText.halves(rest)
      let (with, without) = TableText.halves(sentences)
      methods[Control.Method(rawValue: method)!] = Method(
        effort: Int(effort)!, withTarget: Template(with), withoutTarget: Template(without))
    }
    return methods
  }()

  private static let missing = TableText.lines(ActionTable.missing).map { Statement($0) }

  /// At most `limit` points: the controls, easiest first, and one line of what has no way.
  static func points(of material: Material, limit: Int) -> [Point] {
    let groups = grouped(material.facts.controls)
    let noWay = noWayPoint(of: material)
    let room = limit - (noWay == nil ? 0 : 1)
    var chosen = groups
    if chosen.count > room {
      // What a reader needs most stays; the order of the list is by effort.
      chosen = Array(
        chosen.sorted { goals[$0[0].goal]!.order < goals[$1[0].goal]!.order }.prefix(room))
    }
    chosen.sort { left, right in
      (effort(left[0]), goals[left[0].goal]!.order) < (effort(right[0]), goals[right[0].goal]!.order)
    }
    var points = chosen.map { point($0, of: material) }
    if points.isEmpty {
      points.append(
        Point(
          cells: [Passage([.plain("The page names nothing that you can do. "), .clauses([])])],
          isUnnumbered: true))
    }
    if let noWay { points.append(noWay) }
    return points
  }

  /// Controls of one goal and place together, the easiest first, without repeated targets.
  private static func grouped(_ controls: [Control]) -> [[Control]] {
    var groups: [[Control]] = []
    for control in controls {
      let index = groups.firstIndex {
        $0[0].goal == control.goal && $0[0].region == control.region
      }
      guard let index else {
        groups.append([control])
        continue
      }
      let isKnown = groups[index].contains {
        $0.method == control.method && $0.target?.lowercased() == control.target?.lowercased()
      }
      if !isKnown { groups[index].append(control) }
    }
    return groups.map { group in
      // A way with a target beats one without.
      let withTarget = group.filter { $0.target != nil }
      return (withTarget.isEmpty ? group : withTarget).sorted { effort($0) < effort($1) }
    }
  }

  private static func effort(_ control: Control) -> Int {
    methods[control.method]!.effort + (control.target == nil ? 3 : 0)
  }

  private static func point(_ controls: [Control], of material: Material) -> Point {
    let first = controls[0]
    let shown = Array(controls.prefix(2))
    var goal = goals[first.goal]!.name
    if let region = first.region { goal += " (\(Quotation.tidy(region)))" }
    var runs: [Passage.Run] = [.strong(goal + ":"), .plain(" ")]
    for (index, control) in shown.enumerated() {
      if index > 0 { runs.append(.plain(", or ")) }
      runs += way(control, of: material)
    }
    runs.append(.plain("."))
    runs += addition(to: controls)
    let evidence = material.distinct(
      controls.prefix(3).flatMap { [$0.evidence, $0.way].compactMap { $0 } })
    runs += [.plain(" "), .clauses(evidence.map(\.clause))]
    return Point(
      cells: [Passage(Passage.joined(runs))], tags: [.choice], impact: .good, evidence: evidence)
  }

  private static func way(_ control: Control, of material: Material) -> [Passage.Run] {
    let method = methods[control.method]!
    if let target = control.target {
      let runs = targetRuns(target, method: control.method)
      return method.withTarget.filled { $0 == "target" ? runs : nil } ?? runs
    }
    return method.withoutTarget.filled { material.value($0, grounds: [])?.runs } ?? []
  }

  private static func targetRuns(_ target: String, method: Control.Method) -> [Passage.Run] {
    if target.hasPrefix("http://") || target.hasPrefix("https://") {
      return [.link(text: target, target: target)]
    }
    if target.contains("@"), !target.contains(" ") {
      let address = target.hasPrefix("mailto:") ? String(target.dropFirst(7)) : target
      return [.link(text: address, target: "mailto:" + address)]
    }
    return method == .phone || method == .post
      ? [.plain(Quotation.cut(target, limit: 20))] : [.quote(Quotation.cut(target))]
  }

  /// What it does not stop, or how soon the company acts.
  private static func addition(to controls: [Control]) -> [Passage.Run] {
    if let limits = controls.compactMap(\.limits).first {
      return [.plain(" But: "), .quote(Quotation.cut(limits)), .plain(".")]
    }
    if let deadline = controls.compactMap(\.deadline).first {
      return [.plain(" It says it acts "), .quote(Quotation.cut(deadline)), .plain(".")]
    }
    return []
  }

  private static func noWayPoint(of material: Material) -> Point? {
    let missing = missing.compactMap { $0.said(of: material) }
    guard !missing.isEmpty else { return nil }
    var runs: [Passage.Run] = [.strong("No way given:"), .plain(" ")]
    for (index, said) in missing.prefix(3).enumerated() {
      if index > 0 { runs.append(.plain(", ")) }
      runs += said.runs
    }
    runs += [.plain(". "), .clauses([])]
    return Point(cells: [Passage(Passage.joined(runs))], impact: .bad, isUnnumbered: true)
  }
}
