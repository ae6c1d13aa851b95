import Foundation
package import TermsCore

/// Checks a value against the part of JSON Schema 2020-12 that our schema uses: `type`, `enum`,
/// `const`, `properties`, `required`, `additionalProperties`, `items`, `minItems`,
/// `maxItems`, `pattern`, `minLength`, `minimum`, `maximum`, `oneOf`, `$ref` to a place in the same
/// file or in one beside it.
package struct JSONSchema {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Schemas")

  private let root: JSONValue

  /// A schema of the folder `Schemas`.
  package init(named name: String) throws {
    let file = try Data(contentsOf: Self.folder.appending(path: name))
    root = try JSONValue(parsing: Array(file))
  }

  /// What is wrong with `value`; empty when it keeps to the schema.
  package func problems(in value: JSONValue) -> [String] { problems(value, root, "$") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else { return [] }
    var problems: [String] = []
    for (keyword, argument) in keywords {
      switch keyword {
      case "$schema", "$defs", "title", "description": break
      case "$ref":
        problems += referred(value, argument.string!, path)
      case "type":
        let types = argument.array?.map { $0.string! } ?? [argument.string!]
        if !types.contains(where: { isType($0, value) }) { problems.append("\(path): type") }
      case "enum": if !argument.array!.contains(value) { problems.append("\(path): enum") }
      case "const": if argument != value { problems.append("\(path): const") }
      case "oneOf":
        let fitting = argument.array!.filter { self.problems(value, $0, path).isEmpty }
        if fitting.count != 1 { problems.append("\(path): oneOf") }
      case "properties", "required", "additionalProperties":
        problems += members(value, keyword, argument, keywords["properties"], path)
      case "items", "minItems", "maxItems": problems += elements(value, keyword, argument, path)
      case "pattern", "minLength":
        guard let text = value.string else { break }
        let fits =
          keyword == "minLength"
          ? text.unicodeScalars.count >= Int(argument.number!)
          : text.range(of: argument.string!, options: .regularExpression) != nil
        if !fits { problems.append("\(path): \(keyword)") }
      case "minimum": if value.number ?? .infinity < argument.number! { problems.append(path) }
      case "maximum": if value.number ?? 0 > argument.number! { problems.append(path) }
      default: problems.append("\(path): the validator does not know “\(keyword)”")
      }
    }
    return problems
  }

  /// Checks against `FILE#/PLACE` or `#/PLACE`.
  private func referred(_ value: JSONValue, _ reference: String, _ path: String) -> [String] {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    guard let schema = parts[0].isEmpty ? self : try? JSONSchema(named: String(parts[0])) else {
      return ["\(path): there is no schema \(parts[0])"]
    }
    var place: JSONValue? = schema.root
    for name in parts.dropFirst().joined().split(separator: "/") { place = place?[String(name)] }
    return place.map { schema.problems(value, $0, path) } ?? ["\(path): no \(reference)"]
  }

  private func members(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ known: JSONValue?,
    _ path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    switch keyword {
    case "required":
      return argument.array!.filter { members[$0.string!] == nil }.map {
        "\(path): no \($0.string!)"
      }
    case "additionalProperties":
      let others = members.filter { known?[$0.key] == nil }
      guard argument == .bool(false) else {
        return others.flatMap { problems($1, argument, "\(path).\($0)") }
      }
      return others.keys.map { "\(path): unknown \($0)" }
    default:
      guard case .object(let schemas) = argument else { return [] }
      return members.flatMap { name, member in
        schemas[name].map { problems(member, $0, "\(path).\(name)") } ?? []
      }
    }
  }

  private func elements(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ path: String
  ) -> [String] {
    guard let elements = value.array else { return [] }
    switch keyword {
    case "minItems": return elements.count < Int(argument.number!) ? ["\(path): few"] : []
    case "maxItems": return elements.count > Int(argument.number!) ? ["\(path): many"] : []
    default:
      return elements.enumerated().flatMap { problems($1, argument, "\(path)[\($0)]") }
    }
  }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("number", .number),
      ("boolean", .bool), ("null", .null):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
