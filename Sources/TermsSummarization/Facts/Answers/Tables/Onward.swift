extension AnswerTables {
  /// On what terms those who get data may use it.
  static let onward = """
    question onward: both = limited + own-policies > limited > own-policies
    tags onward-transfer vendors
    only onward-transfer vendors third-party sharing
    unless: in @conduct
    unless: @duty
    unless: (receiving party|disclosing party)
    unless own-policies: titled @termsdoc ; not titled @privacydoc ; without (@pdata|your (use|
        interaction*|activity)|privacy and data|data gathering|process|apply to you|has its own|have
        their own)
    limited: (@vendor|recipients|(these|those|such) ..3 (parties|providers|companies|entities|
        partners)) ..25 (only|solely|strictly|exclusively|to the extent) ..10 (use|process|access*|
        disclose|permitted|authorized|authorised|allowed|necessary|need|needed|purpose*|
        instruction*|perform)
    limited: (@vendor|recipients|(these|those|such) ..3 (parties|providers|companies|entities|
        partners)) ..25 (required|obligated|obliged|bound|binded|contractually|prohibited|
        restricted|must|have agreed|undertake*|commit*|not permitted|not allowed|not authori*) ..16
        (confidential*|protect|only|not|secure|safeguard*|security|contract|agreement|comply|
        instruction*|law*|use|retain|same|privacy)
    limited: (require|requires|oblige|bind|obligate|contractually|restrict|prohibit|instruct|
        impose*|demand|ensure|only allow|only permit) ..8 (@vendor|the recipient*|third part*|
        (these|those|such|all) ..3 (parties|providers|companies)|them) ..25 (confidential*|protect|
        only|not|from|secure|safeguard*|security|comply|instruction*|respect|obligation*|treat|
        limit|privacy|same|necessary) ; without (we are not|not responsible|license*|licence*)
    limited: they ..4 (obliged|bound|required|contractually|must|have to|promise*) ..10 (confidential*|
        secret|protect|only|secure|safe|secrecy) ; without (you|users|customers) must
    limited: @vendor ..6 (contract|contracts|agreement|agreements) ..6 (forbid*|prohibit*|limit*|
        restrict*|require*|oblig*|prevent*|bind*)
    limited: @vendor ..2 (may|can|must|will|shall|do|are) ..2 not ..4 (use|keep|share|disclose|sell|
        retain|allowed|permitted|authori*) ; with (information|data|details|it|them)
    limited: (only|just|no more than) ..3 (give|gives|share|provide|pass|send|disclose|get|receive) ..8
        (need|needed|necessary|require|required) ..10 (@vendor|job|task|tasks|services|work|function*|
        perform)
    limited: @vendor ..6 (prohibited|forbidden|barred|prevented|restricted) from ..6 (using|disclos*|
        sharing|selling|retaining|keeping)
    limited: (contract|contracts|contractual|agreement|agreements|arrangements) ..4 with ..6
        (@vendor|third part*|them|recipients|processors|partners|whom) ..25 (confidential*|protect|
        only|secur*|safeguard*|instruction*|obligation*|comply|accordance|ensur*|limit*)
    limited: (with whom|with which) ..6 (contract|agreement|arrangement) ..20 (ensur*|protect*|
        confidential*|accordance|only)
    limited: (share|disclose|provide|give) ..10 (only|solely) ..14 (necessary|need|needed) ..10
        (@vendor|services|perform|tasks)
    limited: @vendor ..8 (solely|exclusively|only) ..3 (to|for|as|in order) ; with @disclose ; without
        (aggregat*|anonym*)
    limited: @disclose ..12 @vendor ..6 (sole|only|exclusive) purpose
    limited: @vendor ..25 (same ..6 obligation*|documented instructions|on our ..2 instructions|
        under our ..2 instructions|our behalf and under|under the instruction*|according to your
        instructions)
    limited: (agreement|agreements|contract|contracts) ..6 (data protection|data processing|
        confidentiality|on data) ; with (provider*|processor*|third part*|partner*|contractor*|
        compan*|recipient*)
    limited: (confidentiality (agreement|agreements|obligations|undertaking*|duties|duty)|
        obligation* of confidential*|subject to ..4 (contractual|confidential*)) ; with (provider*|
        processor*|third part*|partner*|contractor*|compan*|recipient*|vendor*|agents|they|them)
    limited: @not ..4 (authorize|authorise|allow|permit) ..8 (@vendor|third part*|them) ..25
        (except|other than|any purpose|own purposes|other purpose*)
    limited: (they|these|those|such|who|@vendor|agents|third part*|compan*) ..12 (not|never|
        prohibited|forbidden|only) ..12 (use|disclose|process) ..14 (any other purpose*|other
        purposes|purpose other than|purposes other than|own purposes|another purpose)
    limited: (we|to) (require|ensure|oblige|ask|expect) ..3 that (they|it|such ..2 parties|these|
        any|the|all) ..8 (protect|respect|treat|keep|comply|maintain|safeguard|process|handle|
        adhere)
    limited: (parties|providers|compan*|partners|party|agents) ..4 (agree|agrees|required|have
        agreed|promise*|undertake*) ..6 (to )? (keep|treat|protect|maintain|process|safeguard|
        comply|handle|adhere|abide) ..14 (confidential*|information|data|policy|law*|secure)
    limited: (sub processor*|subprocessor*) ..40 (written (agreement|contract)|same ..6 obligation*|
        impose*)
    limited: (it|they|these|who|which) ..12 under ..2 (contract|agreement) ..3 ; with (may not|only|
        must|not use) ; without you
    limited: (it|they|these|who|which) ..3 may ..3 use ..4 only ..2 (to|in order|for) ; without you
    limited: (acquirer|buyer|successor|recipient) ..8 must ..4 (use|respect|honor|honour|comply)
    own-policies: (subject to|governed by|in accordance with|under|according to|covered by|pursuant
        to|dictated by|set forth in|controlled by|stated in|described in) ..6 (their own|their|its
        own|third part*|that third part*|respective|separate|(those|such|these) ..4 (third|parties|
        companies|sites|websites|platforms|services|providers)) ..8 (privacy|polic*|terms|notices|
        practices) ; with (third part*|partner*|provider*|they|these|those|networks|social|site*|
        merchant*|processor*|compan*|platform*|entities|stripe|paypal|google|facebook)
    own-policies: (polic*|terms|notices) ..4 of ..4 (the|these|those|such|any|each|that) ..4 (third
        part*|parties|compan*|site*|website*|platform*|provider*|merchant*|processor*|partner*) ..10
        (apply|applies|govern*|will)
    own-policies: (governed by|subject to) ..8 (privacy|terms|polic*) ..14 (third part*|provider|
        processor|merchant|platform*) ; without (your breach|you agree to indemnify)
    own-policies: (not|no|neither|nor) ..8 (responsible|control|liable|responsibility|liability|
        cover|covers|address|endorse) ..20 (privacy|data|information|personal) ..14 ; with (third
        part*|other (sites|websites|compan*)|linked|links|they|their|partner*|external|such (site*|
        website*)|these|those) ; without (accuracy|accurate|validity|authenticity|your (data|
        information) ..4 (loss|lost)|loss of)
    own-policies: (review|read|reading|check|consult|refer to|see|familiarize|familiarise|look at)
        ..12 (privacy|data protection|cookie|cookies) ..6 (polic*|notice*|statement*|practices|
        terms|conditions) ; with (third part*|their|they|those|other|such|any|each|provider*|
        partner*|processor*|linked) ; without (our ..2 (privacy|cookie)|this privacy|our privacy policy to)
    own-policies: (review|read|reading) ..8 (terms|polic*) ..14 (third part*|merchant*|site|
        application*) ; with (privacy|data|information)
    own-policies: (use|process|handle*|treat) ..8 (information|data|it) ..8 (accordance with|according
        to|under|subject to) ..2 (their|its) ..2 privacy ; without (our|we)
    own-policies: information ..4 (privacy practices|how (they|it)) ..6 (see|visit|refer to|read) ..6
        (privacy|polic*) ; without our
    own-policies: (have|has|maintain*) (their|its) own ..4 (privacy|polic*|terms|practices) ; without
        (laws|law|legislation|countries|states|jurisdictions)
    own-policies: (third part*) ..8 (terms|polic*|privacy polic*) ..8 (apply|applies|govern*|will
        apply)
    own-policies: privacy (policy|policies|notice|statement) ..2 (applies|apply|governs|govern) ..4 (to|
        the|how) ; with (data|information) ; without (this|our|we)
    own-policies: terms ..6 of ..3 (such|those|the|that) third part* ..6 (apply|applies)
    own-policies: own ..2 privacy (policy|policies|notice|notices|statement*) ..3 (apply|applies|
        say|says|govern*)
    own-policies: (follow|follows|under|use ..4 as) ..3 own ..2 privacy (policy|policies|notice*)
    own-policies: (independent|separate|own right) ..3 (controller|controllers) ; without (joint)
    own-policies: controllers in their own right
    own-policies: not ..4 (apply|extend|cover) ..6 (practices|polic*|activities|handling) of ..6
        (third part*|compan*|other|individuals|people|websites|sites) ; with (privacy|polic*|notice) ;
        without you handle
    own-policies: not ..4 (apply|extend|cover) ..12 (third part* ..3 (sites|websites|services|
        practices|platforms|compan*)|other (sites|websites|companies|services)|linked) ; with
        (privacy|polic*|notice)
    limited: (data processing|data protection|processor|processing|confidentiality|nondisclosure|non
        disclosure) (agreement|agreements|contract|contracts|addendum|addenda) ; with (enter*|sign*|
        establish*|conclude*|execut*|in place|bound by) ; with (provider*|processor*|third part*|
        partner*|them|recipient*|vendor*|supplier*|contractor*)
    limited: under ..4 (confidentiality|confidential|nondisclosure) ..2 (terms|clauses|provisions|
        commitments|requirements|duties|obligations) ; with @disclose
    limited: (demand*|require*|expect*|ask*) the same (of|from) ..3 (@vendor|part*|third part*|them|
        those)
    limited: (contract|contracts|agreement|agreements) ..4 (let|lets|allow*|permit*) ..4 (use|
        process) ..8 (only|nothing else)
    limited: may only ..3 (do|use|act|process) ..8 (tell|told|instruct*|ask|need*|purpose*|our
        behalf|for us) ; without (you|we) ..2 may only
    limited: (may|must|can) ..2 use ..4 for (nothing else|no other) ; without (you|we) ..2 (may|
        must|can)
    limited: may use (them|it|this|that|these) only ..2 (to|in order|for) ; without (you|we) ..2 may
    own-policies: (partners|third part*|they) ..2 are independent ; with own
    """
}
