#if canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What stands at a path.
enum PathKind {
  case file, folder, missing

  /// - Parameter followsLinks: Whether a link is what it leads to.
  init(_ path: String, followsLinks: Bool = true) {
    var status = stat()
    let result =
      followsLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    if result != 0 {
      self = .missing
    } else {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
  }
}

/// The names in one folder in the order of their bytes, packed so that a folder of a million files
/// takes little more than their names.
struct FolderListing {
  private var bytes: [UInt8] = []
  private var names: [Range<Int>] = []

  /// Lists the folder; hidden names (that begin with a dot) are left out.
  ///
  /// - Throws: ``CorpusError`` `no-such-file` or `unreadable`.
  /// - Complexity: O(*n* log *n*) in the names.
  init(_ path: String) throws(CorpusError) {
    guard let folder = unsafe opendir(path) else { throw FileSource.error(opening: path) }
    defer { unsafe closedir(folder) }
    while let entry = unsafe readdir(folder) {
      let start = bytes.count
      unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        let count = unsafe strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
        unsafe bytes += UnsafeRawBufferPointer(start: name, count: count)
      }
      if bytes[start] == UInt8(ascii: ".") {
        bytes.removeSubrange(start...)
      } else {
        names.append(start..<bytes.count)
      }
    }
    let packed = bytes
    names.sort { packed[$0].lexicographicallyPrecedes(packed[$1]) }
  }

  var count: Int { names.count }

  subscript(index: Int) -> String { String(decoding: bytes[names[index]], as: UTF8.self) }
}
