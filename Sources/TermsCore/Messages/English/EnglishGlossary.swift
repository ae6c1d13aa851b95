/// Legal terms that documents and summaries use, in plain words.
enum EnglishGlossary {
  /// Rows: term | what it means, in at most twelve words | phrases that it is known by, divided by
  /// `;`.
  ///
  /// What fewer readers know comes first.
  static let text = """
    arbitration | a private judge decides, not a court | arbitrat*
    class action | many people sue together as one | class action* ; (class|collective) (claim*|arbitration*|proceeding*|waiver*)
    indemnify | pay for the losses and claims of someone else | indemnif* ; indemnit* ; hold (us|it)? harmless ; hold harmless
    waive | give up a right | waive* ; waiver* ; waiving
    legitimate interest | a reason to use data without asking you first | legitimate (business|commercial)? interest*
    sub-processor | a firm that a processor hires to help it | sub processor* ; subprocessor*
    processor | a firm that works with data for someone else | processor* ; processors
    controller | the one who decides what is done with the data | controller*
    jurisdiction | the courts that may decide a case | jurisdiction*
    venue | the place where a case is heard | venue*
    liability | the duty to pay for harm | liable ; liabilit*
    jury | people picked to decide a case in court | jury ; juries
    irrevocable | cannot be taken back | irrevocabl*
    perpetual | without end | perpetual* ; perpetuity
    sublicense | let others use it too | sublicen* ; sub licen*
    royalty-free | without paying you for it | royalty free
    licence | leave to use what belongs to someone else | licen*
    sole discretion | one side alone decides | (sole|absolute) ..2 discretion
    warranty | a promise that a thing works or is true | warrant*
    as is | you take it with all its faults | (provided|offered|available|supplied) ..2 as is
    injunction | an order of a court to do or stop something | injunct*
    subpoena | an order of a court to hand something over | subpoena*
    small claims | a simple court for small sums | small claims
    forfeit | lose for good | forfeit*
    legal basis | the reason that lets a company use your data by law | (legal|lawful) (basis|bases|ground*)
    profiling | guessing facts about you from your data | profiling
    biometric | read from your body, such as your face | biometric*
    pseudonymous | without your name, but it can be traced to you | pseudonym*
    anonymous | changed so that it does not point to you | anonymi* ; de identif* ; deidentif*
    data broker | a company that buys and sells facts about people | data broker*
    good faith | an honest belief | good faith
    affiliate | a company with the same owner | affiliate*
    third party | someone other than you and the company | third part*
    audit | a check of the work, often by outsiders | audit*
    regulator | a public office that checks on companies | regulator* ; supervisory authorit* ; data protection authorit*
    consent | saying yes | consent*
    Global Privacy Control | a browser signal that asks sites not to sell your data | global privacy control ; gpc
    Do Not Track | a browser signal that asks sites not to follow you | do not track ; dnt
    merger | two companies become one | merger*
    """
}
