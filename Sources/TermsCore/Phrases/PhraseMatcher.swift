/// Finds many phrase patterns in the sentences of a text at once.
///
/// A matcher is built once and used for any number of texts, on any number of tasks. Patterns are
/// looked up by the rarest word they need, so that a sentence costs little for the patterns it
/// does not hold.
public struct PhraseMatcher: Sendable {
  private let program: PhraseProgram
  private let lookup: AtomLookup
  /// For each atom, the patterns that are looked up by it.
  private let patternsByAtom: [[Int32]]

  /// Compiles patterns; see ``PhraseMatch/pattern`` for how matches name them.
  ///
  /// Syntax: `sell` that word; `sell*` any word that begins so; `#` a number; `word?` and `( )?`
  /// optional; `(a|b c)` alternatives; `...` up to 6 words, `..3` up to 3; `@data` a macro.
  ///
  /// - Parameters:
  ///   - patterns: the patterns, in lower case.
  ///   - macros: for each name, the alternatives it stands for, divided by `|`.
  /// - Throws: ``PhraseError`` for the first pattern that cannot be read, or that could match
  ///   without any word of its own.
  public init(_ patterns: [String], macros: [String: String] = [:]) throws(PhraseError) {
    var program = PhraseProgram()
    for pattern in patterns {
      try program.append(PhraseParser.parse(pattern, macros: macros), pattern: pattern)
    }
    var byAtom = [[Int32]](repeating: [], count: program.atoms.count)
    for (pattern, atoms) in program.triggers.enumerated() {
      for atom in Set(atoms).sorted() { byAtom[atom].append(Int32(pattern)) }
    }
    self.program = program
    patternsByAtom = byAtom
    lookup = AtomLookup(program.atoms)
  }

  /// The number of patterns.
  public var count: Int { program.entries.count }

  /// Binds the matcher to the words of one text.
  ///
  /// - Complexity: O(distinct words).
  public func scan(_ words: Words) -> PhraseScan {
    let atoms = lookup.atoms(of: words)
    var patterns: [[Int32]] = .init(repeating: [], count: atoms.count)
    for form in atoms.indices {
      for atom in atoms[form] where !patternsByAtom[Int(atom)].isEmpty {
        patterns[form] += patternsByAtom[Int(atom)]
      }
    }
    return PhraseScan(
      program: program, words: words, atoms: atoms, patterns: patterns,
      marks: .init(repeating: -1, count: count))
  }

  /// All matches in a text taken as one sentence: handy for single sentences and tests.
  public func matches(in text: String) -> [PhraseMatch] {
    let words = Words(scanning: text)
    var scan = scan(words)
    return scan.matches(in: 0..<words.count)
  }
}

/// A pattern found in a text.
public struct PhraseMatch: Sendable, Hashable {
  /// Index of the pattern, in the order they were given to the matcher.
  public var pattern: Int
  /// The words it covers, as indices into the text's ``Words``.
  public var words: Range<Int>

  /// Creates a match.
  public init(pattern: Int, words: Range<Int>) {
    self.pattern = pattern
    self.words = words
  }
}

/// A matcher bound to the words of one text.
public struct PhraseScan: Sendable {
  let program: PhraseProgram
  let words: Words
  /// The atoms each form satisfies, in ascending order.
  let atoms: [[Int32]]
  /// The patterns to try when a form is met.
  let patterns: [[Int32]]
  var marks: [Int32]
  private var round: Int32 = 0

  init(
    program: PhraseProgram, words: Words, atoms: [[Int32]], patterns: [[Int32]], marks: [Int32]
  ) {
    self.program = program
    self.words = words
    self.atoms = atoms
    self.patterns = patterns
    self.marks = marks
  }

  /// The matches within a run of words, by pattern in ascending order, then by place.
  ///
  /// Matches of one pattern do not overlap; matches of different patterns may.
  ///
  /// - Complexity: O(words × patterns that share a rare word with them).
  public mutating func matches(in sentence: Range<Int>) -> [PhraseMatch] {
    round += 1
    var candidates: [Int32] = []
    for word in sentence {
      for pattern in patterns[Int(words.forms[word])] where marks[Int(pattern)] != round {
        marks[Int(pattern)] = round
        candidates.append(pattern)
      }
    }
    guard !candidates.isEmpty else { return [] }
    candidates.sort()
    var matches: [PhraseMatch] = []
    for candidate in candidates {
      let entry = program.entries[Int(candidate)]
      var start = sentence.lowerBound
      while start < sentence.upperBound {
        var budget = Self.stepBudget
        if let end = run(entry, at: start, until: sentence.upperBound, budget: &budget), end > start
        {
          matches.append(PhraseMatch(pattern: Int(candidate), words: start..<end))
          start = end
        } else {
          start += 1
        }
      }
    }
    return matches
  }

  /// Bounds the backtracking of one pattern at one place.
  private static let stepBudget = 512

  private func run(
    _ entry: Int, at start: Int, until limit: Int, budget: inout Int
  ) -> Int? {
    var step = entry
    var word = start
    while budget > 0 {
      budget -= 1
      switch program.steps[step] {
      case .end: return word
      case .jump(let next): step = next
      case .atom(let atom):
        guard word < limit, satisfies(word, atom) else { return nil }
        word += 1
        step += 1
      case .either(let first, let second):
        if let end = run(first, at: word, until: limit, budget: &budget) { return end }
        step = second
      case .gap(let most):
        for skipped in 0...min(most, limit - word) {
          if let end = run(step + 1, at: word + skipped, until: limit, budget: &budget) {
            return end
          }
        }
        return nil
      }
    }
    return nil
  }

  @inline(__always)
  private func satisfies(_ word: Int, _ atom: Int) -> Bool {
    for candidate in atoms[Int(words.forms[word])] where Int(candidate) == atom { return true }
    return false
  }
}
