import TermsCore
import TermsIngestion
import Testing

/// The blocks of an input, one a line: kind, then words.
private func outline(_ input: String, _ format: InputFormat? = nil) throws -> [String] {
  let document = try DocumentReader(options: .init(format: format)).read(Array(input.utf8))
  return document.blocks.map { block in
    let words = document[block.range]
    switch block.kind {
    case .heading(let level): return "h\(level) \(words)"
    case .paragraph: return "p \(words)"
    case .listItem(let depth, let marker): return "li\(depth)[\(marker)] \(words)"
    case .tableRow(let isHeader): return (isHeader ? "th " : "tr ") + words
    }
  }
}

private let long = "We keep what you give us for as long as your account stays open with us."

@Suite("Structure")
struct StructureTests {
  @Test("headings that only look like headings")
  func headings() throws {
    #expect(
      try outline("<h1>Terms</h1><p><b>Your data</b></p><p>\(long)</p>")
        == ["h1 Terms", "h2 Your data", "p \(long)"])
    #expect(
      try outline("<p>YOUR RIGHTS</p><p>\(long)</p><p>3. Cookies</p><p>\(long)</p>")
        == ["h2 YOUR RIGHTS", "p \(long)", "h3 3. Cookies", "p \(long)"])
    let shouted = "WE GIVE THE SERVICE AS IT IS AND PROMISE NOTHING ELSE ABOUT IT."
    let title = "FEES, CHARGES, TAXES, REFUNDS, TRIALS, VOUCHERS, GIFTS & COSTS."
    #expect(
      try outline("<p>\(title)</p><p>\(long)</p><p>\(shouted)</p><p>\(long)</p>")
        == ["h2 \(title)", "p \(long)", "p \(shouted)", "p \(long)"])
    #expect(
      try outline("<p><strong>Who we are.</strong> \(long)</p>") == ["p Who we are. \(long)"])
    #expect(try outline("<p><b>Sharing</b><br>\(long)</p>") == ["h2 Sharing", "p \(long)"])
  }

  @Test("lists keep their numbers, letters and depth")
  func lists() throws {
    #expect(
      try outline("<ol start=3 type=a><li>one<ul><li>deep</ul><li value=7>two</ol>")
        == ["li1[c.] one", "li2[] deep", "li1[g.] two"])
    #expect(
      try outline("<p>We share:</p><p>(a) names and</p><p>(b) addresses.</p><p>• more</p>")
        == ["p We share:", "li1[(a)] names and", "li1[(b)] addresses.", "li2[] more"])
    #expect(
      try outline("<p>1.1 We collect names.</p><p>1.2 We sell nothing at all.</p>")
        == ["li1[1.1] We collect names.", "li1[1.2] We sell nothing at all."])
  }

  @Test("line breaks part paragraphs, an address stays whole")
  func lineBreaks() throws {
    #expect(
      try outline("<div>\(long)<br><br>\(long)</div>") == ["p \(long)", "p \(long)"])
    #expect(try outline("<p>Acme<br>1 Road<br>Town</p>") == ["p Acme 1 Road Town"])
  }

  @Test("data tables become rows, layout tables do not")
  func tables() throws {
    let data = """
      <table><tr><th>Data</th><th>Why</th></tr><tr><td>Name</td><td>To <b>ship</b></td></tr>
      <tr><td>Email</td><td>To write</td></tr></table>
      """
    #expect(try outline(data) == ["th Data | Why", "tr Name | To ship", "tr Email | To write"])
    let layout = "<table><tr><td><h1>Terms</h1><p>\(long)</p></td></tr></table>"
    #expect(try outline(layout) == ["h1 Terms", "p \(long)"])
  }

  @Test("cells stay in their columns, and a row knows the cell it shares with one above")
  func tableCells() throws {
    let page = """
      <table><tr><td colspan=2>Data we hold</td></tr><tr><td>Category</td><td>Purpose</td></tr>
      <tr><td rowspan=2>Account</td><td>To sign you in</td></tr><tr><td>To write to you</td></tr>
      <tr><td>Orders</td><td></td></tr><tr><td>Visits</td><td>To count them</td></tr></table>
      """
    #expect(
      try outline(page) == [
        "p Data we hold", "th Category | Purpose", "tr Account | To sign you in",
        "tr To write to you", "tr Orders", "tr Visits | To count them",
      ])
    let document = try DocumentReader(options: .init(format: .html)).read(Array(page.utf8))
    #expect(document.blocks.dropFirst().allSatisfy { $0.cells.count == 2 })
    #expect(
      document.clauses.map { $0.leadIn.map { document[$0] } } == [nil, nil, "Account", nil, nil])
    #expect(document.clauses.dropFirst().allSatisfy { $0.header != nil })
  }

  @Test("single letters that are roman numbers too go on in the list they belong to")
  func romanNumbers() throws {
    func markers(_ items: [String]) throws -> [Int] {
      try DocumentReader().read(Array(items.map { "<p>\($0) we shall do so.</p>" }.joined().utf8))
        .blocks.map { if case .listItem(let depth, _) = $0.kind { depth } else { 0 } }
    }
    #expect(try markers(["(i)", "(ii)", "(iii)", "(iv)", "(v)"]) == [1, 1, 1, 1, 1])
    #expect(try markers(["(a)", "(i)", "(ii)", "(b)", "(c)"]) == [1, 2, 2, 1, 1])
    #expect(try markers(["(g)", "(h)", "(i)", "(j)"]) == [1, 1, 1, 1])
  }

  @Test("Markdown")
  func markdown() throws {
    let text = """
      Privacy Policy
      ==============

      We keep **your data** as [said here](https://acme.example/x_(y)) &amp; in 1\\. below.

      1. Names\\_of users
      2. *Addresses*
          * deeper

      | Data | Why |
      | --- | --- |
      | Name | Shipping |

      #### Contact ####
      Write to us
      any time.
      """
    #expect(
      try outline(text, .markdown) == [
        "h1 Privacy Policy", "p We keep your data as said here & in 1. below.",
        "li1[1.] Names_of users", "li1[2.] Addresses", "li2[] deeper", "th Data | Why",
        "tr Name | Shipping", "h4 Contact", "p Write to us any time.",
      ])
    let document = try DocumentReader(options: .init(format: .markdown)).read(Array(text.utf8))
    #expect(document.links.map(\.target) == ["https://acme.example/x_(y)"])
  }

  @Test("hard-wrapped plain text")
  func plainText() throws {
    let text = """
                        ACME TERMS

      1. INTRODUCTION

      These terms are a contract between you and Acme Widgets. They say what
      you may do with our widgets and with your account.

      2. YOUR DATA

      2.1 We collect the data that you type into our forms, which includes
          your name and your address.
      2.2 We share it with:
          (a) shipping companies that bring the widget to your door; and
          (b) banks.
      """
    #expect(
      try outline(text, .text) == [
        "h2 ACME TERMS", "h3 1. INTRODUCTION",
        "p These terms are a contract between you and Acme Widgets. They say what you may do with "
          + "our widgets and with your account.",
        "h3 2. YOUR DATA",
        "li1[2.1] We collect the data that you type into our forms, which includes your name and "
          + "your address.",
        "li1[2.2] We share it with:",
        "li2[(a)] shipping companies that bring the widget to your door; and", "li2[(b)] banks.",
      ])
  }

  @Test("formats are told apart")
  func formats() throws {
    func format(_ text: String) throws -> InputFormat {
      try DocumentReader().read(Array(text.utf8)).format
    }
    #expect(try format("<p>a</p><p>b</p><div>c</div>") == .html)
    #expect(try format("# Terms\n\n* one\n* two\n\n[x](https://x.example)") == .markdown)
    #expect(try format("Terms\n\nWe keep your data.\n") == .text)
  }
}

