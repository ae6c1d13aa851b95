import TermsCore

/// The blocks of an input in reading order, whatever its format: what every reader of a format
/// produces and everything after works on.
struct BlockList: Sendable {
  /// The words of all blocks.
  var text = NormalizedText()
  /// The blocks; their ranges in `text` follow one another.
  var blocks: [SourceBlock] = []
  /// The elements that blocks lie in; empty for formats without nesting.
  ///
  /// Index 0 is the root.
  var containers: [Container] = []
  /// The bytes of anchors and link targets.
  var values: [UInt8] = []
  /// Where single line breaks fall in ``text``, in order.
  var lineBreaks: [Int] = []
  /// The links in reading order.
  var links: [SourceLink] = []
  /// The stretches of bold text in reading order.
  var bold: [Range<Int>] = []
  /// What the page calls itself (`<title>`), and other names it gives.
  var names = PageNames()
  /// What was odd.
  var warnings: [DocumentWarning] = []
}

extension BlockList {
  /// Notes that the text from `start` to its end is bold.
  mutating func addBold(from start: Int) {
    guard start < text.count else { return }
    if let last = bold.last, last.upperBound + 1 >= start {
      bold[bold.count - 1] = last.lowerBound..<text.count
    } else {
      bold.append(start..<text.count)
    }
  }
}

extension BlockList {
  /// Whether there is room for one more block; notes the first time that there is none.
  mutating func hasRoom(upTo maximumBlocks: Int) -> Bool {
    if blocks.count < maximumBlocks { return true }
    warnOfBlocks(past: maximumBlocks)
    return false
  }

  /// Notes, once, that what follows so many blocks was left out.
  mutating func warnOfBlocks(past maximumBlocks: Int) {
    guard !warnings.contains(where: { $0.code == "block-limit" }) else { return }
    warnings.append(
      DocumentWarning(
        code: "block-limit",
        description: "The input has more than \(maximumBlocks) blocks; what follows was left out."))
  }

  /// Keeps an anchor or a link target.
  mutating func keep(_ value: Span<UInt8>) -> Range<Int> {
    let start = values.count
    unsafe value.withUnsafeBufferPointer { unsafe values.append(contentsOf: $0) }
    return start..<values.count
  }

  /// An anchor or a link target.
  func value(_ range: Range<Int>) -> String { String(values.span.extracting(range)) }
}

/// The names that a page gives itself in its head.
struct PageNames: Sendable {
  var title = ""
  var openGraphTitle = ""
  var siteName = ""
  /// The `href` of the first `<base>`: what relative links are relative to.
  var base = ""
  /// The `lang` of the root element.
  var language = ""
}

/// A link of the input.
struct SourceLink: Sendable {
  private var textBounds: (start: UInt32, end: UInt32)
  private var targetBounds: (start: UInt32, end: UInt32)

  init(text: Range<Int>, target: Range<Int>) {
    textBounds = (UInt32(text.lowerBound), UInt32(text.upperBound))
    targetBounds = (UInt32(target.lowerBound), UInt32(target.upperBound))
  }

  /// Its words in ``BlockList/text``.
  var text: Range<Int> { Int(textBounds.start)..<Int(textBounds.end) }
  /// In ``BlockList/values``.
  var target: Range<Int> { Int(targetBounds.start)..<Int(targetBounds.end) }
}

/// One block of the input.
struct SourceBlock: Sendable {
  var kind: Block.Kind
  /// Its words in ``BlockList/text``.
  var text: Range<Int>
  /// Index of the innermost container.
  var container = 0
  /// The nearest id at or before it, in ``BlockList/values``.
  var anchor: Range<Int>?
  /// Bytes of its text that carry a link.
  var linkBytes = 0
  /// Of these, bytes that lead to a place on the same page.
  var localLinkBytes = 0
  /// Bytes of its text in bold.
  var boldBytes = 0
  /// What it lies in; see ``Region``.
  var regions: Region = []
  /// The row and table it is a cell of, from 1; 0 when none.
  var row = 0
  var table = 0
  /// For a cell, its place in the row and whether it is a `<th>`.
  var column = 0
  var isHeaderCell = false
  /// Whether it is a definition term, a button or the summary of a `<details>`.
  var role = Role.plain

  enum Role: Sendable { case plain, term, summary, button }
}

/// An element that holds blocks.
struct Container: Sendable {
  var parent: Int
  var element: HTMLElement
  /// Regions that the element itself opens.
  var opens: Region = []
  /// Its id, in ``BlockList/values``.
  var id: Range<Int>?
  /// Index of the first block at or after its start tag, and past its last.
  var firstBlock = 0
  var endBlock = 0
}

/// What part of a page a block lies in.
struct Region: OptionSet, Sendable {
  let rawValue: UInt32

  static let navigation = Region(rawValue: 1)
  static let pageHeader = Region(rawValue: 1 << 1)
  static let footer = Region(rawValue: 1 << 2)
  static let aside = Region(rawValue: 1 << 3)
  static let main = Region(rawValue: 1 << 4)
  static let article = Region(rawValue: 1 << 5)
  static let consent = Region(rawValue: 1 << 6)
  static let dialog = Region(rawValue: 1 << 7)
  static let hidden = Region(rawValue: 1 << 8)
  static let form = Region(rawValue: 1 << 9)
  static let related = Region(rawValue: 1 << 10)
  static let collapsed = Region(rawValue: 1 << 11)
  static let content = Region(rawValue: 1 << 12)
  static let contents = Region(rawValue: 1 << 13)
  static let heading = Region(rawValue: 1 << 14)
  static let quotation = Region(rawValue: 1 << 15)
  static let languages = Region(rawValue: 1 << 16)
  static let social = Region(rawValue: 1 << 17)
  static let screenReader = Region(rawValue: 1 << 18)
  static let search = Region(rawValue: 1 << 19)
  static let comments = Region(rawValue: 1 << 20)

  /// Regions that any element may open; the others need an element that holds blocks.
  static let anywhere: Region = [.hidden, .screenReader, .consent]
  /// Regions whose ids are no places in the document.
  static let furniture: Region = [
    .navigation, .pageHeader, .footer, .consent, .languages, .search, .social,
  ]
}
