internal import TermsCore

/// Conditions and exceptions near the words that an answer rests on.
///
/// | flag | holds when a cue of that name stands |
/// |---|---|
/// | `same:NAME` | in a sentence of the grounds, or in the lead-in that it completes |
/// | `near:NAME` | there, in the sentence that follows it, or in the items of the list that it opens |
/// | `clause:NAME` | in a clause of the grounds |
/// | `each:NAME` | in every sentence of the grounds |
extension Material {
  /// The cues that a flag finds around `grounds`; nil when it does not hold.
  func surroundings(_ flag: String, _ name: String, of grounds: [Evidence]) -> [Evidence]? {
    let cues = cues.all(name)
    guard !cues.isEmpty, !grounds.isEmpty else { return nil }
    func found(_ places: [TextRange]) -> Evidence? {
      cues.first { cue in places.contains { $0.overlaps(cue.range) } }
    }
    switch flag {
    case "each":
      let all = grounds.map { found([sentence(of: $0)]) }
      return all.contains { $0 == nil } ? nil : all.compactMap { $0 }
    case "clause":
      return grounds.lazy.compactMap { found([document.clauses[$0.clause].range]) }.first.map {
        [$0]
      }
    case "same":
      return grounds.lazy.compactMap { found(ownWords(of: $0)) }.first.map { [$0] }
    default:
      return grounds.lazy.compactMap { found(nearWords(of: $0)) }.first.map { [$0] }
    }
  }

  /// The sentence that evidence stands in.
  func sentence(of evidence: Evidence) -> TextRange {
    document.sentence(of: evidence) ?? document.clauses[evidence.clause].range
  }

  /// Whether a sentence of the clause, up to that of the evidence, limits what follows to where
  /// European data law applies: "To the extent GDPR applies, …".
  func isForDataLawAlone(_ grounds: [Evidence]) -> Bool {
    !grounds.isEmpty
      && grounds.allSatisfy { evidence in
        let end = sentence(of: evidence).upperBound
        return cues.all("gdpr-only").contains {
          $0.clause == evidence.clause && $0.range.lowerBound < end
        }
      }
  }

  /// Its sentence and the lead-in that it completes.
  private func ownWords(of evidence: Evidence) -> [TextRange] {
    [sentence(of: evidence)] + [document.clauses[evidence.clause].leadIn].compactMap { $0 }
  }

  /// Its sentence, the next one of its clause, the lead-in, and the items of the list that the
  /// sentence opens.
  func nearWords(of evidence: Evidence) -> [TextRange] {
    let own = sentence(of: evidence)
    var places = ownWords(of: evidence)
    let clause = document.clauses[evidence.clause]
    if let next = document.sentences[clause.sentences].first(where: {
      $0.lowerBound >= own.upperBound
    }) {
      places.append(next)
    }
    for item in document.clauses.dropFirst(evidence.clause + 1).prefix(12) {
      guard let leadIn = item.leadIn, leadIn.overlaps(own) else { break }
      places.append(item.range)
    }
    return places
  }
}
