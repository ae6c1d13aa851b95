import Testing

@testable import TermsClassification

struct ModelWeightsTests {
  /// A model of no features, of whose parameters one has these bits, and whose slots hold `slot`.
  private func bytes(parameter: UInt32 = 0, slot: UInt32 = 0) -> [UInt8] {
    func word(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    func long(_ value: UInt64) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let head =
      word(42) + word(0) + word(1) + word(48) + [UInt8](repeating: 0, count: 16)
      + word(parameter)
      + [UInt8](repeating: 0, count: ModelFormat.bodyOffset - ModelFormat.headByteCount - 4)
    let rest = long(ModelFormat.checksum(head.span)) + head + word(slot) + word(slot)
    return ModelFormat.magic + word(ModelFormat.version) + word(UInt32(rest.count + 24))
      + long(ModelFormat.checksum(rest.span)) + rest
  }

  private func code(of bytes: [UInt8]) -> ModelError.Code? {
    do throws(ModelError) {
      _ = try ModelWeights(bytes: bytes)
      return nil
    } catch { return error.code }
  }

  @Test func `the weights in the library are whole`() throws {
    try ModelWeights.clauseTags().verify()
    try ModelWeights.unfairTerms().verify()
  }

  @Test func `a model of no features is a model`() { #expect(code(of: bytes()) == nil) }

  @Test func `bytes of something else are refused`() {
    #expect(code(of: []) == .notWeights)
    #expect(code(of: Array("none".utf8)) == .notWeights)
    #expect(code(of: [UInt8](repeating: 0, count: 5_000)) == .notWeights)
  }

  @Test func `numbers that are none are refused`() {
    #expect(code(of: bytes(parameter: Float.nan.bitPattern)) == .layout)
    #expect(code(of: bytes(parameter: Float.infinity.bitPattern)) == .layout)
  }

  @Test func `a look-up in a table without a free slot ends`() throws {
    let weights = try ModelWeights(bytes: bytes(slot: .max))
    #expect(weights.row(of: 12345) == nil)
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude])
  func `sums too large for a number still give a probability`(margin: Float) {
    #expect((0...1).contains(sigmoid(margin)))
  }

  @Test func `another version is refused`() {
    var bytes = bytes()
    bytes[8] ^= 0x40
    #expect(code(of: bytes) == .version)
  }

  @Test func `weights cut short are refused`() {
    #expect(code(of: bytes().dropLast()) == .truncated)
    #expect(code(of: Array(bytes().prefix(40))) == .notWeights)
  }

  @Test(arguments: [30, 64, 500, ModelFormat.bodyOffset + 2])
  func `a changed byte is noticed`(offset: Int) {
    var bytes = bytes()
    bytes[offset] ^= 1
    #expect(code(of: bytes) == .checksum)
  }
}

extension ModelWeightsTests {
  fileprivate func code(of bytes: ArraySlice<UInt8>) -> ModelError.Code? { code(of: Array(bytes)) }
}
