/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
  /// Whether a sentence goes on after `word`, which ends in a full stop, before `rest`.
  static func goesOn(after word: Span<UInt8>, before rest: Span<UInt8>) -> Bool {
    guard word.count > 1, rest.count > 0 else { return false }
    let kind = kinds[hash(of: word.extracting(0..<(word.count - 1)))]
    if kind == inner { return true }
    if kind == beforeNumber { return rest[0].isASCIIDigit || rest[0] == UInt8(ascii: "(") }
    // An initial: "J. Smith".
    if word.count == 2, word[0].isASCIILetter, word[0] < 0x60, word[0] != UInt8(ascii: "I") {
      return rest[0].isWordByte && !startsSentence(rest)
    }
    if kind == final || isDotted(word) { return !startsSentence(rest) }
    return false
  }

  /// The hash of a name in lower case.
  private static func hash(of name: Span<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    for index in 0..<name.count {
      if name[index] >= 0x80 { return WordHash.of(String(name).lowercased()) }
      let isUpper = name[index] &- 0x41 < 26
      hash = WordHash.adding(isUpper ? name[index] | 0x20 : name[index], to: hash)
    }
    return hash
  }

  /// Letters each with a stop: "U.S.", "p.m.".
  private static func isDotted(_ word: Span<UInt8>) -> Bool {
    guard word.count >= 4, word.count % 2 == 0 else { return false }
    for index in stride(from: 0, to: word.count, by: 2) {
      guard word[index].isASCIILetter, word[index + 1] == UInt8(ascii: ".") else { return false }
    }
    return true
  }

  private static func startsSentence(_ rest: Span<UInt8>) -> Bool {
    var end = 0
    while end < rest.count, rest[end].isASCIILetter { end += 1 }
    guard end > 0, rest[0] < 0x60 else {
      return end == 0 && rest[0] < 0x80 && !rest[0].isASCIIDigit
    }
    var hash = WordHash.seed
    for index in 0..<end { hash = WordHash.adding(rest[index], to: hash) }
    return starters[hash] != nil
  }

  private static let (inner, beforeNumber, final): (UInt32, UInt32, UInt32) = (1, 2, 3)

  /// The kind of each abbreviation, by its hash; the first table that has it counts.
  private static let kinds: HashTable = {
    var kinds = HashTable(capacity: 512)
    for (kind, list) in [(final, finals), (beforeNumber, numbered), (inner, inners)] {
      for word in list.split(whereSeparator: \.isWhitespace) {
        kinds.set(WordHash.of(word), to: kind)
      }
    }
    return kinds
  }()

  /// Never the end of a sentence.
  private static let inners =
    """
    e.g i.e eg ie cf viz vs v mr mrs ms dr prof rev hon gen col lt sgt capt st mt messrs
    approx resp incl excl attn tel al
    abs bzw ggf evtl inkl z.b d.h u.a vgl m art-nr
    c.-à-d p.ex mme mlle sig sigg dott avv egr sr sra srta dña
    blz t.a.v m.b.t d.w.z bijv
    """

  /// Not the end of a sentence before a number.
  private static let numbered =
    """
    no nos nr art arts sec secs sect para paras pt pts ch chap cl vol fig p pp § ed supp reg regs
    jan feb mar apr jun jul aug sep sept oct nov dec rule stat cir app ex doc dkt id
    n num núm cap punto lett
    """

  /// The end of a sentence only before a word that starts one.
  private static let finals =
    """
    inc ltd co corp llc plc bros jr sr etc dept est div univ assn gov
    gmbh ag s.a s.r.l s.l ste cie
    vet ct pub.l s.ct l.ed fed compl mot rep s.rep h.r.rep opp civ crim conf cong rec sess u.s.c.app
    rel ins cnty sys acad evid proc dist seq tit sen supp
    """

  private static let starters: HashTable = {
    var starters = HashTable(capacity: 128)
    let words =
      """
      The This These Those That There They We You Your Our Us It Its If In On At By For From To When
      Where While Under With Without Any All Each No Please However Such As An A Once Upon After
      Before Because Unless Until Where What Who How Why Should And But Or Nothing Users Customers
      """
    for word in words.split(whereSeparator: \.isWhitespace) {
      starters.set(WordHash.of(word), to: 1)
    }
    return starters
  }()
}
