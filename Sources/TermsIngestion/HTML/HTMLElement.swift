/// What an HTML element means for reading.
enum HTMLElement: UInt8, Sendable {
  /// Not known or without meaning here: its text flows on.
  case inline
  case root, head, body, block, section, article, main, navigation, header, footer, aside, form
  case heading1, heading2, heading3, heading4, heading5, heading6
  case paragraph, lineBreak, rule, quotation, preformatted
  case unorderedList, orderedList, item
  case definitions, term, definition
  case table, row, cell, headerCell, tableHead, tablePart, caption
  case details, summary, dialog, button, label
  case link, bold, title, meta, base, image
  /// Not part of what is read, with everything in it.
  case skipped

  /// The level of a heading, 1 to 6; nil for anything else.
  var headingLevel: Int? {
    let level = Int(rawValue) - Int(HTMLElement.heading1.rawValue) + 1
    return 1...6 ~= level ? level : nil
  }

  /// Whether it starts a new block of text.
  var breaksText: Bool {
    switch self {
    case .inline, .link, .bold, .title, .meta, .base, .image, .lineBreak, .label, .skipped: false
    default: true
    }
  }

  /// The element of a lower-case name.
  ///
  /// - Complexity: O(1).
  static func named(_ name: Span<UInt8>) -> HTMLElement { names.find(name) }

  private static let names = HTMLElementTable(
    [
      (.root, "html"), (.head, "head"), (.body, "body"),
      (.block, "div center fieldset figure figcaption hgroup address search frameset"),
      (.section, "section"), (.article, "article"), (.main, "main"), (.navigation, "nav menu"),
      (.header, "header"), (.footer, "footer"), (.aside, "aside"), (.form, "form"),
      (.heading1, "h1"), (.heading2, "h2"), (.heading3, "h3"), (.heading4, "h4"),
      (.heading5, "h5"), (.heading6, "h6"), (.paragraph, "p legend"), (.lineBreak, "br"),
      (.rule, "hr"), (.quotation, "blockquote"), (.preformatted, "pre listing xmp"),
      (.unorderedList, "ul dir"), (.orderedList, "ol"), (.item, "li"), (.definitions, "dl"),
      (.term, "dt"), (.definition, "dd"), (.table, "table"), (.row, "tr"), (.cell, "td"),
      (.headerCell, "th"), (.tableHead, "thead"), (.tablePart, "tbody tfoot"),
      (.caption, "caption"), (.details, "details"), (.summary, "summary"), (.dialog, "dialog"),
      (.button, "button"), (.label, "label"), (.link, "a"), (.bold, "b strong"),
      (.title, "title"), (.meta, "meta"), (.base, "base"), (.image, "img"),
      (
        .skipped,
        """
        script style svg noscript template iframe noembed noframes textarea select option \
        optgroup datalist canvas object audio video map applet math progress meter input
        """
      ),
    ])
}

/// Element names in a hash table.
struct HTMLElementTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 512)
  private var elements = [HTMLElement](repeating: .inline, count: 512)

  init(_ rows: [(HTMLElement, String)]) {
    for (element, names) in rows {
      for name in names.split(separator: " ") {
        let key = Self.key(Array(name.utf8).span)
        var slot = Self.slot(key)
        while keys[slot] != 0 { slot = (slot + 1) & 511 }
        keys[slot] = key
        elements[slot] = element
      }
    }
  }

  func find(_ name: Span<UInt8>) -> HTMLElement {
    let key = Self.key(name)
    var slot = Self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return elements[slot] }
      slot = (slot &+ 1) & 511
    }
    return .inline
  }

  /// Up to the first seven letters and the length: no two names of the table agree in these.
  @inline(__always)
  private static func key(_ name: Span<UInt8>) -> UInt64 {
    var key = UInt64(name.count & 0xFF)
    for index in 0..<min(name.count, 7) { key = key << 8 | UInt64(name[index]) }
    return key
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
