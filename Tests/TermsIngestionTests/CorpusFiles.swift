import Glibc

/// Real pages outside the package, for tests that want them; none where there are none.
enum CorpusFiles {
  /// HTML pages of the folder that `TCSUM_PAGES` names.
  static func pages(limit: Int) -> [[UInt8]] {
    guard let folder = unsafe getenv("TCSUM_PAGES").map({ unsafe String(cString: $0) }),
      let stream = unsafe opendir(folder)
    else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasSuffix(".html") { names.append(name) }
    }
    return names.sorted().prefix(limit).compactMap { read(folder + "/" + $0) }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
