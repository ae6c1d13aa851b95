import TermsCore

/// A place where the text names an organisation, product or service.
struct NameMention: Sendable, Hashable {
  /// How the name was found.
  enum Origin: Sendable, Hashable {
    /// It stands in the vendor directory.
    case directory
    /// It ends in a legal form ("Acme GmbH").
    case legalForm
    /// It stands in a list of names ("such as Acme, Brill and Corder").
    case listed
    /// It is a table cell or the label of a list item, under a heading that announces names.
    case label
  }

  /// Index of the sentence in ``Reading/sentences``.
  var sentence: Int
  /// The words of the name.
  var words: Range<Int>
  /// The name as written, legal form included.
  var range: TextRange
  /// Index in the vendor directory.
  var vendor: Int?
  /// How it was found.
  var origin: Origin
  /// Whether it is an everyday word too, so that the context must speak of a company.
  var isEveryday = false
  /// Whether a name of the directory stands in the same run of names.
  var isBesideKnown = false
  /// The words of the run of names it belongs to ("Acme, Brill and Corder").
  var chain: Range<Int>
}
