internal import Synchronization

/// The words of a document once a stage has asked for them, so that stages share them.
final class ScannedWords: Sendable {
  private let known = Mutex<Words?>(nil)

  func words(of text: String) -> Words {
    known.withLock { known in
      if let known { return known }
      let words = Words(scanning: text)
      known = words
      return words
    }
  }
}
