import TermsClassification
import TermsCore

/// Hits and misses of one tag.
struct Counts {
  var hits = 0
  var falseAlarms = 0
  var misses = 0

  mutating func count(predicted: Bool, true holds: Bool) {
    if predicted && holds { hits += 1 }
    if predicted && !holds { falseAlarms += 1 }
    if !predicted && holds { misses += 1 }
  }

  var precision: Double { Double(hits) / Double(max(1, hits + falseAlarms)) }
  var recall: Double { Double(hits) / Double(max(1, hits + misses)) }
  var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + falseAlarms + misses)) }
  var support: Int { hits + misses }

  static func + (left: Counts, right: Counts) -> Counts {
    Counts(
      hits: left.hits + right.hits, falseAlarms: left.falseAlarms + right.falseAlarms,
      misses: left.misses + right.misses)
  }
}

/// How well clauses were tagged by models, thresholds and calibration that never saw them.
struct Evaluation {
  var tags = [Counts](repeating: Counts(), count: Tag.allCases.count)
  var good = Counts()
  var bad = Counts()
  var exact = 0
  var clauses = 0
  private var bins = [(count: Int, sum: Double, hits: Int)](repeating: (0, 0, 0), count: 20)

  /// Judges every fold by the decision learnt from the margins of the others.
  init(_ heldOut: HeldOutMargins, folds: Folds) {
    for fold in 0..<folds.count {
      let decision = heldOut.decision(from: folds.examples(outside: fold))
      for clause in folds.examples(in: fold) { judge(clause, of: heldOut, by: decision) }
    }
  }

  private mutating func judge(_ clause: Int, of heldOut: HeldOutMargins, by decision: Decision) {
    let start = clause * ModelFormat.lanes
    let margins = Array(heldOut.margins[start..<start + ModelFormat.lanes])
    let predicted = decision.tags(margins)
    let impact = decision.impact(margins)
    clauses += 1
    var same = true
    for tag in Tag.allCases {
      let holds = heldOut.holds(clause, tag.index)
      tags[tag.index].count(predicted: predicted.contains(tag), true: holds)
      same = same && predicted.contains(tag) == holds
      let probability = Double(decision.probability(of: tag.index, margin: margins[tag.index]))
      let bin = min(bins.count - 1, Int(probability * Double(bins.count)))
      bins[bin].count += 1
      bins[bin].sum += probability
      if holds { bins[bin].hits += 1 }
    }
    if same { exact += 1 }
    good.count(predicted: impact == .good, true: heldOut.holds(clause, TagColumns.good))
    bad.count(predicted: impact == .bad, true: heldOut.holds(clause, TagColumns.bad))
  }

  /// F1 over all decisions.
  var microF1: Double { tags.reduce(Counts(), +).f1 }

  /// Mean F1 of the tags with at least 20 clauses.
  var macroF1: Double {
    let counted = tags.filter { $0.support >= 20 }
    return counted.reduce(0) { $0 + $1.f1 } / Double(max(1, counted.count))
  }

  /// Expected calibration error over 20 bins, of the pairs of clause and tag with probability at
  /// least `floor`.
  func calibrationError(above floor: Double) -> Double {
    let counted = bins.suffix(bins.count - Int(floor * Double(bins.count))).filter { $0.count > 0 }
    let total = counted.reduce(0) { $0 + $1.count }
    return counted.reduce(0) { $0 + abs($1.sum - Double($1.hits)) } / Double(max(1, total))
  }

  /// A table for people.
  var report: String {
    var lines = ["tag                 P     R     F1    n"]
    let order = Tag.allCases.sorted { tags[$0.index].support > tags[$1.index].support }
    for tag in order { lines.append(Self.row(tag.rawValue, tags[tag.index])) }
    lines.append(Self.row("impact good", good))
    lines.append(Self.row("impact bad", bad))
    let all = tags.reduce(Counts(), +)
    lines.append(
      "clauses \(clauses)  micro-F1 \(decimal(microF1)) (P \(decimal(all.precision)) "
        + "R \(decimal(all.recall)))  macro-F1 \(decimal(macroF1))  "
        + "exact \(decimal(Double(exact) / Double(max(1, clauses))))")
    lines.append(
      "impact-F1 good \(decimal(good.f1)) bad \(decimal(bad.f1))  "
        + "calibration error \(decimal(calibrationError(above: 0))), "
        + "of pairs with probability from 0.05 \(decimal(calibrationError(above: 0.05)))")
    return lines.joined(separator: "\n")
  }

  /// A line of such a table.
  static func row(_ name: String, _ counts: Counts, width: Int = 18) -> String {
    name + String(repeating: " ", count: max(1, width - name.utf8.count))
      + [counts.precision, counts.recall, counts.f1].map(decimal).joined(separator: " ")
      + " \(counts.support)"
  }
}

/// `value` with three decimals.
func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let fraction = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count)
    + fraction
}
