import TermsCore
import Testing

@testable import TermsSummarization

/// What stands near the words of an answer is said with it.
@Suite struct SurroundingsTests {
  private static func glance(
    _ text: String, _ question: Question, _ value: AnswerValue = .choice("yes"),
    kind: DocumentKind = .terms, tags: [TermsCore.Tag] = TermsCore.Tag.allCases
  ) -> [String] {
    let reading = AnswerExample.reading(of: text, tags: tags)
    var facts = Facts(kind: kind)
    let evidence = Evidence(clause: 0, range: reading.document.sentences[0])
    facts[question] = Answer(question, value, evidence: [evidence])
    let sets = reading.document.clauses.map { _ in TagSet(tags) }
    let tags = ClauseTags(
      sets: sets, probabilities: reading.tags.probabilities, impacts: reading.tags.impacts)
    let material = Material(document: reading.document, tags: tags, facts: facts)
    return Glance.points(of: material).filter { !$0.evidence.isEmpty }.map { $0.cells[1].text }
  }

  @Test(arguments: [
    (
      Question.aiTraining, "opt-out",
      "We train our models on chats unless you opt out. Even if you opt out, we use chats that you rate.",
      "Yes, unless you say no. Even then it may use some"
    ),
    (
      .aiTraining, "yes", "We use your data to train our systems.",
      "Vague: it trains its systems on it, but doesn't say if that is AI"
    ),
    (
      .aiTraining, "yes", "We train machine learning on anonymized data.",
      "In part: on data that no longer names you"
    ),
    (
      .aiTraining, "yes", "Some models may train on what you type.",
      "Yes, by some AI firms behind it: see their rules"
    ),
    (
      .termination, "any-reason", "Either party may end this agreement with thirty days' notice.",
      "Yes: for any reason, 30 days ahead, and so can you"
    ),
    (
      .termination, "any-reason", "We may refuse use of the service without reasons.",
      "In part: it can cut off your use when it likes"
    ),
    (
      .changeNotice, "posting", "We may amend these terms by posting them, without notice.",
      "No: it just posts the new version"
    ),
    (
      .changeNotice, "direct", "We will try to notify you of changes to this policy.",
      "In part: it says that it will try to"
    ),
    (
      .indemnity, "yes",
      "You will indemnify us against claims that arise from your use of the service.",
      "Yes, from claims over your use of it"
    ),
    (
      .liabilityLimit, "yes", "We are not liable for any direct or indirect damages.",
      "Yes: it says that it pays nothing, as far as the law allows"
    ),
    (
      .liabilityLimit, "yes", "We do not accept liability for loss of profits.",
      "In part: it does not pay for some kinds of loss"
    ),
    (
      .contentLicence, "yes",
      "You grant us a license to use your content solely to operate the service.",
      "Yes, but only to run the service"
    ),
    (
      .refunds, "partial", "Refunds may be requested within twenty-four hours of purchase.",
      "Yes, but only in some cases, within 24 hours"
    ),
    (
      .asIs, "yes", "We cannot promise that the app works without errors.",
      "No: it may be down or have faults"
    ),
  ])
  func answer(question: Question, word: String, text: String, answer: String) {
    #expect(Self.glance(text, question, .choice(word)).contains(answer))
  }

  @Test(arguments: [
    (
      "You must be at least 13. If you are under 18 years of age, your parent must agree.", 13,
      "No: you must be 13 or over; under 18, a parent must agree"
    ),
    (
      "You must be at least 13. Between the ages of 13 and 17, your parent must agree.", 13,
      "No: you must be 13 or over; under 18, a parent must agree"
    ),
    (
      "You must be 18 years old, or your parent has accepted these terms if you are under 18.", 18,
      "No: you must be 18 or over, unless a parent agrees"
    ),
    (
      "Children under 13, or under 16 in the European Union, may not use it.", 13,
      "No: you must be 13 or over; 16 in the EU"
    ),
  ])
  func ages(text: String, age: Int, answer: String) {
    #expect(Self.glance(text, .minAge, .number(age)).contains(answer))
  }

  @Test(arguments: [
    ("Data may be sent to India and Canada.", ["India", "Canada"]),
    ("Rules for data of residents of Canada.", []),
    ("The Canada Data Protection Requirements apply.", []),
    ("“Listed country” means Brazil or China.", []),
  ])
  func destinations(text: String, places: [String]) {
    #expect(Regions.destinations(in: text) == places)
  }
}
