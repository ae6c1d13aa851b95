import Foundation

/// A folder that goes when the test ends, and what is packed in it.
final class Packing {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tcsum-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file; returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  /// `bytes` as the program `command` (such as `gzip -9`) packs them.
  func packed(_ bytes: [UInt8], by command: String) throws -> [UInt8] {
    let input = try file("packing", bytes)
    let output = input + ".out"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "\(command) < '\(input)' > '\(output)'"]
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: output)))
  }

  /// A record of a web archive.
  static func record(
    type: String = "response", uri: String, http: String = "HTTP/1.1 200 OK",
    header: [String] = ["Content-Type: text/html"], body: [UInt8]
  ) -> [UInt8] {
    var block: [UInt8] = []
    if type == "response" {
      block += Array(([http] + header).joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8)
    }
    block += body
    let content = type == "response" ? "application/http; msgtype=response" : "text/plain"
    let fields = [
      "WARC/1.0", "WARC-Type: \(type)", "WARC-Target-URI: \(uri)",
      "WARC-Date: 2024-03-01T12:00:00Z", "Content-Type: \(content)",
      "Content-Length: \(block.count)", "", "",
    ]
    return Array(fields.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  static func record(uri: String, page: String) -> [UInt8] {
    record(uri: uri, body: Array(page.utf8))
  }
}
