/// What a change is called: for each question what its answers say, how much it matters and which
/// answer is better for the reader.
enum EnglishChanges {
  /// `? question | weight 1–9 | answers from best to worst, silence as -, equals joined by / | tags`
  /// opens a question; the tags are those of clauses that may answer it in other words.
  ///
  /// Each line under it gives an answer and what it says, worded to follow "it no longer says that".
  /// `{value}` is the answer's own words. Answers that are not in the order are only different; a
  /// change to or from an answer without words is not told.
  static let answers = """
    ? sells-data | 9 | no - yes | sale
    yes | it sells your data, or shares it in a way that some laws call a sale
    no | it does not sell your data
    ? ai-training | 9 | no - opt-out yes | ai-training
    yes | it may train AI on your data, with no way to say no
    opt-out | it may train AI on your data, unless you say no
    no | it does not train AI on your data
    ? ad-partners | 7 | no - yes | ad-partners
    yes | companies for ads or statistics can get your data
    no | no companies for ads or statistics get your data
    ? targeted-ads | 6 | no - yes | marketing profiling ad-partners
    yes | it picks ads for you by your data
    no | it does not pick ads for you by your data
    ? arbitration | 8 | no - yes | disputes
    yes | you must take disputes to arbitration
    no | you need not take disputes to arbitration
    ? class-waiver | 8 | no - yes | disputes
    yes | you give up class actions or jury trials
    no | you do not give up class actions or jury trials
    ? arbitration-opt-out | 7 | yes - | disputes
    yes | you can opt out of arbitration
    ? deletion | 7 | both self-service request - | deletion rights
    both | you can delete your data or account yourself, or ask it to
    self-service | you can delete your data or account yourself
    request | you can ask it to delete your data or account
    ? access-copy | 7 | yes - | rights
    yes | you can see your data or get a copy
    ? opt-out-ads-sale | 7 | yes - | choice
    yes | you can opt out of targeted ads, or of the sale or sharing of your data
    ? marketing-opt-out | 5 | yes - | choice marketing
    yes | you can stop its marketing
    ? marketing | 4 | no - yes | marketing
    yes | it may send you marketing
    no | it sends no marketing
    ? gpc | 6 | honours - ignores | choice tracking
    honours | it obeys Global Privacy Control or a signal like it
    ignores | it ignores Global Privacy Control
    ? dnt | 3 | honours - ignores | choice tracking
    honours | it obeys Do Not Track
    ignores | it ignores Do Not Track
    ? retention | 6 | fixed criteria indefinite | retention
    fixed | it keeps data for a set time
    criteria | it keeps data as long as it needs it, with no set time
    indefinite | it may keep data without end
    ? onward | 6 | limited both own-policies | vendors third-party onward-transfer
    limited | a contract or duty limits what others may do with your data
    own-policies | other companies follow their own rules for your data
    ? combining | 5 | no - yes | combining
    yes | it joins your data with data from elsewhere
    no | it does not join your data with data from elsewhere
    ? authorities | 4 | no -/yes | authorities
    yes | it may give data to the police or courts
    no | it does not give data to the police or courts
    ? business-transfer | 3 | no -/yes | business-transfer
    yes | your data may pass on in a merger or sale of the business
    no | your data does not pass on in a merger or sale
    ? affiliates | 3 | no - yes | affiliates
    yes | it shares data with companies of its group
    no | it does not share data with companies of its group
    ? vendors | 3 | no - yes | vendors
    yes | companies that work for it get data
    no | no companies that work for it get data
    ? tracking | 4 | no - yes | tracking
    yes | it uses cookies or trackers
    no | it uses no cookies or trackers
    ? international | 4 | no -/yes | international
    yes | it may send data to other countries
    no | it does not send data to other countries
    ? security | 2 | yes - | security
    yes | it takes steps to keep data safe
    ? breach-notice | 4 | yes - | security
    yes | it tells you of a data leak
    ? complaint | 4 | yes - | rights contact
    yes | you can complain to a regulator
    ? change-notice | 5 | direct posting none | changes
    direct | it tells you of changes, at least of big ones
    posting | it only posts the new version when it changes
    none | it may change without notice
    ? min-age | 3 |  | children acceptance
    * | the lowest age is {value}
    ? contact | 1 |  | contact
    ? governing-law | 4 |  | governing-law
    * | the law that applies is this: {value}
    ? liability-limit | 6 | - yes | liability
    yes | it limits what it owes you
    ? liability-cap | 5 |  | liability
    * | the most it owes you is “{value}”
    ? as-is | 4 | - yes | liability
    yes | it gives the service as it is, without promises
    ? indemnity | 6 | - yes | indemnity
    yes | you must cover its losses from some claims
    ? content-licence | 6 | no - yes | content-licence ip
    yes | it may use what you post
    no | it gets no right to use what you post
    ? content-licence-perpetual | 6 | - yes | content-licence
    yes | it may use what you post for ever, or you cannot take that back
    ? termination | 5 | - for-cause any-reason | termination account
    any-reason | it can close your account for any reason
    for-cause | it can close your account if you break the rules, or for causes that it lists
    ? auto-renewal | 5 | no - yes | payment
    yes | plans renew by themselves
    no | plans do not renew by themselves
    ? refunds | 5 | yes partial -/no | payment
    yes | it gives refunds
    partial | it gives refunds in some cases only
    no | it gives no refunds
    ? service-changes | 3 | - yes | changes termination payment
    yes | it may change or end the service or its prices
    """

  /// Rows: `goal | weight | question that tells of it too, or - | what it says`.
  static let goals = """
    stop-marketing | 5 | marketing-opt-out | you can stop its marketing
    stop-sale | 7 | opt-out-ads-sale | you can stop the sale or sharing of your data
    stop-ads | 6 | opt-out-ads-sale | you can stop targeted ads
    refuse-cookies | 5 | - | you can refuse cookies
    refuse-training | 8 | ai-training | you can say no to AI training
    withdraw-consent | 5 | - | you can take back your consent
    delete-data | 7 | deletion | you can have your data deleted
    close-account | 5 | deletion | you can close your account
    get-copy | 7 | access-copy | you can get a copy of your data
    correct-data | 4 | - | you can have your data corrected
    object | 5 | - | you can object to what it does with your data
    cancel-plan | 5 | - | you can cancel your plan
    get-refund | 5 | refunds | you can get a refund
    refuse-arbitration | 7 | arbitration-opt-out | you can opt out of arbitration
    """
}
