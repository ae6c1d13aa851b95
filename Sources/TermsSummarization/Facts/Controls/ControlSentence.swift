import TermsCore

/// One sentence with its cues, read for controls.
struct ControlSentence {
  let reading: Reading
  let sentence: Reading.Sentence
  let cues: [Cue<ControlCue>]
  let context: ControlContext
  /// The goals the sentence itself names, in order, with the words that name them.
  private let goals: [(goal: Control.Goal, words: Range<Int>)]

  init(
    reading: Reading, sentence: Reading.Sentence, cues: [Cue<ControlCue>], context: ControlContext
  ) {
    self.reading = reading
    self.sentence = sentence
    self.cues = cues
    self.context = context
    var goals: [(goal: Control.Goal, words: Range<Int>)] = []
    let guards = GoalGuards(reading: reading, sentence: sentence)
    for cue in cues {
      guard let goal = cue.label.goal, !goals.contains(where: { $0.goal == goal }),
        !guards.excludes(cue.words, goal: goal),
        Self.isReaders(cue, goal: goal, among: cues, in: sentence, of: reading)
      else { continue }
      goals.append((goal, cue.words))
    }
    // "Delete your account" is not also "delete your data"; "contact us" serves the other goals.
    self.goals = goals.filter { found in
      guard let special = Self.coveredBy[found.goal] else { return true }
      return !goals.contains {
        special.contains($0.goal)
          && (found.goal == .ask || $0.goal == .refuseArbitration
            || $0.words.overlaps(found.words) || Self.overlaps(cues, of: $0.goal, found.words))
      }
    }
  }

  private static func overlaps(
    _ cues: [Cue<ControlCue>], of goal: Control.Goal, _ words: Range<Int>
  ) -> Bool {
    cues.contains { $0.label.goal == goal && $0.words.overlaps(words) }
  }

  private static let coveredBy: [Control.Goal: [Control.Goal]] = [
    .deleteData: [.closeAccount, .refuseCookies], .correctData: [.privacySettings],
    .stopAds: [.stopMarketing, .stopSale], .closeAccount: [.cancelPlan],
    .withdrawConsent: [.stopMarketing], .stopMarketing: [.refuseArbitration],
    .stopSale: [.refuseArbitration],
    .ask: Control.Goal.allCases.filter { $0 != .ask },
  ]

  var hasGoal: Bool { !goals.isEmpty }
  /// The goals that the sentence names.
  var goalNames: [Control.Goal] { goals.map(\.goal) }
  /// Whether the sentence only says where to turn for what the sentence before it named.
  var onlyGivesWay: Bool { goals.allSatisfy { $0.goal == .ask } }

  private var canAct: Bool { context.canAct || cues.contains { $0.label == .can } }

  /// Whether the sentence can hold a control, a way for rights, or a bound to what went before.
  var mayGiveWay: Bool {
    hasGoal || !context.goals.isEmpty || !context.headingGoals.isEmpty
      || cues.contains { $0.label == .rights || $0.label == .limit || $0.label == .deadline }
  }

  /// Whether the sentence gives nothing but bounds to what was said before it.
  func onlyLimits(ways: [ControlWay]) -> Bool {
    guard cues.contains(where: { $0.label == .limit }) else { return false }
    return goals.isEmpty
      ? sentence.words.contains { Self.going.contains(reading.words, $0) } : ways.isEmpty
  }

  /// Words of a sentence that goes on about what was said before it.
  private static let going = WordSet("still continue stop opt opting")

  /// Whether the sentence gives one way for all rights.
  var givesWayForRights: Bool {
    cues.contains { $0.label == .rights } || (goals.isEmpty && !context.goals.isEmpty)
  }

