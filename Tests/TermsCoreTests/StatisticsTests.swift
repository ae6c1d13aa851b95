import TermsCore
import Testing

/// The counts that statistics are made of.
@Suite struct StatisticsTests {
  @Test(
    "Durations fall into the range whose limit they do not exceed",
    arguments: [
      ("PT24H", PeriodRange.day), ("P1D", .day), ("P2D", .week), ("P1W", .week), ("P30D", .month),
      ("P1M", .month), ("P90D", .threeMonths), ("P6M", .sixMonths), ("P365D", .year),
      ("P1Y", .year),
      ("P13M", .twoYears), ("P1Y6M", .twoYears), ("P3Y", .threeYears), ("P72M", .sevenYears),
      ("P10Y", .tenYears), ("P100Y", .longer), ("P99999999999999999999Y", .longer),
      ("P", .noLength), ("", .noLength), ("P1H", .noLength), ("soon", .noLength), ("P5", .noLength),
      ("P1.5.5D", .noLength), ("PTT1H", .noLength),
    ])
  func ranges(duration: String, range: PeriodRange) {
    #expect(PeriodRange(.fixed, duration: duration) == range)
    #expect(PeriodRange(.cookie, duration: duration) == range)
    #expect(PeriodRange(.criteria, duration: duration) == .vague)
  }

  @Test("The most counted word comes first, equal ones by name; other words are counted together")
  func tally() {
    var tally = Tally(limit: 3)
    for word in ["b", "a", "c", "c", "d", "e", "a", "b"] { tally.add(word) }
    #expect(tally.ranked.map(\.name) == ["a", "b", "c"])
    #expect(tally.rest == 2 && tally.total == 8)
    tally.merge(tally)
    #expect(tally.rest == 4 && tally["c"] == 4)
  }

  @Test("Quantiles are numbers that were added")
  func quantiles() {
    var numbers = Distribution()
    #expect(numbers.quantiles([0.5]).isEmpty)
    for number in [7.9, 1395, 1518, .nan, -1, .infinity, 123_456] { numbers.add(number) }
    #expect(numbers.count == 4)
    #expect(numbers.quantiles([0, 0.25, 0.5, 0.75, 1]) == [7.9, 7.9, 1395, 1518, 123_500])
  }

  @Test("Names without end take bounded memory; those named often keep their place")
  func recipients() {
    var tally = RecipientTally(limit: 100)
    for number in 0..<5000 {
      tally.add([
        (name: "Rare \(number)", role: .other),
        (name: number % 2 == 0 ? "Often" : "OFTEN", role: .vendor),
        (name: "often", role: .payment),
      ])
    }
    #expect(tally.count <= 100 && tally.missed > 0)
    let first = tally.ranked(1)[0]
    #expect(first.name == "Often" && first.documents == 5000)
    #expect(first.role == .vendor && first.roles.reduce(0, +) == 10_000)
  }
}
