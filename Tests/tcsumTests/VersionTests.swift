import Foundation
import Testing

/// The version of the command is the newest of the changelog.
struct VersionTests {
  @Test func versionIsThatOfTheChangelog() throws {
    let changelog = try String(
      contentsOf: Command.package.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let newest = try #require(changelog.firstMatch(of: /\n## (\d+\.\d+\.\d+)/)).1
    #expect(try Command.run("--version").output == "\(newest)\n")
  }
}