  /// Whether the reader, not the company, does what a cue names, and is not told that they cannot.
  private static func isReaders(
    _ cue: Cue<ControlCue>, goal: Control.Goal, among cues: [Cue<ControlCue>],
    in sentence: Reading.Sentence, of reading: Reading
  ) -> Bool {
    let words = reading.words
    let before = max(sentence.words.lowerBound, cue.words.lowerBound - 4)..<cue.words.lowerBound
    if before.contains(where: { denials.contains(words[$0]) }) { return false }
    if goal == .complain, !sentence.words.contains(where: { regulators.contains(words[$0]) }) {
      return false
    }
    if goal == .privacySettings, !isOfAudience(sentence, reading) { return false }
    guard companyActs.contains(goal) else { return true }
    let isOthers = cues.contains {
      $0.label == .others && $0.words.overlaps(cue.words)
    }
    let isForUs = before.suffix(2).contains { words[$0] == "us" }
    guard isOthers || isForUs else { return true }
    // "You may request that we … and that we delete it": what is asked for may stand far ahead.
    let isAskedOfUs = zip(before, before.dropFirst()).contains { that, we in
      words[that] == "that" && words[we] == "we"
    }
    let reach = isAskedOfUs ? sentence.words.count : 9
    let asking =
      max(sentence.words.lowerBound, cue.words.lowerBound - reach)..<cue.words.lowerBound
    return asking.contains { askings.contains(words[$0]) }
  }

  /// Whether a sentence speaks of who sees what, on the service itself.
  private static func isOfAudience(_ sentence: Reading.Sentence, _ reading: Reading) -> Bool {
    sentence.words.contains { audience.contains(reading.words[$0]) }
      && !sentence.words.contains { foreignSettings.contains(reading.words[$0]) }
  }

  private static let audience: Set<String> = [
    "see", "sees", "seen", "visible", "visibility", "viewable", "public", "publicly", "private",
    "audience", "searchable", "hide", "who", "followers", "friends",
  ]
  private static let foreignSettings: Set<String> = ["browser", "browsers", "cookie", "cookies"]

  private static let regulators: Set<String> = [
    "authority", "authorities", "regulator", "regulators", "commission", "commissioner",
    "supervisory",
    "ombudsman", "ico", "cnil", "dpa", "agency", "attorney", "regulatory",
  ]
  private static let denials: Set<String> = [
    "cannot", "can't", "can’t", "unable", "not", "without",
  ]
  private static let askings: Set<String> = [
    "request", "ask", "require", "right", "asking", "requesting", "want", "would",
  ]
  private static let companyActs: Set<Control.Goal> = [
    .deleteData, .closeAccount, .getCopy, .correctData, .cancelPlan, .object, .getRefund,
    .refuseCookies,
  ]

  // MARK: Controls

  /// The controls that the sentence gives, with the ways found in it or just after it.
  func controls(ways: [ControlWay]) -> [Control] {
    guard !onlyLimits(ways: ways) else { return [] }
    var named = goals
    let start = sentence.words.lowerBound
    // The sites of the advertising trade stop ads, whatever the sentence calls it.
    if !named.isEmpty, named.allSatisfy({ $0.goal == .refuseCookies }),
      ways.contains(where: { ControlPlaces.isAdChoice($0.target ?? "") })
    {
      named.append((.stopAds, named[0].words))
    }
    if named.allSatisfy({ $0.goal == .ask }), ways.contains(where: \.isDefinite) {
      if !context.goals.isEmpty {
        named = context.goals.map { ($0, start..<start) }
      } else if ways.contains(where: \.refusesAds) {
        named = [(.stopAds, start..<start)]
      } else if named.isEmpty, canAct, let goal = context.headingGoals.first, goal != .ask {
        named = [(goal, start..<start)]
      }
    }
    var found: [Control] = []
    for (index, item) in named.enumerated() {
      if item.goal == .complain, let control = complaint(ways) {
        found.append(control)
        continue
      }
      let from = Int(reading.words.starts[item.words.lowerBound])
      let to =
        index + 1 < named.count
        ? Int(reading.words.starts[named[index + 1].words.lowerBound]) : Int.max
      let near = ways.filter { from <= $0.range.lowerBound && $0.range.lowerBound < to }
      let chosen = near.contains(where: \.isDefinite) ? near : ways
      found += make(item.goal, named: item.words, ways: chosen)
    }
    return found
  }

  /// A complaint goes to an authority alone, by its own address or else by its name.
  private func complaint(_ ways: [ControlWay]) -> Control? {
    let way = ways.first { $0.target.map { ControlPlaces.isAuthority($0) } ?? false }
    let name = NamedAuthority.first(in: sentence, of: reading)
    guard let target = way?.target ?? name.map({ String(reading.document[$0]) }) else { return nil }
    return Control(
      goal: .complain, method: way?.method ?? .post, target: target, region: region,
      evidence: Evidence(clause: sentence.clause, range: sentence.range))
  }

