/// The sentences of "What you can do".
enum EnglishActions {
  /// goal | what it is called ; what it is called after another goal.
  ///
  /// Goals on "your data" are put together: "Get a copy of, fix or delete your data".
  static let goals = """
    stop-marketing | Stop promotional messages ; stop promotional messages
    stop-sale | Stop the sale or sharing of your data ; stop the sale or sharing of your data
    stop-ads | Stop ads picked for you ; stop ads picked for you
    refuse-cookies | Refuse cookies or trackers ; refuse cookies or trackers
    refuse-training | Keep your data out of AI training ; keep your data out of AI training
    delete-data | Delete your data ; delete your data
    close-account | Close your account ; close your account
    get-copy | Get a copy of your data ; get a copy of your data
    correct-data | Fix your data ; fix your data
    withdraw-consent | Take back your consent ; take back your consent
    object | Object to a use of your data ; object to a use of your data
    privacy-settings | Choose who sees what ; choose who sees what
    cancel-plan | Cancel a plan ; cancel a plan
    get-refund | Ask for a refund ; ask for a refund
    refuse-arbitration | Opt out of arbitration ; opt out of arbitration
    complain | Complain to a regulator ; complain to a regulator
    report | Report a problem ; report a problem
    ask | Ask a question ; ask a question
    """

  /// Rows: method | effort (the list runs from 1 up) | how, with a link or address ; with a name
  /// alone ; with nothing.
  static let methods = """
    link | 1 | go to {target} ; click {target} ; click the link that it speaks of
    setting | 1 | go to {target} ; go to {target} ; look in your account settings
    device | 2 | use {target} ; use {target} ; use the settings of your phone or browser
    signal | 2 | turn on {target} ; turn on {target} ; turn on the privacy signal of your browser
    form | 3 | fill in the form at {target} ; fill in the form {target} ; fill in its form. No address given
    email | 4 | email {target} ; email {target} ; send an email. No address given
    phone | 5 | call {target} ; call {target} ; call. No number given
    post | 6 | write to {target} ; write to {target} ; write to it. No address given
    unspecified | 7 | {target} ; {target} ; it says that you can. How: not found
    """

  /// What a business can do under a data processing agreement: condition | sentence.
  static let rights = """
    kind:processor-agreement +cue:sub-object +cue:object-stop -control:object | **Object to a new company:** tell {company}. But then you must stop using the service.
    kind:processor-agreement +cue:sub-object -cue:object-stop -control:object | **Object to a new company:** tell {company}. No address given.
    kind:processor-agreement +cue:sub-list | **See who the other companies are:** ask for the list that it speaks of.
    kind:processor-agreement +cue:audit-right | **Check on {company}:** ask for an audit.
    kind:processor-agreement +cue:audit-report -cue:audit-right | **Check on {company}:** ask for its audit report.
    kind:processor-agreement +cue:audit -cue:audit-right -cue:audit-report | **Check on {company}:** ask for an audit or an audit report.
    """

  /// Rows: condition | what there is no way to do.
  static let missing = """
    ad-partners=yes !sells-data=yes !opt-out-ads-sale -control:stop-ads -control:stop-sale -control:refuse-cookies | to stop the sharing of data for ads or statistics
    sells-data=yes !opt-out-ads-sale -control:stop-sale | to stop the sale of your data
    ai-training=yes -control:refuse-training -control:object | to keep your data out of AI training
    marketing=yes !marketing-opt-out -control:stop-marketing | to stop promotional messages
    kind:privacy-policy/mixed !deletion -control:delete-data -control:close-account | to delete your data
    kind:privacy-policy/mixed !access-copy -control:get-copy | to get a copy of your data
    kind:cookie-policy -control:refuse-cookies -control:withdraw-consent -control:stop-ads -cue:change-mind | to refuse trackers
    arbitration=yes !arbitration-opt-out -control:refuse-arbitration | to opt out of arbitration
    auto-renewal=yes -control:cancel-plan -control:close-account | to cancel a plan
    kind:terms content-licence=yes content-licence-perpetual | to take back the right to use your posts
    """
}
