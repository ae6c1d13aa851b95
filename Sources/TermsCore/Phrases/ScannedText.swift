import Synchronization

/// A text whose words are found when they are first asked for.
final class ScannedText: Sendable {
  let text: String
  private let found = Mutex<Words?>(nil)

  init(_ text: String) { self.text = text }

  var words: Words {
    found.withLock { found in
      if let found { return found }
      let words = Words(scanning: text)
      found = words
      return words
    }
  }
}
