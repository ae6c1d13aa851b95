import Foundation

/// One run of the built command.
struct Command {
  var status: Int32
  var output: String
  var errors: String

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The command that was built along with these tests.
  static let binary: URL = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appendingPathComponent("tcsum")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("tcsum")
  }()

  /// Runs `tcsum` with `arguments` in the package's folder.
  static func run(_ arguments: String..., input: String? = nil) throws -> Command {
    try run(arguments, input: input)
  }

  /// Runs `tcsum` with `arguments` in the package's folder.
  static func run(_ arguments: [String], input: String? = nil) throws -> Command {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    return try run(process, input: input)
  }

  /// Runs a line of shell in which `$TCSUM` is the command.
  static func shell(_ line: String) throws -> Command {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    var environment = ProcessInfo.processInfo.environment
    environment["TCSUM"] = binary.path
    process.environment = environment
    return try run(process, input: nil)
  }

  private static func run(_ process: Process, input: String?) throws -> Command {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tcsum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, err) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    let source = folder.appendingPathComponent("in")
    try Data((input ?? "").utf8).write(to: source)
    for file in [out, err] { try Data().write(to: file) }
    process.currentDirectoryURL = package
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Command(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}
