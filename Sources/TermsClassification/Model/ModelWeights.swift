internal import CTermsModel

/// Trained weights, read in place; the one file that touches their memory.
///
/// The header is checked once, so that every later look-up stays within bounds.
@safe package struct ModelWeights: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let rowsBase: UnsafeRawPointer
  private let owner: Owner?
  /// How many columns the model decides on.
  package let columns: Int
  let rows: Int
  /// How many rows, the first, speak to the hidden layer too; 0 for a linear model.
  let hiddenRows: Int
  let lanes: Int
  private let slotBits: Int
  private let hiddenBase: UnsafeRawPointer

  /// What each column's weights are multiplied by, sixteen columns a vector.
  let scale: [SIMD16<Float>]
  /// What is added to each column.
  let bias: [SIMD16<Float>]
  /// Logistic calibration: probability = σ(slope · margin + intercept).
  let slope: [Float]
  let intercept: [Float]
  /// The margin above which a column counts as present.
  let threshold: [Float]
  /// The hidden layer; nil for a linear model.
  let hidden: HiddenParameters?

  @safe private final class Owner: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer
    init(_ bytes: [UInt8]) {
      unsafe memory = .allocate(byteCount: bytes.count, alignment: 64)
      unsafe memory.copyBytes(from: bytes)
    }
    deinit { unsafe memory.deallocate() }
    var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(memory) }
  }

  /// The weights of the clause tags and impact, built into the program.
  package static func clauseTags() throws(ModelError) -> ModelWeights {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: tcsum_model_bytes(), count: tcsum_model_byte_count())
    return try unsafe ModelWeights(bytes, owner: nil)
  }

  /// The weights of the unfair terms, built into the program.
  package static func unfairTerms() throws(ModelError) -> ModelWeights {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: tcsum_unfair_model_bytes(), count: tcsum_unfair_model_byte_count())
    return try unsafe ModelWeights(bytes, owner: nil)
  }

  /// Weights from a file; all of their bytes are checked.
  package init(bytes: [UInt8]) throws(ModelError) {
    let owner = Owner(bytes)
    try unsafe self.init(owner.bytes, owner: owner)
    try verify()
  }

  /// Checks every byte against the checksum in the header.
  ///
  /// - Throws: ``ModelError`` with code `checksum`.
  /// - Complexity: O(bytes).
  package func verify() throws(ModelError) {
    let count = Int(word(12))
    let expected = unsafe UInt64(littleEndian: base.load(fromByteOffset: 16, as: UInt64.self))
    if unsafe Self.checksum(base + 24, count - 24) != expected {
      throw ModelError(.checksum, "the weights are damaged: their checksum differs; install again")
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer, owner: Owner?) throws(ModelError) {
    guard bytes.count >= ModelFormat.bodyOffset, let base = bytes.baseAddress,
      unsafe bytes.starts(with: ModelFormat.magic)
    else { throw ModelError(.notWeights, "these bytes are not weights of this library") }
    unsafe self.base = base
    self.owner = owner
    func word(_ offset: Int) -> UInt32 {
      unsafe UInt32(littleEndian: base.load(fromByteOffset: offset, as: UInt32.self))
    }
    if word(8) != ModelFormat.version {
      throw ModelError(
        .version,
        "weights of version \(word(8)), but this library reads \(ModelFormat.version): train again")
    }
    let sum = unsafe UInt64(littleEndian: base.load(fromByteOffset: 24, as: UInt64.self))
    if unsafe Self.checksum(base + 32, ModelFormat.bodyOffset - 32) != sum {
      throw ModelError(.checksum, "the head of the weights is damaged; install again")
    }
    rows = Int(word(36))
    slotBits = Int(word(40))
    columns = Int(word(32))
    lanes = Int(word(44))
    hiddenRows = Int(word(48))
    guard lanes == 16 || lanes == ModelFormat.lanes, (1..<lanes).contains(columns),
      (1...24).contains(slotBits), rows < 1 << ModelFormat.rowBits, rows < 1 << slotBits,
      hiddenRows <= rows
    else { throw ModelError(.layout, "the tables of the weights do not fit each other: train again") }
    let rowsOffset = ModelFormat.bodyOffset + 4 << slotBits
    let hiddenOffset = rowsOffset + rows * lanes
    let tailOffset = hiddenOffset + hiddenRows * ModelFormat.hiddenUnits
    let end = tailOffset + (hiddenRows > 0 ? ModelFormat.hiddenParameterByteCount : 0)
    unsafe rowsBase = base + rowsOffset
    unsafe hiddenBase = base + hiddenOffset
    if bytes.count != Int(word(12)) || bytes.count != end {
      throw ModelError(
        .truncated, "the weights are cut short: \(bytes.count) bytes of \(word(12)); install again")
    }
    hidden =
      hiddenRows == 0
      ? nil : HiddenParameters { Float(bitPattern: word(tailOffset + $0 * 4)) }
    func run(_ index: Int) -> [Float] {
      (0..<ModelFormat.lanes).map {
        let offset = ModelFormat.headByteCount + (index * ModelFormat.lanes + $0) * 4
        return Float(bitPattern: word(offset))
      }
    }
    func vectors(_ run: [Float]) -> [SIMD16<Float>] {
      stride(from: 0, to: run.count, by: 16).map { SIMD16(run[$0..<$0 + 16]) }
    }
    scale = vectors(run(0))
    bias = vectors(run(1))
    slope = run(2)
    intercept = run(3)
    threshold = run(4)
    let parameters = (hiddenRows == 0 ? end : tailOffset)..<end
    let isFinite =
      (0..<ModelFormat.parameterRuns).allSatisfy { run($0).allSatisfy(\.isFinite) }
      && stride(from: parameters.lowerBound, to: parameters.upperBound, by: 4)
        .allSatisfy { Float(bitPattern: word($0)).isFinite }
    guard isFinite else {
      throw ModelError(.layout, "the weights hold numbers that are none: train again")
    }
  }

  private static func checksum(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe ModelFormat.checksum(bytes.bindMemory(to: UInt8.self).span)
  }

  private func word(_ offset: Int) -> UInt32 {
    unsafe UInt32(littleEndian: base.load(fromByteOffset: offset, as: UInt32.self))
  }

  /// The row of a feature; nil when it was never seen in training (one in 32,768 unseen features is
  /// taken for another).
  @inline(__always)
  func row(of hash: UInt64) -> Int? {
    var (index, check) = ModelFormat.slot(of: hash, slotBits: slotBits)
    // Tables have free slots; in one that has none, the look-up would go round for ever.
    for _ in 0..<1 << slotBits {
      let slot = word(ModelFormat.bodyOffset + index * 4)
      if slot == 0 { return nil }
      let row = Int(slot & (1 << ModelFormat.rowBits - 1)) - 1
      if (slot ^ check) >> ModelFormat.rowBits == 0, row >= 0, row < rows { return row }
      index = (index + 1) & (1 << slotBits - 1)
    }
    return nil
  }

  /// Asks for the place where a feature's row is looked up.
  @inline(__always)
  func prefetchSlot(of hash: UInt64) {
    let index = ModelFormat.slot(of: hash, slotBits: slotBits).index
    unsafe tcsum_prefetch(base + ModelFormat.bodyOffset + index * 4)
  }

  /// Asks for the memory of a row.
  @inline(__always)
  func prefetch(_ row: Int) {
    unsafe tcsum_prefetch(rowsBase + row * lanes)
    if row < hiddenRows { unsafe tcsum_prefetch(hiddenBase + row * ModelFormat.hiddenUnits) }
  }

  /// Adds the weights of a row to `sums`.
  ///
  /// - Precondition: `row` comes from ``row(of:)``.
  @inline(__always)
  func add(_ row: Int, to sums: inout RowSums) {
    unsafe Self.add(rowsBase + row * lanes, count: lanes, to: &sums)
  }

  /// Adds what a row gives the hidden units to `sums`.
  ///
  /// - Precondition: `row` comes from ``row(of:)`` and is less than ``hiddenRows``.
  @inline(__always)
  func add(_ row: Int, to sums: inout UnitSums) {
    let units = ModelFormat.hiddenUnits
    unsafe Self.add(hiddenBase + row * units, count: units, to: &sums)
  }

  /// Adds `count` weights to the lanes of `sums`, which are all that it holds.
  @inline(__always)
  private static func add<Sums: BitwiseCopyable>(
    _ row: UnsafeRawPointer, count: Int, to sums: inout Sums
  ) {
    unsafe withUnsafeMutableBytes(of: &sums) { bytes in
      guard let lanes = bytes.baseAddress else { return }
      unsafe tcsum_add_row(
        lanes.assumingMemoryBound(to: Int32.self), row.assumingMemoryBound(to: Int8.self),
        Int32(count))
    }
  }
}

/// Sums of rows, a lane a column.
struct RowSums: BitwiseCopyable {
  var first = SIMD16<Int32>()
  var second = SIMD16<Int32>()
  var third = SIMD16<Int32>()

  /// The sum of the rows' idf², which stands in the last of `lanes`.
  func squaredNorm(lanes: Int) -> Int32 { lanes == 16 ? first[15] : third[15] }
}
