import TermsCore

/// What is compared of a company's name: its letters and digits in lower case, without the words
/// and endings that come and go ("Acme", "Acme, Inc.", "acme.com").
struct CompanyKey: Hashable {
  let letters: String

  init(_ name: some StringProtocol) {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    if words.count > 1, Self.hosts.contains(words[0]) { words.removeFirst() }
    while words.count > 1, let last = words.last, Self.endings.contains(last) { words.removeLast() }
    letters = words.joined()
  }

  var isEmpty: Bool { letters.isEmpty }

  private static let hosts: Set<Substring> = ["www"]

  private static let endings: Set<Substring> = [
    "inc", "incorporated", "llc", "llp", "ltd", "limited", "gmbh", "corp", "corporation", "ab",
    "ag",
    "bv", "nv", "plc", "sa", "sas", "sarl", "srl", "spa", "oy", "aps", "pty", "pte", "pbc", "kk",
    "kg",
    "company", "com", "org", "net", "edu", "gov",
  ]
}
