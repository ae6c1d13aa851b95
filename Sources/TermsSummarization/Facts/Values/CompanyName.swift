import TermsCore

/// Finds the short name by which the company calls itself.
///
/// Names are gathered from definitions ("Acme, Inc. (“Acme”, “we”)"), titles ("Acme Privacy
/// Policy") and set phrases ("Welcome to Acme"); the one that the rest of the document bears out
/// best, by its use and its addresses, wins.
struct CompanyName {
  private struct Candidate {
    var name: String
    var range: TextRange
    var score: Int
  }

  func find(in reading: Reading, emails: [String]) -> Stated<String>? {
    var candidates = definitions(in: reading) + phrases(in: reading) + titles(of: reading)
    candidates += domains(emails, in: reading)
    var merged: [String: Candidate] = [:]
    var order: [String] = []
    for candidate in candidates {
      let key = Self.key(candidate.name)
      guard key.utf8.count > 1 else { continue }
      if let known = merged[key] {
        merged[key]!.score = max(known.score, candidate.score) + 2
      } else {
        merged[key] = candidate
        order.append(key)
      }
    }
    var best: Candidate?
    for key in order {
      var candidate = merged[key]!
      candidate.score += frequencyBonus(candidate.name, in: reading)
      candidate.score += addressBonus(key, emails: emails, in: reading)
      if candidate.score > best?.score ?? 5 { best = candidate }
    }
    if let name = best?.name,
      let key = order.first(where: { Self.isDomain(merged[$0]!.name, of: name) })
    {
      best = merged[key]
    }
    if best == nil { best = commonest(in: reading) }
    guard let best, let clause = reading.clause(at: best.range.lowerBound) else { return nil }
    return Stated(value: best.name, evidence: Evidence(clause: clause, range: best.range))
  }

  /// Whether a name is that of a domain which another is cut from: "hide.test" for "Hide".
  ///
  /// The commonest endings are left out, as those are seldom part of the name.
  private static func isDomain(_ name: String, of short: String) -> Bool {
    let parts = name.lowercased().pieces(at: ".")
    return parts.count == 2 && parts[0] == short.lowercased() && (2...4).contains(parts[1].count)
      && !["com", "org", "net"].contains(parts[1])
  }

  // MARK: Sources of names

  /// Definitions in brackets near the beginning of the text.
  private func definitions(in reading: Reading) -> [Candidate] {
    let document = reading.document
    let limit = min(document.text.utf8.count, 16_000)
    var found: [Candidate] = []
    for bracket in Brackets.all(in: document.text.utf8.span, before: limit) {
      let quoted = Brackets.quotes(in: String(document[bracket]))
      guard !quoted.isEmpty else { continue }
      let isSelf = quoted.contains { NameWords.isSelf($0) }
      let names = quoted.filter { NameWords.isName($0) }
      let before = nameBefore(bracket.lowerBound, in: reading)
      // "(the “Bank”, “Acme” or “we”)": what takes an article says what the company is.
      let own = names.first { !Brackets.takesArticle($0, in: String(document[bracket])) }
      if own == nil, isSelf, let name = names.first, let before, before.name.hasSuffix(name) {
        found.append(Candidate(name: before.name, range: before.range, score: 9))
      } else if let name = own ?? names.first {
        let range = document.range(of: name, in: bracket) ?? bracket
        let fits = before.map { Self.key($0.name).hasPrefix(Self.key(name)) } ?? false
        guard isSelf || (fits && before?.isIncorporated == true) else { continue }
        found.append(Candidate(name: name, range: range, score: isSelf ? 9 : 5))
      } else if isSelf || quoted.contains(where: { $0.lowercased().hasSuffix("company") }),
        let before
      {
        found.append(Candidate(name: before.name, range: before.range, score: isSelf ? 7 : 5))
      }
    }
    return found
  }

