import Testing

/// How well a sample is read; a change to the product must not make it worse.
struct Floor: Sendable, CustomTestStringConvertible {
  /// The sample.
  var sample: Sample
  /// Questions with one answer (40 of the 43) that must be answered rightly.
  var answers: Int
  /// Recipients, retention periods and addresses that must be found.
  var listed: Int
  /// Recipients, retention periods and addresses that may be found although they are none.
  var mistaken: Int

  var testDescription: String { sample.file }

  /// One row a sample.
  ///
  /// Raise a floor when the product does better; never lower one.
  static let all: [Floor] = """
    sample                    answers  listed  mistaken
    shop-privacy.html               35      19         0
    bank-privacy.html               39      13         0
    game-privacy.html               31      12         0
    news-privacy.html               35      40         1
    video-terms.html                38       5         1
    processor-agreement.html        33      11         0
    notes-privacy.html              32       8         0
    vague-privacy.html              37       0         0
    cookie-policy.md                38      23         3
    photo-terms.txt                 34       6         0
    """.split(separator: "\n").dropFirst().map { row in
      let columns = row.split(separator: " ")
      return Floor(
        sample: Sample(file: String(columns[0])), answers: Int(columns[1])!,
        listed: Int(columns[2])!, mistaken: Int(columns[3])!)
    }
}
