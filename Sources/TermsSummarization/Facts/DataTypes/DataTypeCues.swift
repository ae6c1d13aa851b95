/// What sentences say of data: got from people, given to others, or neither.
enum DataTypeCues {
  /// `kind` and a phrase pattern a line; kinds are collected, shared and
  /// denied, and turn for words that end a denial ("but").
  static let table = """
    collected collect*
    collected (we|us|our (service*|site*|app*|server*|partner*)) ..5 (receive*|obtain*|get|record*|gather*|store*|log|logs|track|tracks|retain*|process|processes|use|access|hold|keep*|ask|request*|require*|need|save|saves|capture*|acquire*)
    collected (you|users) ..4 (provide*|give|submit*|enter|supply|upload*|share with us|disclose to us|send us|fill)
    collected (provid*|submit*|giv*|disclos*|send*|suppl*) ..6 (to us|us with|us your)
    collected (automatically|is|are|be|data) (also)? (collected|received|recorded|stored|logged|obtained|gathered|processed|saved|captured)
    collected (ask|asks|asked|require*|request*) (you|for|that you)
    collected (cookie*|pixel*|beacon*|log file*|server*) ..6 (collect*|record*|store*|contain*|receive*|transmit*)
    collected (includ*|such as|may contain|contains)
    collected (processing|use) of
    shared (share|shares|shared|sharing|disclos*|sell|sells|sold|selling|transfer*|transmit*|rent|release*) ..10 (with|to|by)
    shared (we|us) ..3 (share|disclose|sell|transfer|provide|send|transmit|pass|give) ..12 (with|to)
    shared (share|disclose|sell|transfer|provide|send) ..3 (your|personal|the following|certain|this|these|that|such|some|all|any)
    shared (provider*|partner*|processor*|third part*|vendor*|affiliate*|compan*|network*|advertiser*|other users|public*) ..8 (receive*|collect*|process*|access|obtain*|store*|see|view)
    shared (visible|available|accessible|displayed|shown) (to)? ..4 (other|all|everyone|public*|members|users|anyone)
    denied (do|does|did|will|would|shall|can|may) (not|never) ..4 (collect*|receiv*|stor*|process*|request*|ask*|requir*|obtain*|gather*|access*|record*|retain*|keep*|want|seek|share*|sell*|disclos*|rent*|sold|save|give|pass|supply|send|hand|make available|knowingly|have access|track|provide|trade|transfer|see|hold|log|use)
    denied (don't|doesn't|didn't|won't|cannot|can't|never) ..3 (collect*|receiv*|stor*|process*|request*|ask*|requir*|obtain*|gather*|access*|record*|retain*|keep*|want|seek|share*|sell*|disclos*|rent*|save|give|pass|supply|send|provide|transfer|log|track|use|see)
    denied (not|never|neither|nor) ..2 (collected|stored|shared|sold|disclosed|processed|received|recorded|retained|required|saved|logged|transmitted|transferred|have access)
    denied (please do not|do not|should not|must not|not to|refrain from) ..4 (send*|disclos*|provid*|submit*|post*|upload*|shar*|includ*|enter*|transmit*|reveal*)
    denied (impossible|unable|not able|not possible|no way) (for us)? to ..3 (collect*|record*|log|store|see|access|track|identify|know|link|read|view)
    denied not ..2 (connected|linked|tied|associated|combined|matched|related) ..1 (to|with)
    denied no ..3 (is|are|will be) (collected|stored|shared|processed|transmitted)
    turn (but|however|except|unless|other than|apart from|although|though|save (for|as|to)|otherwise|only (if|when|with|where|to|for|in|as))
    denied without ..2 (collecting|storing|sharing|disclosing)
    """

  /// Words after which a name of a kind is that of something else: "biometric passport".
  static let compounds = """
    biometric = id ids passport passports document documents identity residence card cards chip
    contacts = us
    """

  /// Words before which a name of a kind is that of something else: web beacons are "electronic
  /// images".
  static let qualifiers = """
    photos = electronic clear pixel graphic graphics transparent invisible tiny single gif tracking beacon small
    ip-address = internal non
    interests = relevant tailored legitimate vital based matching matched appeal according suited best our
    """

  /// What is never taken, whatever else a clause says of it.
  static let neverTaken =
    "(do|does|did|will) (not|never) ..3 (collect|store|retain|keep|record|log|save|hold|have access to|see)"

  /// Words that take such a denial back in part.
  static let reservations = "unless except without until only but however longer other if"
}
