import TermsCore

/// How much it means to a reader that a kind of data is taken.
enum DataTypeWeight {
  /// Kinds that few would hand to a stranger, the weightiest first; all others come after them.
  private static let order: [String: Int] = {
    let ids = """
      government-id biometric genetic health religion sexuality ethnicity politics union criminal \
      finances bank-account payment-card precise-location messages voice videos photos contacts content \
      profession inferences search-history location browsing social-profile
      """
    var order: [String: Int] = [:]
    for (index, id) in ids.split(separator: " ").enumerated() { order[String(id)] = index }
    return order
  }()

  /// The place of a kind among all: 0 for the weightiest.
  static func rank(_ type: DataType) -> Int { order[type.id] ?? order.count }

  /// `mentions` by weight; those of one weight in the order of the document.
  static func ordered(_ mentions: [DataTypeMention]) -> [DataTypeMention] {
    mentions.enumerated().sorted {
      (rank($0.element.type), $0.offset) < (rank($1.element.type), $1.offset)
    }.map(\.element)
  }
}
