/// Refuses inputs that cannot be a page.
enum InputCheck {
  static func check(_ bytes: [UInt8]) throws(IngestionError) {
    guard bytes.contains(where: { !$0.isHTMLSpace }) else { throw .empty }
    let head = bytes.prefix(1024)
    if let start = head.firstIndex(where: { !$0.isHTMLSpace }),
      head[start...].starts(with: "%PDF-".utf8)
    {
      throw .pdf
    }
    for (magic, name) in magics where head.starts(with: magic) { throw .binary(name) }
    if looksBinary(head) { throw .binary("binary data") }
  }

  private static let magics: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (DOCX, ODT or EPUB perhaps)"),
    ([0x1F, 0x8B], "gzip-compressed data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd-compressed data"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// Many control characters, which no charset of text has; zeros count only in pairs of any
  /// place, because UTF-16 has them in every other byte.
  private static func looksBinary(_ head: ArraySlice<UInt8>) -> Bool {
    let controls = head.count { $0 < 0x20 && $0 != 0 && !$0.isHTMLSpace && $0 != 0x1B }
    return controls * 10 > head.count
  }
}
