/// One step of a compiled pattern.
enum PhraseStep: Sendable, Hashable {
  /// The next word must satisfy the atom.
  case atom(Int32)
  /// Go on at the first place or, failing that, at the second.
  case either(Int32, Int32)
  /// Skip up to so many words.
  case gap(Int32)
  case jump(Int32)
  case end
}

/// All patterns of a matcher as one list of steps.
struct PhraseProgram: Sendable {
  private(set) var steps: [PhraseStep] = []
  /// Where each pattern's steps begin.
  private(set) var entries: [Int32] = []
  /// The atoms by which patterns are looked up: every match of the pattern has one of its atoms.
  private(set) var triggers: [(list: Int32, value: Int32)] = []
  /// The atoms that a match can begin with, with the pattern.
  private(set) var starts: [(list: Int32, value: Int32)] = []
  /// The patterns whose matches can begin with any word.
  private(set) var unanchored: [Int32] = []

  /// Adds the pattern whose parts begin at `root`.
  mutating func append(_ root: Int32, of parts: PhraseParts) {
    let pattern = Int32(entries.count)
    let entry = Int32(steps.count)
    entries.append(entry)
    addTriggers(root, of: parts, pattern: pattern)
    emit(root, of: parts)
    steps.append(.end)
    let known = starts.count
    if !addStarts(from: entry, pattern: pattern) {
      starts.removeLast(starts.count - known)
      unanchored.append(pattern)
    }
  }

  /// Looks the pattern up by the rarest part that every match has.
  private mutating func addTriggers(_ node: Int32, of parts: PhraseParts, pattern: Int32) {
    switch parts[node].kind {
    case .atom: triggers.append((parts[node].value, pattern))
    case .alternatives:
      for child in parts.children(of: node) {
        addTriggers(parts.links[child], of: parts, pattern: pattern)
      }
    case .sequence:
      for child in parts.children(of: node)
      where parts[parts.links[child]].rarity == parts[node].rarity {
        return addTriggers(parts.links[child], of: parts, pattern: pattern)
      }
    case .gap, .optional: break
    }
  }

  /// Adds the atoms that may come first; false when any word may.
  private mutating func addStarts(from step: Int32, pattern: Int32) -> Bool {
    switch steps[Int(step)] {
    case .atom(let atom):
      starts.append((atom, pattern))
      return true
    case .jump(let next): return addStarts(from: next, pattern: pattern)
    case .either(let first, let second):
      return addStarts(from: first, pattern: pattern) && addStarts(from: second, pattern: pattern)
    case .gap, .end: return false
    }
  }

  private mutating func emit(_ node: Int32, of parts: PhraseParts) {
    switch parts[node].kind {
    case .atom: steps.append(.atom(parts[node].value))
    case .gap: steps.append(.gap(parts[node].value))
    case .sequence:
      for child in parts.children(of: node) { emit(parts.links[child], of: parts) }
    case .optional:
      let split = steps.count
      steps.append(.end)
      emit(parts[node].value, of: parts)
      steps[split] = .either(Int32(split + 1), Int32(steps.count))
    case .alternatives: emit(choices: parts.children(of: node), of: parts)
    }
  }

  private mutating func emit(choices: Range<Int>, of parts: PhraseParts) {
    let first = parts.links[choices.lowerBound]
    guard choices.count > 1 else { return emit(first, of: parts) }
    let split = steps.count
    steps.append(.end)
    emit(first, of: parts)
    let leap = steps.count
    steps.append(.end)
    steps[split] = .either(Int32(split + 1), Int32(steps.count))
    emit(choices: choices.dropFirst(), of: parts)
    steps[leap] = .jump(Int32(steps.count))
  }
}
