#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file that could not be read or written.
struct FileError: Error, CustomStringConvertible {
  var description: String
}

/// All bytes of the file at `path`.
func readFile(_ path: String) throws(FileError) -> [UInt8] {
  guard let file = unsafe fopen(path, "rb") else { throw FileError(description: "no file \(path)") }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = unsafe fread(&piece, 1, piece.count, file)
    if count == 0 { break }
    bytes += piece[..<count]
  }
  if unsafe ferror(file) != 0 { throw FileError(description: "cannot read \(path)") }
  return bytes
}

/// Writes `bytes` to the file at `path`, replacing it.
func writeFile(_ bytes: [UInt8], to path: String) throws(FileError) {
  guard let file = unsafe fopen(path, "wb") else {
    throw FileError(description: "cannot write \(path)")
  }
  let count = unsafe fwrite(bytes, 1, bytes.count, file)
  if unsafe fclose(file) != 0 || count != bytes.count {
    throw FileError(description: "cannot write all of \(path)")
  }
}
