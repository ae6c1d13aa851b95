import TermsClassification

extension TrainedModel {
  /// The model as ``ModelFormat`` lays it out, weights rounded to 8 bits.
  func bytes(decision: Decision) -> [UInt8] {
    let lanes = columns.count < 16 ? 16 : ModelFormat.lanes
    let rows = vocabulary.hashes.count
    let roots = vocabulary.squaredIDF.map { Float($0).squareRoot() }
    var scale = [Float](repeating: 0, count: columns.count)
    var bias = scale
    var body = [UInt8](repeating: 0, count: rows * lanes)
    for (column, weights) in columns.enumerated() {
      let scaled = (0..<rows).map { weights[$0] * roots[$0] }
      scale[column] = Self.step(of: scaled)
      bias[column] = weights[rows]
      for row in 0..<rows {
        body[row * lanes + column] = Self.level(scaled[row], step: scale[column])
      }
    }
    for row in 0..<rows { body[row * lanes + lanes - 1] = vocabulary.squaredIDF[row] }
    if let network {
      for column in columns.indices {
        bias[column] += network.outputBias[column >> 4][column & 15] * networkShares[column]
      }
      body += hiddenBytes(of: network, roots: roots)
    }

    var slotBits = 10
    while 1 << slotBits < rows * 4 / 3 { slotBits += 1 }
    var slots = [UInt32](repeating: 0, count: 1 << slotBits)
    for (row, hash) in vocabulary.hashes.enumerated() {
      var (index, check) = ModelFormat.slot(of: hash, slotBits: slotBits)
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = check | UInt32(row + 1)
    }

    let padded = { (run: [Float]) in
      run + Array(repeating: 0, count: ModelFormat.lanes - run.count)
    }
    var tail: [UInt8] = []
    let hiddenRows = network == nil ? 0 : vocabulary.singles
    for word in [columns.count, rows, slotBits, lanes, hiddenRows, 0, 0, 0] {
      tail.append(littleEndian: UInt32(word))
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

  /// The rows and parameters of the hidden layer.
  private func hiddenBytes(of network: NeuralNetwork, roots: [Float]) -> [UInt8] {
    let units = ModelFormat.hiddenUnits
    let rows = vocabulary.singles
    var bytes = [UInt8](repeating: 0, count: rows * units)
    var steps: [Float] = []
    for unit in 0..<units {
      let weights = (0..<rows).map {
        network.weights[($0 * units + unit) >> 4][unit & 15] * roots[$0] * network.recipe.inputScale
      }
      let step = Self.step(of: weights)
      for row in 0..<rows { bytes[row * units + unit] = Self.level(weights[row], step: step) }
      steps.append(step)
    }
    let biases = network.bias.flatMap { vector in vector.indices.map { vector[$0] } }
    let outputs = (0..<units * ModelFormat.lanes).map { index in
      let column = index % ModelFormat.lanes
      let share = column < networkShares.count ? networkShares[column] : 0
      return network.output[index >> 4][index & 15] * share
    }
    for value in steps + biases + outputs { bytes.append(littleEndian: value.bitPattern) }
    return bytes
  }

  /// What one level of 8 bits stands for.
  private static func step(of weights: [Float]) -> Float {
    weights.reduce(0) { max($0, abs($1)) } / 127
  }

  private static func level(_ weight: Float, step: Float) -> UInt8 {
    step == 0 ? 0 : UInt8(bitPattern: Int8((weight / step).rounded()))
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
