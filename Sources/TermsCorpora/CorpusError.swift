/// Why a document's bytes could not be had, or a container not be read on.
public struct CorpusError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; new kinds may be added.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// A stable word for programs.
    public let description: String

    /// There is no such file or folder.
    public static let noSuchFile = Code(description: "no-such-file")
    /// The file or folder cannot be opened or read.
    public static let unreadable = Code(description: "unreadable")
    /// The input ends in the middle of a record or of compressed data.
    public static let truncated = Code(description: "truncated")
    /// Compressed data or a container does not hold together.
    public static let damaged = Code(description: "damaged")
    /// A record is not what its container asks for.
    public static let badRecord = Code(description: "bad-record")
    /// A record is larger than ``CorpusReader/Options/maximumBytes`` allows.
    public static let tooLarge = Code(description: "too-large")
    /// A record is encoded in a way that is not known here.
    public static let unknownEncoding = Code(description: "unknown-encoding")
  }

  /// The kind of failure.
  public var code: Code
  /// What was wrong, where, and what to do, for people.
  public var description: String

  /// Creates an error.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
