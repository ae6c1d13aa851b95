import TermsCore

/// Tells whether a sentence gives data to those it speaks of, or takes it from them.
struct GivingCues {
  private enum Sign: String {
    /// Words of giving, or of others who take.
    case gives
    /// Words of work that needs data ("we use vendors").
    case works
    /// Words that data comes from those named after them.
    case from
    /// Words of others who give to the company.
    case us
    /// Words of a clause that gives nothing.
    case none
  }

  private static let cues = CueList<Sign>(
    """
    gives (share*|sharing|disclos*|transfer*|provide|provides|provided|providing|send|sends|sending|sent|transmit*|transmission|pass|passed|passing|forward|forwarded|forwarding|give|gives|giving|given|make ..4 available|made ..4 available|release*|supply|supplies|supplied|communicate|communicates|communicated|submit*|report|reported|exchange|exchanged|deliver|delivered|sell|sold|selling|rent|recipient*|entrust*|outsourc*|visible|viewable|see|view|seen|viewed|public|publish*|shown|displayed|hand over|handed|surrender*)
    gives (provider*|processor*|partner*|compan*) ..2 (store|stores|collect|collects|process|processes|receive|receives|handle|handles|bill|bills)
    gives (collect*|receive*|process*|handl*|set|place*|store*|obtain*|get) ..8 (information|data|cookie*|details|it|them)
    works (access*|use|uses|using|used|employ|engage*|rely|contract*|work with|works with|partner with|partnered|hire|processed by|handled by|through|via|install*|serve)
    from (collect*|receive*|obtain*|gather*|get|acquire*|source*|combine*|purchase*|supplement*) ..24 from
    from sources ..3 (include*|are|such as|like)
    us (provide|provides|transmit|transmits|send|sends|give|gives|share|shares|supply|supplies|disclose|discloses|report|reports|tell|tells) ..1 (your|personal|information|data|details|facts) ..8 (with us|to us)
    us (tell|tells|give|gives|send|sends|provide|provides) us
    none (receiving party|disclosing party)
    none (liable|responsible|responsibility) ..10 practices
    none (liable|responsible|liability|responsibility) for ..6 (error*|act|acts|omission*|fault*|failure*|loss*|damage*|content|products)
    """
  ) { line in
    let parts = line.pieces(at: " ", most: 2)
    guard parts.count == 2, let sign = Sign(rawValue: String(parts[0])) else { return nil }
    return (sign, parts[1])
  }

  private let reading: Reading
  private var scan: CueList<Sign>.Scan
  private var sentence = -1
  private var signs: [(value: Sign, words: Range<Int>)] = []
  private var above: [Int: Bool?] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    scan = Self.cues.scan(reading.words)
  }

  /// Whether those whom `words` name get data by their sentence, its lead-in or its heading.
  ///
  /// The verb and direction of a lead-in hold for its list.
  ///
  /// - Parameter isCompany: whether they may get it for their work too, without a word of giving.
  mutating func mayGet(
    _ words: Range<Int>, inSentence index: Int, isCompany: Bool
  ) -> Bool {
    if sentence != index {
      sentence = index
      signs = scan.matches(in: reading.sentences[index].words)
    }
    if signs.contains(where: { $0.value == .none }) { return false }
    let start = reading.words.indices(
      in: reading.document.clauses[reading.sentences[index].clause].range
    ).lowerBound
    // "From partners: …" is a source.
    if reading.words[start] == "from", words.lowerBound - start <= 4 { return false }
    if words.lowerBound > start, words.lowerBound - start <= 8,
      (start..<min(start + 4, words.lowerBound)).contains(where: {
        Self.sourceHeadings.contains(reading.words, $0)
      })
    {
      return false
    }
    let isTeller = signs.contains {
      $0.value == .us && $0.words.lowerBound >= words.upperBound
        && $0.words.lowerBound - words.upperBound <= 4
    }
    if isTeller, !signs.contains(where: { $0.value == .gives && isOurs($0.words) }) { return false }
    let source = signs.filter { $0.value == .from && $0.words.upperBound <= words.lowerBound }
      .map(\.words.upperBound).max()
    if let source {
      // "We obtain it from partners and share it with vendors."
      return signs.contains {
        $0.value == .gives && (source..<words.lowerBound).contains($0.words.lowerBound)
      }
    }
    let clause = reading.sentences[index].clause
    if above[clause] == nil { above[clause] = .some(direction(above: clause)) }
    if case .some(.some(false)) = above[clause] {
      return signs.contains {
        $0.value == .gives && $0.words.upperBound <= words.lowerBound && isOurs($0.words)
      }
    }
    if signs.contains(where: { $0.value == .gives || ($0.value == .works && isCompany) }) {
      return true
    }
    if case .some(.some(true)) = above[clause] { return true }
    // The sentences before it in the clause may give.
    let first = reading.document.clauses[clause].sentences.count
    guard first > 1 else { return false }
    return scan.values(in: reading.words.indices(in: reading.document.clauses[clause].range))
      .contains(.gives)
  }

  /// Whether words of giving are those of a sentence about the company ("we share").
  private func isOurs(_ words: Range<Int>) -> Bool {
    (max(0, words.lowerBound - 4)..<words.lowerBound).contains {
      ["we", "us"].contains(reading.words[$0])
    }
  }

  /// True where a lead-in or heading gives, false where it takes, nil where it does neither.
  private mutating func direction(above clause: Int) -> Bool? {
    let leadIn = reading.leadInWords(ofClause: clause)
    if !leadIn.isEmpty {
      let found = scan.matches(in: leadIn)
      if found.contains(where: { $0.value == .from && leadIn.upperBound - $0.words.upperBound < 8 })
      {
        return false
      }
      if found.contains(where: { $0.value == .gives || $0.value == .works }) { return true }
    }
    for heading in reading.headingWords(aboveClause: clause) where !heading.isEmpty {
      if heading.contains(where: { Self.sourceHeadings.contains(reading.words, $0) }),
        !heading.contains(where: { Self.givingHeadings.contains(reading.words, $0) })
      {
        return false
      }
      if heading.contains(where: { Self.givingHeadings.contains(reading.words, $0) }) {
        return true
      }
    }
    return nil
  }

  private static let sourceHeadings = WordSet("source sources")
  private static let givingHeadings = WordSet(
    """
    share shares shared sharing disclose disclosed disclosure disclosures disclosing recipient recipients \
    transfer transfers transferred who whom third parties access receives provide
    """)
}
