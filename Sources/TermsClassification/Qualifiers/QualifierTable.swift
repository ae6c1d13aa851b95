/// The words by which a clause denies, hedges, excepts and conditions: `kind: phrase ; phrase`, in
/// the phrase language of `TermsCore`.
///
/// The longest phrase at a place counts.
enum QualifierTable {
  static let text = """
    denial: (do|does|did|will|would|shall|must) not (sell|share|rent|trade|disclose|collect|use|store|keep|retain|track|knowingly|intentionally|process|transfer|combine|send|provide|control|guarantee|respond|rely|make)?
    denial: (don't|doesn't|didn't|won't|wouldn't|don’t|doesn’t|didn’t|won’t|wouldn’t) (sell|share|rent|trade|disclose|collect|use|store|keep|retain|track|knowingly|process|transfer|combine|send|provide)?
    denial: never (sell|share|rent|trade|disclose|collect|use|store|keep|track|ask)? ; (has|have) not ; (has|have|had) never ; (is|are|was|were) not ; (isn't|aren't|isn’t|aren’t) ; (cannot|can not|can't|can’t) ; (may|might|can|could|should) not
    denial: (in|under) no (event|case|circumstances|way) ; at no time ; no longer ; neither ; (with|to) no one ; nobody ; refrain from ; without (notice|prior notice|your consent|liability|limitation|charge)
    hedge: may ; (may|might|could) (also|sometimes|occasionally|include|from time to time)? ; such as ; for example ; for instance ; (including|includes) (but not limited to|without limitation)? ; among (others|other things) ; and (so on|the like) ; etc
    hedge: (generally|typically|usually|normally|sometimes|occasionally|from time to time|where possible|as far as possible|to the extent (possible|practicable)) ; (certain|various|other similar) ; (reasonably|reasonable|commercially reasonable) (efforts|steps|measures|period|time|necessary)? ; as (necessary|needed|appropriate|required) ; as long as (necessary|needed|required) ; at (our|its) (sole|absolute|own)? discretion ; we (believe|think|consider)
    exception: except (as|for|that|where|when|if|to|in|with)? ; unless ; other than ; save (for|as|where) ; with the exception of ; excluding ; apart from ; notwithstanding ; does not apply ; do not apply ; however
    condition: (with|without|after|upon|subject to|based on|if we have|where we have) ..2 (consent|permission|agreement|approval|authorization|authorisation) ; (obtain*|get|ask* for|request*|require*) your ..2 (consent|permission)
    condition: (if|when|where|once|until|as long as|so long as) you ..2 (agree|consent|opt in|allow|permit|choose|ask|request|enable|grant|instruct|authorize|authorise) ; (only|solely) (if|when|where|with|after) ; provided (that|you) ; on condition that ; subject to (applicable|these|the|your|our) ; (if|where|when|as|to the extent) (required|permitted|allowed|necessary|authorized|authorised) (by|under) (law|applicable)? ; where (required|permitted|applicable|legally) ; if (applicable|necessary|required)
    """
}
