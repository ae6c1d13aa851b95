/// The phrases that ``CueFindings`` looks for.
enum CueTables {
  /// What adds a condition or detail to an answer: name | tags of the clause (empty: any) |
  /// phrases.
  static let conditions = """
    sale-not-for-money | | (not|never|no) ... (money|monetary) ; other than money ; monetary
    on-belief | authorities sharing | (believe*|good faith|belief|consider* ..2 necessary) ; (disclos*|share|release|provide|report|cooperat*|reveal) ..20 our ..2 discretion ; our ..2 discretion ..12 (disclos*|share|release|report|cooperat*|reveal)
    on-request | authorities sharing | (government*|official*|legal|lawful|authorit*) ..2 (request*|inquir*) ; (permitted|allowed) by ..2 law ; (respond|cooperat*|assist) ..6 (investigation*|request*)
    only-compelled | authorities sharing | (if|when|where|unless|upon) ..4 (valid|binding)? ..1 court order ; (only|solely) ..6 (required|compelled|obliged|forced|ordered) ; (not|never) ..12 unless ..4 (compelled|required|forced|obliged|ordered|legally)
    consent-first | tracking choice | (with|without|obtain*|get|gather|given|give|ask* for|request*|based on) your (prior|explicit|express)? consent ; your consent is ..2 (requested|required|asked|needed) ; (ask|asks|asked|prompt*) you ... (consent|permission|accept|agree) ; (if|when|once|unless) you (have)? (consent*|agree*|accept*)
    cannot-refuse | tracking choice | (cannot|can not|can't) be (turned|switched|disabled|refused|declined|rejected|deactivated) ; (cannot|can not|can't|may not|unable to|not possible to|not able to) ..2 (refuse|reject|decline|turn|switch|disable|control|deactivate|opt out) ; (strictly necessary|essential|necessary|technical) (cookies|trackers|technologies) ... (always|not require|without|exempt*) ; do not require ... consent
    change-mind | tracking choice | (change|withdraw*|revoke*|manage|update|modify|adjust) ..4 (mind|choice*|preference*|consent|settings) ; consent ..14 (withdrawn|revoked) ; accept or refuse
    harmless | | (aggregat*|anonym*|de identif*|deidentif*|non personal) ..2 (information|data|form)
    cookie-table | tracking | (duration|lifespan|expir*|retention) ... (cookie*|day*|month*|year*)
    on-instructions | | (only|solely|strictly) ..8 instruct* ; documented instructions ; (accordance|compliance) with ..5 instructions ; (only|solely) ..2 (process*|use|handle) ..10 (accordance|behalf|purpose*|terms)
    sub-notice | | (notify|inform|notice|notification|notified|informed) ... (sub processor*|subprocessor*|subcontractor*|sub contractor*) ; (sub processor*|subprocessor*|subcontractor*) ... (notify|inform|notice|prior) ; changes ..5 (sub processor*|subprocessor*)
    sub-object | | object* ... (sub processor*|subprocessor*|subcontract*|appointment|change*) ; (sub processor*|subprocessor*) ... object*
    sub-liable | | (fully|remain*|be|is|are) ..2 (liable|responsible) ... (sub processor*|subprocessor*|subcontract*|obligations|performance|acts)
    sub-list | | (list|names) ... (sub processor*|subprocessor*|subcontractor*)
    names-elsewhere | | list of ..4 (sub processor*|subprocessor*|processors|partners|third part*|vendors|suppliers|service providers|recipients|companies) ..5 (found|available|accessible|listed|published|located|maintained|kept|set out) ..2 (at|in|on|here|via) ; (see|view|visit|find|consult|access) ..5 list of ..4 (sub processor*|subprocessor*|processors|partners|third part*|vendors|suppliers|service providers|recipients) ..6 (here|at|on) ; (partners|vendors|subprocessors|sub processors|processors|suppliers) list ..3 (includes|contains|has|here|is|at)
    same-duties | | (same|equivalent|similar|no less|substantially) ... (obligations|protect*|terms|duties)
    audit | | audit*
    audit-right | | (conduct|perform|undertake|permit|allow*|right to|submit to|contribute to|request|exercise) ..6 (audit|audits|inspection*) ; audit right*
    audit-report | | (copy|copies|summary|summaries|results) ..8 (audit|audits|certif*) ; audit report*
    object-stop | | (object*|disagree*) ..20 (stop using|cease using|discontinue|terminate)
    assist | | (assist*|help*|support*|cooperat*) ..15 (request*|rights|data subject*) ; (assist*|help|support|cooperat*) ..45 (requests|rights) ..3 (data subject*|individual*|from)
    delete-at-end | | (delet*|destr*|return*|eras*) ..12 (terminat*|expir*|end of) ; (terminat*|expir*|end of) ..12 (delet*|destr*|return*|eras*)
    less-protected | international | (less|lower|not as|not the same|not offer|not provide|not have) ..5 (protect*|safeguard*|laws|law)
    keep-content | content-licence ip | you ..4 (retain|keep|own|hold|maintain) ..8 (ownership|rights|right|title|copyright*|content|materials|submissions|work*|input*|posts) ; (content|materials|submissions|work*|posts|data) ..4 (remain*|stay*|belong*) ..4 (yours|property of you|owned by you|to you) ; ownership ..8 (remain*|stay*) ..3 (you|yours) ; (not|never|no) ..2 claim ..3 (ownership|rights) ..8 (your|content|materials) ; (not|never) own ..2 your
    leave-any-time | termination account deletion payment | you ..3 (may|can|could|are free to) ..8 (terminate|cancel|close|delete|deactivate|end|stop using|leave|discontinue) ..12 (any time|anytime|whenever you)
    customer-decides | | (behalf of|provided by|through|instructions of|instruction of) ..2 (our|your|business|enterprise|corporate)? (customer*|client*|employer*|(organisation*|organization*)) ..12 (processor|controller|control*|responsible|decide*|instruct*|their|its own privacy) ; (employer|organisation|organization|administrator|school|customer) ..4 (is|are) ..2 (the)? (data)? controller* ; (act*|process*) ..8 (as a|as|as the) (data)? processor ... (customer*|client*|business*|user*|organi*)
    service-mail | marketing choice | (service|account|transactional|administrative|non promotional|operational|important) (related)? (message*|email*|e mail*|communication*|notice*|announcement*)
    """

