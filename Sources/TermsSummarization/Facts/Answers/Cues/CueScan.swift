import TermsCore

/// A cue book bound to the words of one document: answers which cues a run of words holds.
struct CueScan {
  private let book: CueBook
  private let words: Words
  /// For each distinct word, the tests it passes.
  private let tests: [[Int32]]
  /// Where each cue was found in the current run: first word, and the word just past it.
  private var spans: [[Span]]
  private var touched: [CueBook.Cue] = []
  /// The cues whose sequences have been joined for the current run.
  private var joined: [Bool]

  private struct Span: Hashable {
    var start: Int32
    var end: Int32
  }

  init(_ book: CueBook, words: Words) {
    self.book = book
    self.words = words
    tests = book.tests(of: words)
    spans = .init(repeating: [], count: book.sequences.count)
    joined = .init(repeating: false, count: book.sequences.count)
  }

  /// Turns to another run of words.
  ///
  /// - Complexity: O(words × length of the phrases that begin with them).
  mutating func read(_ run: Range<Int>) {
    for cue in touched {
      spans[Int(cue)].removeAll(keepingCapacity: true)
      joined[Int(cue)] = false
    }
    touched.removeAll(keepingCapacity: true)
    for word in run { walk(from: word, at: word, node: 0, limit: run.upperBound) }
  }

  /// Whether the run holds `cue`.
  mutating func holds(_ cue: CueBook.Cue) -> Bool {
    join(cue)
    return !spans[Int(cue)].isEmpty
  }

  private mutating func walk(from start: Int, at word: Int, node: Int32, limit: Int) {
    guard word < limit else { return }
    for test in tests[Int(words.forms[word])] {
      guard let child = book.child(of: node, by: test) else { continue }
      for cue in book.endings[Int(child)] {
        if spans[Int(cue)].isEmpty { touched.append(cue) }
        spans[Int(cue)].append(Span(start: Int32(start), end: Int32(word + 1)))
      }
      walk(from: start, at: word + 1, node: child, limit: limit)
    }
  }

  /// Finds the phrases of `cue` that are made of other cues.
  private mutating func join(_ cue: CueBook.Cue) {
    guard !joined[Int(cue)] else { return }
    joined[Int(cue)] = true
    touched.append(cue)
    for sequence in book.sequences[Int(cue)] {
      var found: [Span]?
      for step in sequence {
        join(step.cue)
        let next = spans[Int(step.cue)]
        guard let left = found else {
          found = next
          if next.isEmpty { break }
          continue
        }
        found = Self.join(left, next, gap: Int32(step.gap))
        if found!.isEmpty { break }
      }
      spans[Int(cue)] += found ?? []
    }
  }

  private static func join(_ left: [Span], _ right: [Span], gap: Int32) -> [Span] {
    var result: [Span] = []
    for first in left {
      for second in right where second.start >= first.end && second.start <= first.end + gap {
        let span = Span(start: first.start, end: second.end)
        if !result.contains(span) { result.append(span) }
      }
      if result.count > 64 { break }
    }
    return result
  }
}
