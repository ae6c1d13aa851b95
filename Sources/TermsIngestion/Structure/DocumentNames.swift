/// Tells titles of documents ("Privacy Policy", "Terms of Sale") from the headings of their
/// sections ("Changes to this policy", "Entire agreement").
enum DocumentNames {
  /// Whether `text` reads as the title of a document of terms: few words, one of them a kind of
  /// document, none of them one that only sections speak of.
  ///
  /// - Complexity: O(*n*).
  static func isTitle(_ text: Span<UInt8>) -> Bool {
    guard 3...90 ~= text.count, text[0] &- 0x41 < 26 || text[0] >= 0xC3 else { return false }
    switch text[text.count - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: ","):
      return false
    default: break
    }
    let words = words(of: text)
    guard words.count <= 9 else { return false }
    var namesKind = false
    for word in words {
      switch meanings[word] {
      case Meaning.barred.rawValue: return false
      case Meaning.kind.rawValue: namesKind = namesKind || words.count > 1
      case Meaning.loneKind.rawValue: namesKind = true
      default: break
      }
    }
    return namesKind
  }

  /// Hashes of the words of `text`, ASCII in lower case.
  static func words(of text: Span<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = WordHash.seed
    var isInWord = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0xC3 || (isInWord && byte >= 0x80) {
        hash = WordHash.adding(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
        isInWord = true
      } else if isInWord {
        words.append(hash)
        (hash, isInWord) = (WordHash.seed, false)
      }
    }
    if isInWord { words.append(hash) }
    return words
  }

  private enum Meaning: UInt32 {
    /// A kind of document when other words go with it, when it stands alone; a word that no title
    /// of a document has.
    case kind, loneKind, barred
  }

  private static let meanings: HashTable = {
    var meanings = HashTable(capacity: 256)
    for (meaning, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        meanings.set(WordHash.of(word), to: meaning.rawValue)
      }
    }
    return meanings
  }()

  private static let table: [(Meaning, String)] = [
    (
      .kind,
      """
      terms conditions agreement notice statement rules code contract license licence charter
      disclosure disclosures requirements guidelines policy policies addendum disclaimer privacy
      conditions politique charte mentions règlement contrat
      bedingungen hinweise richtlinie erklärung
      política políticas condiciones términos aviso informativa condizioni termini
      voorwaarden beleid verklaring política termos
      """
    ),
    (
      .loneKind,
      """
      eula tos imprint impressum disclaimer terms privacy
      cgu cgv agb datenschutz datenschutzerklärung datenschutzhinweise nutzungsbedingungen
      geschäftsbedingungen verkaufsbedingungen confidentialité
      privacyverklaring privacybeleid cookiebeleid
      """
    ),
    (
      .barred,
      """
      change changes changing update updates updating amendment amendments modification
      modifications revision revisions acceptance accepting agreeing consent scope this these our
      your you we us my entire whole how what why who when where which contact questions about
      violation violations violating breach breaches interpretation termination terminating other
      third definition definitions introduction overview summary governing governed miscellaneous
      conflict conflicts relationship incorporation applicable binding table contents version
      versions archive related see read view download review enforcement enforcing survival
      severability waiver no not section article faq faqs duration effect effects compliance
      payment assignment
      modification modifications acceptation objet durée définitions änderungen änderung geltung
      geltungsbereich cambios modificaciones aceptación modifiche accettazione wijzigingen
      """
    ),
  ]
}
