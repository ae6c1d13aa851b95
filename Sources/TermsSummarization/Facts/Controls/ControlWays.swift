import TermsCore

/// One way to do something: by which means, where, and which words say so.
struct ControlWay: Sendable, Hashable {
  var method: Control.Method
  var target: String?
  var range: TextRange
  /// Where it stands when the sentence only points there.
  var place: Evidence?

  /// Whether the reader knows where to act: a target, a setting or a device is given.
  var isDefinite: Bool { target != nil || method == .setting || method == .device }
  /// Whether it is a path through settings: "Settings > Privacy".
  var isPath: Bool { method == .setting && target?.utf8.contains(UInt8(ascii: ">")) == true }
  /// Whether it is a page where ads or tracking can be refused, by its address.
  var refusesAds: Bool { method == .link && target.map { LinkTarget($0).refusesAds } == true }
}

/// Reads the ways that a sentence gives.
struct ControlWays {
  let reading: Reading
  /// The e-mail addresses of the whole document in order.
  private let emails: [EmailAddresses.Mention]
  private let marks: TextMarks
  private let contacts: ContactSections

  init(reading: Reading) {
    self.reading = reading
    emails = reading.emails
    marks = TextMarks(reading.document)
    contacts = ContactSections(reading, emails: emails)
  }

  /// The ways in a sentence: those with a target or, when there are none, those without.
  func ways(in sentence: Reading.Sentence, cues: [Cue<ControlCue>]) -> [ControlWay] {
    var ways = addresses(in: sentence.range) + pages(in: sentence.range, cues: cues)
    ways += settings(in: sentence, cues: cues) + calls(in: sentence, cues: cues)
    if let reply = reply(in: sentence) { ways.append(reply) }
    if ways.isEmpty, let button = button(in: sentence, cues: cues) { ways.append(button) }
    if !ways.contains(where: { $0.target != nil }),
      let reference = cues.first(where: { $0.label == .reference }),
      let mention = contacts.mailbox(in: sentence, of: reading)
    {
      ways = [
        ControlWay(
          method: .email, target: mention.address, range: reading.words.range(of: reference.words),
          place: mention.evidence)
      ]
    }
    if ways.isEmpty { ways = untargeted(cues) }
    return ways.sorted { $0.range < $1.range }
  }

  // MARK: Addresses and pages

  private func addresses(in range: TextRange) -> [ControlWay] {
    var low = emails.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    var found: [ControlWay] = []
    while low < emails.count, emails[low].range.lowerBound < range.upperBound {
      let mention = emails[low]
      if !found.contains(where: { $0.target?.lowercased() == mention.address.lowercased() }) {
        found.append(ControlWay(method: .email, target: mention.address, range: mention.range))
      }
      low += 1
    }
    return found
  }

  private func pages(in range: TextRange, cues: [Cue<ControlCue>]) -> [ControlWay] {
    let hasForm = cues.contains(where: isForm)
    var found: [ControlWay] = []
    for link in reading.document.links(in: range) {
      let target = LinkTarget(link.target)
      let text = reading.document[link.range].lowercased()
      if target.hidesEmail {
        found.append(ControlWay(method: .email, target: nil, range: link.range))
      } else if let number = target.telephone {
        found.append(ControlWay(method: .phone, target: number, range: link.range))
      } else if target.isPage, ControlPlaces.isBrowserHelp(target.address) {
        found.append(ControlWay(method: .device, target: nil, range: link.range))
      } else if target.isPage, target.email == nil, !Self.namesDocument(text) {
        let isForm =
          hasForm && (text.holds("form") || text.holds("here") || text.holds("request"))
          || Self.isForm(target.address)
        found.append(
          ControlWay(method: isForm ? .form : .link, target: target.address, range: link.range))
      }
    }
    guard marks.hasAddress(in: range) else { return found }
    for url in BareAddresses.all(in: range, of: reading.document)
    where !found.contains(where: { $0.range.overlaps(url.range) }) {
      guard !ControlPlaces.isBrowserHelp(url.address) else {
        found.append(ControlWay(method: .device, target: nil, range: url.range))
        continue
      }
      let isForm = Self.isForm(url.address)
      found.append(
        ControlWay(method: isForm ? .form : .link, target: url.address, range: url.range))
    }
    return found
  }

  /// Whether a link's words name a document to read, not a place to act.
  private static func namesDocument(_ text: String) -> Bool {
    let kinds = [
      "policy", "policies", "notice", "terms", "agreement", "statement", "guidelines", "conditions",
      "gdpr", "regulation", "learn more", "read more", "addendum", "faq", "privacy shield",
      "framework",
      "clauses", "adequacy", "license", "licence",
    ]
    let acts = [
      "setting", "preference", "opt", "choices", "form", "portal", "manage", "request", "center",
      "centre",
    ]
    return kinds.contains { text.holds($0) } && !acts.contains { text.holds($0) }
  }

  /// Whether the words are a form to fill in, not "in written form".
  private func isForm(_ cue: Cue<ControlCue>) -> Bool {
    cue.label == .form
      && (cue.words.lowerBound == 0 || reading.words[cue.words.lowerBound] != "form"
        || !Self.shapes.contains(reading.words[cue.words.lowerBound - 1]))
  }

