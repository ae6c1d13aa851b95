internal import TermsCore

// Ages beside the lowest: those that need a parent's consent, those of a region.
extension Material {
  /// "; under 18, a parent must agree" and "; 16 in Europe"; empty where the document names one age.
  func ages(_ grounds: [Evidence]) -> Value {
    guard case .number(let least) = facts[.minAge].value else { return Value("") }
    var words = ""
    if let consent = consentAge {
      words +=
        consent <= least
        ? catalogue[.agesParent]
        : catalogue.text(.agesParentUnder, ["age": String(consent)])
    }
    if let other = regionalAge(besides: least, grounds) {
      words += catalogue.text(
        .agesRegion, ["age": String(other.age), "place": catalogue.name(other.place)])
    }
    return Value(words)
  }

  /// The age under which a parent must agree, from a sentence that lets a parent agree.
  private var consentAge: Int? {
    let ages = cues.all("parent-consent").compactMap { cue -> Int? in
      let words = document.words
      let indices = words.indices(in: cue.range)
      // Data taken unawares from a child, or a child too young to agree, is no parent's leave.
      guard !indices.contains(where: { Self.noLeave.contains(words[$0]) }) else { return nil }
      return upperAge(in: indices) ?? age(in: cue.range)
    }
    return ages.first
  }

  /// The age below which "between 13 and 17", "13 to 17" or "aged 13-17" ends: 18.
  private func upperAge(in indices: Range<Int>) -> Int? {
    let words = document.words
    for index in indices where words.styles[index].contains(.number) {
      guard let low = NumberWords.value(of: [words[index]]), 10...20 ~= low,
        let next = (index + 1..<index + 4).clamped(to: indices).first(where: {
          words.styles[$0].contains(.number)
        }), let high = NumberWords.value(of: [words[next]]), 13...21 ~= high, high > low,
        (index + 1..<next).allSatisfy({ Self.joints.contains(words[$0]) })
      else { continue }
      return high == 15 || high == 17 || high == 20 ? high + 1 : high
    }
    return nil
  }

  private static let noLeave: Set<String> = [
    "learn", "aware", "discover", "inadvertently", "enough", "unknowingly", "mistakenly",
  ]
  private static let joints: Set<String> = ["and", "to", "through", "until", "years", "old"]

  /// The age in "under 18", "age of 13 and 18", "18 years"; nil when none stands there.
  private func age(in range: TextRange) -> Int? {
    age(in: range, beside: ["under", "below", "younger", "between"])
      ?? age(in: range, beside: Self.ageWords)
  }

  private func age(in range: TextRange, beside marks: Set<String>) -> Int? {
    let words = document.words
    let indices = words.indices(in: range)
    for index in indices where words.styles[index].contains(.number) {
      guard let age = NumberWords.value(of: [words[index]]), 10...21 ~= age else { continue }
      let near = (index - 5..<index + 4).clamped(to: indices)
      if near.contains(where: { marks.contains(words[$0]) }) { return age }
    }
    return nil
  }

  private static let ageWords: Set<String> = [
    "under", "age", "ages", "aged", "years", "old", "older", "below", "younger", "minor", "least",
    "between",
  ]

  /// Another age, with the place that its own arm of the sentence names.
  private func regionalAge(
    besides least: Int, _ grounds: [Evidence]
  ) -> (age: Int, place: String)? {
    for evidence in grounds {
      for place in nearWords(of: evidence) {
        let arms = document[place].split { ";,(".contains($0) }
        for (index, arm) in arms.enumerated() {
          let words = Words(scanning: String(arm))
          guard let number = (0..<words.count).first(where: { words.styles[$0].contains(.number) }),
            let age = NumberWords.value(of: [words[number]]), 12...21 ~= age, age != least,
            (0..<words.count).contains(where: { Self.ageWords.contains(words[$0]) })
          else { continue }
          let rest = index + 1 < arms.count ? String(arm) + " " + arms[index + 1] : String(arm)
          if let region = Regions.named(in: rest).first { return (age, region) }
        }
      }
    }
    return nil
  }
}
