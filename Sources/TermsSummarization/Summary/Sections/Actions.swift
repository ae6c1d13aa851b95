internal import TermsCore

/// What the reader can do, easiest first, and what there is no way to do.
struct Actions {
  /// At most `limit` points: the controls, easiest first, and one line of what has no way.
  static func points(of material: Material, limit: Int) -> [Point] {
    let words = material.tables.actions
    let groups = ControlGroup.groups(material.facts, words).filter { group in
      material.isAsked(topics(of: group), resting: group.ways.map(\.evidence))
    }
    let noWay = noWayPoint(of: material)
    let room = limit - (noWay == nil ? 0 : 1)
    var chosen = groups
    if chosen.count > room {
      // What a reader needs most stays; the order of the list is by effort.
      chosen = Array(chosen.sorted { rank($0, words) < rank($1, words) }.prefix(room))
    }
    chosen.sort { left, right in
      (words.effort(left.ways[0]), words.order(left.goals[0]))
        < (words.effort(right.ways[0]), words.order(right.goals[0]))
    }
    var points = chosen.map { point($0, of: material) }
    for right in words.rights where points.count < room {
      guard let said = right.said(of: material),
        material.isAsked([.rights, .vendors], resting: said.evidence)
      else { continue }
      let evidence = Array(said.evidence.prefix(2))
      let runs = said.runs + [.plain(" "), .clauses(evidence.map(\.clause))]
      points.append(
        Point(
          cells: [Passage(Passage.joined(runs))], tags: [.rights], impact: .good,
          evidence: evidence))
    }
    if points.isEmpty, material.choice == nil {
      points.append(
        Point(
          cells: [
            Passage([.plain(material.catalogue[.actionsNone] + " "), .clauses([])])
          ],
          isUnnumbered: true))
    }
    if let noWay { points.append(noWay) }
    return points
  }

  /// Lower is needed more: a way that works for all, for what matters.
  private static func rank(_ group: ControlGroup, _ words: ActionWords) -> Int {
    words.order(group.goals[0]) + (group.region == nil ? 0 : 3)
      + (group.ways[0].target == nil ? 6 : 0)
  }

  private static func point(_ group: ControlGroup, of material: Material) -> Point {
    var runs: [Passage.Run] = [.strong(title(group, material) + ":"), .plain(" ")]
    var seen: [String] = []
    var ways: [[Passage.Run]] = []
    for way in group.ways where seen.count < 2 {
      let key = self.key(way)
      if seen.contains(key) || (!seen.isEmpty && way.target == nil) { continue }
      seen.append(key)
      ways.append(self.way(way, group.goals, material))
    }
    runs += material.catalogue.series(ways, by: .actionsOr) + [.plain(".")]
    runs += addition(to: group, of: material)
    let evidence = Array(material.distinct(group.ways.map(\.evidence)).prefix(3))
    runs += [.plain(" "), .clauses(evidence.map(\.clause))]
    return Point(
      cells: [Passage(Passage.joined(runs))], tags: topics(of: group).tags, impact: .good,
      evidence: evidence)
  }

  private static func topics(of group: ControlGroup) -> TagSet {
    group.goals.reduce(into: TagSet()) { $0.formUnion(Topics.of($1)) }
  }

  /// "Get a copy of, fix or delete your data; take back your consent (California)".
  private static func title(_ group: ControlGroup, _ material: Material) -> String {
    let catalogue = material.catalogue
    let goals = material.tables.actions.goals
    let verbs: [(Control.Goal, MessageKey)] = [
      (.getCopy, .actionsGetCopy), (.correctData, .actionsCorrectData),
      (.deleteData, .actionsDeleteData),
    ]
    let onData = verbs.filter { group.goals.contains($0.0) }
    var parts: [String] = []
    if onData.count > 1 {
      let words = catalogue.alternatives(onData.map { catalogue[$0.1] })
      parts.append(catalogue.text(.actionsOnData, ["verbs": words]))
    }
    for goal in group.goals where onData.count < 2 || !onData.contains(where: { $0.0 == goal }) {
      parts.append(parts.isEmpty ? goals[goal]!.name : goals[goal]!.after)
    }
    if group.goals == [.report], group.ways.allSatisfy({ ControlGroup.isForCopiedWork($0) }) {
      parts = [catalogue[.actionsCopiedWork]]
    }
    if let name = group.tracker {
      parts = [catalogue.text(.actionsTrackingBy, ["name": name])]
    }
    let title = Wording.capitalized(parts.joined(separator: "; "))
    guard let region = group.region else { return title }
    let places = region.pieces(at: ",").map { catalogue.name(TableText.trimmed($0)) }
    return "\(title) (\(catalogue.list(places, limit: 6)))"
  }

  /// What tells one way from another: the place, however it is written.
  private static func key(_ control: Control) -> String {
    if control.goal == .complain, isOfKind(control) || control.method == .post {
      return "authority"
    }
    if control.method == .device, control.target?.first?.isLowercase != false {
      return control.method.rawValue
    }
    var key = (control.target ?? control.method.rawValue).lowercased()
    if key.hasSuffix("/") { key.removeLast() }
    return key.hasPrefix("http:") ? "https:" + key.dropFirst(5) : key
  }

