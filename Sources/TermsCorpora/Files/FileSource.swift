#if canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The bytes of a file, a pipe or standard input.
package final class FileSource: ByteSource {
  private static let pieceSize = 1 << 16

  private let name: String
  private let descriptor: Int32
  private let size: Int
  private var count = 0

  /// Opens the file at `path`; nil is standard input.
  ///
  /// - Throws: ``CorpusError`` `no-such-file` or `unreadable`.
  package init(path: String?) throws(CorpusError) {
    name = path ?? "standard input"
    descriptor = path.map { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    var status = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0 else {
      throw Self.error(opening: name)
    }
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  package var fraction: Double? { size > 0 ? min(Double(count) / Double(size), 1) : nil }

  package func next() throws(CorpusError) -> [UInt8]? {
    var read = 0
    repeat {
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        read = unsafe readBytes(descriptor, buffer.baseAddress, buffer.count)
        count = max(read, 0)
      }
      if read > 0 {
        count += read
        return piece
      }
    } while read < 0 && errno == EINTR
    if read == 0 { return nil }
    throw CorpusError(.unreadable, "\(name): reading broke off (\(Self.reason())). Try again.")
  }

  /// Why the last call to open `path` failed.
  static func error(opening path: String) -> CorpusError {
    errno == ENOENT || errno == ENOTDIR
      ? CorpusError(.noSuchFile, "\(path): there is no such file or folder. Check the name.")
      : CorpusError(
        .unreadable, "\(path): cannot be opened (\(reason())). Check its permissions.")
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

/// `read(2)`, whose name is hidden inside types that read.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, buffer, count)
}