  private func make(_ goal: Control.Goal, named: Range<Int>, ways: [ControlWay]) -> [Control] {
    let fitting = ways.filter {
      fits($0, goal) && ($0.target != nil || canAct && ($0.isDefinite || isFree))
    }
    let targeted = fitting.filter(\.isDefinite)
    let chosen = targeted.isEmpty ? Array(fitting.prefix(1)) : Array(targeted.prefix(4))
    let range = sentence.range
    let evidence = Evidence(clause: sentence.clause, range: range)
    guard !chosen.isEmpty else {
      guard isGranted(named), isFree, Self.standsAlone.contains(goal) else { return [] }
      return [
        Control(
          goal: goal, method: .unspecified, limits: limit ?? price, region: region,
          evidence: evidence)
      ]
    }
    return chosen.map {
      Control(
        goal: goal, method: $0.method, target: $0.target, limits: limit ?? price, region: region,
        evidence: evidence, way: $0.place)
    }
  }

  /// Whether the clause is none of those that bind the reader, which name what is not theirs to do.
  private var isFree: Bool {
    !reading.tags.sets[sentence.clause].intersects([.conduct, .contentLicence, .liability, .ip])
  }

  /// Whether words that tell the reader that they can stand just before the words of a goal.
  private func isGranted(_ named: Range<Int>) -> Bool {
    if context.canAct { return true }
    return cues.contains {
      $0.label == .can && $0.words.lowerBound <= named.lowerBound
        && named.lowerBound - $0.words.upperBound <= 6
    }
  }

  /// Goals that are worth telling when no way is given.
  private static let standsAlone: Set<Control.Goal> = [
    .stopMarketing, .stopSale, .stopAds, .refuseTraining, .withdrawConsent, .deleteData,
    .closeAccount, .getCopy, .correctData, .object, .cancelPlan, .complain, .refuseArbitration,
  ]

  /// Whether a way can serve a goal.
  private func fits(_ way: ControlWay, _ goal: Control.Goal) -> Bool {
    let place = (way.target ?? "").lowercased()
    if goal != .report, ControlPlaces.isRoleMailbox(place) { return false }
    if goal == .complain || ControlPlaces.isAuthority(place) {
      return goal == .complain && ControlPlaces.isAuthority(place)
    }
    if ControlPlaces.isAdChoice(place) { return goal == .stopAds || goal == .stopSale }
    if ControlPlaces.isAnalyticsChoice(place) { return goal == .stopAds || goal == .refuseCookies }
    if Self.onData.contains(goal), ControlPlaces.isOfAnotherMatter(place) { return false }
    if Self.onData.contains(goal), way.method == .link, onlyTeaches { return false }
    if let foreign = Self.foreign[goal], foreign.contains(where: { place.holds($0) }) {
      return false
    }
    return suits(way, goal)
  }

  private static let onData: Set<Control.Goal> = [
    .deleteData, .closeAccount, .getCopy, .correctData,
  ]

  /// Whether the sentence only tells where to read more.
  private var onlyTeaches: Bool {
    sentence.words.contains { ["learn", "more"].contains(reading.words[$0]) }
      && !cues.contains { $0.label == .form || $0.label == .rights }
  }

  /// What addresses and names of settings hold that serve another goal.
  private static let foreign: [Control.Goal: [String]] = [
    .ask: ["cancel", "infring", "dmca", "copyright", "unsubscribe", "optout", "opt-out"],
    .closeAccount: ["export", "infring", "dmca", "copyright"],
    .deleteData: ["/export", "infring", "dmca", "copyright"],
    .correctData: ["infring", "dmca", "copyright"],
    .getCopy: ["infring", "dmca", "copyright"],
    .privacySettings: ["cookie", "subscription", "email", "e-mail", "newsletter", "notification"],
  ]

  /// Whether the means of a way can serve a goal.
  private func suits(_ way: ControlWay, _ goal: Control.Goal) -> Bool {
    switch (goal, way.method) {
    case (.ask, .link), (.report, .link):
      let target = (way.target ?? "").lowercased()
      let words = reading.document[way.range].lowercased()
      return ["contact", "support", "help", "report", "form", "ticket"].contains {
        target.holds($0)
      }
        && ["contact", "support", "help", "here", "form", "report", "us", "http", "www"]
          .contains { words.holds($0) }
    case (.ask, .setting), (.ask, .device), (.ask, .signal), (.report, .device), (.report, .signal):
      return false
    case (.deleteData, .device), (.closeAccount, .device), (.getCopy, .device),
      (.complain, .device),
      (.complain, .setting), (.cancelPlan, .signal), (.refuseArbitration, .setting),
      (.refuseArbitration, .device), (.getRefund, .device), (.correctData, .device):
      return false
    case (_, .signal): return goal == .stopSale || goal == .stopAds
    case (.privacySettings, .unspecified): return false
    default: return true
    }
  }

