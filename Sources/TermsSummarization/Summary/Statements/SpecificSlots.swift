internal import TermsCore

/// The values that a sentence about a fact takes from the words that say it.
struct SpecificSlots {
  private let match: SpecificFacts.Match
  private let material: Material
  private var words: Words { material.document.words }

  init(_ match: SpecificFacts.Match, of material: Material) {
    self.match = match
    self.material = material
  }

  /// What fills a placeholder; nil when the words do not tell.
  func value(_ name: String) -> [Passage.Run]? {
    let text: String?
    switch name {
    case "company": text = material.company
    case "Company": text = material.companyAtStart
    case "time": text = time
    case "sum": text = sum
    case "place": text = place
    case "age": text = age
    case "where": text = scope
    case "causes": text = causes
    case "consent": text = isByConsent ? material.catalogue[.consent] : ""
    default: preconditionFailure("no value is called “\(name)”")
    }
    return text.map { [.plain($0)] }
  }

  /// The length of time within the phrase: "30 days".
  private var time: String? {
    for end in match.words where StatedDuration.Unit(word: words[end]) != nil {
      var start = end
      while start > match.words.lowerBound, isNumber(start - 1) || kinds.contains(words, start - 1)
      {
        start -= 1
      }
      guard start < end, let duration = StatedDuration(start..<end + 1, in: words),
        let iso = duration.iso8601, let period = PlainPeriod(iso: iso), period.minutes > 0
      else { continue }
      return period.words(material.catalogue)
    }
    return nil
  }

  private func isNumber(_ index: Int) -> Bool {
    words.isNumber(form: Int(words.forms[index]))
  }

  private let kinds = WordSet("business calendar working full consecutive")

  /// The first sum or percentage of the sentence.
  private var sum: String? {
    let text = material.document[match.sentence]
    if let sum = PlainCap.sums(String(text)).first { return sum }
    return text.split(whereSeparator: \.isWhitespace)
      .map { Quotation.tidy($0.filter { !"()".contains($0) }) }
      .first { $0.hasSuffix("%") && $0.first?.isNumber == true }
  }

  /// " (in the EU)" where the heading or the start of the sentence limits it to a place; else empty.
  private var scope: String {
    let start = String(material.document[match.sentence].prefix(80))
    guard let place = material.place(of: [match.evidence]) ?? Regions.named(in: start).first
    else { return "" }
    return " " + material.catalogue.text(.where, ["place": material.catalogue.name(place)])
  }

  /// Whether the sentence leaves it to the reader: "with your consent", "if your settings allow it".
  private var isByConsent: Bool {
    let sentence = words.indices(in: match.sentence)
    return sentence.contains { index in
      let next = (index + 1..<index + 4).filter { $0 < sentence.upperBound }.map { words[$0] }
      switch words[index] {
      case "with", "if", "where", "when", "unless":
        guard next.first?.hasPrefix("you") == true else { return false }
        return next.dropFirst().contains { word in
          ["consent", "permi", "agree", "allow", "enabl", "grant", "choose", "opt"].contains {
            word.hasPrefix($0)
          }
        }
      case "settings": return next.contains { $0.hasPrefix("allow") || $0.hasPrefix("permit") }
      case "consistent": return next.contains("settings") || next.contains("device")
      default: return false
      }
    }
  }

  /// The causes that the sentence names, at most four.
  private var causes: String? {
    let sentence = words.indices(in: match.sentence)
    let found = TableText.choices(material.catalogue[.causes]).compactMap { entry -> String? in
      let parts = entry.pieces(at: ":")
      let beginnings = parts[0].pieces(at: " ")
      let isNamed = sentence.contains { index in
        beginnings.contains { words[index].hasPrefix($0) }
      }
      return isNamed ? String(parts[1]) : nil
    }
    return found.isEmpty ? nil : material.catalogue.list(found, limit: 4)
  }

  /// The number within the phrase, as an age.
  private var age: String? {
    let numbers = match.words.filter(isNumber)
    guard let value = NumberWords.value(of: numbers.map { words[$0] }), (10...21).contains(value)
    else { return nil }
    return String(value)
  }

  /// The name of a place that follows the phrase or ends it.
  private var place: String? {
    let sentence = words.indices(in: match.sentence)
    var start = match.words.upperBound
    while start < sentence.upperBound, small.contains(words, start) { start += 1 }
    var end = start
    while end < sentence.upperBound, end - start < 7 {
      let isName = words.styles[end].contains(.capitalised)
      guard isName || end > start && small.contains(words, end) else { break }
      if end > start, words.styles[end].contains(.afterPunctuation), !isJoined(end) { break }
      end += 1
    }
    while end > start,
      !words.styles[end - 1].contains(.capitalised) || words[end - 1].utf8.count == 1
    { end -= 1 }
    // Where all is in capitals, a capital is no sign of a name.
    let text = material.document[match.evidence.range].utf8
    if !text.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      return nil
    }
    guard start < end, !(start..<end).contains(where: { noPlaces.contains(words, $0) })
    else { return nil }
    let name = String(material.document[words.range(of: start..<end)])
    // A country of many courts says too little.
    if name.hasPrefix("United States") { return nil }
    return words[start - 1] == "the" ? "the " + name : name
  }

  /// Whether a comma, not a full stop or bracket, joins a word to the one before it.
  private func isJoined(_ index: Int) -> Bool {
    words.starts[index] - words.ends[index - 1] == 2
      && material.document.text.utf8.span[Int(words.ends[index - 1])] == UInt8(ascii: ",")
  }

  private let small = WordSet("the of and")
  private let noPlaces = WordSet(
    "court courts law laws terms agreement section you company i we member your any")
}
