import PlainTerms
import Synchronization
import Testing

/// The library's batch: order, limits, ends.
struct BatchSequenceTests {
  /// Numbers from 0, with a note of how far it was asked.
  final class Numbers: AsyncSequence, Sendable {
    struct Stop: Error {}
    let count: Int
    let fails: Bool
    let asked = Atomic(0)

    init(_ count: Int, fails: Bool = false) {
      self.count = count
      self.fails = fails
    }

    func makeAsyncIterator() -> Iterator { Iterator(numbers: self) }

    struct Iterator: AsyncIteratorProtocol {
      let numbers: Numbers
      mutating func next() async throws(Stop) -> Int? { try advance() }
      mutating func next(isolation actor: isolated (any Actor)?) async throws(Stop) -> Int? {
        try advance()
      }
      func advance() throws(Stop) -> Int? {
        let next = numbers.asked.add(1, ordering: .relaxed).oldValue
        if next < numbers.count { return next }
        if numbers.fails { throw Stop() }
        return nil
      }
    }
  }

  @Test("Results are in order, however long each takes", arguments: [1, 2, 8])
  func order(jobs: Int) async throws {
    let batch = Batch(of: Numbers(200), limits: BatchLimits(jobs: jobs)) { number in
      try? await Task.sleep(for: .microseconds((number * 7919) % 13 * 200))
      return number
    }
    var results: [Int] = []
    for try await result in batch { results.append(result) }
    #expect(results == Array(0..<200))
  }

  @Test("No more is asked for than there is room")
  func backPressure() async throws {
    let numbers = Numbers(1_000)
    let running = Atomic(0)
    let most = Atomic(0)
    let batch = Batch(of: numbers, limits: BatchLimits(jobs: 3, elements: 10)) { number in
      let now = running.add(1, ordering: .relaxed).newValue
      most.max(now, ordering: .relaxed)
      await Task.yield()
      running.subtract(1, ordering: .relaxed)
      return number
    }
    var iterator = batch.makeAsyncIterator()
    for taken in 1...20 {
      _ = try await iterator.next()
      try await Task.sleep(for: .milliseconds(1))
      #expect(numbers.asked.load(ordering: .relaxed) <= taken + 10)
    }
    #expect(most.load(ordering: .relaxed) <= 3)
  }

  @Test("Heavy elements are held one by one")
  func weights() async throws {
    let numbers = Numbers(50)
    let batch = Batch(
      of: numbers, limits: BatchLimits(jobs: 4, bytes: 100), weight: { _ in 1_000 }
    ) { $0 }
    var iterator = batch.makeAsyncIterator()
    for taken in 1...50 {
      #expect(try await iterator.next() == taken - 1)
      #expect(numbers.asked.load(ordering: .relaxed) <= taken + 1)
    }
    #expect(try await iterator.next() == nil)
  }

  @Test("What the source throws comes after the results before it")
  func failure() async {
    var results: [Int] = []
    do {
      for try await result in Batch(of: Numbers(30, fails: true), work: { $0 }) {
        results.append(result)
      }
      Issue.record("should throw")
    } catch {
      #expect(results == Array(0..<30))
    }
  }

  @Test("Dropping the iterator ends the asking")
  func dropped() async throws {
    let numbers = Numbers(.max)
    do {
      var iterator = Batch(of: numbers, work: { $0 }).makeAsyncIterator()
      _ = try await iterator.next()
    }
    try await Task.sleep(for: .milliseconds(50))
    let asked = numbers.asked.load(ordering: .relaxed)
    try await Task.sleep(for: .milliseconds(50))
    #expect(numbers.asked.load(ordering: .relaxed) == asked)
  }

  @Test("A cancelled task is given the end", .timeLimit(.minutes(1)))
  func cancelled() async throws {
    let task = Task {
      var count = 0
      for try await _ in Batch(of: Numbers(.max), work: { $0 }) { count += 1 }
      return count
    }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    _ = try await task.value
  }

  @Test("Documents without summaries are results with codes, in their places")
  func reports() async throws {
    let terms = String(
      repeating: "We keep your personal information for two years and do not sell it. You may ask "
        + "us to delete your account. These terms are governed by the laws of Norway. ", count: 4)
    let documents = [
      CorpusDocument(id: "good", bytes: Array(terms.utf8), format: .text),
      CorpusDocument(id: "empty", bytes: []),
      CorpusDocument(id: "gone", error: CorpusError(.noSuchFile, "gone: there is no such file.")),
      CorpusDocument(id: "short", bytes: Array("Hello there.".utf8)),
    ]
    let (stream, continuation) = AsyncStream.makeStream(of: CorpusDocument.self)
    for document in documents { continuation.yield(document) }
    continuation.finish()
    var codes: [String] = []
    for await result in try Summarizer().results(on: stream) {
      switch result.report {
      case .success(let report):
        #expect(result.id == "good" && report.facts[.sellsData].value == .choice("no"))
        codes.append("")
      case .failure(let error): codes.append(error.code)
      }
    }
    #expect(codes == ["", "empty", "no-such-file", "not-terms"])
  }
}
