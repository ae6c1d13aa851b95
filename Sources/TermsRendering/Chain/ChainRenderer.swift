public import TermsCore

/// Writes a graph of who gives data to whom, or where data can go from one company.
public struct ChainRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown, to be read.
    case markdown
    /// JSON, for programs.
    case json
    /// GraphML, for tools that draw and measure graphs.
    case graphml
    /// DOT, the language of Graphviz.
    case dot
    /// One HTML page with a picture.
    case html
  }

  /// What is written.
  public var format: Format

  /// The language of pages; what is for programs is the same in all.
  public var catalogue: MessageCatalogue

  /// Creates a renderer.
  public init(format: Format = .markdown, catalogue: MessageCatalogue = .english) {
    self.format = format
    self.catalogue = catalogue
  }

  /// Writes what is in reach of the chain's start; companies and groups beyond its depth are left
  /// out.
  public func render(_ chain: DisclosureChain, into output: inout some TextOutputStream) {
    render(ChainPage(GraphPart(chain), catalogue), into: &output)
  }

  /// Writes the graph: as a page the companies most named; for programs all of it.
  public func render(_ graph: DisclosureGraph, into output: inout some TextOutputStream) {
    render(ChainPage(GraphPart(graph), catalogue), into: &output)
  }

  private func render(_ page: ChainPage, into output: inout some TextOutputStream) {
    switch format {
    case .markdown: output.write(ChainMarkdown.text(of: page))
    case .html: output.write(ChainHTML.page(of: page))
    case .json: output.write(ChainJSON.text(of: page.part))
    case .graphml: output.write(ChainGraphML.text(of: page.part))
    case .dot: output.write(ChainDOT.text(of: page))
    }
  }
}
