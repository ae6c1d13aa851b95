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
  /// Marks of the time line, with their length in days.
  static let ticks: [(name: String, days: Double)] = [
    ("day", 1), ("week", 7), ("month", 30.4), ("year", 365), ("10 years", 3653),
  ]
}
