public import TermsCore

extension CorpusStatistics {
  /// What counting looks at; the rest of a result need not be kept when it is read.
  package static let selection: JSONSelection = .members([
    "answers": .members(
      Dictionary(
        uniqueKeysWithValues: Question.allCases.map { question in
          (question.rawValue, .members(["answer": .all]))
        })),
    "clauses": .members(["ownTags": .all, "tags": .members(["tag": .all])]),
    "document": .members(["grade": .all, "kind": .all, "language": .all, "words": .all]),
    "error": .members(["code": .all]),
    "facts": .members([
      "recipients": .members(["name": .all, "named": .all, "role": .all]),
      "retention": .members(["duration": .all, "kind": .all]),
    ]),
    "id": .all, "checklist": .members([:]), "schema": .all, "summary": .members([:]),
    "warnings": .members([:]),
  ])

  /// Counts a line that `tcsum batch` wrote; members that were left out are not counted.
  ///
  /// - Parameters:
  ///   - line: the JSON of one result, UTF-8; white space around it is allowed.
  ///   - directory: what products count for their owners by ("Google Analytics" for Google); nil
  ///     to count each name by itself.
  /// - Returns: False when this is no result, and nothing was counted: no JSON, or no object with
  ///   `id` and `error` or some member of the schema `tcsum/1`.
  /// - Complexity: O(size of the result).
  public mutating func add(
    line: [UInt8], directory: (any CompanyDirectory)? = nil
  ) -> Bool {
    guard let result = try? JSONValue(parsing: line, keeping: Self.selection) else { return false }
    return add(result, directory: directory)
  }

  /// Counts a result that was read; see ``add(line:directory:)``.
  package mutating func add(
    _ result: JSONValue, directory: (any CompanyDirectory)? = nil
  ) -> Bool {
    guard case .object(let members) = result, members["id"] != nil else { return false }
    if let error = members["error"] {
      guard let code = error["code"]?.string else { return false }
      results += 1
      errors.add(code)
      return true
    }
    if let schema = members["schema"], schema.string?.hasPrefix("tcsum/1") != true { return false }
    let known = members.keys.contains { $0 != "id" && Self.isMember($0) }
    guard known else { return false }
    results += 1
    let document = members["document"]
    let kind = document?["kind"]?.string.flatMap(DocumentKind.init(rawValue:))?.rawValue
    var counted = kinds.removeValue(forKey: kind ?? Self.unknownKind) ?? KindStatistics()
    counted.documents += 1
    if case .object? = document { countDocument(result, &counted) }
    if case .object? = members["answers"] { countAnswers(result, &counted) }
    if let clauses = members["clauses"]?.array { count(clauses, &counted) }
    if case .object(let facts)? = members["facts"] {
      parts[.facts, default: 0] += 1
      count(recipients: facts["recipients"]?.array ?? [], directory)
      count(periods: facts["retention"]?.array ?? [])
    }
    kinds[kind ?? Self.unknownKind] = counted
    return true
  }

  private static func isMember(_ name: String) -> Bool {
    if case .members(let members) = selection { members[name] != nil } else { false }
  }

  private mutating func countDocument(_ result: JSONValue, _ kind: inout KindStatistics) {
    parts[.document, default: 0] += 1
    let document = result["document"]
    languages.add(document?["language"]?.string ?? Self.unknownKind)
    if let words = document?["words"]?.number { kind.words.add(words) }
    if let grade = document?["grade"]?.number { kind.grades.add(grade) }
  }

  private mutating func countAnswers(_ result: JSONValue, _ kind: inout KindStatistics) {
    parts[.answers, default: 0] += 1
    let answers = result["answers"]
    for question in Question.allCases {
      guard let answer = answers?[question.rawValue]?["answer"],
        let word = Self.word(of: answer, to: question)
      else { continue }
      kind.answers[question.index].add(word)
    }
  }

  /// What an answer is counted as: words of a closed set and laws as they are, dates by their year,
  /// sums and lists as `stated`.
  private static func word(of answer: JSONValue, to question: Question) -> String? {
    switch answer {
    case .string("not-stated"): return "not-stated"
    case .string(let text) where question == .effectiveDate: return String(text.prefix(4))
    case .string where question == .liabilityCap: return "stated"
    case .string(let text): return text
    case .number: return answer.description
    case .array(let values): return values.isEmpty ? "not-stated" : "stated"
    case .bool, .null, .object: return nil
    }
  }

  private mutating func count(_ clauses: [JSONValue], _ kind: inout KindStatistics) {
    parts[.clauses, default: 0] += 1
    kind.documentsWithClauses += 1
    kind.clauses += clauses.count
    var seen: Set<String> = []
    for clause in clauses {
      let tags = (clause["tags"]?.array ?? []).compactMap { $0["tag"]?.string }
      for tag in Set(tags + (clause["ownTags"]?.array ?? []).compactMap(\.string)).sorted() {
        kind.clausesOfTag.add(tag)
        seen.insert(tag)
      }
    }
    for tag in seen.sorted() { kind.tags.add(tag) }
  }

  private mutating func count(
    recipients list: [JSONValue], _ directory: (any CompanyDirectory)?
  ) {
    var named: [(name: String, role: Recipient.Role)] = []
    var seen: Set<Recipient.Role> = []
    for recipient in list {
      let role = recipient["role"]?.string.flatMap(Recipient.Role.init(rawValue:)) ?? .other
      seen.insert(role)
      if recipient["named"]?.bool == true, let name = recipient["name"]?.string {
        named.append((directory?.lineage(ofName: name).last ?? name, role))
      }
    }
    for role in seen { roles[role, default: 0] += 1 }
    documentsWithNames += named.isEmpty ? 0 : 1
    recipients.add(named)
  }

  private mutating func count(periods list: [JSONValue]) {
    var seen: Set<PeriodRange> = []
    for period in list {
      guard let kind = period["kind"]?.string.flatMap(RetentionPeriod.Kind.init(rawValue:)) else {
        continue
      }
      let range = PeriodRange(kind, duration: period["duration"]?.string)
      let isNew = seen.insert(range).inserted
      periods[range, default: Periods()].data += kind == .cookie ? 0 : 1
      periods[range, default: Periods()].cookies += kind == .cookie ? 1 : 0
      periods[range, default: Periods()].documents += isNew ? 1 : 0
    }
    documentsWithPeriods += seen.isEmpty ? 0 : 1
  }
}
