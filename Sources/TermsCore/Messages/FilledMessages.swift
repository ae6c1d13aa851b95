// Messages with what is filled in: numbers, lists, dates.
extension MessageCatalogue {
  /// A message with words filled in.
  package func text(_ key: MessageKey, _ values: KeyValuePairs<String, String>) -> String {
    filled(self[key], values)
  }

  /// The form of a message for `count`, which stands for `{count}`, with words filled in.
  package func text(
    _ key: MessageKey, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    filled(form(key, for: count), values, count: number(count))
  }

  private func filled(
    _ text: String, _ values: KeyValuePairs<String, String>, count: String = ""
  ) -> String {
    Passage(
      Template(text).filled { name in
        let value = values.first { $0.key == name }?.value
        return [.plain(value ?? (name == "count" ? count : ""))]
      } ?? []
    ).text
  }

  /// A message with its roles, and passages filled in.
  package func runs(
    _ key: MessageKey, _ values: KeyValuePairs<String, [Passage.Run]> = [:]
  ) -> [Passage.Run] {
    runs(self[key], values, count: "")
  }

  /// The form of a message for `count`, with its roles, and passages filled in.
  package func runs(
    _ key: MessageKey, count: Int, _ values: KeyValuePairs<String, [Passage.Run]> = [:]
  ) -> [Passage.Run] {
    runs(form(key, for: count), values, count: number(count))
  }

  private func runs(
    _ text: String, _ values: KeyValuePairs<String, [Passage.Run]>, count: String
  ) -> [Passage.Run] {
    Template(text).filled { name in
      values.first { $0.key == name }?.value ?? [.plain(name == "count" ? count : "")]
    } ?? []
  }

  /// The parts of a message that is a list, such as the names of the months.
  package func choices(_ key: MessageKey) -> [String] { TableText.choices(self[key]) }

  // MARK: Lists

  /// "a", "a and b", "a, b and c", or "a, b and 4 more" when there are more than `limit`.
  package func list(_ words: [String], limit: Int = .max) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    if words.count == 2, limit >= 2 {
      return text(.listPair, ["first": words[0], "last": words[1]])
    }
    if words.count <= limit {
      return text(
        .listEnd, ["list": series(words.dropLast()), "last": words[words.count - 1]])
    }
    return text(
      .listMore, count: words.count - limit, ["list": series(Array(words.prefix(limit)))])
  }

  /// "a, b, 4 more" for a table cell, where words hold "and" themselves.
  package func cell(_ words: [String], limit: Int) -> String {
    let shown = words.count == limit + 1 ? words.count : limit
    let rest = words.count - shown
    let list = series(Array(words.prefix(shown)))
    return rest > 0 ? text(.listMoreShort, count: rest, ["list": list]) : list
  }

  /// "a, b, c".
  package func series(_ words: [String]) -> String {
    words.dropFirst().reduce(words.first ?? "") { text(.listMiddle, ["list": $0, "next": $1]) }
  }

  /// "a or b", "a, b or c".
  package func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return text(.listOr, ["list": series(words.dropLast()), "last": last])
  }

  /// Passages one after the other by `pattern`, which has `{list}` and `{next}`.
  package func series(
    _ items: [[Passage.Run]], by pattern: MessageKey = .listMiddle
  ) -> [Passage.Run] {
    items.dropFirst().reduce(items.first ?? []) { runs(pattern, ["list": $0, "next": $1]) }
  }

  /// "a, b, c", or "a, b and 4 more" when there are more than `limit`.
  package func series(_ items: [[Passage.Run]], limit: Int) -> [Passage.Run] {
    let shown = series(Array(items.prefix(limit)))
    guard items.count > limit else { return shown }
    return runs(.listMore, count: items.count - limit, ["list": shown])
  }

  // MARK: Numbers and dates

  /// "1,800": a number in groups of three digits.
  package func number(_ value: Int) -> String {
    let digits = String(value)
    guard digits.utf8.count > 3 else { return digits }
    let mark = self[.numberGroup]
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += mark }
      text.append(digit)
    }
    return text
  }

  /// A number with one digit after the point.
  package func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)\(self[.numberDecimal])\(abs(tenths) % 10)"
  }

  /// "1 February 2024" for `2024-02-01`, "February 2024" for `2024-02`; else nil.
  package func date(_ iso: String) -> String? {
    let parts = iso.pieces(at: "-").map { Int($0) }
    guard parts.count >= 2, let year = parts[0], let month = parts[1], (1...12).contains(month)
    else { return nil }
    let name = choices(.months)[month - 1]
    guard parts.count == 3, let day = parts[2] else {
      return text(.dateMonth, ["month": name, "year": String(year)])
    }
    return text(.dateDay, ["day": String(day), "month": name, "year": String(year)])
  }

  /// What a language is called, such as "English" for `en`; nil when the catalogue does not tell.
  package func languageName(_ code: String) -> String? {
    choices(.languages).first { $0.hasPrefix(code + " ") }
      .map { TableText.trimmed($0.dropFirst(code.count)) }
  }
}
