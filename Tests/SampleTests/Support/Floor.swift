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

  /// One row a sample. Raise a floor when the product does better; never lower one.
  static let all: [Floor] = """
    sample                    answers  listed  mistaken
    shop-privacy.html               0       0     99
    bank-privacy.html               0       0     99
    game-privacy.html               0       0     99
    news-privacy.html               0       0     99
    video-terms.html                0       0     99
    processor-agreement.html        0       0     99
    notes-privacy.html              0       0     99
    vague-privacy.html              0       0     99
    cookie-policy.md                0       0     99
    photo-terms.txt                 0       0     99
    """.split(separator: "\n").dropFirst().map { row in
      let columns = row.split(separator: " ")
      return Floor(
        sample: Sample(file: String(columns[0])), answers: Int(columns[1])!,
        listed: Int(columns[2])!, mistaken: Int(columns[3])!)
    }
}
