#if canImport(Musl)
  internal import Musl
#elseif canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How much a ``Batch`` does at a time.
public struct BatchLimits: Sendable, Hashable {
  /// How many elements are worked on at a time; more than there are processors does not help.
  public var jobs: Int
  /// How many elements are held, from the time they are asked for until their results are taken.
  public var elements: Int
  /// How many bytes these may have together; an element that has more alone is held alone.
  public var bytes: Int

  /// Creates limits.
  ///
  /// - Parameters:
  ///   - jobs: at least 1; nil for the number of processors.
  ///   - elements: nil for sixteen a job, so that one long document does not keep the others waiting.
  ///   - bytes: see ``bytes``.
  public init(jobs: Int? = nil, elements: Int? = nil, bytes: Int = 24 << 20) {
    let jobs = max(1, jobs ?? Self.processors)
    self.jobs = jobs
    self.elements = max(jobs, elements ?? 16 * jobs)
    self.bytes = bytes
  }

  /// The processors that are there for this process.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
