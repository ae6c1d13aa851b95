import ArgumentParser
import PlainTerms

/// The user's own tags.
struct TagRulesOption: ParsableArguments {
  @Option(
    name: .customLong("tags"),
    help: "A file of tags of your own, found by phrases, and of tags to leave out; see README.",
    completion: .file())
  var file: String?

  /// Reads the rules; nil when there are none.
  func rules() throws(ExitFailure) -> TagRules? {
    guard let file else { return nil }
    let text = String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
    do { return try TagRules(text) } catch { throw .usage("\(file), \(error)") }
  }
}

/// Tags to choose clauses by: the library's, and the user's own.
struct TagChoice {
  var tags: TagSet
  var own: Set<String>

  /// Reads words divided by commas.
  init(_ list: String, rules: TagRules?) throws(ExitFailure) {
    var set = TagSet()
    var own: Set<String> = []
    for word in list.split(separator: ",").map(String.init) {
      if let tags = Tag.named(word) {
        tags.forEach { set.insert($0) }
      } else if rules?.contains(word) == true {
        own.insert(word)
      } else {
        let names = Tag.allCases.map(\.rawValue) + (rules?.names ?? [])
        throw .usage(
          "There is no tag “\(word)”. The tags are: \(names.joined(separator: ", ")).")
      }
    }
    tags = set
    self.own = own
  }
}
