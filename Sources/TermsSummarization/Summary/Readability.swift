package import TermsCore

/// Counts words, sentences and syllables of English text for the Flesch–Kincaid grade.
///
/// Words are runs of ASCII letters (apostrophes and hyphens inside) or digits; syllables are groups
/// of vowels with the usual silent-e rule; sentences of fewer than three words are not counted.
///
/// Source: Kincaid et al. (1975), "Derivation of new readability formulas".
package struct Readability: Sendable, Hashable {
  /// Words of all text added, sentences of one or two words included.
  package private(set) var totalWords = 0
  /// Words of the sentences that count.
  package private(set) var words = 0
  /// Sentences of three or more words.
  package private(set) var sentences = 0
  /// Syllables of the words that count.
  package private(set) var syllables = 0

  private var sentenceWords = 0
  private var sentenceSyllables = 0

  /// Creates an empty count.
  package init() {}

  /// The school year a reader needs: `0.39·words/sentences + 11.8·syllables/words − 15.59`; 0 when
  /// no sentence was added.
  package var grade: Double {
    guard sentences > 0 else { return 0 }
    let length = Double(words) / Double(sentences)
    return 0.39 * length + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// Adds a line of text, split at `.`, `!` or `?` before white space and at `|`.
  package mutating func add(_ text: String) {
    let bytes = text.utf8.span
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let endsSentence =
        byte == UInt8(ascii: "|")
        || (byte == UInt8(ascii: " ") && index > 0 && Self.isStop(bytes[index - 1]))
      if endsSentence {
        addSentence(bytes, TextRange(start, index))
        start = index + 1
      }
    }
    addSentence(bytes, TextRange(start, bytes.count))
  }

  /// Adds one sentence, given as a range of bytes.
  ///
  /// - Complexity: O(bytes in `range`), no allocation.
  package mutating func addSentence(_ bytes: borrowing Span<UInt8>, _ range: TextRange) {
    sentenceWords = 0
    sentenceSyllables = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let kind = Self.kinds[Int(bytes[index])]
      if kind >= Self.consonant {
        index = countWord(bytes, from: index, to: range.upperBound)
      } else if kind == Self.digit {
        sentenceWords += 1
        repeat {
          index += 1
        } while index < range.upperBound
          && Self.kinds[Int(bytes[index])] == Self.digit
      } else {
        index += 1
      }
    }
    totalWords += sentenceWords
    guard sentenceWords >= 3 else { return }
    sentences += 1
    words += sentenceWords
    syllables += sentenceSyllables
  }

  /// Counts the word that starts at `start`; returns the index after it.
  private mutating func countWord(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    var groups = 0
    var inGroup = false
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      let kind = Self.kinds[Int(byte)]
      if kind >= Self.consonant {
        if kind == Self.vowel, !inGroup { groups += 1 }
        inGroup = kind == Self.vowel
        (beforeLast, last) = (last, byte | 0x20)
        index += 1
      } else if kind == Self.joiner {
        index += 1
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        index += 3
      } else {
        break
      }
    }
    let e = UInt8(ascii: "e")
    let isSilent = last == e && beforeLast != e && beforeLast != UInt8(ascii: "l")
    if isSilent, groups > 1 { groups -= 1 }
    sentenceWords += 1
    sentenceSyllables += max(1, groups)
    return index
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static let digit: UInt8 = 1
  private static let joiner: UInt8 = 2
  private static let consonant: UInt8 = 3
  private static let vowel: UInt8 = 4
  private static let kinds: [UInt8] = (0..<256).map { code in
    let byte = UInt8(code)
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return byte >= 0x41 ? vowel : 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return byte >= 0x41 ? consonant : 0
    default: break
    }
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return digit }
    return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") ? joiner : 0
  }
}
