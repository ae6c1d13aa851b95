/// Reading of the tables, which are written as text.
package enum TableText {
  /// The lines of a table without blank lines and comments (`#`).
  package static func lines(_ table: String) -> [Substring] {
    table.pieces(at: "\n").filter { $0.utf8.first != UInt8(ascii: "#") && !$0.trimmed.isEmpty }
  }

  /// What stands before and after the first `|`, trimmed.
  package static func halves(_ line: some StringProtocol) -> (String, String) {
    let parts = String(line).pieces(at: "|", most: 2, keepsEmpty: true)
    return (trimmed(parts[0]), parts.count > 1 ? trimmed(parts[1]) : "")
  }

  /// The parts between semicolons, trimmed, empty ones kept.
  package static func choices(_ text: some StringProtocol) -> [String] {
    String(text).pieces(at: ";", keepsEmpty: true).map { trimmed($0) }
  }

  /// `text` without spaces at its ends.
  package static func trimmed(_ text: some StringProtocol) -> String {
    String(Substring(text).trimmed)
  }
}
