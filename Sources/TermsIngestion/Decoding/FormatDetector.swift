import TermsCore

/// Tells HTML, Markdown and plain text apart.
enum FormatDetector {
  static func format(of utf8: [UInt8]) -> InputFormat {
    let bytes = utf8.span
    var tags = 0
    var inlineTags = 0
    for index in 0..<min(bytes.count, 1 << 16) where bytes[index] == 0x3C {
      if bytes.hasWord("<!doctype html", at: index) || bytes.hasWord("<html", at: index)
        || bytes.hasWord("<body", at: index) || bytes.hasWord("<head>", at: index)
      {
        return .html
      }
      for tag in blockTags where bytes.hasWord(tag, at: index) { tags += 1 }
      for tag in inlineNames where bytes.hasWord(tag, at: index) { inlineTags += 1 }
    }
    var lines = 0
    var marks = 0
    var isLineStart = true
    for index in 0..<min(bytes.count, 1 << 16) {
      let byte = bytes[index]
      if isLineStart {
        lines += 1
        if byte == UInt8(ascii: "#") || bytes.hasWord("* ", at: index)
          || bytes.hasWord("====", at: index) || bytes.hasWord("----", at: index)
          || byte == UInt8(ascii: "|")
        {
          marks += 1
        }
      }
      if bytes.hasWord("](", at: index) || bytes.hasWord("**", at: index) { marks += 1 }
      // Nothing but a link or the rule of a table is written so.
      if bytes.hasWord("](http", at: index) || bytes.hasWord("](/", at: index)
        || (isLineStart && bytes.hasWord("| ---", at: index))
      {
        marks += 9
      }
      isLineStart = byte == 0x0A
    }
    // Markdown may hold these.
    if marks < 10 { tags += inlineTags }
    if tags > 2, tags > marks { return .html }
    if tags > 0, tags >= marks, startsWithTag(bytes) { return .html }
    return marks * 50 > lines ? .markdown : .text
  }

  private static func startsWithTag(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == 0x3C else { return false }
    return bytes[index + 1].isASCIILetter || bytes[index + 1] == UInt8(ascii: "!")
      || bytes[index + 1] == UInt8(ascii: "?")
  }

  private static let blockTags: [StaticString] = [
    "<p>", "<p ", "<p/", "<div", "<title", "<center",
    "<h1", "<h2", "<h3", "<ul", "<ol", "<li", "<table", "<section",
  ]
  private static let inlineNames: [StaticString] = ["<b>", "<br"]
}
