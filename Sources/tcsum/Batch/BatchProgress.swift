#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Counts outcomes, and says on standard error how far the run is: on a terminal as one line that
/// is written over, else as a line now and then.
struct BatchProgress {
  private static let barWidth = 24

  private let isShown: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = Clock.seconds
  private var lastShown = Clock.seconds
  /// How much of the inputs was read when the first outcome came: a resumed run starts late.
  private var firstFraction: Double?
  private var tally = BatchTally()

  /// - Parameter isWanted: nil to show it on a terminal alone.
  init(isWanted: Bool?) { isShown = isWanted ?? isTerminal }

  /// Counts an outcome.
  ///
  /// - Parameter fraction: How much of the inputs has been read, from 0 to 1, if that is known.
  mutating func add(_ outcome: BatchOutcome, _ fraction: Double?) {
    tally.add(outcome)
    if firstFraction == nil { firstFraction = fraction }
    let now = Clock.seconds
    guard isShown, now - lastShown >= (isTerminal ? 0.2 : 10) else { return }
    lastShown = now
    let line = self.line(after: now - start, fraction)
    StandardError.write(isTerminal ? "\r\(line)\u{1B}[K" : "tcsum: \(line)\n")
  }

  /// Says what was done.
  ///
  /// - Parameters:
  ///   - skipped: Documents that an earlier run had done.
  ///   - output: The file that a later run can go on with.
  func finish(skipped: Int, isInterrupted: Bool, output: String?) {
    if isShown, isTerminal { StandardError.write("\r\u{1B}[K") }
    var report = tally.report(seconds: Clock.seconds - start, skipped: skipped)
    if isInterrupted {
      report += output == nil ? "; interrupted" : "; interrupted: go on with --resume"
    }
    StandardError.note(report)
  }

  private func line(after seconds: Double, _ fraction: Double?) -> String {
    let rate = Double(tally.documents) / max(seconds, 0.001)
    var line = "\(grouped(tally.documents)) documents, \(decimal(rate)) a second"
    if tally.errorCount > 0 { line += ", \(grouped(tally.errorCount)) errors" }
    guard let fraction else { return line }
    let done = fraction - (firstFraction ?? 0)
    if done > 0.001 {
      let left = seconds * (1 - fraction) / done
      line += ", about \(Clock.text(seconds: left)) left"
    }
    guard isTerminal else { return "\(Int(fraction * 100)) %, " + line }
    let full = Int(fraction * Double(Self.barWidth))
    let bar =
      String(repeating: "█", count: full) + String(repeating: "░", count: Self.barWidth - full)
    return "\(bar) \(Int(fraction * 100)) %  \(line)"
  }
}

/// What a run has done.
struct BatchTally {
  private(set) var documents = 0
  private var errors: [String: Int] = [:]
  private var clauses = 0
  private var bytes = 0

  var errorCount: Int { errors.values.reduce(0, +) }

  mutating func add(_ outcome: BatchOutcome) {
    documents += 1
    clauses += outcome.clauses
    bytes += outcome.bytes
    if let error = outcome.error { errors[error.code, default: 0] += 1 }
  }

  /// One line for people.
  func report(seconds: Double, skipped: Int) -> String {
    let kinds = errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(grouped($0.value)) \($0.key)" }.joined(separator: ", ")
    let megabytes = Double(bytes) / 1e6
    var report = documents == 1 ? "1 document" : "\(grouped(documents)) documents"
    if skipped > 0 { report += " (\(grouped(skipped)) more were done before)" }
    report += errors.isEmpty ? ", no errors" : ", \(grouped(errorCount)) errors (\(kinds))"
    report += "; \(grouped(clauses)) clauses; \(decimal(seconds)) s"
    report += ", \(decimal(megabytes / max(seconds, 0.001))) MB a second"
    return report
  }
}

/// The time that has passed.
enum Clock {
  /// Seconds since some moment; never goes back.
  static var seconds: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A length of time as `3:07` or `1:02:07`.
  static func text(seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 1e8).rounded())
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
  }
}

/// A number with one decimal place.
private func decimal(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(grouped(tenths / 10)).\(tenths % 10)"
}

/// A number with its thousands apart: 12,345.
private func grouped(_ number: Int) -> String {
  var text = ""
  for (index, digit) in String(number).reversed().enumerated() {
    if index > 0, index % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return String(text.reversed())
}
