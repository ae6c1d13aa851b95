internal import TermsCore

/// What the reader can do, easiest first, and what there is no way to do.
struct Actions {
  private struct Method: Sendable {
    var effort: Int
    var withAddress: Template
    var withName: Template
    var bare: Template
  }

  private static let goals: [Control.Goal: (order: Int, name: String, after: String)] = {
    var goals: [Control.Goal: (order: Int, name: String, after: String)] = [:]
    for (order, line) in TableText.lines(ActionTable.goals).enumerated() {
      let (goal, names) = TableText.halves(line)
      let parts = names.pieces(at: ";").map { TableText.trimmed($0) }
      goals[Control.Goal(rawValue: goal)!] = (order, parts[0], parts[1])
    }
    return goals
  }()

  private static let methods: [Control.Method: Method] = {
    var methods: [Control.Method: Method] = [:]
    for line in TableText.lines(ActionTable.methods) {
      let (method, rest) = TableText.halves(line)
      let (effort, sentences) = TableText.halves(rest)
      let parts = sentences.pieces(at: ";").map { Template(TableText.trimmed($0)) }
      methods[Control.Method(rawValue: method)!] = Method(
        effort: Int(effort)!, withAddress: parts[0], withName: parts[1], bare: parts[2])
    }
    return methods
  }()

  private static let rights = TableText.lines(ActionTable.rights).map { Statement($0) }
  private static let missing = TableText.lines(ActionTable.missing).map { Statement($0) }

  /// The place of a goal in the table: what a reader needs most comes first.
  static func order(_ goal: Control.Goal) -> Int { goals[goal]!.order }

  /// How much work a control is, from 1 up.
  static func effort(_ control: Control) -> Int {
    methods[control.method]!.effort + (control.target == nil ? 3 : 0)
  }

  /// At most `limit` points: the controls, easiest first, and one line of what has no way.
  static func points(of material: Material, limit: Int) -> [Point] {
    let groups = ControlGroup.groups(material.facts)
    let noWay = noWayPoint(of: material)
    let room = limit - (noWay == nil ? 0 : 1)
    var chosen = groups
    if chosen.count > room {
      // What a reader needs most stays; the order of the list is by effort.
      chosen = Array(chosen.sorted { rank($0) < rank($1) }.prefix(room))
    }
    chosen.sort { left, right in
      (effort(left.ways[0]), order(left.goals[0])) < (effort(right.ways[0]), order(right.goals[0]))
    }
    var points = chosen.map { point($0, of: material) }
    for right in rights where points.count < room {
      guard let said = right.said(of: material) else { continue }
      let evidence = Array(said.evidence.prefix(2))
      let runs = said.runs + [.plain(" "), .clauses(evidence.map(\.clause))]
      points.append(
        Point(
          cells: [Passage(Passage.joined(runs))], tags: [.rights], impact: .good,
          evidence: evidence))
    }
    if points.isEmpty {
      points.append(
        Point(
          cells: [Passage([.plain("Nothing that you can do was found on the page. "), .clauses([])])],
          isUnnumbered: true))
    }
    if let noWay { points.append(noWay) }
    return points
  }

  /// Lower is needed more: a way that works for all, for what matters.
  private static func rank(_ group: ControlGroup) -> Int {
    order(group.goals[0]) + (group.region == nil ? 0 : 3) + (group.ways[0].target == nil ? 6 : 0)
  }

  private static func point(_ group: ControlGroup, of material: Material) -> Point {
    var runs: [Passage.Run] = [.strong(title(group) + ":"), .plain(" ")]
    var seen: [String] = []
    for way in group.ways where seen.count < 2 {
      let key = (way.target ?? way.method.rawValue).lowercased()
      if seen.contains(key) || (!seen.isEmpty && way.target == nil) { continue }
      if !seen.isEmpty { runs.append(.plain(", or ")) }
      seen.append(key)
      runs += self.way(way)
    }
    runs.append(.plain("."))
    runs += addition(to: group, of: material)
    let evidence = Array(material.distinct(group.ways.map(\.evidence)).prefix(3))
    runs += [.plain(" "), .clauses(evidence.map(\.clause))]
    return Point(
      cells: [Passage(Passage.joined(runs))], tags: [.choice], impact: .good, evidence: evidence)
  }

