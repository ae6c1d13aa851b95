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
      guard reading.document[gap].contains(where: isArrow) else { continue }
      if first == nil { first = nameStart(endingAt: index, in: sentence, words) }
      last = nameEnd(startingAt: index + 1, in: sentence, words)
    }
    guard let first, let last else { return nil }
    return String(reading.document[words.range(of: first..<last)])
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
    {
      end += 1
    }
    while end > index + 1, ["and", "or", "my", "of"].contains(words[end - 1]) { end -= 1 }
    return end
  }

  /// The first short name in quotation marks after a word for a button, link, tab or setting, or
  /// before one.
  static func button(in sentence: Reading.Sentence, of reading: Reading) -> String? {
    let text = String(reading.document[sentence.range])
    guard text.contains(where: { "\"“”'‘’«".contains($0) }) else { return nil }
    let names = Brackets.quotes(in: text).filter { name in
      let words = name.split(separator: " ")
      return (1...8).contains(words.count) && name.utf8.count <= 60
        && name.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    let marks = [
      "click", "select", "button", "link", "tab", "setting", "option", "choose", "tap", "toggle",
      "press", "menu", "page", "section", "turn",
    ]
    let lower = text.lowercased()
    return marks.contains { lower.contains($0) } ? names.first : nil
  }

  /// The words that name the settings: "account settings", "the privacy tab of your profile".
  static func words(_ cue: Range<Int>, of reading: Reading) -> String? {
    var start = cue.lowerBound
    let words = reading.words
    while start < cue.upperBound, ["in", "the", "your", "our", "to"].contains(words[start]) {
      start += 1
    }
    guard start < cue.upperBound else { return nil }
    return String(reading.document[words.range(of: start..<cue.upperBound)])
  }
}
