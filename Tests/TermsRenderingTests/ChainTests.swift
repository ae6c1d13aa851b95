import Foundation
import PlainTerms
import Testing

/// Chains over the invented folder `Corpora/chain`, and over graphs made by hand.
@Suite struct ChainTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let sample: (builder: ChainBuilder, graph: DisclosureGraph) = {
    var reader = CorpusReader([.path(package.appending(path: "Corpora/chain").path)])
    var builder = ChainBuilder(directory: VendorCompanies())
    do {
      let summarizer = try Summarizer()
      while let document = reader.next() {
        let bytes = try document.content.get()
        let report = try summarizer.report(on: bytes, named: document.name)
        builder.add(DisclosingDocument(report, path: document.name))
      }
    } catch { Issue.record("\(error)") }
    return (builder, builder.graph())
  }()

  private static func graph(_ documents: [DisclosingDocument]) -> DisclosureGraph {
    var builder = ChainBuilder(directory: VendorCompanies())
    for document in documents { builder.add(document) }
    return builder.graph()
  }

  private static func stated(_ name: String, isNamed: Bool = true) -> DisclosingDocument.Stated {
    .init(
      Disclosure(
        name: name, role: .other, quote: "We share it with \(name).", clause: "c1", document: "d"),
      isNamed: isNamed)
  }

  /// The names of those whom a company names.
  private func named(by name: String, in graph: DisclosureGraph) -> [String] {
    guard let company = graph.companies.firstIndex(where: { $0.name == name }) else { return [] }
    return graph.edges[graph.edges(from: company)].map { graph.companies[$0.to].name }
  }

  @Test func theInventedFolderIsACircle() throws {
    let graph = Self.sample.graph
    #expect(
      graph.companies.filter(\.hasDocuments).map(\.name) == [
        "Brackenfield", "Larkspur", "Osier", "Quillon", "Tidewell",
      ])
    #expect(named(by: "Larkspur", in: graph).contains("Tidewell"))
    #expect(named(by: "Tidewell", in: graph).contains("Brackenfield"))
    #expect(named(by: "Brackenfield", in: graph).contains("Larkspur"))
    #expect(named(by: "Quillon", in: graph).isEmpty)
    let start = try #require(Self.sample.builder.company(named: "larkspur ltd", in: graph))
    let chain = DisclosureChain(in: graph, from: start, depth: 50)
    #expect(Set(chain.reached).count == chain.reached.count)
  }

  @Test func productsCountForTheirOwnerUnlessTheyHaveDocuments() {
    let shop = DisclosingDocument(
      path: "Shop/privacy.md",
      recipients: [
        Self.stated("Google Analytics"), Self.stated("YouTube"), Self.stated("LinkedIn"),
      ])
    #expect(named(by: "Shop", in: Self.graph([shop])) == ["Google", "Microsoft"])
    let linkedIn = DisclosingDocument(path: "LinkedIn/privacy.md", recipients: [])
    #expect(named(by: "Shop", in: Self.graph([shop, linkedIn])) == ["LinkedIn", "Google"])
  }

  @Test func aPageThatSpeaksAsTheOwnerIsTheOwners() {
    let instagram = DisclosingDocument(
      path: "Instagram/privacy.md", company: "Meta",
      recipients: [Self.stated("Facebook"), Self.stated("Stripe")])
    let graph = Self.graph([instagram])
    #expect(named(by: "Meta", in: graph) == ["Stripe"])
    #expect(graph.selfReferences == 1)
  }

  @Test(
    arguments: [
      ("Acme/privacy.html", nil, "Acme"), ("acme-privacy-policy.md", nil, "acme"),
      ("top500/acme-privacy.html", "Acme", "Acme"), ("top500/Acme/2026/en/terms.txt", nil, "Acme"),
      ("Acme/Parent Organization Terms.md", "Brill", "Acme"), ("privacy.html", "Acme", "Acme"),
      ("policies/acme.com/privacy.html.gz", nil, "acme.com"),
    ] as [(String, String?, String)])
  func pathsTellWhoseAPageIs(path: String, company: String?, name: String) {
    let graph = Self.graph([DisclosingDocument(path: path, company: company, recipients: [])])
    #expect(graph.companies.map(\.name) == [name])
  }

  @Test func spellingsOfANameAreOneCompany() {
    let graph = Self.graph([
      DisclosingDocument(path: "a/Nutmeg Mail/privacy.md", recipients: [Self.stated("The Orrery")]),
      DisclosingDocument(path: "b/nutmeg-mail/terms.md", recipients: [Self.stated("Orrery, Inc.")]),
      DisclosingDocument(path: "orrery.com/terms.md", recipients: []),
    ])
    #expect(graph.companies.map(\.name) == ["Nutmeg Mail", "orrery.com"])
    #expect(graph.edges.count == 1)
    #expect(graph.edges.first?.disclosures.count == 2)
  }

  @Test func theOrderOfTheDocumentsIsOfNoConsequence() {
    let documents = ["Acme", "Brill", "Corder"].map {
      DisclosingDocument(
        path: "\($0)/privacy.md", recipients: [Self.stated("Brill"), Self.stated("Dunlin")])
    }
    let renderer = ChainRenderer(format: .json)
    var (one, other) = ("", "")
    renderer.render(Self.graph(documents), into: &one)
    renderer.render(Self.graph(documents.reversed()), into: &other)
    #expect(one == other)
  }

  @Test func aLargeGraphStaysReadable() throws {
    let names = (0..<400).map { "Company\($0) Works" }
    let documents = names.prefix(40).map { name in
      DisclosingDocument(path: "\(name)/privacy.md", recipients: names.map { Self.stated($0) })
    }
    let chain = DisclosureChain(in: Self.graph(documents), from: 0, depth: 3)
    var page = ""
    ChainRenderer(format: .html).render(chain, into: &page)
    let picture = try #require(
      page.firstRange(of: "<svg").flatMap { start in
        page.firstRange(of: "</svg>").map { page[start.lowerBound..<$0.upperBound] }
      })
    #expect(chain.companyCount == 399)
    #expect(picture.split(separator: "<rect").count - 1 <= 150)
  }

  @Test(arguments: ChainRenderer.Format.allCases)
  func namesCannotBreakOut(format: ChainRenderer.Format) {
    let hostile = "A\"]; x\\ <script>alert(1)</script> ]]> | `b` [c](javascript:d)\u{7}\u{FFFE}"
    let document = DisclosingDocument(
      path: "Acme/\(hostile).html",
      recipients: [Self.stated(hostile), Self.stated(hostile, isNamed: false)])
    let graph = Self.graph([document])
    for isWhole in [true, false] {
      var text = ""
      let renderer = ChainRenderer(format: format)
      if isWhole {
        renderer.render(graph, into: &text)
      } else {
        renderer.render(DisclosureChain(in: graph, from: 0, depth: 2), into: &text)
      }
      #expect(!text.contains("\u{7}"))
      switch format {
      case .html, .graphml:
        #expect(!text.contains("<script"))
        #expect(format == .html || !text.unicodeScalars.contains("\u{FFFE}"))
      case .dot:
        #expect(text.contains("A\\\"]; x\\\\ <script>"))
        #expect(!text.contains("\"A\"]"))
      case .json: #expect(text.contains("A\\\"]; x\\\\ <script>"))
      case .markdown: #expect(!text.contains(" <script>alert") && !text.contains("[c](java"))
      }
    }
  }

  @Test(arguments: ChainRenderer.Format.allCases)
  func formatsLookAsAgreed(format: ChainRenderer.Format) throws {
    let ending = format == .markdown ? "md" : format.rawValue
    let graph = Self.sample.graph
    let start = try #require(Self.sample.builder.company(named: "Larkspur", in: graph))
    var text = ""
    ChainRenderer(format: format).render(
      DisclosureChain(in: graph, from: start, depth: 3), into: &text)
    try GoldenTests.expect(text, in: "chain.\(ending)")
    guard format == .markdown else { return }
    text = ""
    ChainRenderer().render(graph, into: &text)
    try GoldenTests.expect(text, in: "chain.all.md")
  }
}