  // MARK: Region, limits, deadline

  /// For whom alone the control is there.
  var region: String? {
    var regions = context.regions
    let isExample =
      sentence.words.contains { reading.words[$0] == "e" }
      && sentence.words.contains { reading.words[$0] == "g" }
    // "Complain to X, or to Y if you live there": the first is for all.
    let isOfArm = goals.contains { $0.goal == .complain } && isFirstOfTwo
    if isExample || isOfArm { return regions.isEmpty ? nil : regions.joined(separator: ", ") }
    if sentence.words.contains(where: { RegionNames.restrictions.contains(reading.words[$0]) }) {
      for region in RegionNames.named(in: sentence.words, of: reading.words)
      where !regions.contains(region) {
        regions.append(region)
      }
    }
    return regions.isEmpty ? nil : regions.joined(separator: ", ")
  }

  /// Whether "or" follows the authority that the sentence names.
  private var isFirstOfTwo: Bool {
    guard let name = NamedAuthority.first(in: sentence, of: reading) else { return false }
    let end = reading.words.indices(in: name).upperBound
    return (end..<min(end + 8, sentence.words.upperBound)).contains { reading.words[$0] == "or" }
  }

  /// What the control does not stop, verbatim: from the word that turns the sentence ("but …") or
  /// from its beginning.
  var limit: String? {
    guard let cue = cues.first(where: { $0.label == .limit }) else { return nil }
    let words = reading.words
    var start = sentence.words.lowerBound
    for index in (sentence.words.lowerBound..<cue.words.lowerBound).reversed()
    where Self.turns.contains(words[index]) {
      start = index + 1
      break
    }
    if start == sentence.words.lowerBound, hasGoal, words[start] != "opting",
      goals.contains(where: { $0.words.upperBound <= cue.words.lowerBound })
    {
      start = cue.words.lowerBound
      while start > sentence.words.lowerBound, !opensPart(start) { start -= 1 }
    }
    while start < cue.words.lowerBound, Self.openers.contains(words[start]) { start += 1 }
    let end = min(sentence.words.upperBound, start + 40)
    guard end - start > 3 else { return nil }
    return String(reading.document[words.range(of: start..<end)])
  }

  /// Until when, with which notice or at what price the reader can act, verbatim.
  var price: String? {
    guard let cue = cues.first(where: { $0.label == .price }) else { return nil }
    let words = reading.words
    var end = cue.words.upperBound
    while end < sentence.words.upperBound, end - cue.words.lowerBound < 14, !opensPart(end) {
      end += 1
    }
    // A notice that goes to the reader is the company's.
    let goesToReader = zip(cue.words.lowerBound..<end, cue.words.lowerBound + 1..<end + 1).contains
    {
      words[$0] == "to" && words[$1].hasPrefix("you")
    }
    guard !goesToReader else { return nil }
    return String(reading.document[words.range(of: cue.words.lowerBound..<end)])
  }

  /// Whether a comma, colon or dash stands before a word.
  private func opensPart(_ index: Int) -> Bool {
    let words = reading.words
    let gap = TextRange(Int(words.ends[index - 1]), Int(words.starts[index]))
    return reading.document[gap].contains { ",;:—–".contains($0) }
  }

  private static let turns: Set<String> = [
    "but", "however", "although", "though", "note", "nevertheless",
  ]
  private static let openers: Set<String> = ["that", "however", "please", "note", "and", "also"]

  /// How soon the company acts, verbatim, when the sentence speaks of its answer.
  var deadline: String? {
    guard let cue = cues.first(where: { $0.label == .deadline }),
      sentence.words.contains(where: { Self.answers.contains(reading.words[$0]) })
    else { return nil }
    return String(reading.document[reading.words.range(of: cue.words)])
  }

  private static let answers: Set<String> = [
    "respond", "reply", "answer", "process", "request", "requests", "response", "comply", "removed",
    "effect", "fulfil", "fulfill", "action", "acknowledge", "opt",
  ]
}
