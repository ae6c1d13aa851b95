/// How much of a report is written.
public enum SummaryExtent: Sendable, Hashable {
  /// The short version and what the reader can do, at most 15 lines.
  case brief
  /// The whole summary, at most 60 lines of Markdown.
  case standard
  /// The whole summary, then every tagged finding by topic with its words.
  case detailed
}
