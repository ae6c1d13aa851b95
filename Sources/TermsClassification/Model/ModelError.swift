/// Why bytes are not weights that this library can use.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of error it is.
  public struct Code: Sendable, Hashable {
    private enum Value: Hashable { case notWeights, truncated, version, layout, checksum }
    private var value: Value

    /// The bytes do not begin as weights do.
    public static let notWeights = Code(value: .notWeights)
    /// There are fewer or more bytes than the header says.
    public static let truncated = Code(value: .truncated)
    /// The weights were made for another version of the features.
    public static let version = Code(value: .version)
    /// The tables named in the header do not fit the vocabulary, or each other.
    public static let layout = Code(value: .layout)
    /// The bytes are not those that were written.
    public static let checksum = Code(value: .checksum)
  }

  /// What kind of error it is.
  public var code: Code
  /// What is wrong and what to do, in one sentence.
  public var description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
