/// How many documents name each recipient, in bounded memory.
///
/// Where there are more than ``limit`` names, the rarest are forgotten (lossy counting: Manku and
/// Motwani, 2002); ``missed`` says by how much a count may be too low.
public struct RecipientTally: Sendable, Hashable {
  /// A name and who counts on it.
  public struct Entry: Sendable, Hashable {
    /// The name as the first document writes it.
    public var name: String
    /// How many documents name it.
    public var documents: Int
    /// How many of them name it in each role, in the order of `Recipient.Role.allCases`.
    public var roles: [Int]

    /// The role in which most documents name it.
    public var role: Recipient.Role {
      let most = roles.max() ?? 0
      return Recipient.Role.allCases[roles.firstIndex(of: most) ?? 0]
    }
  }

  /// How many names are kept.
  public let limit: Int
  /// No count is too low by more than this; 0 while nothing was forgotten.
  public private(set) var missed = 0
  /// By the name in lower case.
  private var entries: [String: Entry] = [:]

  /// Creates a tally without names.
  public init(limit: Int = 100_000) { self.limit = max(1, limit) }

  /// Counts the recipients that a document names; names that differ in case alone are one.
  public mutating func add(_ named: [(name: String, role: Recipient.Role)]) {
    var roles: [String: (name: String, roles: [Recipient.Role])] = [:]
    for (name, role) in named where !name.isEmpty {
      let name = name.utf8.count > 480 ? String(name.prefix(120)) : name
      var found = roles[name.lowercased()] ?? (name, [])
      if !found.roles.contains(role) { found.roles.append(role) }
      roles[name.lowercased()] = found
    }
    for (key, found) in roles {
      var one = [Int](repeating: 0, count: Recipient.Role.allCases.count)
      for (place, role) in Recipient.Role.allCases.enumerated() where found.roles.contains(role) {
        one[place] = 1
      }
      add(Entry(name: found.name, documents: 1, roles: one), at: key)
    }
    forgetRarest()
  }

  /// Adds the counts of `other`.
  public mutating func merge(_ other: RecipientTally) {
    for (key, entry) in other.entries { add(entry, at: key) }
    missed += other.missed
    forgetRarest()
  }

  /// How many names there are.
  public var count: Int { entries.count }

  /// The names, those of most documents first, equal ones in the order of their bytes.
  public func ranked(_ most: Int) -> [Entry] {
    let sorted = entries.sorted { first, second in
      first.value.documents == second.value.documents
        ? first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
        : first.value.documents > second.value.documents
    }
    return sorted.prefix(most).map(\.value)
  }

  private mutating func add(_ entry: Entry, at key: String) {
    guard var known = entries[key] else {
      entries[key] = entry
      return
    }
    known.documents += entry.documents
    for place in known.roles.indices { known.roles[place] += entry.roles[place] }
    entries[key] = known
  }

  /// Forgets at least half of the names when there are too many.
  private mutating func forgetRarest() {
    guard entries.count > limit else { return }
    let counts = entries.values.map(\.documents).sorted()
    let least = counts[counts.count / 2]
    entries = entries.filter { $0.value.documents > least }
    missed += least
  }
}
