/// Turns UTF-8 text into one 64-bit hash a word, without making strings.
///
/// A word is a run of ASCII letters, digits and bytes of other scripts, ASCII letters lower-cased;
/// apostrophes inside it are left out, so `user's` and `user’s` are one word. A word of digits
/// alone is known only by its length, so that no figure of one document is learnt by heart. The
/// hashes are part of the trained model: the same text has the same hashes on every machine.
enum WordHasher {
  /// One word: the hash of all of it, and that of its first six bytes, which the forms of a word
  /// share (`collect`, `collected`, `collection`).
  struct Word: Hashable {
    var whole: UInt64
    var stem: UInt64
    /// Whether a line break, or one of `.!?;:` and a space, stand before it.
    var beginsSentence = false
  }

  /// Appends the words of `text` to `words`.
  ///
  /// - Complexity: O(bytes), no allocation but the growth of `words`.
  static func append(_ text: Span<UInt8>, to words: inout [Word]) {
    var hash = seed
    var stem = seed
    var length = 0
    var digits = 0
    var index = 0
    var beginsSentence = false
    var last: UInt8 = 0
    while index < text.count {
      var byte = text[index]
      index += 1
      if byte >= 0x80 {
        let skipped = punctuationLength(text, at: index - 1)
        if skipped < 0 {
          index -= skipped + 1
          continue
        }
        if skipped > 0 {
          index += skipped - 1
          byte = 0x20
        }
      } else if byte == apostrophe {
        continue
      }
      let folded = foldTable[Int(byte)]
      if folded != 0 {
        hash = (hash ^ UInt64(folded)) &* prime
        length += 1
        if length == stemLength { stem = hash }
        if folded <= 0x39 { digits += 1 }
      } else {
        if length > 0 {
          words.append(finished(hash, stem: stem, length: length, digits: digits))
          words[words.count - 1].beginsSentence = beginsSentence
          (hash, length, digits, beginsSentence) = (seed, 0, 0, false)
        }
        if byte == 0x0A || byte == 0x20 && stops(last) { beginsSentence = true }
      }
      last = byte
    }
    if length > 0 {
      words.append(finished(hash, stem: stem, length: length, digits: digits))
      words[words.count - 1].beginsSentence = beginsSentence
    }
  }

  private static func stops(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Mixes two hashes in order, such as those of two neighbouring words.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed(first &* 0x9E37_79B9_7F4A_7C15 &+ second)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let stemLength = 6
  private static let apostrophe = UInt8(ascii: "'")

  private static func finished(_ hash: UInt64, stem: UInt64, length: Int, digits: Int) -> Word {
    let whole = mixed(digits == length ? UInt64(min(length, 4)) : hash)
    return Word(whole: whole, stem: length > stemLength && digits < length ? mixed(stem) : whole)
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  /// How many bytes of punctuation or space outside ASCII begin at `index`: 0 when the byte belongs
  /// to a word, negative when they are an apostrophe.
  private static func punctuationLength(_ text: Span<UInt8>, at index: Int) -> Int {
    let left = text.count - index
    if text[index] == 0xC2, left > 1 { return 2 }
    if text[index] == 0xE2, left > 2, text[index + 1] == 0x80 || text[index + 1] == 0x81 {
      let last = text[index + 2]
      return text[index + 1] == 0x80 && (last == 0x98 || last == 0x99) ? -3 : 3
    }
    return 0
  }

  /// What each byte stands for in a word; 0 ends the word.
  private static let foldTable: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    case 0x80...: UInt8(byte)
    default: 0
    }
  }
}