  /// "Get a copy of, fix or delete your data; take back your consent (California)".
  private static func title(_ group: ControlGroup) -> String {
    let verbs: [(Control.Goal, String)] = [
      (.getCopy, "get a copy of"), (.correctData, "fix"), (.deleteData, "delete"),
    ]
    let onData = verbs.filter { group.goals.contains($0.0) }
    var parts: [String] = []
    if onData.count > 1 {
      let words = onData.map(\.1)
      parts.append(
        words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1] + " your data")
    }
    for goal in group.goals where onData.count < 2 || !onData.contains(where: { $0.0 == goal }) {
      parts.append(parts.isEmpty ? goals[goal]!.name : goals[goal]!.after)
    }
    if group.goals == [.report], group.ways.allSatisfy({ ControlGroup.isForCopiedWork($0) }) {
      parts = [ActionTable.reportCopiedWork]
    }
    let title = Wording.capitalized(parts.joined(separator: "; "))
    guard let region = group.region else { return title }
    let places = region.pieces(at: ",").map { TableText.trimmed($0) }
    return "\(title) (\(Wording.list(places, limit: 6)))"
  }

  private static func way(_ control: Control) -> [Passage.Run] {
    let method = methods[control.method]!
    guard let target = control.target else { return method.bare.filled { _ in nil } ?? [] }
    if let link = address(target) {
      return method.withAddress.filled { _ in [link] } ?? [link]
    }
    let name = self.name(target, method: control.method)
    return method.withName.filled { _ in [name] } ?? [name]
  }

  /// A web or mail address as a link; nil for anything else.
  private static func address(_ target: String) -> Passage.Run? {
    if target.hasPrefix("http://") || target.hasPrefix("https://") {
      return .link(text: target, target: target)
    }
    guard target.utf8.contains(UInt8(ascii: "@")), !target.utf8.contains(UInt8(ascii: " ")) else {
      return nil
    }
    let address = target.hasPrefix("mailto:") ? String(target.dropFirst(7)) : target
    return .link(text: address, target: "mailto:" + address)
  }

  /// What a target without address is called: “Do Not Sell”, your account settings, +1 555.
  private static func name(_ target: String, method: Control.Method) -> Passage.Run {
    switch method {
    case .phone:
      let number = target.pieces(at: "(").first.map { String($0) }
      return .plain(Quotation.tidy(number ?? target))
    case .post: return .plain(Quotation.cut(target, limit: 20))
    case .unspecified: return .plain(target)
    case .setting, .device:
      let isCommonWords = target.first?.isLowercase == true && !target.utf8.contains(0x3E)
      return isCommonWords ? .plain("your " + target) : .quote(Quotation.cut(target))
    default: return .quote(Quotation.cut(target))
    }
  }

  /// What it does not stop, how soon the company acts, or where to try.
  private static func addition(
    to group: ControlGroup, of material: Material
  ) -> [Passage.Run] {
    // That a withdrawal does not reach back says nothing to a reader.
    let limits = group.ways.compactMap(\.limits).filter {
      !$0.lowercased().contains("lawful") && !$0.lowercased().contains("legality")
    }
    if let limit = limits.first {
      return speaksOfServiceMessages(limit)
        ? [.plain(" " + ActionTable.serviceMessages)]
        : [.plain(" But: "), .quote(Quotation.cut(limit)), .plain(".")]
    }
    let isRequest = group.goals.contains { [.getCopy, .correctData, .deleteData].contains($0) }
    if isRequest, let deadline = group.ways.compactMap(\.deadline).first {
      return [.plain(" It says it acts "), .quote(Quotation.cut(deadline)), .plain(".")]
    }
    if group.ways[0].target == nil, isRequest,
      let contact = material.value("contact", grounds: [])
    {
      return [.plain(" You can try ")] + contact.runs + [.plain(".")]
    }
    return []
  }

  private static func speaksOfServiceMessages(_ limit: String) -> Bool {
    let words = limit.lowercased()
    let kinds = [
      "service", "transaction", "administrative", "account", "non-marketing", "important",
    ]
    let things = ["message", "email", "e-mail", "communication", "notice"]
    return kinds.contains { words.contains($0) } && things.contains { words.contains($0) }
  }

  private static func noWayPoint(of material: Material) -> Point? {
    let missing = missing.compactMap { $0.said(of: material) }
    guard !missing.isEmpty else { return nil }
    var runs: [Passage.Run] = [.strong("No way found:"), .plain(" ")]
    for (index, said) in missing.prefix(3).enumerated() {
      if index > 0 { runs.append(.plain(", ")) }
      runs += said.runs
    }
    runs += [.plain(". "), .clauses([])]
    return Point(cells: [Passage(Passage.joined(runs))], impact: .bad, isUnnumbered: true)
  }
}
