import TermsCore

/// Tells what kind of page a document is, from its title and first headings or, failing these,
/// from its tags.
struct DocumentKindFinder {
  private struct Votes {
    var privacy = false
    var terms = false
    var cookies = false
    var processing = false

    var isDecided: Bool { privacy || terms || cookies || processing }
  }

  func find(in reading: Reading) -> DocumentKind {
    let document = reading.document
    var titles: [String] = [document.title]
    titles += document.sections.prefix(2).map { String(document[$0.heading]) }
    if let first = document.blocks.first { titles.append(String(document[first.range].prefix(60))) }
    for title in titles {
      let votes = votes(of: title)
      if votes.isDecided { return kind(votes, in: reading) }
    }
    return kindByWords(reading) ?? kindByTags(reading)
  }

  /// What the page calls itself most often near its beginning.
  private func kindByWords(_ reading: Reading) -> DocumentKind? {
    let words = reading.words
    var counts: [DocumentKind: Int] = [:]
    for index in 0..<max(0, min(600, words.count - 1)) {
      let next = words[index + 1]
      switch words[index] {
      case "privacy" where ["policy", "notice", "statement"].contains(next):
        counts[.privacyPolicy, default: 0] += 1
      case "these" where ["terms", "conditions"].contains(next),
        "this" where ["agreement", "licence", "license"].contains(next):
        counts[.terms, default: 0] += 1
      case "cookie" where ["policy", "notice"].contains(next):
        counts[.cookiePolicy, default: 0] += 1
      default: break
      }
    }
    let best = DocumentKind.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return best.flatMap { counts[$0, default: 0] > 1 ? $0 : nil }
  }

  private func votes(of title: String) -> Votes {
    let words = Words(scanning: title)
    let title = " " + (0..<words.count).map { words[$0] }.joined(separator: " ") + " "
    let holds = { (words: [String]) in words.contains { title.holds(" " + $0) } }
    var votes = Votes()
    votes.processing = holds([
      "data processing", "data processor", "processing agreement", "processing addendum",
      "processing terms", "data protection addendum", "dpa ", "data transfer",
    ])
    votes.cookies = holds(["cookie", "tracker", "tracking technolog", "similar technolog"])
    votes.privacy = holds([
      "privacy", "data protection", "personal data", "personal information", "datenschutz",
      "protection des donn", "data policy", "data controller",
    ])
    votes.terms = holds([
      "terms", "conditions", "agreement", "licence", "license", "eula", "user contract", "tos ",
      "community guidelines", "acceptable use", "legal notice", "imprint", "rules", "code of",
    ])
    return votes
  }

  private func kind(_ votes: Votes, in reading: Reading) -> DocumentKind {
    if votes.processing { return .processorAgreement }
    if votes.privacy, votes.terms { return .mixed }
    if votes.privacy { return .privacyPolicy }
    if votes.terms { return .terms }
    return .cookiePolicy
  }

  private func kindByTags(_ reading: Reading) -> DocumentKind {
    let privacy: TagSet = [.collection, .use, .sharing, .retention, .rights, .legalBasis, .choice]
    let contract: TagSet = [
      .acceptance, .conduct, .contentLicence, .ip, .payment, .termination, .liability, .disputes,
    ]
    var counts = (privacy: 0, contract: 0, cookies: 0)
    for set in reading.tags.sets {
      if set.intersects(privacy) { counts.privacy += 1 }
      if set.intersects(contract) { counts.contract += 1 }
      if set.contains(.tracking) { counts.cookies += 1 }
    }
    if counts.cookies * 2 > reading.tags.sets.count { return .cookiePolicy }
    if counts.privacy > 2 * counts.contract { return .privacyPolicy }
    if counts.contract > counts.privacy { return .terms }
    return counts.privacy == 0 ? .terms : .mixed
  }
}