  /// Whether an authority is named by its kind alone.
  private static func isOfKind(_ control: Control) -> Bool {
    control.target?.lowercased().contains("authorit") == true
  }

  private static func way(
    _ control: Control, _ goals: [Control.Goal], _ material: Material
  ) -> [Passage.Run] {
    if control.method == .link, control.target == nil, goals.contains(.stopMarketing) {
      return [.plain(material.catalogue[.actionsUnsubscribe])]
    }
    let method = material.tables.actions.methods[control.method]!
    if control.goal == .complain, control.method == .post, let target = control.target {
      let name =
        isOfKind(control)
        ? material.catalogue[.actionsAuthority]
        : material.catalogue.text(.actionsNamedAuthority, ["name": target])
      return method.withName.filled { _ in [.plain(name)] } ?? [.plain(name)]
    }
    if key(control) == Control.Method.device.rawValue {
      return method.bare.filled { _ in nil } ?? []
    }
    guard let target = control.target else { return method.bare.filled { _ in nil } ?? [] }
    if let link = address(target) {
      return method.withAddress.filled { _ in [link] } ?? [link]
    }
    let name = self.name(target, method: control.method, material)
    return method.withName.filled { _ in [name] } ?? [name]
  }

  /// A web or mail address as a link; nil for anything else.
  private static func address(_ target: String) -> Passage.Run? {
    if target.hasPrefix("http://") || target.hasPrefix("https://") {
      return .link(text: LinkText.short(target), target: target)
    }
    guard target.utf8.contains(UInt8(ascii: "@")), !target.utf8.contains(UInt8(ascii: " ")) else {
      return nil
    }
    let address = target.hasPrefix("mailto:") ? String(target.dropFirst(7)) : target
    return .link(text: address, target: "mailto:" + address)
  }

  /// What a target without address is called: “Do Not Sell”, your account settings, +1 555.
  private static func name(
    _ target: String, method: Control.Method, _ material: Material
  ) -> Passage.Run {
    switch method {
    case .phone:
      let number = target.pieces(at: "(").first.map { String($0) }
      return .plain(Quotation.tidy(number ?? target))
    case .post: return .plain(Quotation.cut(target, limit: 20))
    case .unspecified: return .plain(target)
    case .setting, .device:
      let isCommonWords = target.first?.isLowercase == true && !target.utf8.contains(0x3E)
      return isCommonWords
        ? .plain(material.catalogue.text(.actionsSetting, ["setting": target]))
        : .quote(Quotation.cut(target))
    default: return .quote(Quotation.cut(target))
    }
  }

  /// What it does not stop, how soon the company acts, or where to try.
  private static func addition(
    to group: ControlGroup, of material: Material
  ) -> [Passage.Run] {
    let catalogue = material.catalogue
    // That a withdrawal does not reach back says nothing to a reader.
    let limits = group.ways.compactMap(\.limits).filter {
      !$0.lowercased().holds("lawful") && !$0.lowercased().holds("legality")
    }
    if let limit = limits.first {
      return speaksOfServiceMessages(limit)
        ? [.plain(" " + catalogue[.actionsServiceMessages])]
        : [.plain(" ")]
          + catalogue.runs(.actionsLimit, ["limit": [.quote(Quotation.cut(limit))]])
    }
    let isRequest = group.goals.contains { [.getCopy, .correctData, .deleteData].contains($0) }
    if isRequest, let deadline = group.ways.compactMap(\.deadline).first {
      return [.plain(" ")]
        + catalogue.runs(.actionsDeadline, ["deadline": [.quote(Quotation.cut(deadline))]])
    }
    if group.ways[0].target == nil, isRequest,
      let contact = material.value("contact", grounds: []),
      !ControlPlaces.isRoleMailbox(Passage(contact.runs).text)
    {
      return [.plain(" ")] + catalogue.runs(.actionsContact, ["contact": contact.runs])
    }
    if group.goals.contains(.ask) { return officer(besides: group, of: material) }
    return []
  }

  /// Where the data protection officer is reached, if no way of the group says so.
  private static func officer(
    besides group: ControlGroup, of material: Material
  ) -> [Passage.Run] {
    let person = material.facts.contacts.first {
      $0.role == .dataProtectionOfficer && $0.email != nil
    }
    guard let email = person?.email, let link = address(email),
      !group.ways.contains(where: { $0.target?.lowercased().holds(email.lowercased()) == true })
    else { return [] }
    return [.plain(" ")] + material.catalogue.runs(.actionsOfficer, ["address": [link]])
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
    let missing = material.tables.missing
      .filter { material.isAsked($0.condition.topics, resting: []) }
      .compactMap { $0.said(of: material) }
    guard !missing.isEmpty else { return nil }
    let list = material.catalogue.series(missing.prefix(3).map(\.runs))
    let runs =
      material.catalogue.runs(.actionsNoWay, ["list": list]) + [.plain(" "), .clauses([])]
    return Point(cells: [Passage(Passage.joined(runs))], impact: .bad, isUnnumbered: true)
  }
}
