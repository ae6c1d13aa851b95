import TermsSummarization
import Testing

/// The grades agree with the published formula under the plain syllable rule.
@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("The cat sat on the mat.", 6, 1, 6),
    ("We may share your information with third parties. You agree.", 8, 1, 12),
    ("Don’t re-use the 20 apples here.", 6, 1, 6),
    ("one two three | four five six", 6, 2, 6),
    ("One two. Three.", 0, 0, 0),
    ("", 0, 0, 0),
  ])
  func wordsSentencesAndSyllablesAreCounted(
    text: String, words: Int, sentences: Int, syllables: Int
  ) {
    var count = Readability()
    count.add(text)
    #expect(count.words == words)
    #expect(count.sentences == sentences)
    #expect(count.syllables == syllables)
  }

  @Test func theGradeFollowsTheFormula() {
    var count = Readability()
    count.add("The cat sat on the mat.")
    #expect(abs(count.grade - (0.39 * 6 + 11.8 - 15.59)) < 1e-9)
    #expect(Readability().grade == 0)
  }
}
