extension AnswerTables {
  /// Passages that can be read against each other on the matter of a question. The first side is a
  /// denial without exception; the second says otherwise.
  static let pairs = """
    pair sells-data: both = never + sale
    tags sale
    unless: @duty
    unless: in @conduct
    unless never: (@except|for money|monetary|for monetary|in exchange for|without|if you|to third
        parties for|own marketing|however|16|sixteen|minors|children|but)
    unless sale: (merger|acquisition|bankruptcy|assets|reorgani*|in the future|if we)
    never: (we|company) ..2 (do not|don't|never|will not|does not|will never|won't) ..3 (sell|sell
        or rent|rent or sell) ..8 (personal|your|data|information)
    never: (personal (data|information)|your (data|information)|information|data) ..6 (is|are|be)
        ..1 (not|never) sold
    sale: (may|might|could|would|can) ..6 (considered|constitute|qualify|deemed|regarded|be) ..6
        (sale|sell|selling|sales|sold) ; with (@data|disclos*|cookies|ccpa|law|laws) ; without @not
    sale: (considered|constitute|constitutes|qualif*|deemed) ..6 (a sale|sale|sales|selling) ;
        with (@data|disclos*|cookies) ; without (@not|to the extent)
    sale: we ..2 (sell|sold|have sold|may sell) ..6 (@pdata|personal) ; without (@not|right to)
    """
}
