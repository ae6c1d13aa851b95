import TermsCore

/// Finds what the reader can do, where, and what it does not stop.
///
/// A control needs words for a goal ("unsubscribe", "delete your account") and either a way (a
/// link, address, setting) or words that say that the reader can. Where a page gives one way for
/// all rights ("to exercise your rights, write to …"), rights named without a way get that one.
struct ControlFinder: Sendable {
  /// Finds the controls in reading order, one for each goal, target and region.
  ///
  /// - Complexity: O(*n*) in the words and links of the document.
  func find(in reading: Reading) -> [Control] {
    var scan = ControlCue.table.scan(reading.words)
    var collection = ControlCollection()
    var setting = ControlSetting(reading: reading)
    let ways = ControlWays(reading: reading)
    let sentences = reading.sentences
    for (index, sentence) in sentences.enumerated() {
      let cues = scan.cues(in: sentence.words)
      let isLed = reading.document.clauses[sentence.clause].leadIn != nil
      guard isLed || cues.contains(where: { $0.label.mayMatter }) else { continue }
      setting.enter(clause: sentence.clause, scan: &scan)
      let view = ControlSentence(
        reading: reading, sentence: sentence, cues: cues, context: setting.context)
      guard view.mayGiveWay || reading.document.links(in: sentence.range).count > 0 else {
        continue
      }
      var given = ways.ways(in: sentence, cues: cues)
      if !given.contains(where: \.isDefinite), index + 1 < sentences.count,
        leads(from: sentence, to: sentences[index + 1], of: reading), view.hasGoal
      {
        let next = sentences[index + 1]
        let more = scan.cues(in: next.words)
        let leads = ControlSentence(
          reading: reading, sentence: next, cues: more, context: setting.context)
        if leads.onlyGivesWay {
          let added = ways.ways(in: next, cues: more).filter {
            $0.isDefinite && (next.clause == sentence.clause || $0.isPath)
          }
          if !added.isEmpty { given = added }
        }
      }
      collection.add(view.controls(ways: given))
      if view.givesWayForRights {
        collection.addChannel(given, evidence: reading.evidence(sentence), region: view.region)
      }
      if !view.hasGoal, given.isEmpty, let price = view.price {
        collection.limitLast(price, goals: [], clause: sentence.clause)
      }
      if view.onlyLimits(ways: given), let limit = view.limit {
        collection.limitLast(limit, goals: view.goalNames, clause: sentence.clause)
      }
      if let deadline = view.deadline { collection.dateLast(deadline, clause: sentence.clause) }
    }
    return collection.controls()
  }
}

extension ControlFinder {
  /// Whether the way may stand in the sentence after: of the same clause, or of the next one under
  /// the same heading.
  private func leads(
    from sentence: Reading.Sentence, to next: Reading.Sentence, of reading: Reading
  ) -> Bool {
    let clauses = reading.document.clauses
    return next.clause == sentence.clause
      || next.clause == sentence.clause + 1
        && clauses[next.clause].section == clauses[sentence.clause].section
  }
}

/// What stands around a clause: what its lead-in says and which region its headings name.
struct ControlContext: Sendable {
  /// Goals that the lead-in names ("You can opt out of ads here:").
  var goals: [Control.Goal] = []
  /// Goals that the innermost heading names ("How to delete cookies").
  var headingGoals: [Control.Goal] = []
  /// Whether the lead-in or heading tells the reader that they can.
  var canAct = false
  /// The regions that headings or lead-in restrict the clause to.
  var regions: [String] = []
}

/// Reads the surroundings of clauses as they come.
struct ControlSetting {
  private let reading: Reading
  /// The last section that is part of the page's title, which holds for the whole page.
  private let lastTitle: Int
  private var clause = -1
  private(set) var context = ControlContext()

  init(reading: Reading) {
    self.reading = reading
    lastTitle = reading.document.clauses.first?.section ?? -1
  }

  mutating func enter(clause index: Int, scan: inout PhraseTableScan<ControlCue>) {
    guard index != clause else { return }
    clause = index
    context = ControlContext()
    let document = reading.document
    var next = document.clauses[index].section
    while let section = next {
      if section > lastTitle {
        let words = reading.words.indices(in: document.sections[section].heading)
        if section == document.clauses[index].section {
          context.headingGoals = scan.cues(in: words).compactMap(\.label.goal).filter {
            $0 != .complain
          }
        }
        for region in RegionNames.named(in: words, of: reading.words)
        where !context.regions.contains(region) {
          context.regions.append(region)
        }
      }
      next = document.sections[section].parent
    }
    let lead = reading.leadInWords(ofClause: index)
    guard !lead.isEmpty else { return }
    let cues = scan.cues(in: lead)
    context.canAct = cues.contains { $0.label == .can }
    for goal in cues.compactMap(\.label.goal)
    where !context.goals.contains(goal) && goal != .ask && goal != .complain {
      context.goals.append(goal)
    }
    let isExample =
      lead.contains { reading.words[$0] == "e" }
      && lead.contains { reading.words[$0] == "g" }
    if !isExample, lead.contains(where: { RegionNames.restrictions.contains(reading.words[$0]) }) {
      context.regions += RegionNames.named(in: lead, of: reading.words)
    }
  }
}
