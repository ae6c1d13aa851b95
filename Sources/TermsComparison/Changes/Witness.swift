import TermsCore

/// Asks the tags of the clauses that only one version has what they are about: a second opinion for
/// an answer that seems to come or go.
///
/// Where such a clause is on the same subject, the document may say in other words what the tables
/// of phrases did not find.
struct Witness {
  let grounds: Grounds
  let matches: ClauseMatcher

  /// Whether the tags of a clause bear out what is read in it: of a clause that only this version
  /// has, or of any when all stand in both.
  func agrees(_ evidence: [Evidence], _ tags: [Tag], in side: Grounds.Side) -> Bool {
    let version = side == .old ? grounds.old : grounds.new
    let fresh = evidence.filter { grounds.isNew($0, in: side) }
    return (fresh.isEmpty ? evidence : fresh).contains { item in
      tags.contains { version.report.tags.sets[item.clause].contains($0) }
    }
  }

  /// Whether a clause of one version that stands differently in the other, or not at all, carries
  /// one of the tags.
  func speaks(of tags: [Tag], in side: Grounds.Side) -> Bool {
    let version = side == .old ? grounds.old : grounds.new
    let likes = side == .old ? matches.newOf : matches.oldOf
    let other = side == .old ? grounds.new : grounds.old
    return version.document.clauses.indices.contains { index in
      let set = version.report.tags.sets[index]
      guard tags.contains(where: { set.contains($0) }) else { return false }
      if let like = likes[index],
        other.document.clauses[like].fingerprint == version.document.clauses[index].fingerprint
      {
        return false
      }
      return grounds.isNew(
        Evidence(clause: index, range: version.document.clauses[index].range), in: side)
    }
  }
}
