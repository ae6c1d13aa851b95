/// A part of what is known of a clause; the features of each part are weighed among themselves.
///
/// A feature counts its inverse document frequency *idf*, times the ``scale(norm:)`` of its block.
package enum FeatureBlock: Int, CaseIterable, Sendable {
  /// Words and word pairs of the clause itself.
  case text
  /// Words and word pairs of the innermost heading.
  case heading
  /// Words and word pairs of the headings above that one.
  case parents
  /// Words and word pairs of a list item's lead-in.
  case lead
  /// The first six bytes of each word of text, headings and lead-in, wherever it stands.
  case anywhere
  /// The kind of document and the shape of the clause.
  case setting
  /// Concepts of text, heading and lead-in.
  case concepts
  /// Concepts of the text with the kind of document.
  case conceptsInGenre
  /// Two concepts in one sentence.
  case conceptPairs
  /// The tags of the clause, for models that build upon them.
  case tags

  /// How much the block counts beside the others.
  private var weight: Float {
    switch self {
    case .text: 1
    case .heading: 0.4
    case .parents: 0.25
    case .lead: 0.5
    case .anywhere: 0.5
    case .setting: 0.25
    case .concepts: 0.4
    case .conceptsInGenre: 0.3
    case .conceptPairs: 0.45
    case .tags: 0.5
    }
  }

  /// What the features of a block are multiplied by, where `norm` is the Euclidean norm of their
  /// idf.
  ///
  /// The clause's own words are divided by the square root of their norm only (36 is that of a
  /// middling clause): dividing by all of it would drown what one sentence of a long clause says.
  package func scale(norm: Float) -> Float {
    if norm == 0 { return 0 }
    return self == .text ? weight / (norm * 36).squareRoot() : weight / norm
  }

  /// Set apart the features of different blocks.
  var salt: UInt64 { UInt64(rawValue + 1) &* 0xA24B_AED4_963E_E407 }
}
