import Foundation
import RegexBuilder
import TermsCore

/// Finds where text of a document became something else in an output.
enum OutputCheck {
  static func problems(in output: Output) -> [String] {
    characters(output) + structure(output)
  }

  private static func structure(_ output: Output) -> [String] {
    switch output.kind {
    case .html, .svg: MarkupCheck(output.text).problems
    case .xml: MarkupCheck(output.text, isGraph: true).problems
    case .markdown:
      output.text.split(separator: "\n").flatMap { MarkdownCheck.problems(in: $0, of: output.name) }
    case .json: JSONCheck.problems(in: output.text)
    case .jsonLines:
      output.text.split(separator: "\n").flatMap { JSONCheck.problems(in: String($0)) }
    case .csv: CSVCheck.problems(in: output.text)
    case .dot: DOTCheck.problems(in: output.text)
    case .text, .styled: []
    }
  }

  /// Commands for a terminal, turned and hidden text; our own colours aside.
  private static func characters(_ output: Output) -> [String] {
    var text = output.text
    if output.kind == .styled { text = text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
    let bad = text.unicodeScalars.first {
      switch $0.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
        true
      default: false
      }
    }
    return bad.map { ["the character U+\(String($0.value, radix: 16))"] } ?? []
  }
}

/// Markdown of ours holds no block, link or element of the document.
enum MarkdownCheck {
  static func problems(in line: Substring, of output: String) -> [String] {
    var problems: [String] = []
    // An escaped mark is a letter, and so is all within a code span, whichever begins first.
    var bare = String(line).replacing(/\\[!-\/:-@\[-`{-~]|`[^`]+`/, with: "x")
    if bare.contains("`") { problems.append("a code mark") }
    for match in bare.matches(of: /\]\(([^)]*)\)/) {
      let target = match.1.trimmingCharacters(in: ["<", ">"])
      let isAllowed =
        LinkCheck.isAllowed(target)
        || (output.hasPrefix("extract") && LinkCheck.isRelative(target))
      if !isAllowed { problems.append("a link to \(match.1)") }
    }
    bare = bare.replacing(/\]\([^)]*\)/, with: "] link")
    bare = bare.replacing(/<(https?:\/\/|mailto:)[^<> ]*>/.ignoresCase(), with: "link")
    bare = bare.replacing(/<\/?sub>/, with: "")
    if bare.contains(/<[A-Za-z\/!?]/) { problems.append("an element") }
    if bare.contains("![") { problems.append("a picture") }
    if bare.contains(/^\s*\[[^\]]*\]:/) { problems.append("a reference") }
    if bare.contains(/~~|&(#|[A-Za-z]+;)/) && !output.hasPrefix("extract") {
      problems.append("a mark")
    }
    if bare.contains(/^\s*(?:[-*+]|\d+[.)]) +(?:#{1,6} |> |[-*+] |\d+[.)] |```|~~~|---)/),
      !output.hasPrefix("extract")
    {
      problems.append("a block in a list")
    }
    if bare.contains(/^ {0,3}(?:>|```|~~~|===|---$|\*\*\*$|<)/) { problems.append("a block") }
    return problems.map { "\($0) in: \(line)" }
  }
}

/// JSON that other programs read: whole, each key once, links that may be followed.
enum JSONCheck {
  static func problems(in text: String) -> [String] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else {
      return ["no JSON: \(text.prefix(200))"]
    }
    return problems(in: value, at: "")
  }

  private static func problems(in value: Any, at key: String) -> [String] {
    switch value {
    case let object as [String: Any]:
      let hostile = object.keys.filter { $0.contains(HostileDocuments.mark) }
      return hostile.map { "a key \($0)" } + object.flatMap { problems(in: $1, at: $0) }
    case let array as [Any]: return array.flatMap { problems(in: $0, at: key) }
    case let text as String where ["target", "policy", "@id", "tcsum:policy"].contains(key):
      let isCode = text.lowercased().contains(/^\s*(javascript|data|vbscript|file)\s*:/)
      return isCode ? ["a link \(text)"] : []
    default: return []
    }
  }
}

/// CSV with as many fields in each row, none of them a formula.
enum CSVCheck {
  static func problems(in text: String) -> [String] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    for character in text.unicodeScalars {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(field)
        rows.append([])
        field = ""
      default: field.unicodeScalars.append(character)
      }
    }
    rows.removeLast()
    var problems: [String] = []
    if isQuoted { problems.append("a field without end") }
    for row in rows where row.count != rows[0].count { problems.append("\(row.count) fields") }
    for field in rows.joined() where field.contains(/^\s*[=+\-@＝＋－＠]/) {
      problems.append("a formula \(field)")
    }
    return problems
  }
}

/// DOT whose strings end where ours end.
enum DOTCheck {
  static func problems(in text: String) -> [String] {
    // Within a string only \" and \\ are ours.
    let bare = text.replacing(/"(?:[^"\\]|\\["\\])*"/, with: "S")
    let node = /n\d+(?:g\d+)?/
    let statement = Regex {
      ZeroOrMore(.whitespace)
      ChoiceOf {
        /digraph chain \{|\}|rankdir=LR;/
        Regex {
          ChoiceOf {
            "node"
            "edge"
            node
            Regex {
              node
              " -> "
              node
            }
          }
          /(?: \[[a-z]+=\w+(?:, ?[a-z]+=\w+)*\])?;/
        }
      }
    }
    return bare.split(separator: "\n")
      .filter { $0.wholeMatch(of: statement) == nil || $0.contains(HostileDocuments.mark) }
      .map { "a statement \($0)" }
  }
}
