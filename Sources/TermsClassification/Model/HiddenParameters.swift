/// What the hidden layer does with the sums of its rows: a unit gives the columns its output times
/// what its input exceeds 0 by (a rectifier).
struct HiddenParameters: Sendable {
  /// What the sums of each unit are multiplied by, sixteen units a vector.
  private let scale: [SIMD16<Float>]
  /// What is added to each unit.
  private let bias: [SIMD16<Float>]
  /// What each unit gives the columns: three vectors a unit.
  private let output: [SIMD16<Float>]

  /// Reads the layer: scales, biases, then outputs unit by unit.
  init(_ value: (Int) -> Float) {
    let units = ModelFormat.hiddenUnits
    func vectors(_ start: Int, _ count: Int) -> [SIMD16<Float>] {
      (0..<count).map { index in
        var vector = SIMD16<Float>()
        for lane in 0..<16 { vector[lane] = value(start + index * 16 + lane) }
        return vector
      }
    }
    scale = vectors(0, units / 16)
    bias = vectors(units, units / 16)
    output = vectors(2 * units, units * ModelFormat.lanes / 16)
  }

  /// What the units get from the rows of one clause, as inputs of their rectifiers.
  func inputs(of sums: UnitInputs) -> UnitInputs {
    UnitInputs(
      first: sums.first * scale[0] + bias[0], second: sums.second * scale[1] + bias[1],
      third: sums.third * scale[2] + bias[2], fourth: sums.fourth * scale[3] + bias[3])
  }

  /// Adds what the units give the columns.
  func add(
    _ inputs: UnitInputs, to first: inout SIMD16<Float>, _ second: inout SIMD16<Float>,
    _ third: inout SIMD16<Float>
  ) {
    for unit in 0..<ModelFormat.hiddenUnits {
      let input = inputs[unit]
      if input <= 0 { continue }
      first += output[unit * 3] * input
      second += output[unit * 3 + 1] * input
      third += output[unit * 3 + 2] * input
    }
  }
}

/// Sums of rows, a lane a hidden unit.
struct UnitSums: BitwiseCopyable {
  var first = SIMD16<Int32>()
  var second = SIMD16<Int32>()
  var third = SIMD16<Int32>()
  var fourth = SIMD16<Int32>()
}

/// The inputs of the hidden units.
struct UnitInputs {
  var first = SIMD16<Float>()
  var second = SIMD16<Float>()
  var third = SIMD16<Float>()
  var fourth = SIMD16<Float>()

  subscript(unit: Int) -> Float {
    switch unit >> 4 {
    case 0: first[unit & 15]
    case 1: second[unit & 15]
    case 2: third[unit & 15]
    default: fourth[unit & 15]
    }
  }

  mutating func add(_ sums: UnitSums, times scale: Float) {
    first += SIMD16<Float>(sums.first) * scale
    second += SIMD16<Float>(sums.second) * scale
    third += SIMD16<Float>(sums.third) * scale
    fourth += SIMD16<Float>(sums.fourth) * scale
  }
}
