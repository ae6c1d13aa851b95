/// Answers that cost the reader something, to be shown in the document's own words.
enum WatchOutTable {
  /// weight 1–9 | id of the label | condition | beginnings of the words to quote around; a sentence with words
  /// after `-` says something else.
  static let facts = """
    8 | sale | sells-data=yes | sell sold sale
    8 | ai-training | ai-training=yes/opt-out | train
    7 | no-end | retention=indefinite | indefinit forever perpetu unlimited
    7 | without-notice | change-notice=none | notice notif
    6 | posted-changes | change-notice=posting | post check review -email -notif -notice
    7 | any-reason | termination=any-reason | reason
    6 | combining | combining=yes | combin merg match aggregat join
    6 | ads-sharing | ad-partners=yes | advertiser advertising
    6 | targeted-ads | targeted-ads=yes | advert ads
    6 | own-rules | onward=own-policies/both | own
    5 | handed-over | authorities=yes +cue:on-belief | believ belief
    5 | business-sale | business-transfer=yes kind:privacy-policy/mixed | merger sale acqui sold
    6 | costs | indemnity | indemnif
    """

  /// Rows: id of the label | beginnings of words of which the shown part holds one of each group
  /// (groups joined by `+`); after `-`, what its sentence must not hold; `@company`: the company
  /// must be the one who acts; `@reader`: the reader must be the one who owes | condition.
  static let words = """
    sale | @company sell sold sale rent trade + data info details |
    ai-training | @company train + your data content info input material prompt conversation -publicly -rights |
    without-notice | notice notif + terminat suspend clos disabl delet remov cancel chang modif amend updat revis discontinu limit restrict block refus stop revok end increas -software |
    any-reason | reason cause + terminat suspend clos disabl delet remov cancel discontinu limit restrict block refus stop revok end deny |
    at-will | @company terminat suspend clos disabl delet remov cancel chang modif amend revis discontinu limit restrict block refus revok end deny reject withhold increas charg -reinstat -waive |
    any-purpose | @company purpose + may can will use licen grant -anonym -aggregat -deidentif -identified -feedback -suggestion -required -statistic |
    for-ever | perpet irrevoc indefin + licen right keep retain stor grant |
    combining | @company combin merg match aggregat join + data info |
    ads-sharing | @company advert ads market + shar disclos provid transfer sell allow let partner collect -refus |
    targeted-ads | advert ads + personal target tailor interest relevant show serv display deliver market -rights -refus -opt -disable -stop -configure -choose |
    body-data | @company biometr face facial finger voice retina |
    you-lose-payments | forfeit expire lose lost non nonrefund no not never + refund credit balance point fee pay subscri reimburs |
    charges | charg bill debit + your you -refunded |
    fees | @reader fee fees interest charg -waive |
    costs | @reader indemnif |
    you-pay-lawyers | attorney legal lawyer |
    you-look-for-changes | check review visit revisit | !change-notice=direct
    posted-changes | post check review | !change-notice=direct
    less-protection | less lower not equivalent |
    own-rules | own their + polic rule terms practice -link -click -visit |
    limited-liability | liab |
    kept-after-leaving | @company retain keep stor remain preserv |
    guesses | @company infer deduc predict + your you about interest |
    location | @company locat -non -approximat -coarse |
    public | -himself -herself -choose -control |
    no-safety | secur safe guarant warrant ensur promis risk -less |
    you-answer-for-account | responsib + account activit |
    prices-rise | increas chang rais adjust modif + pric fee rate charg |
    removal | remov delet disabl take + content post contribut material submission |
    recording | @company record replay keystroke mouse scroll monitor transcri |
    """

  /// Labels that tell enough without a quote.
  static let alone = """
    no-safety charges body-data removal others-contact you-answer-for-account copies-stay
    """

  /// Labels that say nearly the same, a line for each kin.
  static let kin = """
    you-look-for-changes posted-changes notice
    costs you-pay-lawyers
    less-protection other-law
    not-for-others own-rules
    copies-stay kept-after-leaving
    any-reason at-will closing
    removal edits
    you-lose-payments cancel-no-refund refund
    limited-liability cap
    targeted-ads ads
    no-end keep
    lost-for-good lost-key
    following profile
    public public-default profile-search public-posts
    location place-guessed
    linked-account share-buttons
    """

  /// Where passages on a question can be read against each other: the beginnings of the words to
  /// quote around.
  static let pairs = """
    sells-data | sell sold sale sales selling
    ad-partners | share sell give disclose pass provide transfer send
    tracking | cookies
    marketing | marketing promotional newsletter special
    ai-training | train
    international | outside only exclusively solely third other abroad
    """
}
