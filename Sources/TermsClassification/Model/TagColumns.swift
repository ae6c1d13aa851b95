internal import TermsCore

/// What the columns of the tag model stand for: the forty tags, then `good` and `bad`.
package enum TagColumns {
  package static let good = Tag.allCases.count
  package static let bad = Tag.allCases.count + 1
  package static let count = Tag.allCases.count + 2
}
