extension ByteStream {
  /// Opens a file or, for nil, standard input; gzip and zstd, told by their first bytes, are
  /// inflated.
  ///
  /// - Throws: ``CorpusError`` `no-such-file` or `unreadable`.
  package init(opening path: String?) throws(CorpusError) {
    var source: any ByteSource = try FileSource(path: path)
    var head: [UInt8] = []
    while head.count < 4, let piece = try source.next() { head += piece }
    if let compression = Compression(magic: head[...]) {
      source = InflatedSource(source, startingWith: head, compression, named: path ?? "-")
      head = []
    }
    self.init(source, startingWith: head)
  }
}
