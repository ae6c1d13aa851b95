import PlainTerms

/// One run of `tcsum batch`: documents in, outcomes out, in order.
struct BatchRun {
  private let documents: CorpusDocuments
  private let summarizer: Summarizer
  private let rules: TagRules?
  private let format: any ResultFormat
  private let limits: BatchLimits
  private var sink: any ResultSink
  private let finished: FinishedResults
  private var progress: BatchProgress

  init(_ command: BatchCommand) throws(ExitFailure) {
    LargeBlocks.goBackWhenFreed()
    var reading = CorpusReader.Options()
    reading.format = command.inputFormat.format
    reading.maximumBytes = command.maxSize << 20
    documents = CorpusDocuments(try command.inputs(), options: reading)
    rules = try command.ownTags.rules()
    limits = BatchLimits(jobs: command.jobs)

    var options = Summarizer.Options()
    options.acceptsAnyPage = command.force
    options.reading.maximumBytes = command.maxSize << 20
    let members = command.fields?.members ?? Set(JSONRenderer.Member.allCases)
    options.reading.digestsInput = command.format == .jsonl && members.contains(.document)
    do { summarizer = try Summarizer(options: options) } catch { throw .broken("\(error)") }

    format =
      switch command.format {
      case .jsonl: JSONLinesResults(members: members)
      case .csv: CSVResults()
      case .markdown: MarkdownResults()
      }
    let folder = command.format == .markdown ? command.output : nil
    let lines = folder.map { $0 + "/index.jsonl" } ?? command.output
    // Looked at before it is opened for writing: it may be another file than was meant.
    finished = try FinishedResults(
      command.resume ? lines : nil, header: format.header, key: format.key)
    if let folder {
      sink = try FolderSink(folder, resumes: command.resume)
    } else {
      sink = try LineSink(to: lines, resumes: command.resume, header: format.header)
    }
    progress = BatchProgress(isWanted: command.progress)
  }

  /// Does it; returns the exit code.
  consuming func run() async throws(ExitFailure) -> Int32 {
    let (documents, finished) = (documents, finished)
    let interruption = Interruption.watch { documents.stop() }
    let (summarizer, rules, format) = (summarizer, rules, format)
    let unfinished = documents.filter { !finished.contains($0.id) }
    let batch = Batch(of: unfinished, limits: limits, weight: \.byteCount) {
      BatchOutcome(of: $0, summarizer, rules, format)
    }
    var sink = sink
    var progress = progress
    for await outcome in batch {
      try sink.write(outcome)
      progress.add(outcome, documents.progress.fraction)
    }
    try sink.close()
    let isInterrupted = interruption.hasCome
    progress.finish(skipped: finished.count, isInterrupted: isInterrupted, output: sink.path)
    if isInterrupted { return 130 }
    return documents.progress.brokenInputs > 0 ? 74 : 0
  }
}
