import TermsCore

/// Words with the style each is shown in, to be broken into lines.
struct StyledText {
  /// A style, as the parameters of the terminal's "select graphic rendition".
  enum Style: String {
    case plain = ""
    case strong = "1"
    case dim = "2"
    case quote = "3"
    case link = "4"
    case heading = "1;36"
  }

  struct Word {
    var text: String
    var style: Style
    /// Whether it follows the word before without a space.
    var isJoined: Bool

    /// How many columns it takes: East Asian letters take two.
    var width: Int {
      text.unicodeScalars.reduce(0) {
        $0
          + ((0x1100...0xffff).contains($1.value)
            && !(0x2000...0x2e7f).contains($1.value) ? 2 : 1)
      }
    }
  }

  private(set) var words: [Word] = []

  init(_ text: String, style: Style) { append(text, style) }

  init(_ passage: Passage, ground: Style = .plain) { append(passage, ground) }

  /// Several passages one after the other.
  init(joining passages: [Passage]) {
    for passage in passages { append(passage, .plain) }
  }

  private mutating func append(_ passage: Passage, _ ground: Style) {
    for run in passage.runs {
      switch run {
      case .plain(let text): append(text, ground)
      case .strong(let text): append(text, .strong)
      case .code(let text): append(text, ground)
      case .quote(let text): append("“\(text)”", .quote)
      case .link(let text, let target):
        append(text, .link)
        if let link = Escaping.link(target), link != text, !link.hasPrefix("mailto:") {
          append(" <\(link)>", .dim)
        }
      case .clauses(let clauses):
        if clauses.isEmpty { append("—", .dim) }
        append(clauses.map { "[c\($0 + 1)]" }.joined(separator: " "), .dim)
      }
    }
  }

  /// Takes the text apart at spaces; a part that begins without one joins the word before.
  private mutating func append(_ text: String, _ style: Style) {
    var clean = ""
    Escaping.text(text, to: &clean)
    let startsWithSpace = clean.utf8.first == UInt8(ascii: " ")
    for (index, part) in clean.split(separator: " ").enumerated() {
      let isJoined = index == 0 && !startsWithSpace && !endsWithSpace && !words.isEmpty
      words.append(Word(text: String(part), style: style, isJoined: isJoined))
    }
    if !clean.isEmpty { endsWithSpace = clean.utf8.last == UInt8(ascii: " ") }
  }

  private var endsWithSpace = true

  /// The words broken into lines of at most `width` columns; a longer word stands alone.
  func lines(width: Int) -> [[Word]] {
    var lines: [[Word]] = []
    var line: [Word] = []
    var used = 0
    var index = 0
    while index < words.count {
      var end = index + 1
      while end < words.count, words[end].isJoined { end += 1 }
      let chunk = words[index..<end]
      let length = chunk.reduce(0) { $0 + $1.width }
      if !line.isEmpty, used + 1 + length > width {
        lines.append(line)
        (line, used) = ([], 0)
      }
      used += length + (line.isEmpty ? 0 : 1)
      line += chunk
      index = end
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The columns of a line.
  static func width(of line: [Word]) -> Int {
    line.enumerated().reduce(0) {
      $0 + $1.element.width + ($1.offset > 0 && !$1.element.isJoined ? 1 : 0)
    }
  }
}
