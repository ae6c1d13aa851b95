/// What kinds of recipients are called.
enum EnglishRecipients {
  /// Rows: role | in a sentence ; at the start of a row ; beside names ; why, when the document
  /// gives no reason (empty where the kind does not tell).
  static let text = """
    vendor | vendors ; Vendors ; other vendors ; to work for it
    ad-partner | ad partners ; Ad partners ; other ad partners ; ads
    analytics | statistics companies ; Statistics companies ; other statistics companies ; to measure use
    payment | payment companies ; Payment companies ; other payment companies ; payments
    social | social networks ; Social networks ; other social networks ;
    affiliate | related companies ; Related companies ; other related companies ;
    authority | police or courts ; Police, courts, officials ; officials ; cases that it lists
    buyer | buyers of the business ; Buyers of the business ; other buyers ; a merger or sale
    other-users | other users ; Other users, the public ; other users ; you make it visible
    other | other companies ; Other companies ; other companies ;
    """
}
