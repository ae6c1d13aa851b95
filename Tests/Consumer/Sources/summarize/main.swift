import Foundation
import PlainTerms

let path = CommandLine.arguments[1]
let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
let report = try Summarizer().report(on: bytes, named: path)
for section in report.summary.sections {
  print(section.title)
  for point in section.points {
    print("-", point.cells.map(\.text).joined(separator: " | "))
  }
}
print(report.facts[.sellsData].value, report.facts.recipients.filter(\.isNamed).map(\.name))
