import PlainTerms
import Synchronization

/// The results that an earlier run wrote, to tell which documents are done.
///
/// Results stand in the order of the documents, so that while the inputs are the same each document
/// is held against the next line and nothing is kept. At the first that differs, because files were
/// added or removed, the ids of the lines left are counted by their hashes.
final class FinishedResults: Sendable {
  private static let longestLine = 1 << 30

  private struct State {
    var lines: ByteStream?
    var left: [Int: Int] = [:]
    var count = 0
  }

  private let key: LineKey
  private let state: Mutex<State>

  /// - Parameter path: The file of lines; nil when nothing is to be resumed.
  /// - Throws: ``ExitFailure`` 65 when the file holds something else.
  init(_ path: String?, header: String, key: LineKey) throws(ExitFailure) {
    self.key = key
    guard let path else {
      state = Mutex(State())
      return
    }
    let header = Array(header.utf8.dropLast())
    let first: ByteStream.Line?
    var lines: ByteStream
    do throws(CorpusError) {
      var start = ByteStream(try FileSource(path: path))
      first = try start.line(limit: Self.longestLine)
      lines = ByteStream(try FileSource(path: path))
      if !header.isEmpty { _ = try lines.line(limit: Self.longestLine) }
    } catch {
      guard error.code == .noSuchFile else { throw .brokenOff(error.description) }
      state = Mutex(State())
      return
    }
    if case .bytes(let line, let isEnded)? = first {
      let beginning = header.isEmpty ? Array("{\"id\":".utf8) : header
      let isOurs =
        line.starts(with: beginning) && (header.isEmpty || !isEnded || line == header)
        || !isEnded && beginning.starts(with: line)
      if !isOurs {
        throw .unreadable(
          "\(path): does not begin as results of these options do. Give the options of the run "
            + "that wrote it, or another --output.")
      }
    }
    state = Mutex(State(lines: lines))
  }

  /// How many documents were found to be done.
  var count: Int { state.withLock { $0.count } }

  /// Whether the document is done; to be asked once for each, in their order.
  func contains(_ id: DocumentID) -> Bool {
    state.withLock { state in
      guard state.lines != nil || !state.left.isEmpty else { return false }
      let beginning = key.beginning(id)
      if let line = next(&state) {
        if line.starts(with: beginning) {
          state.count += 1
          return true
        }
        count(line, &state)
        while let line = next(&state) { count(line, &state) }
      }
      guard let left = state.left[beginning.hashValue], left > 0 else { return false }
      state.left[beginning.hashValue] = left - 1
      state.count += 1
      return true
    }
  }

  private func next(_ state: inout State) -> [UInt8]? {
    // The last line without an end was cut off; its document is to be done again.
    if case .bytes(let line, isEnded: true)? = try? state.lines?.line(limit: Self.longestLine) {
      return line
    }
    state.lines = nil
    return nil
  }

  private func count(_ line: [UInt8], _ state: inout State) {
    if let length = key.length(line) {
      state.left[Array(line[..<length]).hashValue, default: 0] += 1
    }
  }
}
