/// What becomes of the elements of a sequence, worked on several at a time and given in their order.
///
/// No more is held than ``BatchLimits`` allows: the source is asked for its next element only when
/// there is room, and there is room only as results are taken. A result is given as soon as those
/// before it were, also while the source has nothing new. Dropping the iterator, or cancelling the
/// task that waits for it, cancels the work; elements that were begun are finished and dropped.
///
/// When the source throws, the results of the elements before are given first.
public struct Batch<Source: AsyncSequence & Sendable, Output: Sendable>: AsyncSequence, Sendable
where Source.Element: Sendable {
  /// What is given for an element.
  public typealias Element = Output
  /// Only the source fails.
  public typealias Failure = Source.Failure

  private let source: Source
  private let limits: BatchLimits
  private let weight: @Sendable (Source.Element) -> Int
  private let work: @Sendable (Source.Element) async -> Output

  /// Creates a batch; work begins when an iterator is made.
  ///
  /// - Parameters:
  ///   - source: the elements.
  ///   - limits: how much is done and held at a time.
  ///   - weight: the bytes that an element holds, counted against ``BatchLimits/bytes``.
  ///   - work: what to do with an element; called from several tasks at once.
  public init(
    of source: Source, limits: BatchLimits = BatchLimits(),
    weight: @escaping @Sendable (Source.Element) -> Int = { _ in 0 },
    work: @escaping @Sendable (Source.Element) async -> Output
  ) {
    self.source = source
    self.limits = limits
    self.weight = weight
    self.work = work
  }

  /// Begins the work.
  public func makeAsyncIterator() -> Iterator {
    let window = BatchWindow<Output, Failure>(limits: limits)
    let task = Task { [source, weight, work] in
      await withDiscardingTaskGroup { group in
        var elements = source.makeAsyncIterator()
        do throws(Failure) {
          while await window.hasRoom(), let element = try await elements.next(isolation: nil) {
            let place = window.admit(weight: weight(element))
            group.addTask { window.finish(place, with: await work(element)) }
          }
          window.end(with: nil)
        } catch {
          window.end(with: error)
        }
      }
    }
    return Iterator(window: window, producer: Producer(task: task, cancel: window.cancel))
  }

  /// Gives the results in the order of the source.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let window: BatchWindow<Output, Failure>
    fileprivate let producer: Producer

    /// The next result; nil at the end, and for a task that is cancelled.
    ///
    /// - Throws: what the source threw, after the results before it.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(Failure) -> Output? {
      let outcome = await withTaskCancellationHandler {
        await window.next()
      } onCancel: { [producer] in
        producer.stop()
      }
      return try outcome?.get()
    }
  }

  /// The task that asks the source; it is cancelled with the last iterator that knows it.
  fileprivate final class Producer: Sendable {
    private let task: Task<Void, Never>
    private let cancel: @Sendable () -> Void

    init(task: Task<Void, Never>, cancel: @escaping @Sendable () -> Void) {
      self.task = task
      self.cancel = cancel
    }

    deinit { stop() }

    func stop() {
      task.cancel()
      cancel()
    }
  }
}
