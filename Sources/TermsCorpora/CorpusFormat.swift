public import TermsCore

/// How the documents of an input are packed.
public enum CorpusFormat: Sendable, Hashable {
  /// The input is one page; nil as its format to find out.
  case page(InputFormat?)
  /// A JSON object a line: `id` and one of `html`, `text`, `markdown`; `name`, `url` (or `base_url`)
  /// and `date` are read too. An address serves as the id where there is none.
  case jsonLines
  /// A web archive (ISO 28500): the pages in its records `response` (status 200 to 299), `resource`
  /// and `conversion`.
  case warc

  /// What the first bytes of an input say.
  init(detecting head: ArraySlice<UInt8>) {
    let text = head.starts(with: byteOrderMark) ? head.dropFirst(byteOrderMark.count) : head
    if text.starts(with: "WARC/".utf8) {
      self = .warc
    } else if text.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) == 0x7B {
      self = .jsonLines
    } else {
      self = .page(nil)
    }
  }

  /// Whether a file in a folder is read, by the end of its name.
  static func isKnown(fileName: String) -> Bool {
    var name = fileName.lowercased()[...]
    for ending in [".gz", ".zst"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
      break
    }
    guard let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(String(name[name.index(after: dot)...]))
  }

  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "mhtml", "mht", "md", "markdown", "txt", "text", "pdf",
    "jsonl", "ndjson", "warc",
  ]
}

/// What some programs put before UTF-8.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
