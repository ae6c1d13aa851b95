import TermsCore

extension Summary {
  /// The short version and what the reader can do alone, at most 15 lines of Markdown.
  var brief: Summary {
    var brief = self
    (brief.preface, brief.glossary, brief.footer) = ([], [], Passage([]))
    var room = 11
    brief.sections = sections.filter { [.shortVersion, .actions].contains($0.id) }.map { section in
      var section = section
      section.points = Array(section.points.prefix(room))
      room -= section.points.count + 2
      return section
    }
    return brief
  }
}
