import TermsCore

/// Reads paths through settings ("Settings > Privacy > Ads") and names of buttons in quotation
/// marks.
enum SettingPath {
  /// The path in a sentence: names joined by `>`, `›`, `→` or `»`, from the first to the last.
  static func arrows(in sentence: Reading.Sentence, of reading: Reading) -> String? {
    let text = reading.document[sentence.range]
    guard text.contains(where: isArrow) else { return nil }
    let words = reading.words
    var first: Int?
    var last: Int?
    for index in sentence.words.dropLast() {
      let gap = TextRange(Int(words.ends[index]), Int(words.starts[index + 1]))
      guard joins(reading.document[gap]) else { continue }
      if first == nil { first = nameStart(endingAt: index, in: sentence, words) }
      last = nameEnd(startingAt: index + 1, in: sentence, words)
    }
    guard let first, let last else { return nil }
    return String(reading.document[words.range(of: first..<last)])
  }

  /// The path in a sentence whose names are joined by commas: "Settings, Account, Close".
  static func commas(in sentence: Reading.Sentence, of reading: Reading) -> String? {
    let words = reading.words
    guard
      let first = sentence.words.first(where: {
        words.styles[$0].contains(.capitalised)
          && ["settings", "menu", "preferences"].contains(words[$0])
      })
    else { return nil }
    var last = first
    while last + 1 < sentence.words.upperBound, words.styles[last + 1].contains(.capitalised),
      reading.document[TextRange(Int(words.ends[last]), Int(words.starts[last + 1]))] == ", "
    {
      last += 1
    }
    guard last > first else { return nil }
    return String(reading.document[words.range(of: first..<last + 1)])
  }

  /// Whether an arrow alone stands between two names; a quotation mark that closes is none.
  private static func joins(_ gap: Substring) -> Bool {
    guard let arrow = gap.firstIndex(where: isArrow), !gap.contains(where: { ",.;()".contains($0) })
    else { return false }
    return gap[arrow] != "»" || (gap.first?.isWhitespace == true && gap.last?.isWhitespace == true)
  }

  private static func isArrow(_ character: Character) -> Bool { ">›→»➔➜".contains(character) }

  private static func nameStart(
    endingAt index: Int, in sentence: Reading.Sentence, _ words: Words
  ) -> Int {
    var start = index
    while start > sentence.words.lowerBound, index - start < 3,
      words.styles[start - 1].contains(.capitalised),
      !words.styles[start].contains(.afterPunctuation)
    {
      start -= 1
    }
    return start
  }

  private static func nameEnd(
    startingAt index: Int, in sentence: Reading.Sentence, _ words: Words
  ) -> Int {
    var end = index + 1
    while end < sentence.words.upperBound, end - index < 5,
      !words.styles[end].contains(.afterPunctuation),
      words.styles[end].contains(.capitalised) || ["and", "or", "my", "of"].contains(words[end])
        || ["my", "your"].contains(words[end - 1])
    {
      end += 1
    }
    while end > index + 1, ["and", "or", "my", "of"].contains(words[end - 1]) { end -= 1 }
    return endsName(end, in: sentence, words) ? end + 1 : end
  }

  /// Whether the word at `index` closes both a name and its phrase: "> Close account, or …".
  private static func endsName(
    _ index: Int, in sentence: Reading.Sentence, _ words: Words
  ) -> Bool {
    guard index < sentence.words.upperBound, !words.styles[index].contains(.afterPunctuation),
      !notInNames.contains(words[index])
    else { return false }
    return index + 1 == sentence.words.upperBound
      || words.styles[index + 1].contains(.afterPunctuation)
  }

  private static let notInNames: Set<String> = [
    "and", "or", "to", "it", "them", "in", "on", "at", "by", "page", "menu", "settings", "first",
    "then", "now", "anytime", "below", "above", "here",
  ]

  /// The first short name in quotation marks that a word for a button or for pressing one touches:
  /// click “Save”, the “Unsubscribe” link.
  static func button(in sentence: Reading.Sentence, of reading: Reading) -> String? {
    let text = String(reading.document[sentence.range])
    guard text.contains(where: { "\"“”«".contains($0) }) else { return nil }
    let words = reading.words
    for name in Brackets.quotes(in: text) {
      let parts = name.pieces(at: " ")
      guard (1...8).contains(parts.count), name.utf8.count <= 60,
        let range = reading.document.range(of: name, in: sentence.range)
      else { continue }
      let inside = words.indices(in: range)
      guard !inside.isEmpty else { continue }
      let before = max(sentence.words.lowerBound, inside.lowerBound - 3)..<inside.lowerBound
      let after = inside.upperBound..<min(sentence.words.upperBound, inside.upperBound + 2)
      if before.contains(where: { presses.contains(words[$0]) || isSwitched($0, words) })
        || after.contains(where: { things.contains(words[$0]) })
      {
        return name
      }
    }
    return nil
  }

  /// Whether a word closes "turn off", "switched on".
  private static func isSwitched(_ index: Int, _ words: Words) -> Bool {
    index > 0 && ["off", "on"].contains(words[index])
      && (words[index - 1].hasPrefix("turn") || words[index - 1].hasPrefix("switch"))
  }

  private static let presses: Set<String> = [
    "click", "clicking", "select", "selecting", "choose", "choosing", "tap", "tapping", "press",
    "toggle", "activate", "enable", "disable", "uncheck", "check",
  ]
  private static let things: Set<String> = [
    "button", "link", "links", "tab", "toggle", "setting", "settings", "option", "icon", "menu",
    "page", "feature", "switch", "checkbox",
  ]

  /// The words that name particular settings ("account settings"); nil for settings as such.
  static func name(_ cue: Range<Int>, of reading: Reading) -> String? {
    var start = cue.lowerBound
    let words = reading.words
    while start < cue.upperBound, fillers.contains(words[start]) { start += 1 }
    guard cue.upperBound - start > 1, !places.contains(words[start]) else { return nil }
    return String(reading.document[words.range(of: start..<cue.upperBound)])
  }

  private static let fillers: Set<String> = [
    "in", "the", "your", "our", "to", "within", "through", "via", "from",
  ]
  private static let places: Set<String> = [
    "log", "logging", "login", "sign", "signing", "browser", "device", "phone", "settings",
    "setting", "preferences", "mobile", "computer", "system", "app",
  ]
}
