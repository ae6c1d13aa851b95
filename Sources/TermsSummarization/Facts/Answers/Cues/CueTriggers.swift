import TermsCore

/// Finds the words by which cues are looked up: a run of words that has none of a cue's *triggers*
/// does not hold the cue.
///
/// Triggers are cues whose phrases stand in the trie, so that reading a run finds them anyway. Of a
/// phrase with gaps the step with the rarest words is taken.
struct CueTriggers {
  /// Triggers, and roughly how often one of them is met.
  typealias Triggers = (cues: [CueBook.Cue], frequency: Int)

  private let book: CueBook
  private var known: [Triggers?]

  init(_ book: CueBook) {
    self.book = book
    known = .init(repeating: nil, count: book.count)
  }

  /// The triggers of a cue.
  ///
  /// - Complexity: O(steps of the cue's phrases), once for each cue.
  mutating func triggers(of cue: CueBook.Cue) -> Triggers {
    if let known = known[Int(cue)] { return known }
    let frequency = book.frequencies[Int(cue)]
    var all: Triggers = frequency > 0 ? ([cue], Int(frequency)) : ([], 0)
    var rarest: Triggers?
    for step in book.stepsOfCue[Int(cue)] {
      let step = book.steps[Int(step)]
      let new = triggers(of: step.cue)
      if rarest.map({ new.frequency < $0.frequency }) ?? true { rarest = new }
      guard step.isLast, let found = rarest else { continue }
      all.cues += found.cues
      all.frequency += found.frequency
      rarest = nil
    }
    known[Int(cue)] = all
    return all
  }
}
