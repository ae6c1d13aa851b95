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
