import TermsCore

/// What a period applies to and what starts it.
enum RetentionDetails {
  /// Words that start a time when they follow it.
  private static let starters: Set<String> = [
    "after", "from", "following", "since", "of", "upon", "once", "when", "starting", "beginning",
    "if", "unless",
  ]
  /// Words that start a time when they open the sentence.
  private static let openers: Set<String> = [
    "if", "when", "once", "after", "upon", "following", "should", "where",
  ]

  /// What starts the time, verbatim: "after you close your account".
  static func trigger(
    of time: Range<Int>, in sentence: Reading.Sentence, reading: Reading
  ) -> String? {
    let words = reading.words
    if time.upperBound < sentence.words.upperBound,
      starters.contains(words[time.upperBound]),
      !words.styles[time.upperBound].contains(.afterPunctuation)
    {
      let phrase = reading.phrase(
        from: time.upperBound..<time.upperBound + 1, in: sentence, atMost: 16)
      if phrase.count > 1 { return String(reading.document[words.range(of: phrase)]) }
    }
    let first = sentence.words.lowerBound
    if openers.contains(words[first]) {
      let phrase = reading.phrase(from: first..<first + 1, in: sentence, atMost: 20)
      if phrase.count > 2, phrase.upperBound < time.lowerBound {
        return String(reading.document[words.range(of: phrase)])
      }
    }
    return readersAct(in: sentence, reading: reading)
  }

  /// What the reader does that starts the time, wherever it stands: "… that, when you delete them,
  /// are gone within 30 days".
  private static func readersAct(in sentence: Reading.Sentence, reading: Reading) -> String? {
    let words = reading.words
    for index in sentence.words.dropLast(2)
    where openers.contains(words[index]) && words[index + 1] == "you" {
      let end = min(index + 6, sentence.words.upperBound)
      guard let act = (index + 2..<end).first(where: { verb in
        endings.contains { words[verb].hasPrefix($0) }
      }), !(index + 2..<act).contains(where: { words.styles[$0].contains(.afterPunctuation) })
      else { continue }
      let phrase = reading.phrase(from: index..<act + 1, in: sentence, atMost: 9)
      return String(reading.document[words.range(of: phrase)])
    }
    return nil
  }

  private static let endings = ["delet", "clos", "deactivat", "eras", "cancel", "unsubscrib"]

  /// What is kept, in plain words; the nearest kind named before the time, or the label before a
  /// colon, or the first cell of a table row.
  static func what(
    in sentence: Reading.Sentence, cues: [Cue<RetentionCue>], reading: Reading
  ) -> String? {
    let clause = reading.document.clauses[sentence.clause]
    if clause.kind == .tableRow {
      return TableRow(reading: reading, clause: clause).firstCell
    }
    if let owner = owner(in: sentence, reading: reading) { return owner }
    for index in sentence.words {
      if let plain = kinds[reading.words[index]] { return plain }
    }
    return nil
  }

  /// Whose data is kept: "For potential customers, …"; a tool that keeps what it measures.
  private static func owner(in sentence: Reading.Sentence, reading: Reading) -> String? {
    let words = reading.words
    let first = sentence.words.lowerBound
    guard sentence.words.count > 4 else { return nil }
    if words[first] == "for" {
      let end = (first + 1..<min(first + 7, sentence.words.upperBound)).first {
        words.styles[$0].contains(.afterPunctuation)
      }
      guard let end, end - first > 1, words[first + 1] != "example", words[first + 1] != "this",
        words[first + 1] != "these", words[first + 1] != "such", words[first + 1] != "as"
      else { return nil }
      return String(reading.document[words.range(of: first + 1..<end)])
    }
    let holders: Set<String> = ["has", "keeps", "retains", "stores"]
    guard
      let verb = (first + 1..<min(first + 4, sentence.words.upperBound)).first(where: {
        holders.contains(words[$0])
      }), words[verb - 1] == "analytics"
    else { return nil }
    return String(reading.document[words.range(of: first..<verb)])
  }

  /// A word for what is kept, and how to say it plainly.
  private static let kinds: [String: String] = {
    let table = """
      account accounts profile = your account
      log logs = log files
      backup backups = backups
      cookie cookies = cookies
      payment payments transaction transactions billing invoice invoices financial tax accounting = payment records
      recording recordings voice audio = recordings
      message messages chat chats conversation conversations = your messages
      prompt prompts input inputs output outputs = what you type in and get back
      location geolocation gps = your location
      marketing newsletter newsletters = data for marketing
      recruitment applicant applicants candidate candidates cv cvs resume = job applications
      support ticket tickets enquiry enquiries inquiry inquiries = messages to support
      photo photos picture pictures image images video videos = photos and videos
      search searches = your searches
      biometric biometrics facial selfie = biometric data
      device devices = device data
      analytics usage statistics statistical = usage data
      content posts uploads = what you post
      consent consents = proof of your choices
      """
    var kinds: [String: String] = [:]
    for line in table.pieces(at: "\n") {
      let parts = line.pieces(at: "=")
      for word in parts[0].pieces(at: " ") {
        kinds[String(word)] = String(parts[1].dropFirst())
      }
    }
    return kinds
  }()
}
