import PlainTerms

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where outcomes go, in order.
protocol ResultSink {
  /// The file of lines that a later run can go on with; nil for standard output.
  var path: String? { get }
  /// Writes one outcome; when this returns, readers see it whole.
  mutating func write(_ outcome: BatchOutcome) throws(ExitFailure)
  /// Writes what is left.
  mutating func close() throws(ExitFailure)
}

/// A file of lines, or standard output.
struct LineSink: ResultSink {
  /// Lines reach the disk itself at least this often.
  private static let secondsBetweenSyncs = 5.0

  let path: String?
  private let descriptor: Int32
  private var lastSync = Clock.seconds

  /// - Parameters:
  ///   - resumes: Whether to keep the whole lines that are there.
  ///   - header: What an empty file begins with.
  init(to path: String?, resumes: Bool, header: String) throws(ExitFailure) {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      try append(header)
      return
    }
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | (resumes ? 0 : O_TRUNC)
    descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else {
      throw .cannotWrite(
        "\(path): cannot be written (\(OutputFile.reason())). Check the folder and its permissions."
      )
    }
    if resumes { try cutTornLine() }
    if lseek(descriptor, 0, SEEK_END) == 0 { try append(header) }
  }

  mutating func write(_ outcome: BatchOutcome) throws(ExitFailure) { try write(outcome.text) }

  /// Adds whole lines.
  mutating func write(_ lines: String) throws(ExitFailure) {
    try append(lines)
    guard path != nil, Clock.seconds - lastSync > Self.secondsBetweenSyncs else { return }
    fdatasync(descriptor)
    lastSync = Clock.seconds
  }

  mutating func close() throws(ExitFailure) {
    guard let path else { return }
    fdatasync(descriptor)
    guard Glibc.close(descriptor) == 0 else {
      throw .brokenOff("\(path): writing broke off (\(OutputFile.reason())).")
    }
  }

  private func append(_ text: String) throws(ExitFailure) {
    guard OutputFile.descriptor(descriptor, takes: text) else {
      if errno == EPIPE { exit(0) }
      throw .brokenOff(
        "\(path ?? "standard output"): writing broke off (\(OutputFile.reason())).")
    }
  }

  /// Cuts off what stands after the last line end.
  private func cutTornLine() throws(ExitFailure) {
    var end = lseek(descriptor, 0, SEEK_END)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while end > 0 {
      let start = max(0, end - piece.count)
      let count = unsafe pread(descriptor, &piece, end - start, start)
      if let feed = piece[..<max(0, count)].lastIndex(of: 0x0A) {
        end = start + feed + 1
        break
      }
      end = start
    }
    guard ftruncate(descriptor, end) == 0 else {
      throw .cannotWrite("\(path ?? ""): cannot be continued (\(OutputFile.reason())).")
    }
  }
}
