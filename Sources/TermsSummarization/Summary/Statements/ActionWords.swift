internal import TermsCore

/// What the reader can do and how, as a catalogue puts it.
struct ActionWords: Sendable {
  /// How something is done.
  struct Method: Sendable {
    /// How much work it is, from 1 up.
    var effort: Int
    var withAddress: Template
    var withName: Template
    var bare: Template
  }

  /// What is done: its place in the table, what it is called, and so after another.
  private(set) var goals: [Control.Goal: (order: Int, name: String, after: String)] = [:]
  private(set) var methods: [Control.Method: Method] = [:]
  /// What a business can do under a data processing agreement.
  let rights: [Statement]

  init(_ tables: MessageCatalogue.Tables) {
    rights = TableText.lines(tables.rights).map { Statement($0) }
    for (order, line) in TableText.lines(tables.goals).enumerated() {
      let (goal, names) = TableText.halves(line)
      let parts = TableText.choices(names)
      goals[Control.Goal(rawValue: goal)!] = (order, parts[0], parts[1])
    }
    for line in TableText.lines(tables.methods) {
      let (method, rest) = TableText.halves(line)
      let (effort, sentences) = TableText.halves(rest)
      let parts = TableText.choices(sentences).map { Template($0) }
      methods[Control.Method(rawValue: method)!] = Method(
        effort: Int(effort)!, withAddress: parts[0], withName: parts[1], bare: parts[2])
    }
  }

  /// The place of a goal in the table: what a reader needs most comes first.
  func order(_ goal: Control.Goal) -> Int { goals[goal]!.order }

  /// How much work a control is, from 1 up.
  func effort(_ control: Control) -> Int {
    methods[control.method]!.effort + (control.target == nil ? 3 : 0)
  }
}
