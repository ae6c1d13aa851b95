internal import CICU

/// Fence around ICU's sentence iterator.
@safe struct SentenceSegmenter: ~Copyable {
  private let language: String
  private var iterator: OpaquePointer?
  private var units: [UInt16] = []

  /// Creates a segmenter for a language (ISO 639-1); ICU is opened by the first text.
  init(language: String) { self.language = language == "und" ? "en" : language }

  deinit { if let iterator = unsafe iterator { unsafe tcsum_sentences_close(iterator) } }

  /// Where ICU would end sentences within `range`, its end left out.
  ///
  /// - Complexity: O(*n*).
  mutating func boundaries(in range: Range<Int>, of text: Span<UInt8>) -> [Int] {
    if unsafe iterator == nil { unsafe iterator = tcsum_sentences_open(language) }
    units.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
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
    return boundaries(of: units, at: range)
  }

  private func boundaries(of units: [UInt16], at range: Range<Int>) -> [Int] {
    guard let iterator = unsafe iterator else { return [] }
    var ends: [Int] = []
    var offset = range.lowerBound
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
        if offset < range.upperBound { ends.append(offset) }
      }
    }
    return ends
  }
}
