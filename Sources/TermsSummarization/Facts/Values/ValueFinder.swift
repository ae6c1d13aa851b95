import TermsCore

/// A value with the words it rests on.
struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  var value: Value
  var evidence: Evidence
}

/// The single values that a document states: who speaks, since when, under which law.
struct Values: Sendable {
  /// What kind of page it is.
  var kind: DocumentKind
  /// The company that speaks, by the short name that the document uses.
  var company: Stated<String>?
  /// E-mail addresses in order of first mention.
  var emails: [Stated<String>] = []
  /// The date the document takes effect or, failing that, was last updated.
  var date: Stated<CalendarDate>?
  /// The places whose law governs, in order of mention, verbatim.
  var governingLaws: [Stated<String>] = []
  /// The sum that liability is capped at, verbatim.
  var liabilityCap: Stated<String>?
  /// The data protection officer and the representatives.
  var contacts: [ContactPerson] = []
  /// The lowest age at which the service may be used, in years.
  var minimumAge: Stated<Int>?
}

/// Finds the single values that a document states.
struct ValueFinder: Sendable {
  /// Finds the values.
  ///
  /// - Complexity: O(*n*) in the words of the document.
  func find(in reading: Reading) -> Values {
    var scan = ValueCue.table.scan(reading.words)
    var values = Values(kind: DocumentKindFinder().find(in: reading))
    values.emails = EmailAddresses().find(in: reading)
    values.company = CompanyName().find(in: reading, emails: values.emails.map(\.value))
    values.date = EffectiveDate().find(in: reading, scan: &scan)
    var law = GoverningLaw()
    var cap = LiabilityCap()
    var age = MinimumAge()
    var contacts = ContactPersons()
    for sentence in reading.sentences {
      let cues = scan.cues(in: sentence.words)
      guard !cues.isEmpty else { continue }
      law.read(sentence, cues: cues, in: reading)
      cap.read(sentence, cues: cues, in: reading)
      age.read(sentence, cues: cues, in: reading)
      contacts.read(sentence, cues: cues, in: reading)
    }
    values.governingLaws = law.found
    values.liabilityCap = cap.found
    values.minimumAge = age.found
    values.contacts = contacts.people(besides: values.company?.value)
    return values
  }
}