  /// The name that ends just before a byte, without its legal form.
  private func nameBefore(
    _ offset: Int, in reading: Reading
  ) -> (name: String, range: TextRange, isIncorporated: Bool)? {
    let words = reading.words
    let clause = reading.clause(at: offset).map { reading.document.clauses[$0].range.lowerBound }
    let from = min(max(clause ?? 0, offset - 120), offset)
    let upTo = words.indices(in: TextRange(from, offset))
    var end = upTo.upperBound
    var isIncorporated = false
    while end > upTo.lowerBound, NameWords.isLegalForm(words[end - 1]) {
      isIncorporated = true
      end -= 1
    }
    var start = end
    while start > upTo.lowerBound, end - start < 4,
      words.styles[start - 1].contains(.capitalised) || words.styles[start - 1].contains(.number),
      start == end || !words.styles[start].contains(.afterPunctuation)
    {
      start -= 1
    }
    while start < end, NameWords.isGeneric(words[start]) { start += 1 }
    guard start < end else { return nil }
    let range = words.range(of: start..<end)
    return (String(reading.document[range]), range, isIncorporated)
  }

  /// "Welcome to Acme", "operated by Acme", "At Acme, we": the capitalised words after a phrase.
  private func phrases(in reading: Reading) -> [Candidate] {
    let words = reading.words
    var found: [Candidate] = []
    for sentence in reading.sentences.prefix(60) {
      for index in sentence.words.dropLast() {
        guard let lead = NameWords.leads[words[index]] else { continue }
        let before = index > sentence.words.lowerBound ? words[index - 1] : ""
        guard lead.before.isEmpty || lead.before.contains(before) else { continue }
        if lead.opensSentence, index != sentence.words.lowerBound { continue }
        guard let name = capitals(from: index + 1, in: sentence, of: reading) else { continue }
        found.append(Candidate(name: name.name, range: name.range, score: lead.score))
      }
    }
    return found
  }

  private func capitals(
    from start: Int, in sentence: Reading.Sentence, of reading: Reading
  ) -> (name: String, range: TextRange)? {
    let words = reading.words
    var start = start
    while start < sentence.words.upperBound, ["the", "our"].contains(words[start]) { start += 1 }
    var end = start
    while end < sentence.words.upperBound, end - start < 4,
      words.styles[end].contains(.capitalised),
      end == start || !words.styles[end].contains(.afterPunctuation),
      !NameWords.isGeneric(words[end]), !NameWords.isLegalForm(words[end])
    {
      end += 1
    }
    guard start < end else { return nil }
    let range = words.range(of: start..<end)
    let name = String(reading.document[range]).droppingPossessive
    return NameWords.isName(name) ? (name, range) : nil
  }

  /// What is left of a title when the words for the kind of page are taken away.
  private func titles(of reading: Reading) -> [Candidate] {
    let document = reading.document
    var found: [Candidate] = []
    let start = document.clauses.first?.range.lowerBound ?? 0
    for part in NameWords.namesInTitle(document.title) {
      let range = document.range(of: part, in: TextRange(0, document.text.utf8.count))
      found.append(Candidate(name: part, range: range ?? TextRange(start, start), score: 5))
    }
    for section in document.sections.prefix(2) {
      for part in NameWords.namesInTitle(String(document[section.heading])) {
        let range = document.range(of: part, in: section.heading) ?? section.heading
        found.append(Candidate(name: part, range: range, score: 4))
      }
    }
    return found
  }

  /// The word of the text that spells the domain of the first addresses.
  private func domains(_ emails: [String], in reading: Reading) -> [Candidate] {
    let labels = Set(emails.prefix(4).compactMap(Self.domainLabel))
    guard !labels.isEmpty else { return [] }
    let words = reading.words
    var found: [Candidate] = []
    for label in labels.sorted() {
      guard let form = words.hashes.firstIndex(of: Words.hash(of: label.utf8)),
        let named = words.firstCapitalised(like: Int(words.firsts[form]))
      else { continue }
      let range = words.range(of: named..<named + 1)
      let name = String(reading.document[range]).droppingPossessive
      if NameWords.isName(name) { found.append(Candidate(name: name, range: range, score: 3)) }
    }
    return found
  }

