import Foundation
import PlainTerms
import Testing

/// One summarizer, used from many threads at once.
@Suite struct ParallelTests {
  @Test("64 threads at once write what one writes")
  func threads() throws {
    let summarizer = try Summarizer()
    let pages = try [Sample.all[0], Sample.all[1]].map { try $0.bytes() }
    let alone = try pages.map { try Self.outputs(of: $0, summarizer) }
    let found = Results()
    let group = DispatchGroup()
    for number in 0..<64 {
      group.enter()
      Thread.detachNewThread {
        let page = number % pages.count
        found.add((try? Self.outputs(of: pages[page], summarizer)) == alone[page])
        group.leave()
      }
    }
    group.wait()
    #expect(found.count(of: true) == 64)
  }

  private static func outputs(of page: [UInt8], _ summarizer: Summarizer) throws -> [String] {
    let report = try summarizer.report(on: page, named: "page")
    return [
      MarkdownRenderer().string(for: report), JSONRenderer().string(for: report),
      HTMLRenderer().string(for: report),
    ]
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [Bool] = []

    func add(_ result: Bool) { lock.withLock { all.append(result) } }
    func count(of result: Bool) -> Int { lock.withLock { all.count { $0 == result } } }
  }
}
