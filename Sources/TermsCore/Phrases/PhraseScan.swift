/// A matcher bound to the words of one text.
package struct PhraseScan: Sendable {
  private let program: PhraseProgram
  /// The form of each word of the text.
  private let forms: [Int32]
  /// The atoms each form satisfies.
  private let atoms: Grouped
  /// The patterns to try in a sentence that satisfies an atom.
  private let triggered: Grouped
  /// The patterns whose matches can begin with an atom, and the atoms for each pattern.
  private let starting: Grouped
  private let starts: Grouped
  /// For each pattern, the round in which it was last triggered.
  private var marks: [Int32]
  /// For each pattern, the word before which it cannot match again.
  private var resumes: [Int32]
  /// For each atom, the round in which a pattern that can begin with it was last triggered.
  private var opened: [Int32]
  private var round: Int32 = 0

  init(
    program: PhraseProgram, forms: [Int32], atoms: Grouped, triggered: Grouped, starting: Grouped,
    starts: Grouped
  ) {
    self.program = program
    self.forms = forms
    self.atoms = atoms
    self.triggered = triggered
    self.starting = starting
    self.starts = starts
    opened = .init(repeating: -1, count: starting.count)
    marks = .init(repeating: -1, count: program.entries.count)
    resumes = .init(repeating: 0, count: program.entries.count)
  }

  /// The matches within a run of words, by pattern in ascending order, then by place.
  ///
  /// Matches of one pattern do not overlap; matches of different patterns may.
  ///
  /// - Complexity: O(words × patterns that can begin with them and whose rarest word is there).
  package mutating func matches(in sentence: Range<Int>) -> [PhraseMatch] {
    round += 1
    var isTriggered = false
    for word in sentence {
      for atom in atoms.indices(of: Int(forms[word])) {
        for index in triggered.indices(of: Int(atoms.values[atom])) {
          let pattern = Int(triggered.values[index])
          if marks[pattern] != round {
            marks[pattern] = round
            resumes[pattern] = Int32(sentence.lowerBound)
            isTriggered = true
            for index in starts.indices(of: pattern) { opened[Int(starts.values[index])] = round }
          }
        }
      }
    }
    guard isTriggered else { return [] }
    var matches: [PhraseMatch] = []
    for word in sentence {
      for atom in atoms.indices(of: Int(forms[word]))
      where opened[Int(atoms.values[atom])] == round {
        for index in starting.indices(of: Int(atoms.values[atom])) {
          tryPattern(Int(starting.values[index]), at: word, in: sentence, matches: &matches)
        }
      }
      for pattern in program.unanchored {
        tryPattern(Int(pattern), at: word, in: sentence, matches: &matches)
      }
    }
    if matches.count > 1 {
      matches.sort { ($0.pattern, $0.words.lowerBound) < ($1.pattern, $1.words.lowerBound) }
    }
    return matches
  }

  @inline(__always)
  private mutating func tryPattern(
    _ pattern: Int, at word: Int, in sentence: Range<Int>, matches: inout [PhraseMatch]
  ) {
    guard marks[pattern] == round, Int(resumes[pattern]) <= word else { return }
    var budget = Self.stepBudget
    let entry = program.entries[pattern]
    let end = run(entry, at: word, until: sentence.upperBound, budget: &budget)
    guard end > word else {
      resumes[pattern] = Int32(word + 1)
      return
    }
    matches.append(PhraseMatch(pattern: pattern, words: word..<end))
    resumes[pattern] = Int32(end)
  }

  /// Bounds the backtracking of one pattern at one place.
  private static let stepBudget = 4096

  /// Where a match that begins at `start` ends, or -1.
  private func run(_ entry: Int32, at start: Int, until limit: Int, budget: inout Int) -> Int {
    var step = Int(entry)
    var word = start
    while budget > 0 {
      budget -= 1
      switch program.steps[step] {
      case .end: return word
      case .jump(let next): step = Int(next)
      case .atom(let atom):
        guard word < limit, satisfies(word, atom) else { return -1 }
        word += 1
        step += 1
      case .either(let first, let second):
        let end = run(first, at: word, until: limit, budget: &budget)
        if end >= 0 { return end }
        step = Int(second)
      case .gap(let most):
        for skipped in 0...min(Int(most), limit - word) {
          let end = run(Int32(step + 1), at: word + skipped, until: limit, budget: &budget)
          if end >= 0 { return end }
        }
        return -1
      }
    }
    return -1
  }

  @inline(__always)
  private func satisfies(_ word: Int, _ atom: Int32) -> Bool {
    for index in atoms.indices(of: Int(forms[word])) where atoms.values[index] == atom {
      return true
    }
    return false
  }
}
