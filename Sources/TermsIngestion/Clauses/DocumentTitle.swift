import TermsCore

/// What a document calls itself.
enum DocumentTitle {
  /// The first heading that names a kind of document, else the part of the page's title that
  /// does, else the first heading or title there is.
  static func choose(for document: Document, names: PageNames) -> String {
    var headings: [String] = []
    for block in document.blocks.prefix(15) {
      if case .heading(let level) = block.kind, level <= 2 {
        headings.append(String(document[block.range]))
      }
    }
    let parts = parts(of: names.title, siteName: names.siteName)
    if let heading = headings.first(where: namesDocument), heading.utf8.count <= 120 {
      return heading
    }
    if let part = parts.first(where: namesDocument) { return part }
    if let heading = headings.first, heading.utf8.count <= 120 { return heading }
    if let part = parts.first { return part }
    if !names.openGraphTitle.isEmpty { return names.openGraphTitle }
    for block in document.blocks.prefix(3) where block.range.count <= 80 {
      let words = String(document[block.range])
      if namesDocument(words) { return words }
    }
    return ""
  }

  /// The title of a page of several documents that has none of its own.
  static func joined(_ titles: [String]) -> String {
    titles.count > 3
      ? "\(titles[0]) and \(titles.count - 1) more"
      : titles.dropLast().joined(separator: ", ") + " and " + titles[titles.count - 1]
  }

  /// The parts of a page's title between its separators, without the site's name.
  private static func parts(of title: String, siteName: String) -> [String] {
    var parts: [String] = []
    var current = ""
    for word in title.split(separator: " ") {
      if ["|", "-", "–", "—", "·", "•", "::", "»", "›", "/"].contains(word) {
        parts.append(current)
        current = ""
      } else {
        current += (current.isEmpty ? "" : " ") + word
      }
    }
    parts.append(current)
    return parts.filter { !$0.isEmpty && $0 != siteName }
  }

  private static func namesDocument(_ text: String) -> Bool {
    let text = Array(text.lowercased().utf8)
    return words.contains { word in
      guard text.count >= word.count else { return false }
      return (0...(text.count - word.count)).contains { start in
        text[start] == word[0] && text[start..<(start + word.count)].elementsEqual(word)
      }
    }
  }

  private static let words = """
    privacy terms policy policies conditions agreement notice cookie guidelines legal statement
    confidentialité utilisation mentions générales politique
    datenschutz nutzungsbedingungen geschäftsbedingungen agb impressum
    privacidad términos condiciones aviso política
    informativa condizioni termini privacyverklaring voorwaarden privacybeleid
    privacidade termos конфиденциальности соглашение условия 隐私 条款 プライバシー 規約 利用規約
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
