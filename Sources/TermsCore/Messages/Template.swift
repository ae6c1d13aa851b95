/// A sentence with placeholders: `{company} **sells** your data{where}.`.
///
/// `**…**` marks what carries the weight; `{name}` is filled in.
package struct Template: Sendable {
  private enum Piece: Sendable {
    case words(String, isStrong: Bool)
    case value(String, isStrong: Bool)
  }

  private var pieces: [Piece] = []

  /// The sentence as written in the table.
  package let source: String

  /// Reads a template; an unclosed brace or mark runs to the end.
  package init(_ source: some StringProtocol) {
    self.source = String(source)
    var words: [UInt8] = []
    var isStrong = false
    var inValue = false
    func flush(_ pieces: inout [Piece]) {
      guard !words.isEmpty else { return }
      let text = String(decoding: words, as: UTF8.self)
      pieces.append(
        inValue ? .value(text, isStrong: isStrong) : .words(text, isStrong: isStrong))
      words.removeAll(keepingCapacity: true)
    }
    var previousWasStar = false
    for byte in self.source.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        flush(&pieces)
        inValue = true
      case UInt8(ascii: "}"):
        flush(&pieces)
        inValue = false
      case UInt8(ascii: "*"):
        if previousWasStar {
          flush(&pieces)
          isStrong.toggle()
        }
        previousWasStar.toggle()
        continue
      default: words.append(byte)
      }
      previousWasStar = false
    }
    flush(&pieces)
  }

  /// The names of the placeholders, in order.
  package var placeholders: [String] {
    pieces.compactMap { piece in
      if case .value(let name, _) = piece { name } else { nil }
    }
  }

  /// The sentence with its placeholders filled in; nil when `value` has nothing for one of them.
  package func filled(_ value: (String) -> [Passage.Run]?) -> [Passage.Run]? {
    var runs: [Passage.Run] = []
    for piece in pieces {
      switch piece {
      case .words(let text, let isStrong): runs.append(isStrong ? .strong(text) : .plain(text))
      case .value(let name, let isStrong):
        guard let filled = value(name) else { return nil }
        for run in filled {
          if isStrong, case .plain(let text) = run {
            runs.append(.strong(text))
          } else {
            runs.append(run)
          }
        }
      }
    }
    return Passage.joined(runs)
  }
}

extension Passage {
  /// `runs` with neighbours of the same role put together and empty ones dropped.
  package static func joined(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    for run in runs {
      switch (result.last, run) {
      case (_, .plain("")), (_, .strong("")): continue
      case (.plain(let before)?, .plain(let after)):
        result[result.count - 1] = .plain(before + after)
      case (.strong(let before)?, .strong(let after)):
        result[result.count - 1] = .strong(before + after)
      default: result.append(run)
      }
    }
    return result
  }
}
