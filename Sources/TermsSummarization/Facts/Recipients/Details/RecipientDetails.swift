import TermsCore

/// Reads off sentences what recipients get, what for, and what binds them.
struct RecipientDetails {
  private static let purposeCues = CueList<String>(RecipientDetailCues.purposes) { line in
    let parts = line.pieces(at: "=", most: 2)
    guard parts.count == 2, parts[0].last == " " else { return nil }
    return (String(parts[0].dropLast()), parts[1])
  }

  private static let limitCues = CueList<Recipient.Limit>(RecipientDetailCues.limits) { line in
    let parts = line.pieces(at: " ", most: 2)
    guard parts.count == 2, let limit = Recipient.Limit(rawValue: String(parts[0])) else {
      return nil
    }
    return (limit, parts[1])
  }

  private static let roleCues = CueList<Recipient.Role>(RecipientDetailCues.roles) { line in
    let parts = line.pieces(at: " ", most: 2)
    guard parts.count == 2, let role = Recipient.Role(rawValue: String(parts[0])) else {
      return nil
    }
    return (role, parts[1])
  }

  private static let groundCues = CueList<Ground>(RecipientDetailCues.grounds) { line in
    let parts = line.pieces(at: "=", most: 2)
    let words = parts[0].pieces(at: " ", most: 2)
    guard parts.count == 2, words.count == 2, let role = Recipient.Role(rawValue: String(words[0]))
    else { return nil }
    let reason = words[1].pieces(at: " ").joined(separator: " ")
    let place = RecipientDetailCues.grounds.pieces(at: "\n").firstIndex { $0.holds(reason + " =") }
    return (Ground(role: role, words: reason, place: place ?? 0), parts[1])
  }

  /// Why recipients of one role get data, where that is no purpose.
  private struct Ground: Hashable {
    var role: Recipient.Role
    var words: String
    /// Its line in the table: the widest comes first.
    var place: Int
  }

  private static let sourceCues = CueList<Bool>(RecipientDetailCues.sources) { (true, $0) }
  private static let namelessCues = CueList<Bool>(RecipientDetailCues.nameless) { (true, $0) }
  private static let namefulCues = CueList<Bool>(RecipientDetailCues.nameful) { (true, $0) }

  let reading: Reading
  private var sourceScan: CueList<Bool>.Scan
  var types: DataTypeScan
  var practices: SentencePractices.Scan
  private var purposeScan: CueList<String>.Scan
  var limitScan: CueList<Recipient.Limit>.Scan
  private var roleScan: CueList<Recipient.Role>.Scan
  private var groundScan: CueList<Ground>.Scan
  private var statedPurpose: StatedPurpose
  var signScan: CueList<GroupPart.Sign>.Scan
  var listScan: CueList<Bool>.Scan
  var wholeScan: CueList<Bool>.Scan
  var namelessScan: CueList<Bool>.Scan
  var namefulScan: CueList<Bool>.Scan

  init(_ reading: Reading) {
    self.reading = reading
    types = DataTypeLexicon.shared.scan(reading.words)
    practices = SentencePractices.shared.scan(reading)
    purposeScan = Self.purposeCues.scan(reading.words)
    limitScan = Self.limitCues.scan(reading.words)
    roleScan = Self.roleCues.scan(reading.words)
    sourceScan = Self.sourceCues.scan(reading.words)
    groundScan = Self.groundCues.scan(reading.words)
    statedPurpose = StatedPurpose(reading)
    signScan = GroupPart.signs.scan(reading.words)
    listScan = Self.lists.scan(reading.words)
    wholeScan = Self.wholes.scan(reading.words)
    namelessScan = Self.namelessCues.scan(reading.words)
    namefulScan = Self.namefulCues.scan(reading.words)
  }

  /// Whether the words stand after "we do not share" and the like.
  mutating func isDenied(_ words: Range<Int>, inSentence index: Int) -> Bool {
    practices.isDenied(words, inSentence: index)
  }

  /// Whether the words say that data comes from the one they speak of ("tells us the date").
  mutating func isSource(_ words: Range<Int>) -> Bool {
    !sourceScan.values(in: words).isEmpty
  }

