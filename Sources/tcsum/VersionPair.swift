/// Two versions of a page, by their paths and what the output calls them.
struct VersionPair {
  var old: String
  var new: String
  var oldName: String
  var newName: String

  init(_ old: String, _ new: String) {
    (self.old, self.new) = (old, new)
    let names = PageNames.telling([old, new])
    (oldName, newName) = (names[0], names[1])
  }

  /// The pairs that the arguments of `tcsum diff` name: two pages, two folders whose files are
  /// matched by name, or one folder whose files are versions in the order of their names.
  static func pairs(of paths: [String]) throws(ExitFailure) -> [VersionPair] {
    guard let first = paths.first else { return [] }
    guard paths.count > 1 else {
      guard let names = Folder.names(in: first) else {
        throw .usage("\(first): is one page. Name the new version too, or a folder of versions.")
      }
      guard names.count > 1 else {
        throw .noInput("\(first): holds fewer than two files; two versions are needed.")
      }
      return zip(names, names.dropFirst()).map { VersionPair("\(first)/\($0)", "\(first)/\($1)") }
    }
    guard let old = Folder.names(in: first), let new = Folder.names(in: paths[1]) else {
      if Folder.names(in: first) != nil || Folder.names(in: paths[1]) != nil {
        throw .usage("\(first) and \(paths[1]): give two pages or two folders, not one of each.")
      }
      return [VersionPair(first, paths[1])]
    }
    let common = Set(old).intersection(new)
    for (folder, names) in [(first, old), (paths[1], new)] {
      for name in names where !common.contains(name) {
        StandardError.note("\(folder)/\(name): is in this folder alone; left out.")
      }
    }
    guard !common.isEmpty else {
      throw .noInput("\(first) and \(paths[1]): no file has the same name in both folders.")
    }
    return old.filter(common.contains).map { VersionPair("\(first)/\($0)", "\(paths[1])/\($0)") }
  }
}

/// What pages are called in the output.
enum PageNames {
  /// The last part of a path; `standard input` for `-`.
  static func name(of path: String) -> String {
    if path == "-" { return "standard input" }
    // The name that a shell gives a pipe says nothing by its last part.
    if path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/") { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The names of pages; the path of one whose name another has too.
  static func telling(_ paths: [String]) -> [String] {
    let names = paths.map(name(of:))
    return zip(paths, names).map { path, name in
      names.count { $0 == name } > 1 ? path : name
    }
  }
}
