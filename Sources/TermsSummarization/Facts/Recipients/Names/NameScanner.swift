import TermsCore

/// Finds the names of organisations in sentences.
struct NameScanner {
  let reading: Reading
  let bytes: [UInt8]
  private let words: Words
  private let directory: VendorDirectory
  private let candidates: [Int32]
  private let isLegal: [Bool]
  private let isInner: [Bool]
  private let isGeneric: [Bool]

  init(_ reading: Reading, directory: VendorDirectory = .shared) {
    self.reading = reading
    self.directory = directory
    words = reading.words
    bytes = Array(reading.document.text.utf8)
    candidates = directory.candidates(in: words)
    isLegal = CompanyForms.legal.flags(in: words)
    isInner = CompanyForms.inner.flags(in: words)
    isGeneric = CompanyForms.generic.flags(in: words)
  }

  /// The names in one sentence, in reading order; they do not overlap.
  func mentions(inSentence index: Int) -> [NameMention] {
    let sentence = reading.sentences[index].words
    var found: [NameMention] = []
    var word = sentence.lowerBound
    while word < sentence.upperBound {
      if let mention = known(at: word, in: sentence, sentence: index) {
        found.append(mention)
        word = mention.words.upperBound
      } else if let mention = named(at: word, in: sentence, sentence: index) {
        found.append(mention)
        word = mention.words.upperBound
      } else {
        word += 1
      }
    }
    return found
  }

  /// The name that the heading just above a sentence is, when it is nothing but a name.
  func heading(aboveSentence index: Int) -> NameMention? {
    let sentence = reading.sentences[index]
    let document = reading.document
    guard index == 0 || reading.sentences[index - 1].clause != sentence.clause,
      let section = document.clauses[sentence.clause].section,
      sentence.clause == 0 || document.clauses[sentence.clause - 1].section != section
    else { return nil }
    let heading = words.indices(in: document.sections[section].heading)
    guard !heading.isEmpty, heading.count < 7, heading.upperBound <= sentence.words.lowerBound,
      var mention = known(at: heading.lowerBound, in: heading, sentence: index)
        ?? named(at: heading.lowerBound, in: heading, sentence: index),
      mention.words == heading
    else { return nil }
    mention.chain = heading
    return mention
  }

  /// A name of the directory.
  private func known(
    at word: Int, in sentence: Range<Int>, sentence index: Int
  ) -> NameMention? {
    guard candidates[Int(words.forms[word])] >= 0,
      !isInsideAddress(word),
      let (entry, end) = directory.entry(
        at: word, in: words, until: cellEnd(from: word, until: sentence.upperBound),
        candidates: candidates),
      end == sentence.upperBound || !isBrowser(end)
    else { return nil }
    let last = entry.isEveryday
      ? withLegalForm(word..<end, until: sentence.upperBound)
      : fullName(word..<end, until: sentence.upperBound)
    // A known name may be part of a longer one ("Target Corporation of America", "New Apple Valley").
    if entry.isEveryday {
      let isFirst = word == sentence.lowerBound
      let standsAlone = isAlone(word..<last, in: sentence)
      if isFirst, !standsAlone { return nil }
      if word > sentence.lowerBound, isCapitalised(word - 1), !divided(word - 1) {
        return nil
      }
      if last < sentence.upperBound, isCapitalised(last), !divided(last - 1), !standsAlone { return nil }
    }
    var range = words.range(of: word..<last)
    var vendor = entry.vendor
    if let plus = plusEnd(range), let social = directory.vendor(named: "google+"),
      directory.vendors[vendor].name == "Google"
    {
      range = TextRange(range.lowerBound, plus)
      vendor = social
    }
    if vendor == entry.vendor { range = asWritten(word..<last) }
    return NameMention(
      sentence: index, words: word..<last, range: range, vendor: vendor, origin: .directory,
      isEveryday: entry.isEveryday, chain: word..<last)
  }

  /// Where the table cell or the next few words after a word end: no name goes beyond.
  private func cellEnd(from word: Int, until limit: Int) -> Int {
    let end = min(limit, word + 6)
    return (word..<end).first { $0 + 1 < end && gap(after: $0).contains(0x7c) }.map { $0 + 1 } ?? end
  }

  /// Whether a word makes the name before it that of a browser ("Google Chrome").
  private func isBrowser(_ word: Int) -> Bool {
    Self.browsers.contains(words, word) && words.styles[word].contains(.capitalised)
      && !divided(word - 1)
  }

  private static let browsers = WordSet("chrome safari edge internet explorer firefox opera")

