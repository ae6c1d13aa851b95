/// The sentences of "What you can do".
enum ActionTable {
  /// goal | what it is called
  static let goals = """
    stop-marketing | Stop promotional messages
    stop-sale | Stop the sale or sharing of your data
    stop-ads | Stop ads picked for you
    refuse-cookies | Refuse cookies or trackers
    refuse-training | Keep your data out of AI training
    withdraw-consent | Take back your consent
    delete-data | Delete your data
    close-account | Close your account
    get-copy | Get a copy of your data
    correct-data | Fix your data
    object | Object to a use of your data
    privacy-settings | Choose who sees what
    cancel-plan | Cancel a plan
    get-refund | Ask for a refund
    refuse-arbitration | Opt out of arbitration
    complain | Complain to a regulator
    ask | Ask about your data
    report | Report a problem
    """

  /// method | effort (the list runs from 1 up) | how, with a target | how, without one
  static let methods = """
    link | 1 | go to {target} | click the link that it speaks of
    setting | 1 | go to {target} | look in your account settings
    device | 2 | use {target} | use the settings of your phone or browser
    signal | 2 | turn on {target} | turn on the privacy signal of your browser
    form | 3 | fill in the form at {target} | fill in its form. No address given
    email | 4 | email {target} | send an email. No address given
    phone | 5 | call {target} | call. No number given
    post | 6 | write to {target} | write a letter. No address given
    unspecified | 7 | {target} | ask {company}. No address given for this
    """

  /// condition | what there is no way to do
  static let missing = """
    ad-partners=yes !sells-data=yes !opt-out-ads-sale -control:stop-ads -control:stop-sale | to stop the sharing of data for ads or statistics
    sells-data=yes !opt-out-ads-sale -control:stop-sale | to stop the sale of your data
    ai-training=yes -control:refuse-training | to keep your data out of AI training
    marketing=yes !marketing-opt-out -control:stop-marketing | to stop promotional messages
    kind:privacy-policy/mixed !deletion -control:delete-data -control:close-account | to delete your data
    kind:privacy-policy/mixed !access-copy -control:get-copy | to get a copy of your data
    kind:cookie-policy -control:refuse-cookies -control:withdraw-consent -control:stop-ads -cue:change-mind | to refuse trackers
    arbitration=yes !arbitration-opt-out -control:refuse-arbitration | to opt out of arbitration
    auto-renewal=yes -control:cancel-plan | to cancel a plan
    kind:terms content-licence=yes content-licence-perpetual | to take back the right to use your posts
    """
}
