extension AnswerTables {
  /// Passages that can be read against each other on the matter of a question.
  ///
  /// The first side is a denial without exception; the second says otherwise.
  static let pairs = """
    pair sells-data: both = never + sale
    tags sale
    unless: @duty
    unless: in @conduct
    unless: (do|does|did) (we|you|they) ..2 (sell|share)
    unless never: (@except|for money|monetary|in exchange for|without|if you|ask|request|direct|own
        marketing|however|16|sixteen|minors|children|under|years|age|less than|but|sensitive|private|precise|chat|messages|
        health|biometric*|government|right)
    unless sale: (merger|acquisition|bankruptcy|assets|reorgani*|in the future|if we)
    never: (we|company) ..2 (do not|don't|never|will not|does not|will never|won't) ..3 (sell|sell
        or rent|rent or sell) ..8 (personal|your|data|information)
    never: (personal (data|information)|your (data|information)|information|data) ..6 (is|are|be)
        ..1 (not|never) sold
    sale: (may|might|could|would|can) ..6 (considered|constitute|qualify|deemed|regarded|be) ..6
        (sale|sell|selling|sales|sold) ; with (@data|disclos*|cookies|ccpa|law|laws) ; without @not
    sale: (considered|constitute|constitutes|qualif*|deemed) ..6 (a sale|sale|sales|selling) ;
        with (@data|disclos*|cookies) ; without (@not|to the extent)
    sale: we ..2 (sell|sold|have sold|may sell) ..6 (@pdata|personal) ; without (@not|right to|may
        not)

    pair ad-partners: both = never + shared
    tags sharing ad-partners
    only sharing ad-partners sale tracking
    unless: @duty
    unless: in @conduct
    unless never: (@except|consent|permission|approval|agreement|generally|marketing|purposes|
        policy|outside|necessary|required|permitted|children|but|if|when|where|without|beyond|not
        described|sensitive|other than|as described|set forth|sms|mobile|phone|text|opt in|payment|
        credit|card)
    never: @nobody ; with (share|disclose|give|pass)
    shared: (we|company) ..3 (share|disclose|provide|transfer|give|pass|send) ..16 (with|to) ..8
        (advertisers|(advertis*|ad|marketing|business|analytics) ..1 (partner*|network*|compan*)|
        business partners|sponsors) ; with (@pdata|information|data) ; without (@not|aggregat*|
        anonym*|non personal*|if you|consent|deidentif*|de identif*|non identif*)

    pair tracking: both = never + cookies
    tags tracking
    only tracking
    unless never: (@except|third part*|advertis*|disable*|refuse|reject|if you|store|collect|to
        collect|to store|personal*|for|but|other|party|track|who|allow|want|these|target*|analytics|
        app|apps|that|until|without|in order|sensitive|consent|across|persistent|generally|session)
    never: (we|site|website|service|company) ..2 (do not|don't|does not|never) ..1 (use|set|place)
        ..1 cookies
    never: (uses|sets|places|use|set) no cookies
    cookies: (we|site|website|service|company) ..3 (use|uses|set|sets|place|places) ..4 cookies ;
        without (@not|no cookies|third part*|if)

    pair marketing: both = never + sent
    tags marketing
    only marketing
    unless never: (@except|consent|opt*|if you|unsubscribe|only|without|third part*|behalf|from other|
        but|sell|share|unsolicited|until|other companies|profile|partners)
    never: (we|company) ..2 (do not|don't|never|will not|won't) ..3 (send|use|contact) ..10 (marketing|
        promotional|newsletter*)
    sent: (we|company) ..3 (send|email|contact) ..12 (marketing|promotional|newsletter*|special offers) ;
        without (@not|if you|consent|opt in)

    pair ai-training: both = never + trained
    tags ai-training
    only ai-training
    unless never: (@except|consent|opt*|if you|only|without|third part*|unless|enterprise|business|api|
        team|workspace|google|but|providers|foundation|generalized|general)
    never: (we|company) ..2 (do not|don't|never|will not|won't) ..4 (use|train) ..14 (train|training|
        models|model)
    trained: (we|company) ..4 (use|train) ..16 (train|training|improve) ..6 (model*|ai|machine
        learning|algorithm*) ; without (@not|opt out|if you|unless|aggregat*|anonym*|de identif*|
        public*)

    pair international: both = stays + moves
    tags international
    only international security
    unless stays: (@except|payment|card|backup*|if|unless|generally|primarily|mainly|mostly|but|may)
    stays: (store|stores|stored|process|processes|processed|hosted|keep|kept) ..8 (only|exclusively|
        solely) ..2 (in|within|inside) ..4 (european|eu|eea|uk|switzerland|germany|united states)
    stays: @not ..2 (transfer*|transferred|send|sent) ..10 (outside|third countr*|other countries|
        abroad)
    moves: (we|company|data|information) ..6 (transfer|transferred|send|sent|process|processed) ..12
        (outside ..4 (eea|eu|european|uk|country)|third countr*|other countries|abroad) ; without
        (@not|if|unless)
    """
}
