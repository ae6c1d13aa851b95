import ArgumentParser
import PlainTerms

/// The user's own tags.
struct TagRulesOption: ParsableArguments {
  @Option(
    name: .customLong("tags"),
    help:
      "A file of tags of your own (NAME: PHRASE ; PHRASE) and of tags to leave out (silence: TAG).",
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
  /// The words as given.
  var names: [String]

  private static let aliases = ["data-sharing"]

  /// Reads words divided by commas.
  init(_ list: String, rules: TagRules?) throws(ExitFailure) {
    var set = TagSet()
    var own: Set<String> = []
    let names = list.split(separator: ",").map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).lowercased()
    }.filter { !$0.isEmpty }
    if names.isEmpty { throw .usage("--only needs a tag, such as retention.") }
    for word in names {
      if let tags = Tag.named(word) {
        tags.forEach { set.insert($0) }
      } else if rules?.contains(word) == true {
        own.insert(word)
      } else {
        let known = Tag.allCases.map(\.rawValue) + (rules?.names ?? [])
        let near = NearNames(of: word, among: known + Self.aliases)
        throw .usage(
          "There is no tag “\(word)”.\(near.question) The tags are: "
            + "\(known.joined(separator: ", ")); data-sharing and third-party stand for several.")
      }
    }
    tags = set
    self.own = own
    self.names = names
  }
}
