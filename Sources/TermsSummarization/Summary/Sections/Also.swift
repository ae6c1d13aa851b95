internal import TermsCore

/// What only some documents say, where the sections above it have not told it and lines are free.
struct Also {
  /// The most points said.
  static let limit = 8
  /// The lines that its heading takes.
  static let linesAround = 2

  /// The heaviest facts with their topics, but those that `told` names by topic or label.
  static func lines(
    of material: Material, besides told: [String], limit: Int
  ) -> [(topic: String, point: Point)] {
    guard limit > 0 else { return [] }
    let told = Set(told.map { WarningWords.kin(of: $0) })
    return material.specifics.value.said(of: material)
      .filter { !told.contains(WarningWords.kin(of: $0.topic)) }
      .sorted { $0.weight > $1.weight }
      .map { (WarningWords.kin(of: $0.topic), $0.point(material.tags)) }
      .filter { material.isAsked($0.1) }
      .prefix(min(limit, Self.limit)).map { $0 }
  }
}
