import Glibc
import PlainTerms

/// A corpus in a file without a name, in memory.
enum CorpusInput {
  private static let file: Int32 = {
    let path = "/dev/shm/tcsum-fuzz-\(getpid())"
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    unlink(path)
    return file
  }()

  static func read(_ bytes: [UInt8], as format: CorpusFormat?) {
    ftruncate(file, 0)
    var sent = 0
    while sent < bytes.count {
      sent += bytes[sent...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, sent) }
    }
    var options = CorpusReader.Options()
    options.format = format
    options.maximumBytes = 1 << 20
    var reader = CorpusReader([.path("/proc/self/fd/\(file)")], options: options)
    var documents = 0
    while let document = reader.next() {
      precondition(document.byteCount <= options.maximumBytes, "more bytes than allowed")
      _ = document.id.json
      documents += 1
      // A byte of compressed data stands for at most some thousand.
      precondition(documents <= 2000 * (bytes.count + 1), "documents without end")
    }
    precondition((0...1).contains(reader.fraction ?? 0))
  }
}

/// A file of weights whose head is made to fit, so that more than the first check is reached.
///
/// The first six bytes choose its tables and whether its checksums and length are right; the others
/// fill it.
enum ModelInput {
  private static let sample = ["We share your data with partners.", "We keep it for two years."]

  static func read(_ input: [UInt8]) {
    guard input.count > 6 else { return }
    let slotBits = Int(input[0] % 8), rows = Int(input[1]), hiddenRows = Int(input[2])
    let lanes = input[3] & 1 == 0 ? 48 : 16
    let columns = input[3] & 2 == 0 ? 42 : Int(input[3])
    let hidden = hiddenRows == 0 ? 0 : hiddenRows * 64 + 64 * 50 * 4
    let size = 1024 + 4 << slotBits + rows * lanes + hidden + Int(input[4] & 15 == 15 ? 1 : 0)
    var bytes = (0..<size).map { input[6 + $0 % (input.count - 6)] }
    func put(_ value: UInt64, _ width: Int, at offset: Int) {
      for place in 0..<width {
        bytes[offset + place] = UInt8(truncatingIfNeeded: value >> (8 * place))
      }
    }
    bytes.replaceSubrange(0..<8, with: Array("TCSUMCLS".utf8))
    put(4, 4, at: 8)
    put(UInt64(size), 4, at: 12)
    for (place, value) in [columns, rows, slotBits, lanes, hiddenRows].enumerated() {
      put(UInt64(value), 4, at: 32 + 4 * place)
    }
    if input[5] & 15 != 15 {
      put(checksum(bytes[32..<1024]), 8, at: 24)
      put(checksum(bytes[24...]), 8, at: 16)
    }
    guard let classifier = try? LinearClassifier(weights: bytes) else { return }
    for clause in classifier.classify(sample.map { ClauseInput(text: $0) }) {
      precondition(clause.probabilities.allSatisfy { (0...1).contains($0) }, "no probability")
    }
  }

  /// The checksum of the format, over words of eight bytes.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 8) {
      let word = bytes[start..<min(start + 8, bytes.endIndex)].reversed()
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      sum = (sum ^ word) &* 0xD6E8_FEB8_6659_FD93
      sum ^= sum >> 32
    }
    return sum
  }
}

/// A file of tags of one's own.
enum TagsInput {
  private static let document = try! DocumentReader().read(
    Array("# Terms\n\nWe buy a list of brokers from data partners. Brokers sell 3 lists.".utf8))
  private static let tags = try! LinearClassifier().classify(document)

  static func read(_ bytes: [UInt8]) {
    guard let rules = try? TagRules(String(decoding: bytes, as: UTF8.self)) else { return }
    let ruled = rules.apply(to: tags, of: document)
    precondition(ruled.own.count == document.clauses.count)
    _ = rules.names.count
  }
}
