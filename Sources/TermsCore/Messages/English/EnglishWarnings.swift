/// The labels of warnings, under which the document's own words are quoted.
enum EnglishWarnings {
  /// Rows: id | label.
  static let text = """
    others-own-use | It may give your data to others for their own use
    sale | It may sell your data
    people-read | People may read or hear what you share
    recording | It records what you do
    bought-facts | It buys facts about you
    following | It follows you elsewhere
    body-data | It uses body data
    any-purpose | Any purpose it likes
    for-ever | For ever
    kept-after-leaving | It may keep data after you leave
    copies-stay | Copies may stay
    if-you-refuse | If you say no, you may lose the service
    without-notice | Without telling you
    any-reason | For any reason
    at-will | Whenever it likes
    you-lose-payments | You lose what you paid for
    charges | It may charge you on its own
    wrong-answers | Its answers may be wrong
    unchecked-users | It does not check its users
    automatic-decisions | A computer may decide about you
    lost-for-good | Some things are lost for good
    others-contact | Others may contact you
    you-answer-for-account | You answer for all use of your account
    fees | Extra fees
    prices-rise | Prices can go up
    you-waive | You give up a right
    you-sue-soon | You have little time to sue
    you-pay-lawyers | You may pay its lawyers
    limited-liability | It limits what it pays you
    not-for-others | It does not answer for others
    no-safety | No promise of safety
    contacts | It may take your contacts
    location | It may use your exact location
    guesses | It may guess facts about you
    other-law | The law there may differ
    less-protection | The law there may protect you less
    public | Anyone may see it
    removal | It may remove what you post
    watching | It may watch what you send
    inactivity | Left alone, your account may go
    you-look-for-changes | You may not hear of changes
    use-is-agreement | Using it means you agree
    one-court | Only one court
    ai-training | It may train AI on your data
    no-end | It sets no end
    posted-changes | You have to look for changes yourself
    combining | It puts facts about you together
    ads-sharing | It shares data for ads
    targeted-ads | It picks ads for you
    own-rules | Other companies follow their own rules
    handed-over | It decides when to hand over your data
    business-sale | Your data may go with the business
    costs | You may have to pay its costs
    """
}
