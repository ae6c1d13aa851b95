/// One term of a document: a paragraph, a list item or a table row.
///
/// A block of more than about 150 words is split at sentences into several clauses.
public struct Clause: Sendable, Hashable, Identifiable {
  /// What kind of block the clause comes from.
  public enum Kind: String, Sendable, CaseIterable {
    /// A paragraph.
    case paragraph
    /// An item of a list.
    case listItem
    /// A row of a table.
    case tableRow
  }

  /// Position in reading order, from 1.
  public var number: Int
  /// What kind of block it comes from.
  public var kind: Kind
  /// Its words in ``Document/text``.
  public var range: TextRange
  /// Its sentences as indices into ``Document/sentences``; never empty.
  public var sentences: Range<Int>
  /// Index of the innermost section it lies in.
  public var section: Int?
  /// The sentence that a list item completes ("We share your data with:"); for a table row, the
  /// first cell that it shares with a row above.
  public var leadIn: TextRange?
  /// For a table row, the header row's words.
  public var header: TextRange?
  /// Its bytes in the input.
  public var source: TextRange
  /// The nearest HTML id at or before it, without `#`.
  public var anchor: String?
  /// A hash of its words alone (case, spacing and punctuation left out): the same clause in another
  /// version of the document has the same fingerprint.
  public var fingerprint: UInt64

  /// Creates a clause.
  public init(
    number: Int, kind: Kind, range: TextRange, sentences: Range<Int>, section: Int? = nil,
    leadIn: TextRange? = nil, header: TextRange? = nil, source: TextRange, anchor: String? = nil,
    fingerprint: UInt64 = 0
  ) {
    self.number = number
    self.kind = kind
    self.range = range
    self.sentences = sentences
    self.section = section
    self.leadIn = leadIn
    self.header = header
    self.source = source
    self.anchor = anchor
    self.fingerprint = fingerprint
  }

  /// What it is called where several documents are read as one, such as `p:c17`; else nil.
  public var name: String?

  /// The clause's name in every output, such as `c17`.
  public var id: String { name ?? "c\(number)" }
}
