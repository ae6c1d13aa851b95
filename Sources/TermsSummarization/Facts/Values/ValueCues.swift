/// Words that announce a value.
enum ValueCue: String, Sendable {
  /// A date of taking effect.
  case effective
  /// A date of the last change.
  case updated
  /// The document speaks of itself.
  case itself
  /// Words before the name of a place whose law governs.
  case lawOf = "law-of"
  /// Words after the name of a people or place whose law governs.
  case lawGoverns = "law-governs"
  /// Words that make a sentence one about the law of the contract.
  case governs
  /// Liability, loss, damages.
  case liability
  /// Words before a cap.
  case cappedAt = "capped-at"
  /// An age from which use is allowed.
  case ageFrom = "age-from"
  /// An age under which use is not allowed.
  case ageUnder = "age-under"
  /// Words that turn an age into a bar.
  case bar
  /// Words that bar whoever is younger, with or without a parent's leave.
  case strongBar = "strong-bar"
  /// Words about a parent's leave.
  case parent
  /// Words about selling data, whose ages are no bar to use.
  case sale

  /// The data protection officer.
  case officer
  /// A representative in a region.
  case representative

  static let table = PhraseTable<ValueCue>(
    """
    effective
      (effective|in effect|in force|into force|valid|applicable) (date|as of|as at|from|on|since|starting|beginning)?
      (takes|take|took|taking) effect
      (date of effect|effect date|commencement date)
      (applies|apply|applicable) (as of|as from|from|since|starting)
    updated
      (last|latest|recently|most recently)? (updated|update|updates|modified|modification|revised|revision|changed|amended|edited|reviewed|review) (on|in|date|as of|at)?
      (version|ver) (of|date|dated|from|as of)?
      (dated|posted|published|publication date|release date|issued|written on)
      (as of|date|dated|status|stand)
      (last|latest) (change|changes|revisions)
    itself
      (this|these|our|the) ..3 (policy|notice|statement|terms|agreement|document|version|conditions|page|contract|eula|rules|guidelines)
      (policy|notice|statement|terms|agreement|conditions) (is|are|was|were|has been|have been) ..2 (effective|updated|revised|modified|changed|amended)
    law-of
      (law|laws|legislation) (of|in|within) (and in)?
      (law|laws|legislation) and regulations of
    law-governs
      (law|laws) (and ..4 law)? (will|shall|do|does)? (exclusively|also|solely)? (govern|governs|apply|applies|control|controls|is applicable|are applicable|shall be applicable)
    governs
      (governed|construed|interpreted|regulated|enforced) ..12 (law|laws|legislation)
      governing law
      (law|laws|legislation) ..22 (govern|governs|governing|applicable to ..3 @contract)
      (law|laws) of ..14 (shall|will) apply
      subject to ..3 (law|laws) of
      (contract|agreement|terms|relationship|conditions) ..4 (is|are|shall be) subject to ..4 (law|laws)
    liability
      (liability|liable|liabilities|responsible for|damages|losses|compensation|indemnif*)
    capped-at
      (exceed|exceeds|exceeding|exceeded)
      (is|be|are|will be|shall be|hereby) ..2 (limited|restricted|capped) ..2 (to|at)
      (limited|capped|restricted) (at|to) (the|a|an|us|usd|eur|#|in|amount*|any|damages|fees|100)
      (limit|limits|cap) ..4 liability ..4 (to|at)
      (more|greater|higher) than
      excess of
      (greater|greatest|higher|highest|larger|lesser|lower|lowest) of
      most ..3 (we|you) ..8 (pay|owe) ..16 is
      maximum ..3 liability ..12 (is|be|equal*)
      (liability|amount|sum) of (up to|no more than|at most)
    age-from
      (at least|minimum of|minimum age of|minimum age is|least) (the age of)? # (#)? (years|year|yrs)? (of age|old)?
      # (#)? (years|year)? (of age|old)? (or|and) (older|over|above|up|more)
      (over|above|reached|attained|from|of) the age of # (#)?
      (over|above|older than|aged) # (#)? (years|year)? (of age|old|or|and)
      (minimum|required) age ..6 (is|means|be|of) ..3 # (#)?
      (be|are|is|am) # (#)? (years|year) (of age|old)
      (age|aged) # (#)? (or|and) (older|over|above|up)
      (be|are|is) (over|above|older than) (the age of)? # (#)?
      (only|solely|intended|exclusively) ..6 (users|persons|people|individuals|adults) ..4 # (#)? (years|and over|or older)
    age-under
      (under|below|younger than|less than|not reached|not yet|under the|below the) (the)? (age|ages)? (of)? # (#)?
      (under|below|younger than|less than|not) ..2 # (#)? (years|year)
      (not|under|below) ..3 age of # (#)?
    bar
      (not|no|never|don't|doesn't|cannot|can't|won't|nor|neither|without|unless|prohibited|restricted|forbidden|ineligible|only|exclude*|must|stop|refrain|delete)
      (child|children|minor|minors) ..3 (is|are|means|mean)
    strong-bar
      (not|never) ..2 (directed|intended|allowed|permitted|eligible|designed|aimed|targeted|offered|meant|knowingly|use|collect)
      (may|can|must|should) not ..2 (use|access|register|create)
      (do|does) not ..3 (use|register|target|provide|collect|sign|attempt)
      (prohibited|forbidden|cannot use)
    parent
      (parent|parents|parental|guardian|guardians|guardian's|tutor) ..8 (consent|permission|supervision|approval|authori*|agree*|involve*|review*|read)
      (consent|permission|supervision|approval|authori*|involvement) ..6 (parent|parents|parental|guardian|guardians)
    officer
      (data|group|chief) (data)? (protection|privacy) (officer|officers|commissioner|delegate)
      dpo
      privacy officer
    representative
      (representative|representatives)
    sale
      (sell|sells|selling|sold|sale|sales|opt in|share or sell)
      (personalized|personalised|targeted|interest based|behavioral|behavioural) ..2 (advertis*|ads)
      (contest*|sweepstake*|adult content|sexual content|direct messag*|livestream*)
    """,
    macros: """
      contract = agreement | contract | terms | dispute* | conditions | relationship | service* | use | claim*
      """)
}
