/// Answers that cost the reader something, to be shown in the document's own words.
enum WatchOutTable {
  /// weight 1–9 | label | condition | beginnings of the words to quote around; a sentence with words
  /// after `-` says something else.
  static let facts = """
    8 | It may sell your data | sells-data=yes | sell sold sale
    8 | It may train AI on your data | ai-training=yes/opt-out | train
    7 | It sets no end | retention=indefinite | indefinit forever perpetu unlimited
    7 | Without telling you | change-notice=none | notice notif
    6 | You have to look for changes yourself | change-notice=posting | post check review -email -notif -notice
    7 | For any reason | termination=any-reason | reason
    6 | It puts facts about you together | combining=yes | combin merg match aggregat join
    6 | It shares data for ads | ad-partners=yes | advertiser advertising
    6 | It picks ads for you | targeted-ads=yes | advert ads
    6 | Other companies follow their own rules | onward=own-policies/both | own
    5 | It decides when to hand over your data | authorities=yes +cue:on-belief | believ belief
    5 | Your data may go with the business | business-transfer=yes kind:privacy-policy/mixed | merger sale acqui sold
    6 | You may have to pay its costs | indemnity | indemnif
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
