/// What an ordinary reader expects a document to say.
enum EnglishSilence {
  /// Rows: condition | what is not said.
  static let text = """
    kind:privacy-policy/cookie-policy/mixed/processor-agreement +unnamed -named -cue:names-elsewhere | names of those who get data
    kind:privacy-policy/mixed -unnamed -named !vendors !authorities !affiliates | who gets data
    kind:privacy-policy/cookie-policy/mixed !onward | what they may do with it
    kind:privacy-policy/cookie-policy/mixed !sells-data -cue:wide-sale | sale of data
    kind:privacy-policy/mixed !ai-training -cue:wide-ai | AI training
    kind:privacy-policy/mixed/cookie-policy !retention -cue:wide-keep | how long data is kept
    kind:cookie-policy -retention:cookie | how long cookies live
    kind:privacy-policy/mixed !breach-notice -cue:wide-leak | news of a data leak
    kind:privacy-policy/mixed !deletion -cue:wide-delete | how to delete data
    kind:privacy-policy/mixed !access-copy -cue:wide-copy | how to get a copy
    kind:privacy-policy/mixed !complaint -cue:wide-complaint | complaints to a regulator
    kind:privacy-policy/mixed !international -cue:wide-abroad | other countries
    kind:privacy-policy/mixed !gpc !dnt -cue:wide-signals | browser privacy signals
    kind:privacy-policy/cookie-policy !tracking | cookies
    kind:privacy-policy/mixed !security | how data is kept safe
    kind:privacy-policy !min-age -cue:wide-age | age limits
    kind:terms !refunds +topic:payment -cue:wide-refunds | refunds
    kind:terms !auto-renewal +topic:payment -cue:wide-renewal | renewal of plans
    kind:terms !content-licence +topic:content-licence | its rights in what you post
    kind:terms !ai-training -cue:wide-ai | AI training
    kind:terms !arbitration -cue:disputes-said | how disputes are settled
    kind:terms !class-waiver | class actions
    kind:terms !termination -cue:wide-closing | how an account is closed
    kind:terms !liability-cap liability-limit | a sum for what it owes you
    kind:terms !min-age -cue:wide-age | age limits
    kind:processor-agreement !breach-notice -cue:wide-leak | news of a data leak
    kind:processor-agreement -cue:sub-notice | news of new helper companies
    kind:processor-agreement -cue:audit | a way to check on it
    kind:processor-agreement -cue:delete-at-end !deletion -cue:wide-delete | when data is deleted
    kind:processor-agreement !liability-limit | a cap on what it owes you
    !governing-law -cue:wide-law kind:terms/processor-agreement | whose law applies
    !change-notice -cue:wide-changes | how changes are told
    !contact | an email address for questions
    !effective-date | a date
    """
}