  /// Whether words tell when something happens, not what is given: "in connection with your use of".
  func isCircumstance(_ words: Range<Int>) -> Bool {
    let first = reading.words[words.lowerBound]
    // "When you use the service, we share …".
    if first == "when" { return true }
    guard first == "your" || first == "use" || first == "you" else { return false }
    return (max(0, words.lowerBound - 3)..<words.lowerBound).contains {
      Self.circumstances.contains(reading.words, $0)
    }
  }

  private static let circumstances = WordSet(
    "connection during for by through from of in on to when enable improve after before facilitate")

  /// Whether words lie in a written web address.
  func isInAddress(_ words: Range<Int>) -> Bool {
    let bytes = reading.document.text.utf8.span
    var start = Int(reading.words.starts[words.lowerBound])
    var end = Int(reading.words.ends[words.upperBound - 1])
    // The ending of a name that is an address ("Wrenfold.ai").
    if start > 1, bytes[start - 1] == 0x2e, bytes[start - 2] > 0x40 { return true }
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let token = reading.document[TextRange(start, end)]
    return token.utf8.contains(0x2f) && token.utf8.contains(0x2e)
      && (token.holds("://") || token.holds("www.") || token.holds(".com/"))
  }

  /// Words that speak of a recipient.
  struct Part {
    var sentence: Int
    var words: Range<Int>
    /// What names others in them: the "analytics providers" beside it tell not what it does.
    var others: [Range<Int>] = []
  }

  /// Plain words for what is said to be done within the words that speak of a recipient, at most
  /// three.
  mutating func purposes(in parts: [Part]) -> [String] {
    var found: [String] = []
    for part in parts {
      for (purpose, words) in purposeScan.matches(in: part.words)
      where !found.contains(purpose) && !isInAddress(words)
        && !part.others.contains(where: { $0.overlaps(words) })
      {
        found.append(purpose)
      }
    }
    return Array(found.prefix(3))
  }

  /// Why officials, other users and those of the reader's choice get data, the widest of the grounds
  /// that the sentences name; nil for other roles.
  mutating func ground(of role: Recipient.Role, inSentences sentences: [Int]) -> String? {
    var found: [Ground] = []
    for index in sentences {
      let sentence = reading.sentences[index]
      for words in [sentence.words, reading.leadInWords(ofClause: sentence.clause)] {
        guard let ground = groundScan.values(in: words).first(where: { $0.role == role }) else {
          continue
        }
        found.append(ground)
        break
      }
    }
    return found.min { $0.place < $1.place }?.words
  }

  /// The document's own words for what a recipient gets data for, in quotation marks: from its own
  /// sentence, what leads up to that, or the sentence that goes on about it.
  ///
  /// - Parameter part: the words of the sentence that speak of the recipient; nil for all.
  mutating func quotedPurpose(
    of recipient: Range<Int>, inSentence index: Int, within part: Range<Int>? = nil
  ) -> String? {
    let sentence = reading.sentences[index]
    if let quote = statedPurpose.quote(in: part ?? sentence.words, of: recipient) { return quote }
    if let next = continuation(ofSentence: index),
      let quote = statedPurpose.quote(in: next, of: next.lowerBound..<next.lowerBound)
    {
      return quote
    }
    let leadIn = reading.leadInWords(ofClause: sentence.clause)
    guard !leadIn.isEmpty else { return nil }
    return statedPurpose.quote(in: leadIn, of: leadIn.lowerBound..<leadIn.lowerBound)
  }

  /// The words of the next sentence where it goes on about those of this one ("They may …").
  private func continuation(ofSentence index: Int) -> Range<Int>? {
    guard index + 1 < reading.sentences.count else { return nil }
    let next = reading.sentences[index + 1]
    let here = reading.sentences[index]
    guard !next.words.isEmpty, isNeighbour(next.clause, of: here.clause) else { return nil }
    let first = next.words.lowerBound
    if next.clause == here.clause {
      return Self.references.contains(reading.words, first) ? next.words : nil
    }
    // In the next clause, only "these companies" and the like are sure to be those meant.
    guard Self.pointers.contains(reading.words, first),
      (first + 1..<min(first + 5, next.words.upperBound)).contains(where: {
        Self.parties.contains(reading.words, $0)
      })
    else { return nil }
    return next.words
  }

