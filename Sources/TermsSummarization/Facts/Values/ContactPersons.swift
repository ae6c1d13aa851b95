import TermsCore

/// Finds the data protection officer and the representatives under Article 27 that a document
/// names.
struct ContactPersons {
  private(set) var found: [ContactPerson] = []

  /// Reads the next sentence; what names a role is looked up in it and just below.
  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    for cue in cues where cue.label == .officer || cue.label == .representative {
      let isPerson = cue.label == .officer
      let part = cue.words.upperBound..<sentence.words.upperBound
      for role in roles(of: cue, in: sentence, reading) {
        add(
          role,
          name: name(in: part, isPerson: isPerson, reading)
            ?? (isPerson ? nil : subject(of: sentence, reading)),
          email: email(near: cue, sentence, reading), reading.evidence(sentence))
      }
    }
  }

  /// Those found, without the company's own name, which may stand in the address.
  func people(besides company: String?) -> [ContactPerson] {
    found.compactMap { person in
      guard let company, let name = person.name, name.hasPrefix(company) else { return person }
      var person = person
      person.name = nil
      return person.email == nil ? nil : person
    }
  }

  private mutating func add(
    _ role: ContactPerson.Role, name: String?, email: String?, _ evidence: Evidence
  ) {
    guard name != nil || email != nil else { return }
    guard let known = found.firstIndex(where: { $0.role == role }) else {
      found.append(ContactPerson(role: role, name: name, email: email, evidence: evidence))
      return
    }
    if found[known].name == nil, let name {
      found[known].name = name
      if found[known].email == nil { found[known].evidence = evidence }
    }
    if found[known].email == nil { found[known].email = email }
  }

  /// Which roles words name; none for representatives of other kinds ("sales representative").
  private func roles(
    of cue: Cue<ValueCue>, in sentence: Reading.Sentence, _ reading: Reading
  ) -> [ContactPerson.Role] {
    if cue.label == .officer { return [.dataProtectionOfficer] }
    let around =
      max(
        sentence.words.lowerBound, cue.words.lowerBound - 6)..<min(
        sentence.words.upperBound, cue.words.upperBound + 10)
    var near: [(role: ContactPerson.Role, distance: Int)] = []
    for word in around {
      guard let role = Self.regions[reading.words[word]] else { continue }
      let distance =
        word < cue.words.lowerBound
        ? cue.words.lowerBound - word : max(0, word - cue.words.upperBound + 1)
      near.append((role, distance))
    }
    let nearest = near.map(\.distance).min() ?? 0
    return ContactPerson.Role.allCases.filter { role in
      near.contains { $0.role == role && $0.distance <= nearest + 1 }
    }
  }

  private static let regions: [String: ContactPerson.Role] = [
    "eu": .euRepresentative, "eea": .euRepresentative, "european": .euRepresentative,
    "union": .euRepresentative, "uk": .ukRepresentative, "kingdom": .ukRepresentative,
    "swiss": .swissRepresentative, "switzerland": .swissRepresentative,
  ]

  /// The first run of capitalised words after a role that can be a name: for an officer two or
  /// three words or a company's full name, for a representative a company's.
  private func name(
    in words: Range<Int>, isPerson: Bool, _ reading: Reading
  ) -> String? {
    let all = reading.words
    var word = words.lowerBound
    let limit = min(words.upperBound, words.lowerBound + 14)
    while word < limit {
      guard all.styles[word].contains(.capitalised), !Self.skipped.contains(all[word]) else {
        word += 1
        continue
      }
      var end = word + 1
      while end < words.upperBound, end - word < 6,
        all.styles[end].contains(.capitalised) || ["de", "van", "von"].contains(all[end]),
        !all.styles[end].contains(.afterPunctuation) || NameWords.isLegalForm(all[end]),
        !Self.skipped.contains(all[end])
      {
        end += 1
      }
      let isCompany = end - word > 1 && NameWords.isLegalForm(all[end - 1])
      let isFullName = 2...3 ~= end - word && (word..<end).allSatisfy(isNamePart(all))
      if isCompany || (isPerson && isFullName) || (!isPerson && end - word <= 4) {
        return String(reading.document[all.range(of: word..<end)]).droppingPossessive
      }
      return nil
    }
    return nil
  }

  /// The name that opens a sentence such as "Acme has been appointed as our representative".
  private func subject(of sentence: Reading.Sentence, _ reading: Reading) -> String? {
    let words = sentence.words
    let verb = words.prefix(5).first {
      ["has", "is", "acts", "was", "serves"].contains(reading.words[$0])
    }
    guard let verb, verb > words.lowerBound else { return nil }
    return name(in: words.lowerBound..<verb, isPerson: false, reading)
  }

  private func isNamePart(_ words: Words) -> (Int) -> Bool {
    { word in
      !words.styles[word].contains(.number) && words.ends[word] - words.starts[word] > 1
        && !NameWords.isGeneric(words[word])
    }
  }

  /// The address that follows a role in its sentence, or in the sentence below where that has one
  /// and the first none.
  private func email(
    near cue: Cue<ValueCue>, _ sentence: Reading.Sentence, _ reading: Reading
  ) -> String? {
    let start = Int(reading.words.starts[cue.words.lowerBound])
    let reach = cue.label == .officer ? 160 : 60
    let range = TextRange(
      start, min(sentence.range.upperBound + reach, reading.document.text.utf8.count))
    let inside = reading.emails.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.lowerBound < range.upperBound
    }
    return inside.first?.address
  }

  /// Capitalised words that begin no name.
  private static let skipped: Set<String> = [
    "the", "our", "we", "you", "your", "article", "art", "gdpr", "regulation", "general", "data",
    "protection", "privacy", "officer", "dpo", "representative", "eu", "uk", "gpdr", "rep", "eea",
    "european",
    "union", "united", "kingdom", "switzerland", "swiss", "email", "mail", "contact", "address",
    "attn", "attention", "name", "tel", "phone", "for", "in", "at", "by", "please", "office",
    "team",
    "department", "if", "is", "as", "pursuant", "fadp", "act", "law", "states", "member", "under",
    "ireland", "germany", "france", "legal", "compliance", "policy", "rights", "it", "this", "he",
    "she", "they", "to", "web", "website", "form", "group", "security", "information", "global",
    "union's", "mr", "ms", "mrs", "dr", "postal", "street", "compliance", "cookie", "all", "any",
  ]
}
