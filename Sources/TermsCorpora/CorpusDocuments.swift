import Dispatch
import Synchronization

/// The documents of corpora as an asynchronous sequence, read on a thread of its own: a slow disk or
/// pipe holds up no task.
///
/// A document is read when it is asked for and not before. The sequence can be gone through once.
public final class CorpusDocuments: AsyncSequence, Sendable {
  private struct State {
    var waiting: CheckedContinuation<CorpusDocument?, Never>?
    var hasStopped = false
    var progress = Progress()
  }

  /// How far reading is.
  public struct Progress: Sendable {
    /// About how much of all inputs has been read, from 0 to 1; nil when that cannot be told.
    public var fraction: Double?
    /// How many inputs could not be read to their end.
    public var brokenInputs = 0
  }

  private let queue = DispatchQueue(label: "tcsum.corpus")
  /// Used on the queue alone.
  private let reader: Mutex<CorpusReader>
  private let state = Mutex(State())

  /// Creates the sequence; nothing is opened before the first document is asked for.
  public init(_ inputs: [CorpusReader.Input], options: CorpusReader.Options = .init()) {
    reader = Mutex(CorpusReader(inputs, options: options))
  }

  /// How far reading is.
  public var progress: Progress { state.withLock { $0.progress } }

  /// Ends the sequence before the next document; whoever waits for one is given nil.
  ///
  /// Documents handed out before are not touched.
  public func stop() {
    let waiting = state.withLock { state in
      state.hasStopped = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: nil)
  }

  /// Gives the documents.
  public func makeAsyncIterator() -> Iterator { Iterator(documents: self) }

  /// Gives the documents of one sequence.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let documents: CorpusDocuments

    /// The next document; nil at the end, and for a task that is cancelled.
    public mutating func next() async -> CorpusDocument? { await documents.next() }

    /// The next document; nil at the end, and for a task that is cancelled.
    public mutating func next(isolation actor: isolated (any Actor)?) async -> CorpusDocument? {
      await documents.next()
    }
  }

  private func next() async -> CorpusDocument? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOpen = state.withLock { state in
          if !state.hasStopped { state.waiting = continuation }
          return !state.hasStopped
        }
        guard isOpen else { return continuation.resume(returning: nil) }
        queue.async { self.read() }
      }
    } onCancel: {
      stop()
    }
  }

  private func read() {
    let (document, progress) = reader.withLock { reader in
      let document = reader.next()
      return (
        document, Progress(fraction: reader.fraction, brokenInputs: reader.brokenInputs)
      )
    }
    let waiting = state.withLock { state in
      state.progress = progress
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: document)
  }
}
