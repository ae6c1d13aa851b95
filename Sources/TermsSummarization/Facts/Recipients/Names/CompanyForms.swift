import TermsCore

/// Words that tell names of companies from other capitalised words.
enum CompanyForms {
  /// What companies' full names end in.
  static let legal = WordSet(
    """
    inc incorporated llc llp ltd limited gmbh corp corporation ab ag bv nv plc sa sas sasu sarl srl \
    spa se oy oyj aps as pty pte pvt pbc kk kg ohg ug ltda lda kft ou oü aktiebolag sl unlimited lp ulc
    """)

  /// What may stand between the name and its legal form ("Google Ireland Limited").
  static let inner = WordSet(
    """
    ireland europe european emea uk usa us international global technologies technology holdings \
    holding group services software systems solutions company co deutschland france germany sweden \
    sverige spain italia australia canada japan singapore switzerland netherlands nordic nordics apac \
    platforms payments market digital media labs online network networks interactive communications \
    america americas worldwide research studios games entertainment r&d data cloud asia pacific
    """)

  /// Capitalised words that are no name of an outside company when they stand alone.
  static let generic = WordSet(
    """
    a about access account accounts act acts additional address addresses administrative advertisers \
    advertising affiliate affiliates after age agencies agency agent agents aggregate agreement all also \
    an analytics and android any api app application applications apps april are area arbitration \
    article as at august authorities authority auditors automatic aws-style bank banks banking based because \
    before beta billing biometric board browser business businesses buyer buyers but by california can \
    card cards category categories ccpa cell chapter chat child children china choice claims clause client clients \
    code collection comments commission committee community company companies complaints compliance \
    conditions connected consent consumer consumers contact content contents contract contractors contractor \
    control controller controllers cookie cookies copy copyright country court courts cpra credit crm customer \
    customers data date day december delete desktop details device devices digital directive disclosure \
    disclosures dispute division do document documents domain duration during each ecommerce education \
    eea email emails employee employees employment english enterprise entities entity essential eu europe european \
    event events every example examples external faq faqs february federal feedback file financial \
    first following for france free friday from functional functionality gdpr general geolocation germany \
    global government gps group health hosting how however html http https i id identifiers identifier identity if \
    image important in including information infrastructure insurance intellectual internet interest ip is it item items \
    its january jersey job july june kingdom language law laws legal legitimate license licence like link links list local \
    location log logs login maintenance management march marketing marketplace material may media member \
    members message messages mobile monday more most name names necessary network networks new newsletter no \
    non not note notice november number october of offers office officer on once one online only operating optional \
    or order orders organization organisation other others our parent parents parties part partner partners party \
    pages page password payment payments performance person personal phone photo place platform platforms please plan policies policy \
    post preferences preference premium press privacy processing processor processors product products \
    professional profile profiles program programs promotional property protection provider providers \
    public publishers purchase purpose purposes recipient recipients record records registration regulation \
    related report representative request requests required research retention return review right rights rule rules safety sale \
    sales saturday school search section sections security see seller sellers sensitive september \
    server servers service services session set settings share sharing shipping shop should site sites social software \
    some source sources special staff standard state states store stores sub subject submit subprocessor \
    subprocessors subscriber subscription such sunday supplier suppliers support survey surveys system systems \
    tax team technical technologies technology term termination terms test that the their there these they \
    third this those thursday to tools tool tracking transaction transfer transfers treaty tuesday type types uk under union \
    united unless up updates us usa usage use user users vendor vendors version via video view visit \
    visitor visitors visitors wallet warranty we web website websites wednesday what when where which while who whose wi why windows ios \
    will with within without you your yourself ads ad advisor advisors adviser advisers other iii ii iv vi \
    joint corporate analytical remarketing necessary advertisement advertisements opt apisid hsid \
    table strictly targeting unclassified statistics statistic marketing preferences functionality persistent expiry name host http pixel
    """)
}
