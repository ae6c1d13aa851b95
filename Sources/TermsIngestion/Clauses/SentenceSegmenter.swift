internal import CICU

/// Fence around ICU's sentence iterator.
@safe struct SentenceSegmenter: ~Copyable {
  private let iterator: OpaquePointer?

  /// Creates a segmenter for a language (ISO 639-1).
  init(language: String) {
    unsafe iterator = tcsum_sentences_open(language == "und" ? "en" : language)
  }

  deinit { if let iterator = unsafe iterator { unsafe tcsum_sentences_close(iterator) } }

  /// Where ICU would end sentences in `text`, as UTF-8 offsets, the end of the text last.
  ///
  /// - Complexity: O(*n*).
  func boundaries(in text: Span<UInt8>) -> [Int] {
    var units: [UInt16] = []
    units.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let lead = text[index]
      if lead < 0x80 {
        units.append(UInt16(lead))
        index &+= 1
      } else if lead < 0xE0 {
        units.append(UInt16(lead & 0x1F) << 6 | UInt16(text[index &+ 1] & 0x3F))
        index &+= 2
      } else if lead < 0xF0 {
        units.append(
          UInt16(lead & 0x0F) << 12 | UInt16(text[index &+ 1] & 0x3F) << 6
            | UInt16(text[index &+ 2] & 0x3F))
        index &+= 3
      } else {
        let scalar =
          UInt32(lead & 7) << 18 | UInt32(text[index &+ 1] & 0x3F) << 12
          | UInt32(text[index &+ 2] & 0x3F) << 6 | UInt32(text[index &+ 3] & 0x3F)
        units.append(UInt16(0xD800 + (scalar - 0x10000) >> 10))
        units.append(UInt16(0xDC00 + scalar & 0x3FF))
        index &+= 4
      }
    }
    return boundaries(of: units, in: text)
  }

  private func boundaries(of units: [UInt16], in text: Span<UInt8>) -> [Int] {
    guard let iterator = unsafe iterator else { return [text.count] }
    var ends: [Int] = []
    var offset = 0
    var unit = 0
    unsafe units.withUnsafeBufferPointer { units in
      guard unsafe tcsum_sentences_set_text(iterator, units.baseAddress, Int32(units.count)) != 0
      else { return }
      while case let next = unsafe tcsum_sentences_next(iterator), next >= 0 {
        while unit < Int(next) {
          let value = unsafe units[unit]
          offset += value < 0x80 ? 1 : value < 0x800 ? 2 : value & 0xF800 == 0xD800 ? 2 : 3
          unit += 1
        }
        ends.append(offset)
      }
    }
    if ends.last != text.count { ends.append(text.count) }
    return ends
  }
}