  /// What is worth a warning: weight 1–9 | id of the label; `you-…` tells what the reader does |
  /// tags of the clause (empty: any) | phrases.
  static let warnings = """
    9 | others-own-use | sharing ad-partners sale onward-transfer affiliates | (their|its) own (marketing|purposes|use|uses|commercial|advertising|promotional|business) ; own (independent)? purposes
    9 | sale | sale | (we|us|company|partners|they) ..2 (may|might|can) ..1 (sell|rent|trade) ..8 (information|data)
    8 | people-read | use sharing ai-training security collection tracking | (staff|employees|personnel|human|humans|reviewers|moderators|contractors) ... (read|review*|listen*|view|examine|annotate|inspect) ... (message*|content|chat*|conversation*|recording*|prompt*|communication*|image*|audio)
    8 | recording | collection tracking | session replay ; (keystroke*|mouse movement*|mouse click*|scrolling) ; (record*|monitor*|transcri*) ..4 (call|calls|conversation*|chats|screen) 
    8 | bought-facts | collection combining | (buy|purchase|acquire|obtain|receive|collect) ... data (broker*|provider*|supplier*|aggregator*|compan*)
    8 | following | tracking profiling ad-partners combining | (over time|across|track you|tracks you|tracking you|retarget*) ..6 (other|different|third party|multiple|unaffiliated|non affiliated) ..2 (website*|site*|apps|services|device*|platform*)
    8 | body-data | collection sharing use | (collect*|process*|use|uses|store*|scan*|capture*|receiv*|retain*|extract*) ..8 (biometric*|faceprint*|voiceprint*|fingerprint scan*|face geometry|facial (recognition|features|geometry|scan*|template*)|retina*)
    7 | any-purpose | use sharing content-licence ai-training | for any (and all)? (lawful|commercial|other|business|legal)? purpose*
    7 | for-ever | content-licence retention | (perpetual|perpetually|in perpetuity|irrevocable|irrevocably|indefinitely)
    7 | kept-after-leaving | retention deletion | (after|even if|even after|following|once|when) ..3 (close|closed|closing|delete|deleted|deleting|deactivat*|terminat*|cancel*|closure of|deletion of|termination of) ..3 (account*|membership|subscription|registration|profile) ..8 (retain*|keep|continue to|stor*|remain*|preserv*) ; (retain*|keep|continue to (use|store|hold)|preserve) ..10 (after|even if) ..4 (account*|membership|registration|profile|you leave|your deletion)
    7 | copies-stay | retention deletion | (backup*|back up|archive*|archival|cached|residual) ..4 (cop*|storage|system*|server*|data*) ; copies ..5 (remain|persist|retained|exist)
    5 | if-you-refuse | choice tracking collection legal-basis | (may|might|will|would) (not|no longer) be able to ..6 (use|access|provide|offer|enjoy) ; (may|might|will) not (have access|function*|work) ; (cannot|can not|unable to) (provide|offer|use|access)
    7 | without-notice | termination changes account payment | (without|with no) (any|prior|further|advance|giving)? ..2 notice
    7 | any-reason | termination account changes | (terminate*|suspend*|disable|cancel*|close|end|remove*|delete*|refuse*|discontinu*|limit|block|deny|revoke*|stop) ..12 (for any (or no|reason or no)? reason|for no reason|with or without cause|without cause)
    6 | at-will | termination changes payment content-licence account conduct ip | (may|can|right to|reserve*|entitled) ..14 (sole|absolute|own|exclusive) ..2 discretion ; (at|in) ..2 (sole|absolute|own|exclusive) ..2 discretion ..3 (may|to|can|remove|terminate|refuse|change|suspend|delete)
    7 | you-lose-payments | payment termination | forfeit* ; (expire|expires|lose|lost) ..6 (credit*|balance|point*|payment*|fees) ; no (right to|entitlement to) ..2 refund* ; no refunds ; no refund (will|shall|is) ; (non refundable|nonrefundable) ; not be (refunded|reimbursed|entitled to ..3 refund)
    7 | charges | payment | (authori*|automatically) ..6 (charge*|bill|billed|debit*) ..8 (you|your|card|account|method) ; you ..4 automatically ..3 (charge*|bill*|debit*)
    7 | wrong-answers | | (output*|answer*|response*|result*|content|ai|suggestions) ..10 (may|might|can|could) ..5 (inaccura*|incorrect|wrong|mistakes|misleading|untrue|false|hallucinat*) ; (may|can|might|could) ..3 (make|makes|contain|include|produce|generate*) ..4 (mistakes|errors|inaccura*|incorrect)
    7 | unchecked-users | | (not|no|never) ..6 (screen*|background check*|criminal|verif*|vet|vets|investigat*|check*) ..8 (users|members|user's|other people|people who)
    7 | automatic-decisions | use profiling rights | (automat* (decision*|individual decision*)|(decision*|decide) ..6 automat*) ; fully automated
    7 | lost-for-good | termination retention deletion account | (permanently|irretrievably|irreversibly) ..1 (lost|lose) ; (cannot|can not|can't|not be able to) be? ..2 (recover*|restor*|retriev*)
    6 | others-contact | sharing marketing ad-partners affiliates | (third part*|partner*|affiliates|advertisers|companies|sponsors) ..6 (contact you|send you|market to you|communicate with you)
    6 | you-answer-for-account | account conduct | you ..4 responsible ..4 (all|any) ..3 (activit*|use|actions)
    6 | fees | payment | (late|cancellation|early termination|reactivation|inactivity|processing|overage|no show) (payment)? fee* ; interest (at|on|of) 
    7 | prices-rise | payment changes | (increase*|change*|raise*|adjust*|modify) ..6 (price*|fee|fees|rates|charges|pricing)
    7 | you-waive | liability disputes content-licence | you ..6 (waive|relinquish|give up ..3 right*) ; (waive|waives) ..2 (any|all|your|the) ..3 (right*|claim*) ; you ..4 release ..4 (from|claims)
    7 | you-sue-soon | disputes liability governing-law | (within|one|1|two|2) ..3 year* ..6 (barred|waive*|after|claim*|cause*) ; (permanently|forever) barred
    5 | you-pay-lawyers | indemnity disputes | (you|customer) ..12 (attorneys|attorney's|attorneys'|attorneys’|attorney’s|legal|lawyers) fees
    4 | limited-liability | liability | (in no event|under no circumstances|not be liable|not liable|no liability) ; (total|aggregate|maximum) ..3 liability
    6 | not-for-others | onward-transfer third-party sharing vendors ad-partners public | (not|no) (be)? (responsible|responsibility|liable|control|accountable) ..8 (third part*|partner*|practices|(their|these|those|such|other) (privacy|practices|content|actions|policies|sites|websites|services|parties|companies|networks|products|users|third|business|partners))
    6 | no-safety | security | (no|not|cannot|can't|never|nor) ..5 (guarantee*|ensure|warrant*|promise|assure) ; at your own risk ; (no|not) ..6 (100|completely|fully|totally|perfectly) ..2 secure
    6 | contacts | collection sharing | (address book|contact list|phone book|phonebook|your contacts|list of contacts|contacts list)
    6 | location | collection tracking use sharing | (precise|exact|gps|real time) ..2 (location|geolocation|geo location)
    6 | guesses | profiling use combining | (infer*|deduc*|predict*) ..6 (about you|your|interests|characteristics|preferences|inferences)
    5 | other-law | international | (law|laws|protections|protection|rules|standards|rights) ..20 (differ|different|not be the same|not the same|vary|not as)
    6 | less-protection | international | (less|lower|not as|not the same|not offer|not provide|not have) ..5 (protect*|safeguard*|laws|law)
    6 | public | public content-licence conduct | (publicly|anyone|everyone|other users|members of the public|the public|search engines) ..4 (available|visible|accessible|see|view|access|read|index*)
    6 | removal | conduct content-licence termination account | (remove|delete|take down|disable) ..6 (content|posts|contributions|materials|submissions) ..10 (discretion|any reason|without|any time)
    6 | watching | conduct security authorities collection | (monitor*|scan*|screen*|analy*) ..5 (message*|communication*|content|email*|chat*|conversation*)
    5 | inactivity | termination account retention | (inactiv*|dormant|unused) ..8 (delet*|terminat*|clos*|suspend*|remov*)
    5 | you-look-for-changes | changes | (check|review|visit|revisit) ..5 (periodically|regularly|frequently|from time to time|often|back)
    4 | use-is-agreement | acceptance changes | by (continuing|using|accessing|your continued) ..8 (agree|consent|accept|bound) ; continued use ..8 (acceptance|agree*|consent|accept*)
    4 | one-court | governing-law disputes | exclusive (jurisdiction|venue|forum)
    """
}