  /// What stands before "form" where it means a shape.
  private static let shapes: Set<String> = [
    "written", "electronic", "digital", "textual", "paper", "readable", "portable", "aggregated",
    "aggregate", "identifiable", "anonymised", "anonymized", "structured", "text", "usable", "any",
    "some", "other", "same", "hashed", "identified", "plain", "short",
  ]

  private static func isForm(_ address: String) -> Bool {
    let lower = address.lowercased()
    return ["webform", "/form", "forms.", "dsar", "requests/new", "privacyportal", "contact-form"]
      .contains { lower.holds($0) }
  }

  /// The word to answer a text message with: "reply STOP", "text STOP to 60155".
  private func reply(in sentence: Reading.Sentence) -> ControlWay? {
    let words = reading.words
    for stop in sentence.words
    where words.styles[stop].contains(.allCapitals) && words[stop] == "stop" {
      let before = max(sentence.words.lowerBound, stop - 3)..<stop
      guard reading.document[words.range(of: stop..<stop + 1)] == "STOP",
        let verb = before.last(where: { ["reply", "text", "send"].contains(words[$0]) })
      else { continue }
      let to = stop + 2
      let hasNumber =
        to < sentence.words.upperBound && words[stop + 1] == "to"
        && words.styles[to].contains(.number)
      let range = words.range(of: verb..<(hasNumber ? to : stop) + 1)
      let target = words[verb] + reading.document[range].dropFirst(words[verb].utf8.count)
      return ControlWay(method: .unspecified, target: target, range: range)
    }
    return nil
  }

  // MARK: Settings, devices, signals

  private func settings(in sentence: Reading.Sentence, cues: [Cue<ControlCue>]) -> [ControlWay] {
    var found: [ControlWay] = []
    let device = cues.first { $0.label == .device }
    let settings = cues.filter { $0.label == .setting && !isOthers($0, in: sentence) }
    let setting =
      settings.first { SettingPath.name($0.words, of: reading)?.hasSuffix("ings") == true }
      ?? settings.first { SettingPath.name($0.words, of: reading) != nil } ?? settings.first
    let arrows =
      marks.hasArrow(in: sentence.range)
      ? SettingPath.arrows(in: sentence, of: reading) : nil
    if let path = arrows ?? SettingPath.commas(in: sentence, of: reading) {
      found.append(
        ControlWay(method: device == nil ? .setting : .device, target: path, range: sentence.range))
    } else {
      for (cue, method) in [(device, Control.Method.device), (setting, .setting)] {
        guard let cue, device == nil || method == .device else { continue }
        found.append(
          ControlWay(
            method: method, target: SettingPath.name(cue.words, of: reading),
            range: reading.words.range(of: cue.words)))
      }
    }
    if let signal = cues.first(where: { $0.label == .signal }), isHonoured(sentence) {
      found.append(
        ControlWay(
          method: .signal, target: "Global Privacy Control",
          range: reading.words.range(of: signal.words)))
    }
    return found
  }

  private func isHonoured(_ sentence: Reading.Sentence) -> Bool {
    let yes = [
      "honor", "honour", "recogni", "respond", "treat", "process", "comply", "respect", "enable",
      "using", "use",
    ]
    var isSaid = false
    for index in sentence.words {
      let word = reading.words[index]
      if word == "not" || word == "don't" { return false }
      if yes.contains(where: { word.hasPrefix($0) }) { isSaid = true }
    }
    return isSaid
  }

  // MARK: Calls, letters, buttons

  private func calls(in sentence: Reading.Sentence, cues: [Cue<ControlCue>]) -> [ControlWay] {
    var found: [ControlWay] = []
    if cues.contains(where: { $0.label == .phone }),
      let number = PhoneNumbers.first(in: sentence.range, of: reading.document)
    {
      found.append(ControlWay(method: .phone, target: number, range: sentence.range))
    }
    if let post = cues.first(where: { $0.label == .post }),
      let address = PostalAddress.after(post.words, in: sentence, of: reading)
    {
      found.append(
        ControlWay(method: .post, target: String(reading.document[address]), range: address))
    }
    return found
  }

  private func button(in sentence: Reading.Sentence, cues: [Cue<ControlCue>]) -> ControlWay? {
    guard marks.hasQuote(in: sentence.range) else { return nil }
    return SettingPath.button(in: sentence, of: reading).map {
      ControlWay(method: .link, target: $0, range: sentence.range)
    }
  }

  private func untargeted(_ cues: [Cue<ControlCue>]) -> [ControlWay] {
    let means: [(ControlCue, Control.Method)] = [(.link, .link), (.form, .form)]
    for (label, method) in means {
      if let cue = cues.first(where: { $0.label == label && (label != .form || isForm($0)) }) {
        return [ControlWay(method: method, target: nil, range: reading.words.range(of: cue.words))]
      }
    }
    return []
  }

  /// Whether settings belong to another company: "the settings of your third-party accounts".
  private func isOthers(_ cue: Cue<ControlCue>, in sentence: Reading.Sentence) -> Bool {
    let upper = min(sentence.words.upperBound, cue.words.upperBound + 6)
    let lower = max(sentence.words.lowerBound, cue.words.lowerBound - 16)
    return (cue.words.upperBound..<upper).contains { reading.words[$0] == "third" }
      || (lower..<cue.words.lowerBound).contains { reading.words[$0].hasPrefix("browser") }
  }
}
