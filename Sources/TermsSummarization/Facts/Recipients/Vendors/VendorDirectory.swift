import TermsCore

/// Looks vendors up by the words of a text and by the host of a link.
struct VendorDirectory: Sendable {
  /// A name as it is looked up: the hashes of its words.
  struct Entry: Sendable {
    /// Index of the vendor in ``VendorDirectory/vendors``.
    var vendor: Int
    /// The words after the first, as a part of ``VendorDirectory/rest``.
    fileprivate var rest: Range<Int32>
    /// The last word with `'s`, so that possessives are found.
    fileprivate var possessive: UInt64
    /// Whether the first letter must be a capital.
    fileprivate var needsCapital: Bool
    /// Whether the first word must be all capitals ("UPS", "SAP").
    fileprivate var needsAllCapitals: Bool
    /// Whether it is an everyday word too.
    var isEveryday: Bool
    /// The entry that begins with the same word and is tried next, or -1.
    fileprivate var next: Int32 = -1
    /// The number of words.
    var count: Int { rest.count + 1 }
  }

  /// All known vendors.
  let vendors: [Vendor]
  private var entries: [Entry] = []
  private var rest: [UInt64] = []
  /// The entries by the hash of their first word: the first of a list in ``firsts``.
  private var byFirstWord = HashIndex(capacity: 2048)
  private var firsts: [Int32] = []
  private var byDomain = HashIndex(capacity: 2048)
  private var byName = HashIndex(capacity: 2048)

  /// The directory of all tables, built once.
  static let shared = VendorDirectory(VendorTable.lines().compactMap { Vendor(line: $0) })

  init(_ vendors: [Vendor]) {
    self.vendors = vendors
    // All names are scanned as one text, a name a line.
    var text: [UInt8] = []
    var lines: [(end: Int, vendor: Int, isEveryday: Bool)] = []
    for (index, vendor) in vendors.enumerated() {
      vendor.forEachDomain {
        _ = byDomain.number(of: Words.hash(of: $0), orNew: Int32(index))
      }
      vendor.forEachName { name in
        _ = byName.number(of: Self.key(of: name.bytes), orNew: Int32(index))
        guard name.bytes.last != UInt8(ascii: "+") else { return }
        text += name.bytes
        text.append(UInt8(ascii: "\n"))
        lines.append((text.count, index, name.isEveryday))
      }
    }
    let words = Words(scanning: String(decoding: text, as: UTF8.self))
    var next = 0
    for (end, vendor, isEveryday) in lines {
      let first = next
      while next < words.count, words.starts[next] < end { next += 1 }
      if next > first { add(first..<next, of: words, vendor: vendor, isEveryday: isEveryday) }
    }
  }

  private mutating func add(
    _ name: Range<Int>, of words: Words, vendor: Int, isEveryday: Bool
  ) {
    let first = name.lowerBound
    let hashes = name.map { words.hashes[Int(words.forms[$0])] }
    let possessive = "'s".utf8.reduce(hashes[hashes.count - 1]) { Words.hash($0, $1) }
    let style = words.styles[first]
    let isShort = words.ends[first] - words.starts[first] <= 4
    let start = Int32(rest.count)
    rest += hashes.dropFirst()
    let entry = Entry(
      vendor: vendor, rest: start..<Int32(rest.count), possessive: possessive,
      needsCapital: style.contains(.capitalised),
      needsAllCapitals: isShort && style.contains(.allCapitals), isEveryday: isEveryday)
    insert(entry, at: hashes[0])
    if hashes.count == 1 { insert(entry, at: possessive) }
  }

  /// Adds an entry to those that begin with a word, after all that are as long.
  private mutating func insert(_ entry: Entry, at word: UInt64) {
    let number = Int32(entries.count)
    entries.append(entry)
    let list = Int(byFirstWord.number(of: word, orNew: Int32(firsts.count)))
    if list == firsts.count { firsts.append(-1) }
    var before: Int32 = -1
    var after = firsts[list]
    while after >= 0, entries[Int(after)].count >= entry.count {
      (before, after) = (after, entries[Int(after)].next)
    }
    entries[Int(number)].next = after
    if before < 0 { firsts[list] = number } else { entries[Int(before)].next = number }
  }

  /// For each distinct word of a text, the first entry that it may begin, or -1.
  func candidates(in words: Words) -> [Int32] {
    words.hashes.map { hash in
      let list = byFirstWord[hash]
      return list < 0 ? -1 : firsts[Int(list)]
    }
  }

  /// The longest entry that begins at a word, and where it ends.
  ///
  /// - Parameter candidates: the result of ``candidates(in:)`` for the same words.
  func entry(
    at word: Int, in words: Words, until limit: Int, candidates: [Int32]
  ) -> (entry: Entry, end: Int)? {
    let style = words.styles[word]
    var number = candidates[Int(words.forms[word])]
    while number >= 0 {
      let entry = entries[Int(number)]
      number = entry.next
      if entry.needsCapital, !style.contains(.capitalised) { continue }
      if entry.needsAllCapitals, !style.contains(.allCapitals) { continue }
      let end = word + entry.count
      guard end <= limit, matches(entry, at: word, in: words) else { continue }
      return (entry, end)
    }
    return nil
  }

  private func matches(_ entry: Entry, at word: Int, in words: Words) -> Bool {
    entry.rest.indices.allSatisfy { index in
      let offset = Int(index - entry.rest.lowerBound)
      let hash = words.hashes[Int(words.forms[word + 1 + offset])]
      return hash == rest[Int(index)]
        || (offset == entry.rest.count - 1 && hash == entry.possessive)
    }
  }

  /// The vendor that a host name belongs to: `policies.google.com` is Google's.
  func vendor(ofHost host: some StringProtocol) -> Int? {
    let bytes = Array(host.lowercased().utf8)
    var labels = bytes.split(separator: UInt8(ascii: "."))
    while labels.count > 1 {
      let vendor = byDomain[Words.hash(of: labels.joined(separator: CollectionOfOne(0x2e)))]
      if vendor >= 0 { return Int(vendor) }
      labels.removeFirst()
    }
    return nil
  }

  /// The vendor of exactly this name, in any case.
  func vendor(named name: some StringProtocol) -> Int? {
    let vendor = byName[Self.key(of: Array(name.utf8)[...])]
    return vendor < 0 ? nil : Int(vendor)
  }

  /// The hash of a name in lower case.
  private static func key(of name: ArraySlice<UInt8>) -> UInt64 {
    var hash = Words.hashSeed
    for byte in name {
      guard byte < 0x80 else { return Words.hash(of: name.string.lowercased().utf8) }
      hash = Words.hash(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return hash
  }

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
