import TermsClassification

/// One hidden layer of 64 rectifiers over all features but word pairs, with a logistic output for
/// each column.
///
/// Trained clause by clause with Adagrad (Duchi, Hazan, Singer, 2011), a third of the features and a
/// quarter of the units left out at random each time (Srivastava et al., 2014).
struct NeuralNetwork: Sendable {
  /// How the network is trained.
  struct Recipe: Sendable {
    var epochs = 8
    var rate: Float = 0.05
    var featureDropout: Float = 0.3
    var unitDropout: Float = 0.25
    /// What feature values are multiplied by.
    var inputScale: Float = 2
  }

  static let units = ModelFormat.hiddenUnits
  private static let unitVectors = units / 16
  private static let outputVectors = ModelFormat.lanes / 16

  /// What each feature gives the units, four vectors a feature.
  private(set) var weights: [SIMD16<Float>]
  private(set) var bias: [SIMD16<Float>]
  /// What each unit gives the columns, three vectors a unit.
  private(set) var output: [SIMD16<Float>]
  private(set) var outputBias: [SIMD16<Float>]
  let recipe: Recipe

  /// Trains on the first `features` columns of `matrix`; bit *i* of a truth says whether column *i*
  /// holds.
  ///
  /// - Complexity: O(epochs × entries × units).
  init(
    _ matrix: FeatureMatrix, features: Int, truth: [UInt64], clauseWeights: [Float],
    recipe: Recipe = Recipe(), seed: UInt64
  ) {
    self.recipe = recipe
    var random = SplitMix(state: seed)
    func vectors(_ count: Int, _ deviation: Float) -> [SIMD16<Float>] {
      (0..<count).map { _ in
        var vector = SIMD16<Float>()
        for lane in 0..<16 { vector[lane] = random.normal() * deviation }
        return vector
      }
    }
    weights = vectors(features * Self.unitVectors, 0.05)
    output = vectors(Self.units * Self.outputVectors, 0.3)
    bias = vectors(Self.unitVectors, 0)
    outputBias = [SIMD16<Float>](repeating: SIMD16(repeating: -3), count: Self.outputVectors)
    var descent = Descent(self)
    var order = Array(0..<matrix.count)
    for epoch in 0..<recipe.epochs {
      order.shuffle(using: &random)
      descent.rate = recipe.rate * (1 - Float(epoch) * 0.9 / Float(recipe.epochs))
      for clause in order {
        let entries = matrix.starts[clause]..<matrix.starts[clause + 1]
        descent.inputs.removeAll(keepingCapacity: true)
        for entry in entries where Int(matrix.columns[entry]) < features {
          if random.uniform() < recipe.featureDropout { continue }
          let value = matrix.values[entry] * recipe.inputScale / (1 - recipe.featureDropout)
          descent.inputs.append((Int(matrix.columns[entry]) * Self.unitVectors, value))
        }
        step(
          toward: truth[clause], weight: clauseWeights[clause], by: &descent, random: &random)
      }
    }
  }

  /// What Adagrad keeps: the sums of squared gradients.
  private struct Descent {
    var weights, bias, output, outputBias: [SIMD16<Float>]
    var rate: Float = 0
    /// The features of the present clause: where their weights begin, and their values.
    var inputs: [(start: Int, value: Float)] = []

    init(_ network: NeuralNetwork) {
      let small = SIMD16<Float>(repeating: 1e-4)
      weights = network.weights.map { _ in small }
      bias = network.bias.map { _ in small }
      output = network.output.map { _ in small }
      outputBias = network.outputBias.map { _ in small }
    }
  }

  @inline(__always)
  private static func move(
    _ value: inout SIMD16<Float>, _ squares: inout SIMD16<Float>, along gradient: SIMD16<Float>,
    rate: Float
  ) {
    squares += gradient * gradient
    value -= gradient * rate / squares.squareRoot()
  }

  private mutating func step(
    toward truth: UInt64, weight: Float, by descent: inout Descent, random: inout SplitMix
  ) {
    let rate = descent.rate
    var hidden = bias
    for (start, value) in descent.inputs {
      for part in 0..<Self.unitVectors { hidden[part] += weights[start + part] * value }
    }
    var open = [Int]()
    for unit in 0..<Self.units where hidden[unit >> 4][unit & 15] > 0 {
      if random.uniform() >= recipe.unitDropout { open.append(unit) }
    }
    let gain = 1 / (1 - recipe.unitDropout)
    var errors = outputBias
    for unit in open {
      let level = hidden[unit >> 4][unit & 15] * gain
      for part in 0..<Self.outputVectors {
        errors[part] += output[unit * Self.outputVectors + part] * level
      }
    }
    for part in 0..<Self.outputVectors {
      for lane in 0..<16 {
        let holds: Float = truth & 1 << UInt64(part * 16 + lane) == 0 ? 0 : 1
        errors[part][lane] = (sigmoid(errors[part][lane]) - holds) * weight
      }
      Self.move(&outputBias[part], &descent.outputBias[part], along: errors[part], rate: rate)
    }
    var back = [SIMD16<Float>](repeating: SIMD16(), count: Self.unitVectors)
    for unit in open {
      let level = hidden[unit >> 4][unit & 15] * gain
      var sum = SIMD16<Float>()
      for part in 0..<Self.outputVectors {
        let index = unit * Self.outputVectors + part
        sum += errors[part] * output[index]
        Self.move(
          &output[index], &descent.output[index], along: errors[part] * level, rate: rate)
      }
      back[unit >> 4][unit & 15] = sum.sum() * gain
    }
    for part in 0..<Self.unitVectors {
      Self.move(&bias[part], &descent.bias[part], along: back[part], rate: rate)
    }
    for (start, value) in descent.inputs {
      for part in 0..<Self.unitVectors {
        Self.move(
          &weights[start + part], &descent.weights[start + part], along: back[part] * value,
          rate: rate)
      }
    }
  }
}

extension SplitMix {
  /// A number in 0..<1.
  mutating func uniform() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// A number of mean 0 and deviation 1, about normal.
  mutating func normal() -> Float {
    ((0..<4).reduce(Float(0)) { sum, _ in sum + uniform() } - 2) * 1.7320508
  }
}
