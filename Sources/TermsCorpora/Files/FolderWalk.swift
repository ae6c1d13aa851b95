/// The pages and containers in a folder and the folders in it, in the order of their names.
///
/// Files count by the ends of their names (``CorpusReader``); links to folders are not followed.
struct FolderWalk {
  /// A file, or a folder that could not be listed.
  enum Step {
    case file(path: String, name: String)
    case failure(path: String, CorpusError)
  }

  private struct Level {
    var path: String
    var name: String
    var listing: FolderListing
    var next = 0
  }

  private var levels: [Level]

  /// - Throws: ``CorpusError`` when the folder cannot be listed.
  init(_ path: String) throws(CorpusError) {
    levels = [
      Level(
        path: path.hasSuffix("/") ? path : path + "/", name: "", listing: try FolderListing(path))
    ]
  }

  /// The next file; nil at the end.
  mutating func next() -> Step? {
    while let level = levels.last {
      guard level.next < level.listing.count else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].next += 1
      let entry = level.listing[level.next]
      let (path, name) = (level.path + entry, level.name + entry)
      switch PathKind(path, followsLinks: false) {
      case .folder:
        do {
          levels.append(
            Level(path: path + "/", name: name + "/", listing: try FolderListing(path)))
        } catch { return .failure(path: path, error) }
      case .file:
        if CorpusFormat.isKnown(fileName: entry), case .file = PathKind(path) {
          return .file(path: path, name: name)
        }
      case .missing: break
      }
    }
    return nil
  }

  /// How much of the walk is behind, from 0 to 1, each name in a folder being an equal part of it.
  ///
  /// - Parameter file: How much of the file given last is.
  func fraction(of file: Double) -> Double {
    var part = file
    for level in levels.reversed() {
      part = (Double(level.next) - 1 + part) / Double(max(level.listing.count, 1))
    }
    return min(max(part, 0), 1)
  }
}
