/// What one word must be: one of some words, of some beginnings, or a number.
struct PhraseAtom: Sendable, Hashable {
  var words: Set<String> = []
  var prefixes: Set<String> = []
  var isNumber = false

  /// How seldom the atom is met, roughly: what a pattern is looked up by.
  var rarity: Int {
    if isNumber { return 1 }
    let least = words.map { Self.common.contains($0) ? 1 : 2 + $0.utf8.count }.min() ?? 64
    let prefix = prefixes.map { 1 + $0.utf8.count }.min() ?? 64
    return max(1, min(least, prefix) - (words.count + prefixes.count) / 4)
  }

  private static let common = Set(
    """
    a about all also an and any are as at be because been but by can could do does for from has \
    have how if in information into is it its may more must no not of on or other our personal data \
    services service site so such than that the their them these they this those to under up us use \
    used using was we we'll we're were what when where which who will with would you your
    """.split(separator: " ").map(String.init))
}

/// One step of a compiled pattern.
enum PhraseStep: Sendable, Hashable {
  /// The next word must satisfy the atom.
  case atom(Int)
  /// Go on at the first place or, failing that, at the second.
  case either(Int, Int)
  /// Skip up to so many words.
  case gap(Int)
  case jump(Int)
  case end
}

/// All patterns of a matcher as one list of steps.
struct PhraseProgram: Sendable {
  private(set) var atoms: [PhraseAtom] = []
  private(set) var steps: [PhraseStep] = []
  /// Where each pattern's steps begin.
  private(set) var entries: [Int] = []
  /// The atoms one of which every match of the pattern has.
  private(set) var triggers: [[Int]] = []
  /// For each pattern, the atoms that a match can begin with; nil when it can begin anywhere.
  private(set) var starts: [[Int]?] = []
  private var known: [PhraseAtom: Int] = [:]

  mutating func append(_ parts: [PhrasePart], pattern: String) throws(PhraseError) {
    let simple = parts.map(Self.merged)
    guard let best = trigger(of: simple) else {
      throw PhraseError(
        pattern: pattern, reason: "can match without any word of its own; make one part required.")
    }
    triggers.append(best.atoms)
    let entry = steps.count
    entries.append(entry)
    emit(simple)
    steps.append(.end)
    starts.append(starts(from: entry))
  }

  private func starts(from entry: Int) -> [Int]? {
    switch steps[entry] {
    case .atom(let atom): return [atom]
    case .jump(let next): return starts(from: next)
    case .either(let first, let second):
      guard let left = starts(from: first), let right = starts(from: second) else { return nil }
      return left + right
    case .gap, .end: return nil
    }
  }

  /// Turns alternatives of single words into one atom's worth of words, where possible.
  private static func merged(_ part: PhrasePart) -> PhrasePart {
    switch part {
    case .optional(let inner): return .optional(inner.map(merged))
    case .alternatives(let choices):
      let inner = choices.map { $0.map(merged) }
      return inner.count == 1 && inner[0].count == 1 ? inner[0][0] : .alternatives(inner)
    default: return part
    }
  }

  private static func atom(of part: PhrasePart) -> PhraseAtom? {
    switch part {
    case .word(let word): return PhraseAtom(words: [word])
    case .prefix(let prefix): return PhraseAtom(prefixes: [prefix])
    case .number: return PhraseAtom(isNumber: true)
    case .alternatives(let choices):
      var atom = PhraseAtom()
      for choice in choices {
        guard choice.count == 1, let single = Self.atom(of: choice[0]) else { return nil }
        atom.words.formUnion(single.words)
        atom.prefixes.formUnion(single.prefixes)
        atom.isNumber = atom.isNumber || single.isNumber
      }
      return atom
    case .gap, .optional: return nil
    }
  }

  private mutating func index(of atom: PhraseAtom) -> Int {
    if let index = known[atom] { return index }
    atoms.append(atom)
    known[atom] = atoms.count - 1
    return atoms.count - 1
  }

  private mutating func trigger(of parts: [PhrasePart]) -> (atoms: [Int], rarity: Int)? {
    var best: (atoms: [Int], rarity: Int)?
    for part in parts {
      var found: (atoms: [Int], rarity: Int)?
      if let atom = Self.atom(of: part) {
        found = ([index(of: atom)], atom.rarity)
      } else if case .alternatives(let choices) = part {
        var all: (atoms: [Int], rarity: Int) = ([], .max)
        var isRequired = true
        for choice in choices {
          guard let inner = trigger(of: choice) else {
            isRequired = false
            break
          }
          all = (all.atoms + inner.atoms, min(all.rarity, inner.rarity))
        }
        if isRequired { found = all }
      }
      if let found, found.rarity > best?.rarity ?? 0 { best = found }
    }
    return best
  }

  private mutating func emit(_ parts: [PhrasePart]) {
    for part in parts {
      if let atom = Self.atom(of: part) {
        steps.append(.atom(index(of: atom)))
        continue
      }
      switch part {
      case .gap(let most): steps.append(.gap(most))
      case .optional(let inner):
        let split = steps.count
        steps.append(.end)
        emit(inner)
        steps[split] = .either(split + 1, steps.count)
      case .alternatives(let choices): emit(choices: choices[...])
      case .word, .prefix, .number: break
      }
    }
  }

  private mutating func emit(choices: ArraySlice<[PhrasePart]>) {
    guard let first = choices.first else { return }
    guard choices.count > 1 else { return emit(first) }
    let split = steps.count
    steps.append(.end)
    emit(first)
    let leap = steps.count
    steps.append(.end)
    steps[split] = .either(split + 1, steps.count)
    emit(choices: choices.dropFirst())
    steps[leap] = .jump(steps.count)
  }
}
