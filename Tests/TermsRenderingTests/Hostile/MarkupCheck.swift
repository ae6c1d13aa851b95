import TermsCore

/// Finds what is not text of ours or of the document in HTML, SVG and XML.
struct MarkupCheck {
  private static let page: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "main", "footer", "section",
    "div", "span", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "thead", "tbody", "tr",
    "th", "td", "strong", "q", "code", "mark", "figure", "figcaption", "svg", "desc", "text",
    "rect",
    "path", "details", "summary", "ins", "del", "em", "b", "i", "small", "sub", "dl", "dt", "dd",
    "nav", "br", "tspan", "g", "circle", "line",
  ]
  private static let graph: Set<String> = ["graphml", "key", "graph", "node", "edge", "data"]
  private static let attributes: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "tabindex",
    "aria-label", "aria-labelledby", "aria-hidden", "role", "scope", "data-column", "viewBox", "x",
    "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "rx", "d", "open", "start",
    "xmlns", "for", "attr.name", "attr.type", "edgedefault", "source", "target", "key", "version",
    "encoding", "text-anchor", "fill", "font-size", "font-family", "font-weight", "stroke", "style",
    "preserveAspectRatio", "value", "transform", "colspan", "title",
  ]

  private let bytes: [UInt8]
  private let elements: Set<String>
  private var position = 0
  private var ids: Set<String> = []
  /// What is wrong, the first thing first.
  private(set) var problems: [String] = []
  /// The text between the tags, references read.
  private(set) var text = ""

  init(_ markup: String, isGraph: Bool = false) {
    bytes = Array(markup.utf8)
    elements = isGraph ? Self.graph : Self.page
    while position < bytes.count, problems.count < 5 {
      switch bytes[position] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): text += reference()
      default:
        let end = bytes[position...].firstIndex {
          $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&")
        }
        text += String(decoding: bytes[position..<(end ?? bytes.count)], as: UTF8.self)
        position = end ?? bytes.count
      }
    }
  }

  private mutating func tag() {
    for known in ["<!DOCTYPE html>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    where bytes[position...].starts(with: known.utf8) {
      position += known.utf8.count
      return
    }
    position += 1
    if next == UInt8(ascii: "/") { position += 1 }
    let name = word()
    if !elements.contains(name) { return report("an element <\(name)") }
    while true {
      while next == 0x20 || next == 0x0A { position += 1 }
      if next == UInt8(ascii: "/") { position += 1 }
      if next == UInt8(ascii: ">") { break }
      guard attribute() else { return }
    }
    position += 1
    if name == "style" {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      let sheet = String(decoding: bytes[position..<end], as: UTF8.self)
      if sheet.contains(HostileDocuments.mark) || sheet.contains("url(") { report("a style sheet") }
      position = end
    }
  }

  /// Reads an attribute; false when something is wrong.
  private mutating func attribute() -> Bool {
    let name = word()
    guard Self.attributes.contains(name), next == UInt8(ascii: "=") else {
      if Self.attributes.contains(name), name == "open" { return true }
      report("an attribute \(name)")
      return false
    }
    position += 1
    guard next == UInt8(ascii: "\"") else {
      report("a value without marks of \(name)")
      return false
    }
    position += 1
    var value = ""
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "<") { report("a bracket in \(name)") }
      if byte == UInt8(ascii: "&") {
        value += reference()
      } else {
        let end = bytes[position...].firstIndex { [0x22, 0x26, 0x3C].contains($0) } ?? bytes.count
        value += String(decoding: bytes[position..<max(end, position + 1)], as: UTF8.self)
        position = max(end, position + 1)
      }
    }
    position += 1
    if name == "id", !elements.contains("graphml"), !ids.insert(value).inserted {
      report("the id \(value) twice")
    }
    if name == "id", value.contains(HostileDocuments.mark) { report("an id of the document") }
    if name == "href", !value.hasPrefix("#"), !LinkCheck.isAllowed(value) {
      report("a link to \(value)")
    }
    if name == "style", value.contains(HostileDocuments.mark) { report("a style") }
    return true
  }

  private mutating func reference() -> String {
    for (name, character) in [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ] where bytes[position...].starts(with: name.utf8) {
      position += name.utf8.count
      return character
    }
    report("a lone &")
    position += 1
    return ""
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func word() -> String {
    let start = position
    while let byte = next, byte > 0x20, !"=<>/\"'".utf8.contains(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func report(_ problem: String) {
    let around = bytes[max(0, position - 60)..<min(bytes.count, position + 60)]
    problems.append("\(problem): …\(String(decoding: around, as: UTF8.self))…")
  }
}

/// Which targets may be links.
enum LinkCheck {
  static func isAllowed(_ target: String) -> Bool {
    ["http://", "https://", "mailto:"].contains { target.lowercased().hasPrefix($0) }
      && target.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !"<>\"\\`".unicodeScalars.contains($0)
      }
  }

  /// A target on the same site, without a scheme.
  static func isRelative(_ target: String) -> Bool {
    !target.prefix { !"/?#".contains($0) }.contains(":")
  }
}