  /// The words of the sentences after this one, in its clause or at the start of the next, that go
  /// on about those it speaks of: "They may …", "we require those companies to …".
  func continuations(ofSentence index: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let here = reading.sentences[index]
    for next in reading.sentences[index...].dropFirst().prefix(4) where !next.words.isEmpty {
      guard isNeighbour(next.clause, of: here.clause) else { break }
      let opens =
        next.clause == here.clause && found.isEmpty
        && Self.references.contains(reading.words, next.words.lowerBound)
      let points = next.words.contains { word in
        let isPointer = Self.pointers.contains(reading.words, word)
        guard isPointer || next.clause == here.clause && reading.words[word] == "the" else {
          return false
        }
        return (word + 1..<min(word + 4, next.words.upperBound)).contains {
          Self.parties.contains(reading.words, $0)
        }
      }
      if opens || points { found.append(next.words) }
      if next.clause != here.clause { break }
    }
    return found
  }

  private func isNeighbour(_ next: Int, of clause: Int) -> Bool {
    next == clause
      || (next == clause + 1
        && reading.document.clauses[next].section == reading.document.clauses[clause].section)
  }

  /// Words with which a sentence goes on about the one before it.
  private static let references = WordSet(
    "they it its their these this those such each all both he she our we for")

  static let pointers = WordSet("these those such")
  private static let parties = WordSet(
    """
    parties party providers provider companies company entities entity recipients partners vendors \
    suppliers processors affiliates contractors agents organizations organisations platforms networks tools \
    services events transactions transfers brokers advertisers sites
    """)

  /// Whether the words just before a name make its bearer a company of the group.
  func isOfGroup(_ mention: NameMention) -> Bool {
    let start = reading.sentences[mention.sentence].words.lowerBound
    let before = max(start, mention.chain.lowerBound - 4)..<max(start, mention.chain.lowerBound)
    guard let word = before.last(where: { Self.kin.contains(reading.words, $0) }) else {
      return false
    }
    return before.contains { Self.owners.contains(reading.words, $0) && $0 < word }
      && !Self.trade.contains(reading.words, min(word + 1, reading.words.count - 1))
  }

  private static let kin = WordSet("affiliate affiliates subsidiary subsidiaries parent sister")
  private static let owners = WordSet("our its the")
  private static let trade = WordSet(
    "program programme programs network networks link links marketing advertising partner partners")

  /// The role that the remark on a recipient, the words around it, its lead-in or its headings give
  /// to it: in each of these, the nearest to the name.
  ///
  /// A remark without a role leaves it to the words that open the list.
  mutating func role(
    of mention: NameMention, remark: Range<Int>?, in part: Range<Int>
  ) -> Recipient.Role? {
    let name = mention.words
    let sentence = reading.sentences[mention.sentence]
    var places = [part, sentence.words]
    if let remark {
      let start = sentence.words.lowerBound
      places = [remark, start..<max(start, mention.chain.lowerBound)] + places
    }
    for words in places where !words.isEmpty {
      let nearest = roleScan.matches(in: words).filter { !isInAddress($0.words) }.min {
        distance(from: $0.words, to: name) < distance(from: $1.words, to: name)
      }
      if let nearest { return nearest.value }
    }
    if let role = roleScan.values(in: reading.leadInWords(ofClause: sentence.clause)).first {
      return role
    }
    for heading in reading.headingWords(aboveClause: sentence.clause).prefix(2) {
      if let role = roleScan.values(in: heading).first { return role }
    }
    return nil
  }

  private func distance(from words: Range<Int>, to name: Range<Int>) -> Int {
    words.upperBound <= name.lowerBound
      ? name.lowerBound - words.upperBound : max(0, words.lowerBound - name.upperBound)
  }
}
