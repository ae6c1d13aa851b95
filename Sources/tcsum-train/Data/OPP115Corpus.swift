import TermsClassification
import TermsCore

/// The segments of one split of OPP-115, from a JSON Lines file with `text`, `policy`, `split` and
/// `majority`, the categories that two of three annotators gave.
func readOPP115(
  _ path: String, split: String, tagger: LinearClassifier?
) throws -> [Example] {
  try readLines(path) { value, fail -> Example? in
    guard let text = value["text"]?.string, let policy = value["policy"]?.string,
      let labels = value["majority"]?.array?.compactMap(\.string)
    else { throw fail("text, policy or majority is missing") }
    if value["split"]?.string != split { return nil }
    var truth: UInt64 = 0
    for label in labels {
      guard let column = opp115Names.firstIndex(of: label) else {
        throw fail("no category is called \(label)")
      }
      truth |= 1 << UInt64(column)
    }
    let input = ClauseInput(text: text, documentType: "Privacy Policy")
    return Example(
      input: input, tagProbabilities: tagger?.classify(input).probabilities ?? [], truth: truth,
      service: policy)
  }.compactMap(\.self)
}

/// The categories in the order of the columns.
let opp115Names = OPP115Category.allCases.map(\.rawValue)
