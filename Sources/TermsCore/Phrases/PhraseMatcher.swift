/// Finds many phrase patterns in the sentences of a text at once.
///
/// A matcher is built once and used for any number of texts, on any number of tasks. Patterns are
/// looked up by the rarest word they need, so that a sentence costs little for the patterns it
/// does not hold.
package struct PhraseMatcher: Sendable {
  private let program: PhraseProgram
  private let lookup: AtomLookup
  /// For each atom, the patterns that are looked up by it.
  private let triggered: Grouped
  /// For each atom, the patterns whose matches can begin with it, and the reverse.
  private let starting: Grouped
  private let starts: Grouped

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
  package init(_ patterns: [String], macros: [String: String] = [:]) throws(PhraseError) {
    var parser = PhraseParser(macros: macros)
    var program = PhraseProgram()
    for pattern in patterns { program.append(try parser.read(pattern), of: parser.parts) }
    triggered = Grouped(program.triggers, lists: parser.atoms.count)
    starting = Grouped(program.starts, lists: parser.atoms.count)
    starts = Grouped(program.starts.map { ($0.value, $0.list) }, lists: program.entries.count)
    lookup = parser.atoms.lookup
    self.program = program
  }

  /// The number of patterns.
  package var count: Int { program.entries.count }

  /// Binds the matcher to the words of one text.
  ///
  /// - Complexity: O(distinct words).
  package func scan(_ words: Words) -> PhraseScan {
    PhraseScan(
      program: program, forms: words.forms, atoms: lookup.atoms(of: words), triggered: triggered,
      starting: starting, starts: starts)
  }

  /// All matches in a text taken as one sentence: handy for single sentences and tests.
  package func matches(in text: String) -> [PhraseMatch] {
    let words = Words(scanning: text)
    var scan = scan(words)
    return scan.matches(in: 0..<words.count)
  }
}

/// A pattern found in a text.
package struct PhraseMatch: Sendable, Hashable {
  /// Index of the pattern, in the order they were given to the matcher.
  package var pattern: Int
  /// The words it covers, as indices into the text's ``Words``.
  package var words: Range<Int>

  /// Creates a match.
  package init(pattern: Int, words: Range<Int>) {
    self.pattern = pattern
    self.words = words
  }
}
