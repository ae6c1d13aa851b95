import TermsClassification

extension TrainedModel {
  /// The model as ``ModelFormat`` lays it out, weights rounded to 8 bits.
  func bytes(decision: Decision) -> [UInt8] {
    let lanes = ModelFormat.lanes
    let rows = vocabulary.hashes.count
    let roots = vocabulary.squaredIDF.map { Float($0).squareRoot() }
    var scale = [Float](repeating: 0, count: lanes)
    var bias = scale
    var body = [UInt8](repeating: 0, count: rows * lanes)
    for (column, weights) in columns.enumerated() {
      let scaled = (0..<rows).map { weights[$0] * roots[$0] }
      let largest = scaled.reduce(0) { max($0, abs($1)) }
      scale[column] = largest / 127
      bias[column] = weights[rows]
      if largest == 0 { continue }
      for row in 0..<rows {
        let level = Int8((scaled[row] / scale[column]).rounded())
        body[row * lanes + column] = UInt8(bitPattern: level)
      }
    }
    for row in 0..<rows { body[row * lanes + lanes - 1] = vocabulary.squaredIDF[row] }

    var slotBits = 10
    while 1 << slotBits < rows * 2 { slotBits += 1 }
    var slots = [UInt32](repeating: 0, count: 1 << slotBits)
    for (row, hash) in vocabulary.hashes.enumerated() {
      var (index, check) = ModelFormat.slot(of: hash, slotBits: slotBits)
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = check | UInt32(row + 1)
    }

    let padded = { (run: [Float]) in run + Array(repeating: 0, count: lanes - run.count) }
    var tail: [UInt8] = []
    for word in [UInt32(columns.count), UInt32(rows), UInt32(slotBits), 0, 0, 0, 0, 0] {
      tail.append(littleEndian: word)
    }
    for run in [scale, bias, decision.slope, decision.intercept, decision.threshold].map(padded) {
      for value in run { tail.append(littleEndian: value.bitPattern) }
    }
    var bytes = ModelFormat.magic
    let head = ModelFormat.checksum(tail.span)
    for slot in slots { tail.append(littleEndian: slot) }
    tail += body
    bytes.append(littleEndian: ModelFormat.version)
    bytes.append(littleEndian: UInt32(tail.count + 32))
    var checked: [UInt8] = []
    checked.append(littleEndian: head)
    checked += tail
    bytes.append(littleEndian: ModelFormat.checksum(checked.span))
    return bytes + checked
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
