import TermsCore

/// Gathers controls, keeps the best one for each goal, target and region, and lends rights without
/// a way the way that the page gives for all rights.
struct ControlCollection {
  private struct Channel {
    var ways: [ControlWay]
    var evidence: Evidence
    var region: String?
  }

  private var found: [Control] = []
  private var channels: [Channel] = []
  private var lastClause = -1
  private var lastCount = 0

  mutating func add(_ controls: [Control]) {
    guard let first = controls.first else { return }
    if first.evidence.clause != lastClause {
      lastClause = first.evidence.clause
      lastCount = 0
    }
    found += controls
    lastCount += controls.count
  }

  mutating func addChannel(_ ways: [ControlWay], evidence: Evidence, region: String?) {
    let usable = ways.filter {
      $0.isDefinite && [.email, .form, .link, .setting, .phone, .post].contains($0.method)
        && !($0.target.map {
          ControlPlaces.isOfAnotherMatter($0) || ControlPlaces.isRoleMailbox($0)
        }
          ?? false)
    }
    if !usable.isEmpty {
      channels.append(Channel(ways: Array(usable.prefix(3)), evidence: evidence, region: region))
    }
  }

  /// Says of the controls just found what they do not stop: those of the same clause or, when
  /// the limit names their goal, of the clause before.
  mutating func limitLast(_ limit: String, goals: [Control.Goal], clause: Int) {
    guard lastClause == clause || (lastClause == clause - 1 && !goals.isEmpty) else { return }
    for index in found.indices.suffix(lastCount)
    where found[index].limits == nil && Self.limited.contains(found[index].goal) {
      if goals.isEmpty || goals.contains(found[index].goal) { found[index].limits = limit }
    }
  }

  /// Says of the controls of the clause just read how soon the company acts.
  mutating func dateLast(_ deadline: String, clause: Int) {
    guard lastClause == clause else { return }
    for index in found.indices.suffix(lastCount) where found[index].deadline == nil {
      found[index].deadline = deadline
    }
  }

  private static let limited: Set<Control.Goal> = [
    .stopMarketing, .stopSale, .stopAds, .refuseCookies, .refuseTraining, .withdrawConsent,
    .deleteData, .closeAccount, .cancelPlan,
  ]
  /// Rights that one way can serve.
  private static let rights: Set<Control.Goal> = [
    .getCopy, .deleteData, .correctData, .object, .withdrawConsent, .stopSale,
  ]

  /// The controls in reading order.
  func controls() -> [Control] {
    var order: [Key] = []
    var best: [Key: Control] = [:]
    for control in found.flatMap(lent) {
      let key = Key(control)
      guard let known = best[key] else {
        order.append(key)
        best[key] = control
        continue
      }
      if Self.worth(control) > Self.worth(known) { best[key] = control }
    }
    let all = order.map { best[$0]! }
    let served = Set(all.filter(Self.isDefinite).map(\.goal))
    // A way of the right's own sentence beats one that is lent: no right has two addresses.
    let own = Set(
      all.filter { Self.isDefinite($0) && $0.way == nil && $0.region == nil }.map(\.goal))
    return all.filter {
      $0.way == nil
        ? Self.isDefinite($0) || !served.contains($0.goal) : !own.contains($0.goal)
    }.sorted {
      $0.evidence.range < $1.evidence.range
    }
  }

  /// A right without a way, with the ways of the nearest sentence that gives one for all rights.
  private func lent(_ control: Control) -> [Control] {
    guard control.method == .unspecified, Self.rights.contains(control.goal) else {
      return [control]
    }
    let fitting = channels.filter { $0.region == nil || $0.region == control.region }
    let nearest = (fitting.isEmpty ? channels : fitting).min {
      abs($0.evidence.clause - control.evidence.clause)
        < abs($1.evidence.clause - control.evidence.clause)
    }
    guard let nearest else { return [control] }
    return nearest.ways.map { way in
      var lent = control
      lent.method = way.method
      lent.target = way.target
      lent.way = nearest.evidence
      return lent
    }
  }

  /// Whether a control says where to act.
  private static func isDefinite(_ control: Control) -> Bool {
    control.target != nil || control.method == .setting || control.method == .device
  }

  private struct Key: Hashable {
    var goal: Control.Goal
    var target: String
    var region: String?

    init(_ control: Control) {
      goal = control.goal
      target = control.target?.lowercased() ?? control.method.rawValue
      region = control.target == nil ? nil : control.region
    }
  }

  private static func worth(_ control: Control) -> Int {
    (control.way == nil ? 4 : 0) + (control.limits == nil ? 0 : 2)
      + (control.deadline == nil ? 0 : 1) + (control.evidence.range.count < 400 ? 1 : 0)
  }
}
