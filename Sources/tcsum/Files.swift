#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads inputs.
enum InputFile {
  /// Throws when nothing can be opened at `path`.
  static func check(_ path: String) throws(ExitFailure) {
    guard unsafe access(path, R_OK) != 0 else { return }
    throw cannotOpen(path)
  }

  private static func cannotOpen(_ path: String) -> ExitFailure {
    errno == ENOENT || errno == ENOTDIR
      ? .noInput("\(path): there is no such file. Check the name, or use - for standard input.")
      : .noInput("\(path): cannot be opened (\(OutputFile.reason())). Check its permissions.")
  }

  /// All bytes of the file at `path`, or of standard input for `-`.
  ///
  /// - Parameter megabytes: A larger input is refused, before it is read where its size is known.
  static func bytes(of path: String, atMost megabytes: Int = 2047) throws(ExitFailure) -> [UInt8] {
    let limit = megabytes << 20
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotOpen(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw .noInput("\(path): is a folder. Name one page in it.")
      }
      if status.st_size > limit { throw tooLarge(path, megabytes) }
      bytes.reserveCapacity(Int(status.st_size))
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
        if bytes.count > limit { throw tooLarge(path, megabytes) }
      } else if errno != EINTR {
        throw errno == EISDIR
          ? .noInput("\(path): is a folder. Name one page in it.")
          : .brokenOff("\(path): reading broke off (\(OutputFile.reason())). Try again.")
      }
    }
  }
}

extension InputFile {
  private static func tooLarge(_ path: String, _ megabytes: Int) -> ExitFailure {
    .unreadable(
      "\(path == "-" ? "standard input" : path): has more than the limit of \(megabytes) MB. "
        + "Raise it with --max-size, or give the document alone.")
  }
}

/// Reads folders.
enum Folder {
  /// The names of the files in the folder at `path`, sorted with numbers by their value, hidden
  /// ones and folders left out; nil when it is no folder.
  static func names(in path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard !name.hasPrefix("."), unsafe stat("\(path)/\(name)", &status) == 0,
        status.st_mode & S_IFMT != S_IFDIR
      else { continue }
      names.append(name)
    }
    return names.sorted { comesFirst($0, $1) }
  }

  /// Whether a name comes before another, with runs of digits taken as numbers: v9 before v10.
  static func comesFirst(_ first: String, _ second: String) -> Bool {
    func parts(_ name: String) -> [(text: String, number: Int)] {
      var parts: [(text: String, number: Int)] = []
      for letter in name {
        let digit = letter.isASCII ? letter.wholeNumberValue : nil
        guard let last = parts.indices.last, parts[last].text.isEmpty == (digit != nil) else {
          parts.append(digit.map { ("", $0) } ?? (String(letter), 0))
          continue
        }
        if let digit {
          parts[last].number = min(parts[last].number, 1 << 48) * 10 + digit
        } else {
          parts[last].text.append(letter)
        }
      }
      return parts
    }
    for (one, other) in zip(parts(first), parts(second)) where one != other { return one < other }
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

/// Writes results.
enum OutputFile {
  /// Writes `text` to standard output, or to `path`.
  ///
  /// A file is written beside `path` first and then takes its place, so that a half-written file
  /// never looks whole. A closed pipe ends the process quietly.
  ///
  /// - Parameter beside: The file written first, in the folder of `path`; nil for one of this
  ///   process and `path` alone.
  static func write(_ text: String, to path: String?, by beside: String? = nil)
    throws(ExitFailure)
  {
    guard let path else {
      guard descriptor(STDOUT_FILENO, takes: text) else {
        if errno == EPIPE { exit(0) }
        throw .brokenOff("standard output: writing broke off (\(reason())).")
      }
      return
    }
    let beside = beside ?? "\(path).\(getpid()).part"
    let file = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw .cannotWrite(
        "\(path): cannot be written (\(reason())). Check the folder and its permissions.")
    }
    let isWhole = descriptor(file, takes: text)
    let why = reason()
    guard close(file) == 0, isWhole else {
      _ = unsafe unlink(beside)
      throw .brokenOff("\(path): writing broke off (\(why)); nothing was left behind.")
    }
    guard unsafe rename(beside, path) == 0 else {
      let why = reason()
      _ = unsafe unlink(beside)
      throw .cannotWrite(
        "\(path): cannot be written (\(why)). Check the folder and its permissions.")
    }
  }

  /// Removes the file at `path`, if there is one.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Makes the folder at `path` where there is none.
  static func makeFolder(_ path: String) throws(ExitFailure) {
    guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw .cannotWrite("\(path): cannot be made (\(reason())). Check the folder that it is in.")
  }

  /// Writes all of `text`; false when that fails.
  static func descriptor(_ file: Int32, takes text: String) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      var sent = 0
      while sent < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[sent...])
        let count = unsafe Glibc.write(file, rest.baseAddress, rest.count)
        if count > 0 { sent += count } else if errno != EINTR { return false }
      }
      return true
    }
  }
}

extension OutputFile {
  /// The system's words for the last error.
  static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

/// The descriptors 0, 1 and 2.
enum StandardDescriptors {
  /// Opens those that are closed so that every read or write of theirs fails; otherwise the next
  /// file that is opened would be taken for one of them. No signal comes of writing to a closed pipe.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Notes for people.
enum StandardError {
  /// Writes a note on a line of its own; what names of files and of documents hold besides letters,
  /// such as commands for a terminal, becomes spaces.
  static func note(_ text: String) {
    let plain = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    write("tcsum: \(String(String.UnicodeScalarView(plain)))\n")
  }

  /// Writes `text`; a failure is of no consequence.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      _ = unsafe Glibc.write(STDERR_FILENO, buffer.baseAddress, buffer.count)
    }
  }
}
