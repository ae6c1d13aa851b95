import Synchronization

/// The elements between a batch's source and whoever takes its results: those worked on, and those
/// whose results wait for the ones before them.
final class BatchWindow<Output: Sendable, Failure: Error>: Sendable {
  private struct State {
    /// How many elements are worked on.
    var running = 0
    /// The place of the next element, and of the next result.
    var (admitted, taken) = (0, 0)
    /// The bytes of the elements between these.
    var weight = 0
    var weights: [Int: Int] = [:]
    var finished: [Int: Output] = [:]
    var hasEnded = false
    var failure: Failure?
    var isCancelled = false
    /// Whoever waits for room, and for a result.
    var producer: CheckedContinuation<Bool, Never>?
    var consumer: CheckedContinuation<Result<Output, Failure>?, Never>?

    func hasRoom(_ limits: BatchLimits) -> Bool {
      let held = admitted - taken
      return running < limits.jobs && held < limits.elements
        && (held == 0 || weight < limits.bytes)
    }

    /// What the consumer can be told; nil when it has to wait.
    mutating func takeNext() -> Result<Output, Failure>?? {
      if isCancelled { return .some(nil) }
      if let output = finished.removeValue(forKey: taken) {
        weight -= weights.removeValue(forKey: taken) ?? 0
        taken += 1
        return .success(output)
      }
      guard hasEnded, taken == admitted else { return .none }
      defer { failure = nil }
      return .some(failure.map { .failure($0) })
    }
  }

  private let limits: BatchLimits
  private let state = Mutex(State())

  init(limits: BatchLimits) { self.limits = limits }

  /// Waits until another element may be asked for; false when none shall be.
  func hasRoom() async -> Bool {
    await withCheckedContinuation { continuation in
      let answer: Bool? = state.withLock { state in
        if state.isCancelled { return false }
        if state.hasRoom(limits) { return true }
        state.producer = continuation
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }

  /// Takes an element in; returns its place.
  func admit(weight: Int) -> Int {
    state.withLock { state in
      let place = state.admitted
      state.admitted += 1
      state.running += 1
      state.weight += weight
      state.weights[place] = weight
      return place
    }
  }

  /// Notes the result of the element at `place`.
  func finish(_ place: Int, with output: Output) {
    change { state in
      state.running -= 1
      state.finished[place] = output
    }
  }

  /// Notes that no element will follow, and why if something failed.
  func end(with failure: Failure?) {
    change { state in
      state.hasEnded = true
      state.failure = failure
    }
  }

  /// Ends it for both sides.
  func cancel() { change { $0.isCancelled = true } }

  /// The next result in order; nil at the end.
  func next() async -> Result<Output, Failure>? {
    await withCheckedContinuation { continuation in
      change { state in state.consumer = continuation }
    }
  }

  /// Changes the state and wakes whoever can go on.
  private func change(_ body: (inout State) -> Void) {
    let wake = state.withLock { state in
      body(&state)
      var consumer: (() -> Void)?
      if let waiting = state.consumer, let answer = state.takeNext() {
        state.consumer = nil
        consumer = { waiting.resume(returning: answer) }
      }
      var producer: (() -> Void)?
      if let waiting = state.producer, state.isCancelled || state.hasRoom(limits) {
        state.producer = nil
        let isOpen = !state.isCancelled
        producer = { waiting.resume(returning: isOpen) }
      }
      return (consumer, producer)
    }
    wake.0?()
    wake.1?()
  }
}
