import Foundation
import Testing

/// The arrows between the modules: each stage imports the values and nothing of another stage.
struct ArchitectureTests {
  static let allowed: [String: Set<String>] = [
    "TermsCore": ["Synchronization"],
    "TermsIngestion": ["CLibXML2", "CICU", "CSHA256", "TermsCore"],
    "TermsCorpora": [
      "CCompression", "Dispatch", "Glibc", "Musl", "Synchronization", "TermsCore",
    ],
    "TermsClassification": ["CTermsModel", "TermsCore"],
    "TermsSummarization": ["TermsCore"],
    "TermsComparison": ["TermsCore"],
    "TermsRendering": ["TermsCore"],
    "PlainTerms": [
      "TermsCore", "TermsIngestion", "TermsCorpora", "TermsClassification", "TermsSummarization",
      "TermsComparison", "TermsRendering", "Darwin", "Glibc", "Musl", "Synchronization",
    ],
    "tcsum": [
      "ArgumentParser", "CSystem", "Dispatch", "Glibc", "Musl", "PlainTerms", "Synchronization",
    ],
  ]

  @Test("Modules import only what they may", arguments: allowed.keys.sorted())
  func imports(module: String) throws {
    let folder = Command.package.appendingPathComponent("Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in source.split(separator: "\n") {
        guard let found = line.firstMatch(of: /^\s*(?:@\w+ )?(?:public |internal )?import (\w+)/)
        else {
          continue
        }
        let name = String(found.1)
        #expect(Self.allowed[module]?.contains(name) == true, "\(module)/\(file) imports \(name)")
      }
    }
  }
}
