import TermsCore
import Testing

struct PositionTests {
  @Test("Tags and questions know their places among all")
  func places() {
    #expect(Tag.allCases.map(\.index) == Array(Tag.allCases.indices))
    #expect(Question.allCases.map(\.index) == Array(Question.allCases.indices))
    #expect(Tag.count == Tag.allCases.count)
  }

  @Test(
    "A text holds what stands in it byte for byte",
    arguments: [
      ("privacy policy", "policy", true), ("policy", "policy", true), ("polic", "policy", false),
      ("pololicy", "policy", false), ("a popolicy", "policy", true), ("", "a", false),
    ])
  func holds(text: String, part: String, isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }
}
