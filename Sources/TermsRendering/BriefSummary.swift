import TermsCore

extension Summary {
  /// The most lines of a brief summary.
  static let briefLines = 15

  /// The short version and what the reader can do alone, at most ``briefLines`` lines of Markdown.
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

  /// ``brief`` without the points that do not fit on ``briefLines`` lines where long points take
  /// several; the actions give way first, down to one.
  func brief(lines: (Summary) -> Int) -> Summary {
    var brief = self.brief
    while lines(brief) > Self.briefLines {
      guard
        let index = brief.sections.lastIndex(where: { $0.points.count > 1 })
      else { break }
      brief.sections[index].points.removeLast()
    }
    return brief
  }
}

extension String {
  /// How many lines it ends.
  var lineCount: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}
