#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The terminal that standard output leads to, if it leads to one.
struct Terminal {
  /// Its columns.
  let width: Int
  /// Whether it wants colours and bold words: not when it is called `dumb`, nor when the
  /// environment sets `NO_COLOR` (no-color.org).
  let wantsStyle: Bool

  /// Nil when standard output is a file or a pipe.
  init?() {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isKnown ? Int(size.ws_col) : 80
    wantsStyle = (Self.variable("NO_COLOR") ?? "").isEmpty && Self.variable("TERM") != "dumb"
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
