import TermsCore

/// The words of the pictures.
enum PictureWords {
  static let you = "You"
  static let company = "The company"
  static let flowsTitle = "Where your data goes"
  static let flowsCaption = "A dashed frame: the document names nobody."
  static let noNames = "no names"
  static let othersWithoutNames = "others without names"
  static let gets = "gets"
  static func more(_ count: Int) -> String { "and \(count) more" }
  static func flowsDescription(_ company: String, kinds: Int, names: Int) -> String {
    "Data goes from you to \(company), and from there to \(kinds) "
      + (kinds == 1 ? "kind" : "kinds") + " of recipients, \(names) of them by name."
  }
  static let periodsTitle = "How long it is kept"
  static let periodsCaption = "A dashed bar: no set time, in the document’s own words."
  static let periodsDescription = "How long each thing is kept, from a day to ten years and more."
  /// Marks of the time line: their length in days and their place from left (0) to right (1).
  static let ticks: [(name: String, days: Double, place: Double)] = [
    ("day", 1, 0.08), ("week", 7, 0.25), ("month", 30.4, 0.42), ("year", 365, 0.72),
    ("10 years", 3653, 1),
  ]
  static let coverageTitle = "What it says and what it doesn't"
  static let coverageDescription =
    "What a page of this kind should tell, sorted by what this page does about it."
  static let coverageCaption =
    "“Not found” can also mean that the words were not understood. Each tile leads to the words."
  /// The states in order: how their part of the picture is headed, and the mark of each item.
  static let states: [(state: ChecklistEntry.State, name: String, mark: String)] = [
    (.said, "Says", "✓"), (.denied, "Says no", "✓"), (.vague, "Vague", "~"),
    (.notFound, "Not found", "–"),
  ]
}