@Suite("What is the document")
struct ContentTests {
  @Test("menus, banners and footers go, hidden clauses stay")
  func leavesFurnitureOut() throws {
    let page = """
      <html><head><title>Privacy Policy | Acme</title></head><body>
      <div id="cookie-banner"><p>We use cookies. <button>Accept all</button></p></div>
      <nav><a href="/a">Shop</a> <a href="/b">Blog</a></nav>
      <main><h1>Privacy Policy</h1><p>\(long) \(long)</p>
      <details><summary>More about sharing</summary><p>\(long) We share it with banks.</p></details>
      <div aria-hidden="true" style="display:none"><h2>Deletion</h2><p>\(long) Ask us.</p></div>
      <h2 id="how-we-share">How we share</h2><p>\(long) We never sell it.</p></main>
      <footer><a href="/c">Imprint</a> © Acme</footer></body></html>
      """
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.title == "Privacy Policy")
    #expect(!document.text.contains("Accept all"))
    #expect(!document.text.contains("Shop"))
    #expect(!document.text.contains("Imprint"))
    #expect(document.text.contains("We share it with banks."))
    #expect(document.text.contains("Deletion"))
    #expect(document.sections.last?.anchor == "how-we-share")
    #expect(document.language == "en")
  }

  @Test("the introduction and date before the element with the rest stay")
  func keepsIntroduction() throws {
    let page = """
      <main><a href="#start">Skip to content</a><p>Updated: 5 May 2025</p><h1>Terms of Use</h1>
      <div><p>\(long) This introduces it.</p></div>
      <div id="start">\(String(repeating: "<p>\(long) \(long)</p>", count: 40))</div></main>
      """
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(
      document.text.hasPrefix("Updated: 5 May 2025\nTerms of Use\n\(long) This introduces it.\n"))
  }

  @Test("what a page shows twice, decks of cards and measures of fonts go")
  func leavesRepeatsOut() throws {
    let rights =
      "<h2>Rights</h2><p>\(long) Ask for a copy.</p><p>\(long) Ask for deletion.</p>"
      + "<p>\(long) Ask us to stop.</p><p>\(long) You may also complain.</p>"
    let cards = ["Shop", "Games", "Music"].map {
      "<div><h3>\($0)</h3><p>All of our \($0) in one place.</p><a href='/x'>Read more</a></div>"
    }
    let page = """
      <h1>Privacy Policy</h1><p>\(long)</p><div class="wide">\(rights)</div>
      <div class="narrow">\(rights)</div><p>\(long) \(long) \(long) \(long) In the end.</p>
      <p>width width width width width width width width</p>\(cards.joined())<h3>More of us</h3>
      """
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.sections.map { String(document[$0.heading]) } == ["Privacy Policy", "Rights"])
    #expect(document.clauses.count == 6)
    #expect(document.text.hasSuffix("In the end."))
  }

  @Test("a table of contents is text but no clause")
  func skipsContents() throws {
    let names = ["What we collect", "Who gets it", "How long we keep it", "Your rights"]
    let page =
      "<h1>Policy</h1><ul>"
      + names.map { "<li><a href='#x'>\($0)</a></li>" }.joined() + "</ul>"
      + names.map { "<h2>\($0)</h2><p>\(long)</p>" }.joined()
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.clauses.count == 4)
    #expect(document.text.contains("Policy\nWhat we collect\nWho gets it"))
  }

  @Test(
    "links are resolved and unwrapped",
    arguments: [
      ("/rights", "https://acme.example/rights"), ("../a.html#b", "https://acme.example/a.html#b"),
      ("#top", "https://acme.example/legal/privacy#top"),
      ("mailto:x@y.example", "mailto:x@y.example"),
      ("//cdn.example/x", "https://cdn.example/x"),
      (
        "https://web.archive.org/web/20240101000000/https://acme.example/o",
        "https://acme.example/o"
      ),
    ])
  func resolvesLinks(_ target: String, _ resolved: String) throws {
    let reader = DocumentReader(options: .init(baseURL: "https://acme.example/legal/privacy"))
    let document = try reader.read(Array("<p>See <a href='\(target)'>here</a>.</p>".utf8))
    #expect(document.links.map(\.target) == [resolved])
  }

  @Test(
    "a page's <base> says what its links are relative to",
    arguments: [
      ("https://acme.example/legal/", nil, "rights", "https://acme.example/legal/rights"),
      ("/en/?a=1&amp;b=2", "https://acme.example/x", "rights", "https://acme.example/en/rights"),
      ("https://acme.example/legal/", "https://b.example/x", "/o", "https://acme.example/o"),
      ("https://acme.example/", "https://b.example/x", "#top", "https://b.example/x#top"),
      ("https://acme.example/", nil, "#top", "#top"), ("/en/", nil, "rights", "rights"),
    ] as [(String, String?, String, String)])
  func honoursBase(_ base: String, _ address: String?, _ target: String, _ link: String) throws {
    let page =
      "<head><base href='\(base)'><base href=/no/></head><p>See <a href='\(target)'>here</a>.</p>"
    for cuts in [true, false] {
      let reader = DocumentReader(options: .init(cutsRawText: cuts, baseURL: address))
      #expect(try reader.read(Array(page.utf8)).links.map(\.target) == [link])
    }
  }

  @Test("a preface and a banner in another language do not decide")
  func mixedLanguages() throws {
    let french =
      "Nous utilisons des cookies pour vous offrir le meilleur de notre site et de nos services. "
    let english =
      "We keep what you give us for as long as your account stays open with us and with them. "
    let page =
      "<div id=cookie-banner><p>\(String(repeating: french, count: 40))</p></div><main><p>"
      + String(repeating: french, count: 20) + "</p><h1>Privacy</h1>"
      + String(repeating: "<p>\(english)\(english)</p>", count: 200) + "</main>"
    #expect(try DocumentReader().read(Array(page.utf8)).language == "en")
  }

  @Test(
    "languages",
    arguments: [
      ("en", "We collect the data that you give to us and we use it for the service and our site."),
      (
        "fr", "Nous traitons les données que vous nous donnez pour le service et pour votre compte."
      ),
      (
        "de", "Wir verarbeiten die Daten, die Sie uns geben, für den Dienst und auch für das Konto."
      ),
      (
        "es", "Tratamos los datos que usted nos da para el servicio y para la cuenta de su empresa."
      ),
      (
        "nl",
        "Wij verwerken de gegevens die u aan ons geeft voor de dienst en voor uw rekening bij ons."
      ),
      (
        "it",
        "Trattiamo i dati che ci fornisci per il servizio e per la gestione del conto con noi."
      ),
      ("pt", "Tratamos os dados que você nos dá para o serviço e para a sua conta com a empresa."),
      ("ru", "Мы обрабатываем данные, которые вы нам предоставляете для оказания услуг."),
      ("ja", "私たちはお客様からいただいた情報をサービスの提供のために利用します。ご確認ください。"),
      (
        "uk",
        "Ми обробляємо дані, які ви нам надаєте, щоб надавати послуги та їх покращувати її ім’ям і вашої згоди."
      ),
      ("el", "Επεξεργαζόμαστε τα δεδομένα που μας δίνετε για την παροχή της υπηρεσίας."),
      ("ko", "우리는 귀하가 제공하는 정보를 서비스 제공을 위해 수집하고 이용합니다. 자세히 읽어 주십시오."),
      (
        "ar",
        "نحن نجمع البيانات التي تقدمها لنا من أجل تقديم الخدمة وتحسينها لك ولغيرك من المستخدمين."
      ),
      ("zh", "我们收集您提供的信息并将其用于提供服务和改进我们的产品请您仔细阅读本政策内容"),
    ])
  func languages(_ code: String, _ text: String) throws {
    #expect(try DocumentReader().read(Array("<p>\(text)</p>".utf8)).language == code)
  }
}
