import TermsCore

/// A day or month of the calendar.
struct CalendarDate: Sendable, Hashable {
  var year: Int
  var month: Int
  var day: Int?

  /// `YYYY-MM-DD` or `YYYY-MM`.
  var iso8601: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(digits(month))" + (day.map { "-" + digits($0) } ?? "")
  }

  init?(year: Int, month: Int, day: Int?) {
    guard 1990...2099 ~= year, 1...12 ~= month, day.map({ 1...31 ~= $0 }) ?? true else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of the month that a lower-case word names, in full or shortened.
  static func month(named word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    let table = """
      january jan januar janvier enero gennaio januari
      february feb februar février febrero febbraio februari
      march mar märz mars marzo maart
      april apr avril abril aprile
      may mai mayo maggio mei maj
      june jun juni juin junio giugno
      july jul juli juillet julio luglio
      august aug août agosto augusti augustus
      september sep sept septembre septiembre settembre
      october oct oktober octobre octubre ottobre
      november nov novembre noviembre
      december dec dezember décembre diciembre dicembre
      """
    var months: [String: Int] = [:]
    for (index, names) in table.pieces(at: "\n").enumerated() {
      for name in names.pieces(at: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}

/// Reads dates in running words.
struct DateReader {
  let reading: Reading
  private var words: Words { reading.words }

  init(reading: Reading) { self.reading = reading }

  /// The date that begins at a word, with the words that state it; nil when none does.
  func date(at index: Int, before end: Int) -> (date: CalendarDate, words: Range<Int>)? {
    let first = words[index]
    let next = { (offset: Int) in index + offset < end ? words[index + offset] : "" }
    if let month = CalendarDate.month(named: first) {
      let year = Self.year(next(2))
      if let day = Self.day(next(1)), let year {
        return Self.found(year, month, day, index, 3)
      }
      if let year = Self.year(next(1)) { return Self.found(year, month, nil, index, 2) }
      return nil
    }
    guard let lead = first.utf8.first, lead &- 0x30 < 10 else { return nil }
    if first.holds(".") { return dotted(first, at: index) }
    if let day = Self.day(first) {
      let skip = next(1) == "of" || next(1) == "de" ? 1 : 0
      if let month = CalendarDate.month(named: next(1 + skip)),
        let year = Self.year(next(2 + skip))
      {
        return Self.found(year, month, day, index, 3 + skip)
      }
      if let second = Int(next(1)), let year = Self.year(next(2)), isNumeric(index) {
        return ordered(day, second, year, index, 3)
      }
      return nil
    }
    if let year = Self.year(first), let month = Int(next(1)), isNumeric(index) {
      return Self.found(year, month, Self.day(next(2)), index, 3)
    }
    return nil
  }

  /// Whether slashes, hyphens or dots, not commas, bind a number to the next one.
  private func isNumeric(_ index: Int) -> Bool {
    index + 1 < words.count && words.starts[index + 1] - words.ends[index] == 1
      && !words.styles[index + 1].contains(.afterPunctuation)
  }

  private func dotted(_ word: String, at index: Int) -> (date: CalendarDate, words: Range<Int>)? {
    let parts = word.pieces(at: ".").map(String.init)
    guard parts.count == 3 else { return nil }
    if let year = Self.year(parts[0]), let month = Int(parts[1]) {
      return Self.found(year, month, Self.day(parts[2]), index, 1)
    }
    guard let day = Int(parts[0]), let month = Int(parts[1]), let year = Self.year(parts[2]) else {
      return nil
    }
    return Self.found(year, month, day, index, 1) ?? Self.found(year, day, month, index, 1)
  }

  private func ordered(
    _ first: Int, _ second: Int, _ year: Int, _ index: Int, _ count: Int
  ) -> (date: CalendarDate, words: Range<Int>)? {
    let dayFirst = first > 12 || (second <= 12 && DateOrder.isDayFirst(in: reading))
    return dayFirst
      ? Self.found(year, second, first, index, count)
      : Self.found(year, first, second, index, count)
  }

  private static func found(
    _ year: Int, _ month: Int, _ day: Int?, _ index: Int, _ count: Int
  ) -> (date: CalendarDate, words: Range<Int>)? {
    CalendarDate(year: year, month: month, day: day).map { ($0, index..<index + count) }
  }

  /// The year that `2024` or, run together with the next word, `2024previous` begins with.
  private static func year(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count == 4, let year = Int(digits), 1990...2099 ~= year else { return nil }
    return year
  }

  /// The day that `8`, `08`, `8th` or `20t14` begins with.
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, let day = Int(digits), 1...31 ~= day else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(rest) || rest.first == "t" ? day : nil
  }
}
