extension AnswerTables {
  /// What pages of their kind should tell and no reader's question asks for: see `ChecklistTable`.
  static let checklist = """
    item controller: said
    tags contact legal-basis other acceptance collection
    unless: you ..3 are ..4 controller
    said: (data controller|controller|controllers) ..12 (is|are|means|of your|for|responsible|we|
        within the meaning) ; without (@not ..3 controller|independent controller*|contact the)
    said: (we|company|inc|llc|ltd|limited|gmbh) ..6 ((is|are|act*) ..6 (controller|controllers)|(is|
        are) responsible for ..8 (personal|data|information|processing))
    said: responsible for ..4 (processing|collecting|collection|handling) ..8 (data|information) ;
        without (not responsible|third part*)
    said: (we|us|our) ..5 (means|refers|refer|mean) ..8 @legalform
    said: @legalform ..16 (we|us|our|company) ; tag other 0.2
    said: (operated|provided|offered|owned|published|run) by ..8 @legalform
    said: (this|the|our) ..3 @policy ..12 @legalform
    said: (data (importer|exporter)|processor) ..8 (means|is|are|refers)

    item data-officer: said
    tags contact rights
    said: (data protection officer|dpo|data privacy officer|chief privacy officer|privacy officer|
        data protection (lead|manager|contact|delegate|coordinator))
    said: (representative|representatives) ..8 (eu|european|uk|eea|union|united kingdom|article 27)
    said: (eu|european|uk|eea) ..2 representative

    item sensitive-data: said > denied
    tags collection rights regional use
    unless said: @not ..6 (collect|process|ask|seek|request|solicit|require|gather|want) ..16
        @sensitive ; without (@except|without)
    denied: @not ..6 (collect|process|ask|seek|request|solicit|require|gather|want) ..16
        @sensitive ; without (@except|without)
    denied: (please )? do not ..4 (send|submit|provide|disclose|share|upload|post|give) ..10
        @sensitive
    said: (collect*|process*|use|uses|obtain*|receive*|categor*|infer*|consent|handle*) ..20
        @sensitive
    said: @sensitive ..20 (collect*|process*|use|used|obtain*|limit|consent|handle*|such as|
        includ*)

    item purposes: said
    tags use
    only use collection tracking legal-basis vendors
    said: (use|uses|using|used|process|processes|processed|processing|collect|need|collected) ..20
        (to|for|in order) ; with @data
    said: (purpose|purposes) ; with @data
    said: (to|for|we) ; in (how ..4 (use|uses|using|process)|why ..4 (use|process|collect|need)|what
        ..6 for|use of ..4 (information|data)|purpose*|what we do with)

    item legal-basis: said
    tags legal-basis
    said: ((legal|lawful|legitimate) (basis|bases|ground|grounds|reason|reasons)|article 6|art 6|
        legitimate interest*|(performance|fulfilment|fulfillment|execution) of ..6 (contract|
        agreement)|contractual necessity)

    item interests: said > vague
    tags legal-basis
    unless: (override*|overridden) ; without (such as|namely|include*)
    said: (legitimate|business) (business )? interest* ..3 (in|to|such as|include*|includes|namely|
        for|are|is|of)
    said: (our|these|such) ..1 interest* ..3 (is|are|include*|in)
    vague: legitimate (business )? interest*

    item must-give: said
    tags collection legal-basis choice
    said: (if you|when you|where you|you|failure to|by not|should you) ..6 (not|choose not to|
        decline to|refuse to|don't|withhold*|fail to) ..4 (provide|give|supply|submit|share|
        disclose) ..25 (not be able|unable|cannot|can't|may not|won't|not possible|limit*|not work|
        some features)
    said: failure to (provide|give|supply) ..20
    said: (not able|unable|cannot|may not|not be able|can't) ..25 (if you|unless you|without) ..10
        (provid*|giv*|suppl*|data|information)
    said: (mandatory|obligatory|voluntary|optional|required|obliged|statutory|compulsory) ..12
        (provid*|giv*|data|information|fields) ; with (you|provision|fields)
    said: (provision|providing|provide|giving) ..8 (is|are) ..4 (mandatory|obligatory|voluntary|
        optional|required|necessary)

    item sources: said
    tags collection combining
    said: (collect*|receive*|obtain*|get|gather*|acquire*|provided) ..25 (from|by) ..8 (third part*|
        other sources|public* ..2 (source*|record*|database*|available)|data broker*|partner*|other
        users|social (media|network*)|other compan*|other people|credit|your employer|
        affiliates) ; with @data
    said: (third part*|other users|partners|other sources|social networks) ..6 (provide|give|send|
        share|disclose|supply|tell) ..4 us
    said: (sources|source) ..8 (@data|collect*) ; without open source
    said: (from|publicly|available) ; in (other sources|third part* sources|sources of|information
        ..4 from (third part*|others|other))

    item safeguards: said
    tags international
    said: (standard contractual clauses|model (contract )? clauses|sccs|adequacy|adequate ..4
        (protection|safeguard*)|binding corporate rules|data privacy framework|privacy shield|
        appropriate safeguard*|suitable safeguard*|standard data protection clauses)

    item correct: said
    tags rights
    only rights choice account regional
    said: (correct|corrects|correcting|correction|rectify|rectification|rectified|amend|amended|
        update|updating|edit|inaccura*) ; with (right|rights|request|ask|you (can|may)|your|contact)
        ; with (data|information|profile|account|details|inaccura*)
    said: (correct*|rectif*|inaccura*) ; in (rights|your choices|right to|access)

    item object: said
    tags rights
    only rights choice regional marketing legal-basis
    said: (object|objection|restrict|restriction|restricting|limit) ..14 (process*|use|uses|using|
        handling|marketing|profiling) ; with (right|rights|you (can|may)|request|ask|entitled)
    said: right ..4 (to|of) ..3 (object|restrict*|objection|limit*|oppos*)
    said: (object|restrict*|objection|opposition) ; in (rights|right to)

    item portability: said
    tags rights
    only rights choice regional deletion
    said: (portab*|machine readable|structured ..4 format|transfer ..8 (to|another) ..4 (controller|
        provider|organi*|company|service))
    said: (download|export) ..4 (your|my|all) ..4 (data|information|content)

    item withdraw: said
    tags choice legal-basis rights
    said: (withdraw*|revoke|revoked|revoking|revocation|take back|retract*|rescind*) ..8 (consent*|
        permission*|authori*|agreement)
    said: consent ..12 (withdraw*|revok*|taken back)

    item automated: denied > said
    tags profiling rights use
    denied: @not ..8 (automated|automatic|profiling) ..6 (decision*|profiling|process*)
    denied: @not ..6 (make|take|use|engage|carry|involve*|subject) ..8 (automat* ..4 decision*|
        decision* ..10 (automat*|profiling)) ; without right
    said: (automated|automatic|automatically) ..4 (decision*|individual decision*|profiling|
        processing)
    said: decision* ..12 (solely|automat*|algorithm*|profiling) ; with (automat*|profiling)
    said: profiling ; with (data|information|right|use|decision*)

    item asking: said
    tags rights contact regional
    only rights contact regional choice deletion
    said: (verify|verifies|verifying|verification|verifiable|confirm|prove|proof of) ..10 (identity|
        request*|identification|who you are|residency)
    said: authori* agent*
    said: (respond|reply|answer|comply|act) ..12 (within|in) ..4 (day|days|month|months|weeks|#)
    said: (exercise|exercising|submit*|make|making|send) ..12 (right|rights|request|requests) ..20
        (email*|e mail*|contact*|write|writing|form|call|calling|by|at|visit*|link|portal|settings)

    item no-retaliation: said
    tags rights regional
    only rights regional choice
    said: @not ..4 (discriminat*|retaliat*|penali*|disadvantage*|treat ..3 differently)
    said: (right|rights|free) ..6 (non discrimination|nondiscrimination|discriminat*|retaliat*)
    said: (non discrimination|nondiscrimination|without discrimination)

    item children: said
    tags children
    only children
    said: (child|children|children's|minor|minors|kids|teen*|under (the age|age|#)|younger than|
        parental|parent|parents) ; with (collect*|under|age|years|consent|knowingly|direct*|intended|
        designed|parent*|permission)

    item consent: said > denied
    tags tracking choice
    denied: (strictly necessary|essential) ..12 @not ..4 (require|need) ..4 consent ; without
        (other|all)
    said: (with|without|ask|asks|obtain*|get|request*|prior|give|given|unless|if|when|based on|only|
        accept*|after) ..8 (consent|permission|agree|agreement|accept*) ; tag tracking 0.2
    said: (consent|agree|accept) ..12 (cookie*|trackers|tracking)
    said: (cookie|consent) ..2 (banner|notice|popup|pop up|window|tool)

    item trader: said
    tags acceptance other contact governing-law
    said: (we|us|our|company|provider|licensor) ..5 (means|refers|refer|mean|is|are) ..8 @legalform
    said: @legalform ..25 (we|us|our|company|you|your|owner*|operat*|provid*)
    said: (operated|provided|offered|owned|published|run|made available|between you and|agreement
        with|contract with|contracting with) ..8 @legalform
    said: (you|agreement|contract) ..12 (and|with|between) ..6 @legalform
    said: (operated|owned|published|run) by ; with (site|website|service|app|platform)

    item price: said > vague
    tags payment
    only payment
    said: (price*|fee|fees|charge*|cost*|rate|rates|pay) ..20 (set out|set forth|listed|shown|
        displayed|stated|specified|indicated|described|posted|published|website|site|page|order|
        checkout|at the time|invoice)
    said: (free of charge|no charge|free to use|for free|cost* nothing|without charge) ; without
        (licence|license|grant)
    said: (includ*|inclusive|exclud*|exclusive|plus) ..6 (tax|taxes|vat|gst)
    vague: (pay|payment|fees|price*|charge*)

    item cooling-off: said > denied
    tags payment termination
    only payment termination
    denied: (waive*|lose*|lost|no|not) ..8 (right of (withdrawal|cancellation)|right to (withdraw|
        cancel)|withdrawal right|cooling off)
    said: (right of (withdrawal|revocation)|right to withdraw|withdrawal (right|period|form)|cooling
        off|revocation)
    said: (cancel*|withdraw*) ..20 within ..4 (14|fourteen|7|seven|10|ten|30|thirty|#) ..3 days
    said: within ..3 # ..3 days ..20 (cancel*|withdraw*|change your mind|return) ; without (we ..4
        (may|will))

    item leaving: said
    tags termination account
    only termination account payment deletion
    said: you ..6 (may|can|are free to|have the right to|wish to|want to|choose to|decide to|must)
        ..6 (cancel|terminate|close|delete|end|stop using|unsubscribe|deactivate|discontinue)
    said: (either party|each party|you or we|both parties) ..8 (terminate|cancel|end)
    said: (cancel|terminate|terminating|close|closing|delete|deleting|cancelling|canceling) ..4
        (your|their|the) ..3 (account|subscription|membership|plan|agreement|service)

    item subject: said
    tags use vendors other
    said: (subject matter|nature and purpose|duration) ..10 (process*)
    said: (process*|categories of data subject*|details) ; in (details of|description of|scope of|
        subject matter|duration)
    said: (categories|types) of (data subject*|personal data)

    item instructions: said
    tags vendors use
    said: (instruction*|instructed) ; with (process*|data|only|controller|customer|accordance)

    item confidentiality: said
    tags security vendors
    said: (confidential*|secrecy|non disclosure) ; with (personnel|employee*|staff|person*|persons|
        authori*|process*)

    item helpers: said > denied
    tags vendors
    denied: @not ..4 (engage|use|subcontract*|appoint) ..10 (sub processor*|subprocessor*|
        subcontractor*|another processor|third part*) ; without (@except|without)
    said: (sub processor*|subprocessor*|subcontract*|sub contract*|other processor*|another
        processor|further processor*|third parties engaged)

    item assistance: said
    tags rights vendors
    said: (assist*|help*|support*|cooperat*) ..25 (request*|rights|data subject*|individuals|obligation*)
    said: (data subject*|individual*) ..3 request* ; with (notify|forward|assist*|inform*|respond*)

    item return: said
    tags deletion retention termination
    said: (delet*|destr*|return*|eras*) ..25 (terminat*|expir*|end of|ends|cease*|conclusion|
        completion|request)
    said: (terminat*|expir*|end of|ends|cease*|conclusion|completion) ..25 (delet*|destr*|return*|eras*)

    item audit: said
    tags security vendors rights
    said: (audit|audits|auditing|auditor*|inspect|inspection*|inspections)
    said: (demonstrate|evidence|show) ..6 compliance
    """
}
