import CSystem
import Dispatch
import Synchronization

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// SIGINT and SIGTERM: the first ends the work in good order, the second ends the process.
final class Interruption: Sendable {
  private let came = Atomic(false)

  /// The exit code of an interrupted run.
  static let exitCode: Int32 = 130

  /// Calls `stop` when a signal comes.
  ///
  /// A pipe closed at the other end is told by writing, not by a
  /// signal.
  static func watch(stop: @escaping @Sendable () -> Void) -> Interruption {
    let interruption = Interruption()
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard unsafe tcsum_pipe(&ends) == 0 else { return interruption }
    let wait = ends[0]
    signalPipe.store(ends[1], ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        // What a handler may do is little: a byte goes to the thread that waits for it.
        var byte: UInt8 = 0
        _ = unsafe write(signalPipe.load(ordering: .relaxed), &byte, 1)
      }
    }
    DispatchQueue(label: "tcsum.signals").async {
      var byte: UInt8 = 0
      guard unsafe read(wait, &byte, 1) == 1 else { return }
      interruption.came.store(true, ordering: .sequentiallyConsistent)
      stop()
      if unsafe read(wait, &byte, 1) == 1 { _exit(exitCode) }
    }
    return interruption
  }

  /// Whether a signal has come.
  var hasCome: Bool { came.load(ordering: .sequentiallyConsistent) }
}

/// Where the handler of signals writes.
private let signalPipe = Atomic<Int32>(-1)