  /// A name that ends in a legal form.
  private func named(
    at word: Int, in sentence: Range<Int>, sentence index: Int
  ) -> NameMention? {
    guard isCapitalised(word) || words.styles[word].contains(.number) else { return nil }
    guard !isLegal[form(word)], !isInsideAddress(word) else { return nil }
    var end = word + 1
    while end < sentence.upperBound, isCapitalised(end), !divided(end - 1), end - word < 7 { end += 1 }
    let last = withLegalForm(word..<end, until: sentence.upperBound)
    // The run itself may hold the form ("Acme Europe Limited").
    var form = last > end ? last : end
    if last == end {
      while form > word + 1, !isLegalForm(form - 1) { form -= 1 }
      guard form > word + 1 else { return nil }
    }
    var start = word
    while start < form - 1, isGeneric[self.form(start)], start + 1 < form - 1 { start += 1 }
    guard start < form - 1, !isGeneric[self.form(start)] || form - start > 2 else { return nil }
    let range = asWritten(start..<form)
    return NameMention(
      sentence: index, words: start..<form, range: range, vendor: nil, origin: .legalForm,
      chain: start..<form)
  }

  /// A capitalised run that may be a name where the context announces names.
  func capitalisedRun(at word: Int, until limit: Int) -> Range<Int>? {
    guard word < limit, isCapitalised(word) || words.styles[word].contains(.number),
      !isInsideAddress(word)
    else { return nil }
    var end = word + 1
    while end < limit, !divided(end - 1), isCapitalised(end) || words.styles[end].contains(.number),
      end - word < 6
    { end += 1 }
    let run = word..<withLegalForm(word..<end, until: limit)
    guard run.contains(where: { !isGeneric[form($0)] && !words.styles[$0].contains(.number) })
    else { return nil }
    return isGeneric[form(word)] && run.count == 1 ? nil : run
  }

  /// Whether all the words of a run are everyday words of such documents.
  func isGenericRun(_ run: Range<Int>) -> Bool { run.allSatisfy { isGeneric[form($0)] } }

  /// Whether something other than a space, hyphen, ampersand or dot within a name follows a word.
  func divided(_ word: Int) -> Bool {
    let start = Int(words.ends[word])
    let end = word + 1 < words.count ? Int(words.starts[word + 1]) : bytes.count
    switch end - start {
    case 0: return false
    case 1:
      return ![0x20, 0x2d, 0x26, 0x2e, 0x2b].contains(bytes[start])
    case 2:
      // "S. A." and "Inc. Foo" alike: a dot and a space divide unless the word is one letter.
      return !(bytes[start] == 0x2e && bytes[start + 1] == 0x20
        && words.ends[word] - words.starts[word] == 1)
    case 3:
      return !(bytes[start] == 0x20 && bytes[start + 1] == 0x26 && bytes[start + 2] == 0x20)
    default: return true
    }
  }

  func isCapitalised(_ word: Int) -> Bool {
    words.styles[word].contains(.capitalised) || startsWithNonASCIICapital(word)
      || hasInnerCapital(word)
  }

  /// Whether the second or third letter is the first capital: "iDenfy", "eBay".
  private func hasInnerCapital(_ word: Int) -> Bool {
    let start = Int(words.starts[word])
    guard Int(words.ends[word]) - start > 3, bytes[start] &- 0x61 < 26 else { return false }
    return bytes[start + 1] &- 0x41 < 26 || bytes[start + 2] &- 0x41 < 26
  }

  private func form(_ word: Int) -> Int { Int(words.forms[word]) }

  /// The bytes between a word and the next one.
  func gap(after word: Int) -> ArraySlice<UInt8> {
    let end = word + 1 < words.count ? Int(words.starts[word + 1]) : bytes.count
    return bytes[Int(words.ends[word])..<end]
  }

  private func isLegalForm(_ word: Int) -> Bool {
    isLegal[form(word)] && words.styles[word].contains(.capitalised)
  }

  /// Extends a name over a legal form after it: "Google" + " Ireland Limited", ", Inc.", " B.V.".
  private func withLegalForm(_ name: Range<Int>, until limit: Int) -> Int {
    var end = name.upperBound
    var word = end
    var marks = Self.hardMarks
    while word < limit, word - end < 4 {
      let gap = Int(words.starts[word]) - Int(words.ends[word - 1])
      guard gap <= 2, !hasMark(between: word - 1, marks: marks) else { return end }
      marks = Self.marks
      if isLegal[form(word)], words.styles[word].contains(.capitalised) || isLower(word, "inc") {
        // "Limited Liability" is no legal form.
        if word + 1 < limit, isCapitalised(word + 1), !divided(word), !isLegal[form(word + 1)],
          !isInner[form(word + 1)]
        {
          return end
        }
        end = word + 1
        word += 1
      } else if isInner[form(word)], words.styles[word].contains(.capitalised) {
        word += 1
      } else if let dotted = dottedForm(at: word, until: limit) {
        return dotted
      } else {
        return end
      }
    }
    return end
  }

  /// Extends a known name over the rest of a company's full one ("Microsoft Ireland Operations
  /// Limited"): capitalised words that begin no other known name, then a legal form.
  private func fullName(_ name: Range<Int>, until limit: Int) -> Int {
    let end = withLegalForm(name, until: limit)
    var next = name.upperBound
    while next < limit, next - name.upperBound < 4, isCapitalised(next), !divided(next - 1),
      !isLegalForm(next), isInner[form(next)] || candidates[form(next)] < 0
    { next += 1 }
    guard end == name.upperBound, next > end else { return end }
    let last = withLegalForm(name.lowerBound..<next, until: limit)
    return last > next ? last : end
  }

