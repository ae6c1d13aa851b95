import TermsCore

/// A cue book bound to the words of one document: answers which cues a run of words holds.
struct CueScan {
  private let book: CueBook
  /// Which distinct word each word of the document is.
  private let forms: [Int32]
  /// The tests passed by each distinct word, one after the other.
  private let tests: [Int32]
  /// Where the tests of each distinct word end.
  private let ends: [Int32]

  /// The cues of which a phrase without gaps was found in the current run, each once.
  private(set) var found: [CueBook.Cue] = []
  /// Where cues were found in the current run.
  private var spans: [Span] = []
  /// What is known of each cue.
  private var states: [State]
  private var round: Int32 = 0

  private struct State {
    /// The first of its spans, if it has any in round ``found``.
    var first: Int32 = -1
    var found: Int32 = 0
    /// The round in which its phrases with gaps were looked for.
    var joined: Int32 = 0
  }

  private struct Span {
    var start: Int32
    /// The word just past the last.
    var end: Int32
    /// The next span of the same cue, or -1.
    var next: Int32
  }

  /// Binds `book` to `words`, in which `speaker` stands for "we" at its places.
  init(_ book: CueBook, words: Words, speaker: SpeakerName = SpeakerName()) {
    self.book = book
    (tests, ends) = book.tests(of: words, speaker: speaker)
    var forms = words.forms
    for place in speaker.places { forms[place] = Int32(words.hashes.count) }
    for place in EmptyNegation.places(in: words) { forms[place] = Int32(words.hashes.count + 1) }
    self.forms = forms
    states = .init(repeating: State(), count: book.count)
  }

  /// Turns to another run of words.
  ///
  /// - Complexity: O(words × length of the phrases that begin with them).
  mutating func read(_ run: Range<Int>) {
    round += 1
    found.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    for word in run {
      for index in testsOfWord(word) {
        let node = book.roots[Int(tests[index])]
        if node >= 0 { arrive(at: node, from: word, through: word, limit: run.upperBound) }
      }
    }
  }

  /// Whether the run holds `cue`.
  mutating func holds(_ cue: CueBook.Cue) -> Bool { firstSpan(of: cue) >= 0 }

  /// Notes the phrases that end at a node of the trie and goes on to the next word.
  private mutating func arrive(at node: Int32, from start: Int, through word: Int, limit: Int) {
    for ending in book.endingsOfNode[Int(node)] {
      let cue = book.endings[Int(ending)]
      if states[Int(cue)].found != round { found.append(cue) }
      add(Int32(start), Int32(word + 1), to: cue)
    }
    guard book.leadsOn[Int(node)], word + 1 < limit else { return }
    for index in testsOfWord(word + 1) {
      let child = book.child(of: node, by: tests[index])
      if child >= 0 { arrive(at: child, from: start, through: word + 1, limit: limit) }
    }
  }

  /// Where the tests that a word passes lie in ``tests``.
  @inline(__always)
  private func testsOfWord(_ word: Int) -> Range<Int> {
    let form = Int(forms[word])
    return Int(ends[form])..<Int(ends[form + 1])
  }

  private mutating func add(_ start: Int32, _ end: Int32, to cue: CueBook.Cue) {
    let state = states[Int(cue)]
    let known = state.found == round ? state.first : -1
    states[Int(cue)] = State(first: Int32(spans.count), found: round, joined: state.joined)
    spans.append(Span(start: start, end: end, next: known))
  }

  /// The first span of `cue` in the list of its spans, or -1, once its phrases with gaps are found.
  private mutating func firstSpan(of cue: CueBook.Cue) -> Int32 {
    if states[Int(cue)].joined != round {
      states[Int(cue)].joined = round
      let steps = book.stepsOfCue[Int(cue)]
      if !steps.isEmpty { join(steps, into: cue) }
    }
    let state = states[Int(cue)]
    return state.found == round ? state.first : -1
  }

  /// Finds the phrases that are made of other cues.
  private mutating func join(_ steps: Range<Int32>, into cue: CueBook.Cue) {
    var begin = steps.lowerBound
    while begin < steps.upperBound {
      var end = begin
      while !book.steps[Int(end)].isLast { end += 1 }
      if allAreHeld(begin...end) {
        var span = firstSpan(of: book.steps[Int(begin)].cue)
        while span >= 0 {
          let place = spans[Int(span)]
          follow(begin + 1, after: place.end, from: place.start, into: cue, last: end)
          span = spans[Int(span)].next
        }
      }
      begin = end + 1
    }
  }

  private mutating func allAreHeld(_ steps: ClosedRange<Int32>) -> Bool {
    for step in steps where firstSpan(of: book.steps[Int(step)].cue) < 0 { return false }
    return true
  }

  /// Goes on with the phrase from `step`; adds a span to `cue` for each place where it can end.
  private mutating func follow(
    _ step: Int32, after word: Int32, from start: Int32, into cue: CueBook.Cue, last: Int32
  ) {
    guard step <= last else { return add(start, word, to: cue) }
    let wanted = book.steps[Int(step)]
    var span = firstSpan(of: wanted.cue)
    while span >= 0 {
      let place = spans[Int(span)]
      if place.start >= word, place.start <= word + wanted.gap {
        follow(step + 1, after: place.end, from: start, into: cue, last: last)
      }
      span = place.next
    }
  }
}
