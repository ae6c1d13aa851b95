/// What words in an element's class and id say about the part of the page it opens.
struct RegionWords {
  /// Hashes of the words of the value at hand.
  private var words: [UInt64] = []

  /// The regions that the words of `value` name.
  ///
  /// Words are split at case changes and at anything that is no letter or digit; a row of the table
  /// with several words wants all of them.
  mutating func regions(of value: Span<UInt8>) -> Region {
    var regions: Region = []
    words.removeAll(keepingCapacity: true)
    var hash = WordHash.seed
    var isInWord = false
    var wasLower = false
    for index in 0..<value.count {
      let byte = value[index]
      let isUpper = byte &- 0x41 < 26
      guard byte.isASCIILetter else {
        if isInWord { words.append(hash) }
        (isInWord, wasLower, hash) = (false, false, WordHash.seed)
        continue
      }
      if isUpper, wasLower {
        if isInWord { words.append(hash) }
        hash = WordHash.seed
      }
      hash = WordHash.adding(byte | 0x20, to: hash)
      (isInWord, wasLower) = (true, !isUpper)
    }
    if isInWord { words.append(hash) }
    for word in words {
      guard let list = Self.listOfWord[word] else { continue }
      for row in Self.rows[Int(list)] where row.others.allSatisfy(words.contains) {
        regions.formUnion(row.region)
      }
    }
    return regions
  }

  init() {}

  private struct Row {
    var others: [UInt64]
    var region: Region
  }

  /// The table's rows, those with one first word together.
  private static let rows = rowsByWord.rows
  /// Where in ``rows`` those are that begin with a word.
  private static let listOfWord = rowsByWord.lists

  private static let rowsByWord: (rows: [[Row]], lists: HashTable) = {
    var rows: [[Row]] = []
    var lists = HashTable(capacity: 512)
    for (region, list) in table {
      for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let words = entry.split(separator: "+").map(WordHash.of)
        let row = Row(others: Array(words.dropFirst()), region: region)
        if let known = lists[words[0]] {
          rows[Int(known)].append(row)
        } else {
          lists.set(words[0], to: UInt32(rows.count))
          rows.append([row])
        }
      }
    }
    return (rows, lists)
  }()

  private static let table: [(Region, String)] = [
    (
      .navigation,
      """
      nav navbar navigation menu menubar submenu megamenu breadcrumb breadcrumbs sidenav sidenavbar
      topnav subnav navlinks navlist navmenu mainmenu topbar toolbar pagination pager sitemap
      hamburger burger drawer offcanvas skip+link skip+links skiplink skip+content
      """
    ),
    (.pageHeader, "masthead page+header site+header global+header main+header header+wrapper"),
    (
      .footer,
      "footer colophon page+footer site+footer global+footer copyright copyrights"
    ),
    (.aside, "sidebar aside rail sidecolumn widget widgets"),
    (
      .consent,
      """
      onetrust didomi cookiebot cybotcookiebotdialog usercentrics trustarc truste cmp qc+cmp axeptio
      tarteaucitron osano klaro cookieyes cky complianz cmplz cookiehub cookiefirst iubenda+cs
      cookie+banner cookie+bar cookie+notice cookie+popup cookie+modal cookie+consent cookie+overlay
      cookie+message cookie+alert cookie+dialog cookie+settings cookie+preferences cookies+banner
      cookies+bar cookies+notice cookies+popup cookies+modal cookies+consent cookies+overlay
      cookies+message cookiebanner cookiebar cookienotice cookieconsent cookiemodal consent+banner
      consent+bar consent+popup consent+modal consent+dialog consent+manager gdpr+banner gdpr+popup
      gdpr+modal gdpr+bar gdpr+notice gdpr+consent privacy+banner privacy+popup ccpa+banner
      """
    ),
    (.dialog, "modal popup lightbox dialog popover tooltip toast overlay"),
    (
      .related,
      """
      related recommended recommendations suggestions promoted promo promobar newsletter subscribe
      signup advert advertisement ads banner+ad sponsored similar upsell cta
      """
    ),
    (
      .social,
      """
      social socials sharebar sharethis addthis addtoany share+bar share+button share+buttons
      share+links follow+us
      """
    ),
    (
      .languages,
      """
      language+selector language+switcher language+picker language+menu language+list lang+selector
      lang+switcher lang+picker lang+menu lang+list locale+selector locale+switcher locale+picker
      country+selector country+switcher country+picker region+selector languages langs
      """
    ),
    (.contents, "toc tableofcontents table+contents on+page onpage scrollspy"),
    (.comments, "comments disqus comment+list"),
    (.search, "search searchbox searchbar search+form autocomplete"),
    (.collapsed, "accordion collapse collapsed collapsible expandable faq"),
    (
      .content,
      """
      content article policy policies legal terms privacy document richtext rich+text prose
      markdown wysiwyg entry post maincontent body+content
      """
    ),
    (
      .screenReader,
      "visually+hidden visuallyhidden sr+only sronly screen+reader screenreader assistive"
    ),
  ]
}

extension RegionWords {
  /// The region that an ARIA role names.
  static func role(_ value: Span<UInt8>) -> Region {
    if value.equals("navigation") || value.equals("menu") || value.equals("menubar") {
      return .navigation
    }
    if value.equals("main") { return .main }
    if value.equals("article") { return .article }
    if value.equals("banner") { return .pageHeader }
    if value.equals("contentinfo") { return .footer }
    if value.equals("complementary") { return .aside }
    if value.equals("dialog") || value.equals("alertdialog") { return .dialog }
    if value.equals("search") { return .search }
    return []
  }
}
