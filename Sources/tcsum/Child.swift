import CSystem

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is given bytes and gives bytes back.
struct Child {
  private let process: pid_t
  /// The ends that stay here of the pipes to its standard input and from its standard output.
  private let (input, output): (Int32, Int32)

  /// Starts a program found in `PATH`, without a shell; nil when it cannot be started.
  init?(program: String, _ arguments: [String]) {
    // Closed on exec, so that no other child holds an end open and keeps this one waiting.
    var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard unsafe tcsum_pipe(&toChild) == 0 else { return nil }
    guard unsafe tcsum_pipe(&fromChild) == 0 else {
      toChild.forEach { close($0) }
      return nil
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    var list = unsafe words + [nil]
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, program, &actions, nil, &list, environ)
    unsafe words.forEach { unsafe free($0) }
    close(toChild[0])
    close(fromChild[1])
    guard failure == 0 else {
      close(toChild[1])
      close(fromChild[0])
      return nil
    }
    self.process = process
    (input, output) = (toChild[1], fromChild[0])
  }

  /// Hands over `bytes`, takes what comes back meanwhile, and waits for the end; 0 is success.
  func output(given bytes: [UInt8]) -> (bytes: [UInt8], status: Int32) {
    // A program that ends before it has read all must not end this one.
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var sent = 0
    var ends = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
    ]
    while ends[1].fd >= 0 {
      guard unsafe poll(&ends, nfds_t(ends.count), -1) >= 0 || errno == EINTR else { break }
      if ends[0].fd >= 0, ends[0].revents != 0 {
        // A pipe takes this much without waiting when it takes any.
        let part = min(bytes.count - sent, Int(PIPE_BUF))
        let count = unsafe bytes.withUnsafeBytes {
          part > 0 ? unsafe write(input, $0.baseAddress! + sent, part) : 0
        }
        sent += max(count, 0)
        if part == 0 || (count < 0 && errno != EINTR) {
          close(input)
          ends[0].fd = -1
        }
      }
      if ends[1].revents != 0 {
        let count = unsafe chunk.withUnsafeMutableBytes {
          unsafe read(output, $0.baseAddress, $0.count)
        }
        if count > 0 { result += chunk[..<count] } else if count == 0 || errno != EINTR { break }
      }
    }
    if ends[0].fd >= 0 { close(input) }
    close(output)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (result, status)
  }
}
