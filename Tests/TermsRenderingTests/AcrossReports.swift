import Foundation
import PlainTerms
import Testing

/// Reports on the bundled pages, for tests across documents.
enum AcrossReports {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let summarizer = Result { try Summarizer() }

  /// The report on a page under `Corpora`.
  static func report(_ path: String) throws -> Report {
    let file = package.appending(path: "Corpora").appending(path: path)
    return try summarizer.get().report(
      on: Array(try Data(contentsOf: file)), named: file.lastPathComponent)
  }

  static func diff(_ old: String, _ new: String) throws -> TermsDiff {
    try summarizer.get().diff(from: report(old), to: report(new))
  }

  static func comparison(_ paths: String...) throws -> Comparison {
    try summarizer.get().comparison(of: paths.map(report))
  }

  static func joined(_ paths: String...) throws -> Report {
    try summarizer.get().joined(paths.map(report))
  }

  /// The graph of the invented folder `Corpora/chain`, and the chain from one of its companies.
  static func chain() throws -> (graph: DisclosureGraph, chain: DisclosureChain) {
    var builder = ChainBuilder(directory: VendorCompanies())
    var reader = CorpusReader([.path(package.appending(path: "Corpora/chain").path)])
    while let document = reader.next() {
      let report = try summarizer.get().report(on: document.content.get(), named: document.name)
      builder.add(DisclosingDocument(report, path: document.name))
    }
    let graph = builder.graph()
    let start = try #require(builder.company(named: "Larkspur", in: graph))
    return (graph, DisclosureChain(in: graph, from: start, depth: 2))
  }
}
