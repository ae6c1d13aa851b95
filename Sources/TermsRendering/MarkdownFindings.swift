internal import TermsCore

extension MarkdownPage {
  /// Every tagged clause by topic: a line each with its words.
  mutating func writeFindings(_ report: Report) {
    text += "\n## \(catalogue[.findingsTitle])\n"
    for topic in Findings.topics(of: report) {
      text += "\n### \(topic.heading)\n"
      for finding in topic.findings {
        text += "- "
        writeFirst(finding.passage)
        text += "\n"
      }
    }
  }
}
