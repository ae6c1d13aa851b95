/// Words with their role, so that each renderer marks them up and escapes them its own way.
public struct Passage: Sendable, Hashable, ExpressibleByStringLiteral {
  /// A stretch of words of one role.
  public enum Run: Sendable, Hashable {
    /// Words of ours.
    case plain(String)
    /// Words of ours that carry the weight of the sentence.
    case strong(String)
    /// Words of the document, verbatim.
    case quote(String)
    /// A link or address of the document; `text` is what is shown.
    case link(text: String, target: String)
    /// A name that is no prose, such as that of a file.
    case code(String)
    /// References to clauses, by index from 0; an empty list says that no clause speaks of it.
    case clauses([Int])
  }

  /// The stretches in reading order.
  public var runs: [Run]

  /// Creates a passage.
  public init(_ runs: [Run]) { self.runs = runs }

  /// Creates a passage of plain words.
  public init(stringLiteral value: String) { runs = [.plain(value)] }

  /// The words alone, without markup and clause references.
  public var text: String {
    runs.map { run in
      switch run {
      case .plain(let words), .strong(let words), .code(let words): words
      case .quote(let words): "“\(words)”"
      case .link(let text, _): text
      case .clauses: ""
      }
    }.joined()
  }
}