  /// The name that stands in the text most often, when none is defined and none comes near it.
  private func commonest(in reading: Reading) -> Candidate? {
    let words = reading.words
    var counts: [Int32: Int] = [:]
    for sentence in reading.sentences {
      for index in sentence.words.dropFirst()
      where words.styles[index].contains(.capitalised)
        && words.styles[index].isDisjoint(with: [.afterPunctuation, .allCapitals, .number])
      {
        counts[words.forms[index], default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(12)
      .filter { form, _ in
        let word = words[Int(words.firsts[Int(form)])]
        return word.utf8.count > 2 && !NameWords.isGeneric(word) && !NameWords.isLegalForm(word)
          && CalendarDate.month(named: word) == nil
      }
    guard let first = ranked.first, first.value >= 6,
      ranked.count < 2 || first.value >= 2 * ranked[1].value,
      let index = words.firstCapitalised(like: Int(words.firsts[Int(first.key)]))
    else { return nil }
    let range = words.range(of: index..<index + 1)
    let name = String(reading.document[range]).droppingPossessive
    return NameWords.isName(name) ? Candidate(name: name, range: range, score: 0) : nil
  }

  // MARK: What bears a name out

  private func frequencyBonus(_ name: String, in reading: Reading) -> Int {
    let count = reading.words.count(ofCapitalised: name)
    return count == 0 ? -3 : min(4, count.bitWidth - count.leadingZeroBitCount)
  }

  private func addressBonus(_ key: String, emails: [String], in reading: Reading) -> Int {
    let labels = emails.compactMap(Self.domainLabel)
    if labels.contains(key) { return 4 }
    return labels.contains { $0.utf8.count > 3 && (key.hasPrefix($0) || $0.hasPrefix(key)) } ? 2 : 0
  }

  /// The label of a domain that names the company: `acme` in `help@mail.acme.co.uk`.
  static func domainLabel(_ email: String) -> String? {
    guard let at = email.lastIndex(of: "@") else { return nil }
    var labels = email[email.index(after: at)...].lowercased().pieces(at: ".").map(
      String.init)
    if labels.count > 1 { labels.removeLast() }
    if labels.count > 1, let last = labels.last, last.utf8.count <= 3 { labels.removeLast() }
    guard let label = labels.last, !NameWords.mailHosts.contains(label) else { return nil }
    return key(label)
  }

  /// Letters and digits alone, in lower case.
  static func key(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter {
        $0.value &- 0x61 < 26 || $0.value &- 0x30 < 10
          || ($0.value > 0x7f && $0.properties.isAlphabetic)
      })
  }
}

extension Words {
  /// How often the words of a name stand in the text with a capital.
  fileprivate func count(ofCapitalised name: String) -> Int {
    let parts = Words(scanning: name)
    guard parts.count > 0 else { return 0 }
    guard let first = hashes.firstIndex(of: parts.hashes[Int(parts.forms[0])]) else { return 0 }
    let possessive = Words(scanning: name + "'s")
    let other = possessive.count == 1 ? hashes.firstIndex(of: possessive.hashes[0]) : nil
    var count = 0
    for index in 0..<self.count
    where Int(forms[index]) == first || Int(forms[index]) == other {
      if parts.count == 1 || index + 1 < self.count,
        self[index + min(1, parts.count - 1)].hasPrefix(parts[min(1, parts.count - 1)])
      {
        count += 1
      }
    }
    return count
  }

  /// The first word with a capital that has the same form as the one at `index`.
  fileprivate func firstCapitalised(like index: Int) -> Int? {
    (index..<count).first { forms[$0] == forms[index] && styles[$0].contains(.capitalised) }
      ?? (styles[index].contains(.capitalised) ? index : nil)
  }
}

extension String {
  var droppingPossessive: String {
    for ending in ["'s", "’s", "'", "’"] where hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}
