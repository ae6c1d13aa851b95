import Glibc

/// Real pages outside the package, for tests that want them.
enum CorpusFiles {
  /// A folder of HTML pages, unpacked within the corpora, which are in `TCSUM_CORPORA` or else
  /// `../shared/corpora`; nil where there is none.
  static let pageFolder: String? = {
    let corpora = unsafe getenv("TCSUM_CORPORA").map { unsafe String(cString: $0) }
    let folders = ["policies/html/corpus", "policies/html", "policies-html/corpus", "html"]
    return folders.map { "\(corpora ?? "../shared/corpora")/\($0)" }
      .first { !pageNames(in: $0).isEmpty }
  }()

  /// The first pages of ``pageFolder`` in order of name.
  static func pages(limit: Int) -> [[UInt8]] {
    guard let pageFolder else { return [] }
    return pageNames(in: pageFolder).prefix(limit).compactMap { read("\(pageFolder)/\($0)") }
  }

  /// The HTML pages among the package's own samples.
  static var samples: [[UInt8]] {
    let tests = String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "/\(tests)/Corpora/samples"
    return pageNames(in: folder).compactMap { read("\(folder)/\($0)") }
  }

  private static func pageNames(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasSuffix(".html") { names.append(name) }
    }
    return names.sorted()
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
