/// Finds many phrase patterns in the sentences of a text at once.
///
/// A matcher is built once and used for any number of texts, on any number of tasks. Patterns are
/// looked up by the rarest word they need, so that a sentence costs little for the patterns it
/// does not hold.
public struct PhraseMatcher: Sendable {
  private let program: PhraseProgram
  private let lookup: AtomLookup
  /// For each atom, the patterns that are looked up by it.
  private let triggered: [[Int32]]
  /// For each atom, the patterns whose matches can begin with it.
  private let starting: [[Int32]]

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
    var triggered = [[Int32]](repeating: [], count: program.atoms.count)
    var starting = triggered
    for pattern in program.entries.indices {
      for atom in Set(program.triggers[pattern]).sorted() {
        triggered[atom].append(Int32(pattern))
      }
      for atom in Set(program.starts[pattern] ?? []).sorted() {
        starting[atom].append(Int32(pattern))
      }
    }
    self.program = program
    self.triggered = triggered
    self.starting = starting
    lookup = AtomLookup(program.atoms)
  }

  /// The number of patterns.
  public var count: Int { program.entries.count }

  /// Binds the matcher to the words of one text.
  ///
  /// - Complexity: O(distinct words).
  public func scan(_ words: Words) -> PhraseScan {
    let atoms = lookup.atoms(of: words)
    var triggered = Grouped()
    var starting = Grouped()
    for form in 0..<atoms.count {
      for atom in atoms[form] {
        triggered.append(self.triggered[Int(atom)])
        starting.append(self.starting[Int(atom)])
      }
      triggered.close()
      starting.close()
    }
    return PhraseScan(
      program: program, forms: words.forms, atoms: atoms, triggered: triggered, starting: starting)
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
