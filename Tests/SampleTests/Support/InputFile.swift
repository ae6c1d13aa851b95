import Glibc

/// Files under the package's `Corpora` folder, read with C streams.
enum InputFile {
  /// A file that could not be read.
  struct Unreadable: Error, CustomStringConvertible {
    var path: String
    var description: String { "cannot read \(path)" }
  }

  /// The `Corpora` folder, found from where this source file lies.
  static let corpora: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(4).joined(separator: "/") + "/Corpora"
  }()

  /// The bytes of `Corpora/` + `path`.
  static func bytes(_ path: String) throws(Unreadable) -> [UInt8] {
    guard let file = unsafe fopen("\(corpora)/\(path)", "rb") else { throw Unreadable(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe fread($0.baseAddress, 1, $0.count, file)
      }
      bytes += chunk[..<count]
      if count < chunk.count { return bytes }
    }
  }
}
