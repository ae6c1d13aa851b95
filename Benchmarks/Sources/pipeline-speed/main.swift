// Times the whole pipeline, bytes to Markdown, against libxml2's bare DOM parse of the same bytes,
// page by page in turn within one run, and each stage for itself.
// Usage: pipeline-speed [FOLDER [EVERY]]   HTML pages of FOLDER, every EVERY-th in order of name.
import CBareLibXML2
import Foundation
import PlainTerms

let folder = CommandLine.arguments.dropFirst().first ?? "Corpora/samples"
let every = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1

guard let files = FileManager.default.enumerator(atPath: folder) else {
  print("There is no folder \(folder).")
  exit(66)
}
let pages = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".html") }.sorted()
  .enumerated().filter { $0.offset % every == 0 }
  .compactMap { FileManager.default.contents(atPath: "\(folder)/\($0.element)").map([UInt8].init) }

enum Stage: String, CaseIterable {
  case bare = "libxml2 DOM", read, classify, facts, summary, render
}

var seconds: [Stage: Double] = [:]

func time<Result>(_ stage: Stage, _ body: () -> Result) -> Result {
  let start = tcsum_cpu_seconds()
  let result = body()
  seconds[stage, default: 0] += tcsum_cpu_seconds() - start
  return result
}

let reader = DocumentReader(options: .init(digestsInput: false))
let classifier = try LinearClassifier()
let finder = FactFinder()
let writer = SummaryWriter()
let renderer = MarkdownRenderer()
var (read, clauses, inputBytes, textBytes) = (0, 0, 0, 0)

func parseBare(_ page: [UInt8]) {
  page.withUnsafeBytes { bytes in
    if let base = bytes.bindMemory(to: CChar.self).baseAddress {
      time(.bare) { tcsum_bare_parse(base, Int32(bytes.count)) }
    }
  }
}

func runPipeline(_ page: [UInt8]) {
  guard let document = time(.read, { try? reader.read(page) }) else { return }
  let tags = time(.classify) { classifier.classify(document) }
  let facts = time(.facts) { finder.facts(of: document, tags: tags) }
  let summary = time(.summary) {
    writer.summary(of: document, named: "page.html", tags: tags, facts: facts)
  }
  let report = Report(
    name: "page.html", document: document, tags: tags, facts: facts, summary: summary)
  time(.render) {
    var output = ""
    renderer.render(report, into: &output)
  }
  read += 1
  clauses += document.clauses.count
  textBytes += document.text.utf8.count
}

// The first page is run once before the clock starts: tables are compiled, pages touched.
if let first = pages.first {
  parseBare(first)
  runPipeline(first)
  seconds = [:]
  (read, clauses, textBytes) = (0, 0, 0)
}
for (index, page) in pages.enumerated() {
  inputBytes += page.count
  if index % 2 == 0 {
    parseBare(page)
    runPipeline(page)
  } else {
    runPipeline(page)
    parseBare(page)
  }
}

func rounded(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

let bare = max(seconds[.bare] ?? 0, 1e-9)
let ours = Stage.allCases.dropFirst().reduce(0) { $0 + (seconds[$1] ?? 0) }
print("pages \(pages.count), read \(read), clauses \(clauses), ", terminator: "")
print(
  "\(rounded(Double(inputBytes) / 1e6, 1)) MB in, \(rounded(Double(textBytes) / 1e6, 2)) MB text")
print("| stage | CPU s | × libxml2 DOM |\n|---|---|---|")
for stage in Stage.allCases {
  let spent = seconds[stage] ?? 0
  print("| \(stage.rawValue) | \(rounded(spent, 2)) | \(rounded(spent / bare, 3)) |")
}
print("| **whole pipeline** | \(rounded(ours, 2)) | **\(rounded(ours / bare, 3))** |")