  /// The end of "B.V.", "S.A.", "S.à r.l.", "A/S" at a word.
  private func dottedForm(at word: Int, until limit: Int) -> Int? {
    var end = word
    while end < limit, words.ends[end] - words.starts[end] == 1, words.styles[end].contains(.capitalised),
      end - word < 4
    {
      let after = Int(words.ends[end])
      guard after < bytes.count, bytes[after] == 0x2e || bytes[after] == 0x2f || end > word else { break }
      end += 1
    }
    return end - word >= 2 ? end : nil
  }

  private func isLower(_ word: Int, _ text: String) -> Bool { words[word] == text }

  private static let hardMarks: Set<UInt8> = Set(#"()[]{}|:;!?"“”/"#.utf8)
  private static let marks: Set<UInt8> = Set(#"()[]{}|:;!?"“”/,"#.utf8)

  private func hasMark(between word: Int, marks: Set<UInt8>) -> Bool {
    bytes[Int(words.ends[word])..<Int(words.starts[word + 1])].contains { marks.contains($0) }
  }

  /// Whether a name fills its sentence, cell or label: "Square: payments", "| Branch |".
  private func isAlone(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard name.lowerBound == sentence.lowerBound || divided(name.lowerBound - 1) else { return false }
    guard name.upperBound < sentence.upperBound else { return true }
    let gap = bytes[Int(words.ends[name.upperBound - 1])..<Int(words.starts[name.upperBound])]
    return gap.contains { [0x3a, 0x7c, 0x28, 0x2c].contains($0) } || gap.starts(with: " –".utf8)
      || gap.starts(with: " - ".utf8)
  }

  /// Whether a word lies within a web or e-mail address.
  private func isInsideAddress(_ word: Int) -> Bool {
    let start = Int(words.starts[word])
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    if before == 0x40 || before == 0x2f && start > 1 && bytes[start - 2] != 0x20
      && !isCapitalised(word) { return true }
    return before == 0x2e && start > 1 && bytes[start - 2] != 0x20 && !isCapitalised(word)
  }

  private func startsWithNonASCIICapital(_ word: Int) -> Bool {
    let start = Int(words.starts[word])
    return bytes[start] == 0xc3 && start + 1 < bytes.count && (0x80...0x9e).contains(bytes[start + 1])
  }

  /// The end of "Google+" or "Google +".
  private func plusEnd(_ range: TextRange) -> Int? {
    let end = range.upperBound
    if end < bytes.count, bytes[end] == 0x2b { return end + 1 }
    if end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == 0x2b { return end + 2 }
    return nil
  }

  /// A name as written: with the dot of "Inc." and without the ending of the possessive.
  func asWritten(_ name: Range<Int>) -> TextRange {
    let range = words.range(of: name)
    if name.count > 1, Self.abbreviations.contains(words, name.upperBound - 1),
      range.upperBound < bytes.count, bytes[range.upperBound] == 0x2e
    {
      return TextRange(range.lowerBound, range.upperBound + 1)
    }
    return withoutPossessive(range)
  }

  private static let abbreviations = WordSet("inc ltd corp co pty pte ltda")

  private func withoutPossessive(_ range: TextRange) -> TextRange {
    let tail = bytes[range.lowerBound..<range.upperBound]
    if tail.count > 2, tail.last == 0x73 {
      if tail[tail.endIndex - 2] == 0x27 { return TextRange(range.lowerBound, range.upperBound - 2) }
      if tail.count > 4, tail[(tail.endIndex - 4)...].starts(with: "’".utf8) {
        return TextRange(range.lowerBound, range.upperBound - 4)
      }
    }
    return range
  }

  /// Joins names that follow one another in a list into one chain.
  func chain(_ mentions: inout [NameMention]) {
    var first = 0
    for index in mentions.indices {
      let isLast =
        index + 1 == mentions.count
        || !isListGap(mentions[index].words.upperBound, mentions[index + 1].words.lowerBound)
      guard isLast else { continue }
      let chain = mentions[first].words.lowerBound..<mentions[index].words.upperBound
      for member in first...index { mentions[member].chain = chain }
      first = index + 1
    }
  }

  private static let joiners = WordSet("and or as well also e g i")

  /// Whether at most a few joining words, or words in brackets, lie between two names.
  private func isListGap(_ from: Int, _ to: Int) -> Bool {
    guard to - from <= 12 else { return false }
    if (from..<to).allSatisfy({ Self.joiners.contains(words, $0) }) { return true }
    let gap = bytes[Int(words.ends[from - 1])..<Int(words.starts[to])]
    return (gap.contains(0x28) || gap.contains(0x29))
      && (to - from <= 6 || gap.prefix(2).contains(0x28) && gap.count(where: { $0 == 0x28 }) == 1)
  }
}
