import TermsCore

/// Looks vendors up by the words of a text and by the host of a link.
struct VendorDirectory: Sendable {
  /// A name as it is looked up: the hashes of its words.
  struct Entry: Sendable {
    /// Index of the vendor in ``VendorDirectory/vendors``.
    var vendor: Int
    /// The words after the first.
    var rest: [UInt64]
    /// The last word with `'s`, so that possessives are found.
    var possessive: UInt64
    /// Whether the first letter must be a capital.
    var needsCapital: Bool
    /// Whether the first word must be all capitals ("UPS", "SAP").
    var needsAllCapitals: Bool
    /// Whether it is an everyday word too.
    var isEveryday: Bool
    /// The number of words.
    var count: Int { rest.count + 1 }
  }

  /// All known vendors.
  let vendors: [Vendor]
  private let entries: [Entry]
  /// The entries that begin with a word, the longest first, by the word's hash.
  private let byFirstWord: [UInt64: [Int32]]
  private let byDomain: [String: Int]
  private let byName: [String: Int]

  /// The directory of all tables, built once.
  static let shared = VendorDirectory(VendorTable.vendors())

  init(_ vendors: [Vendor]) {
    self.vendors = vendors
    var entries: [Entry] = []
    var byFirstWord: [UInt64: [Int32]] = [:]
    var byDomain: [String: Int] = [:]
    var byName: [String: Int] = [:]
    // All names are scanned as one text, a name a line.
    var text = ""
    var ends: [(end: Int, vendor: Int, isEveryday: Bool)] = []
    for (index, vendor) in vendors.enumerated() {
      for domain in vendor.domains where byDomain[domain] == nil { byDomain[domain] = index }
      for name in [vendor.name] + vendor.aliases {
        let key = name.lowercased()
        if byName[key] == nil { byName[key] = index }
        guard name.utf8.last != 0x2b else { continue }
        text += name
        text += "\n"
        ends.append((text.utf8.count, index, vendor.everydayNames.contains(name)))
      }
    }
    let words = Words(scanning: text)
    var first = 0
    for (end, vendor, isEveryday) in ends {
      var next = first
      while next < words.count, words.starts[next] < end { next += 1 }
      defer { first = next }
      guard next > first else { continue }
      let hashes = words.forms[first..<next].map { words.hashes[Int($0)] }
      let possessive = "'s".utf8.reduce(hashes[hashes.count - 1]) { Words.hash($0, $1) }
      let style = words.styles[first]
      let isShort = words.ends[first] - words.starts[first] <= 4
      let number = Int32(entries.count)
      entries.append(
        Entry(
          vendor: vendor, rest: Array(hashes.dropFirst()), possessive: possessive,
          needsCapital: style.contains(.capitalised),
          needsAllCapitals: isShort && style.contains(.allCapitals), isEveryday: isEveryday))
      byFirstWord[hashes[0], default: []].append(number)
      if hashes.count == 1 { byFirstWord[possessive, default: []].append(number) }
    }
    self.entries = entries
    self.byFirstWord = byFirstWord.mapValues { numbers in
      numbers.sorted { entries[Int($0)].count > entries[Int($1)].count }
    }
    self.byDomain = byDomain
    self.byName = byName
  }

  /// The entries that each distinct word of a text may begin.
  func candidates(in words: Words) -> [[Int32]] {
    words.hashes.map { byFirstWord[$0] ?? [] }
  }

  /// The longest entry that begins at a word, and where it ends.
  ///
  /// - Parameter candidates: the result of ``candidates(in:)`` for the same words.
  func entry(
    at word: Int, in words: Words, until limit: Int, candidates: [[Int32]]
  ) -> (entry: Entry, end: Int)? {
    for number in candidates[Int(words.forms[word])] {
      let entry = entries[Int(number)]
      let style = words.styles[word]
      if entry.needsCapital, !style.contains(.capitalised) { continue }
      if entry.needsAllCapitals, !style.contains(.allCapitals) { continue }
      let end = word + entry.count
      guard end <= limit else { continue }
      let matches = entry.rest.indices.allSatisfy { offset in
        let hash = words.hashes[Int(words.forms[word + 1 + offset])]
        return hash == entry.rest[offset]
          || (offset == entry.rest.count - 1 && hash == entry.possessive)
      }
      if matches { return (entry, end) }
    }
    return nil
  }

  /// The vendor that a host name belongs to: `policies.google.com` is Google's.
  func vendor(ofHost host: some StringProtocol) -> Int? {
    var labels = host.lowercased().split(separator: ".")
    while labels.count > 1 {
      if let vendor = byDomain[labels.joined(separator: ".")] { return vendor }
      labels.removeFirst()
    }
    return nil
  }

  /// The vendor of exactly this name, in any case.
  func vendor(named name: some StringProtocol) -> Int? { byName[name.lowercased()] }

  /// The company at the top of a vendor's chain of owners.
  func group(of vendor: Int) -> String {
    var name = vendors[vendor].name
    var next = vendors[vendor].owner
    for _ in 0..<4 {
      guard let owner = next else { break }
      name = owner
      next = self.vendor(named: owner).flatMap { vendors[$0].owner }
    }
    return name
  }
}
