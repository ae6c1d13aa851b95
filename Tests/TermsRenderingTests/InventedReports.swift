import Foundation
import TermsCore

/// One page of each kind, by companies that do not exist.
enum InventedReports {
  static let all: [(name: String, report: Report)] = [
    ("privacy", privacy), ("cookies", cookies), ("terms", terms), ("processor", processor),
    ("mixed", mixed),
  ]

  private static let email = DataType(
    id: "email-address", name: "email address", dpv: "EmailAddress", isSensitive: false)
  private static let face = DataType(
    id: "biometric", name: "face data", dpv: "Biometric", isSensitive: true)

  static let privacy: Report = {
    var page = InventedPage(
      """
      # Lumenbrook Privacy Policy
      [other] Last updated: 3 March 2026.
      ## What we collect
      [collection] You give us your email address and the photos that you upload.
      [collection -] Our scanner reads your face data from each photo to group people.
      [tracking combining -] We follow what you open over time and across other websites and apps.
      ## Who sees it
      [sharing ad-partners sale -] We share your email address with Adverra for targeted ads, which some laws call a sale though no money changes hands.
      [sharing vendors onward-transfer] Hosting suppliers work for us under a contract.
      [sharing authorities] We hand data to the police if we believe in good faith that the law asks us to.
      [sharing public] Other users can see your public albums.
      ## How long
      [retention] We keep server logs for 90 days and all else as long as we need it.
      [retention deletion -] Backup copies may remain for some time after you delete a photo.
      ## Your choices
      [choice marketing] Click unsubscribe at https://lumenbrook.example/mail to stop our offers. You will still get service messages.
      ### California residents
      [rights deletion regional] You may ask us to delete your data: write to privacy@lumenbrook.example.
      [children] Children under 13 may not use the service.
      [changes] We send an email before big changes.
      """, kind: .privacyPolicy, company: "Lumenbrook")
    page.answer(.sellsData, .choice("yes"), "which some laws call a sale")
    page.answer(.adPartners, .choice("yes"), "We share your email address with Adverra")
    page.answer(.targetedAds, .choice("yes"), "for targeted ads")
    page.answer(.namedRecipients, .list(["Adverra"]), "Adverra")
    page.answer(.vendors, .choice("yes"), "Hosting suppliers work for us")
    page.answer(.onward, .choice("limited"), "under a contract")
    page.answer(.authorities, .choice("yes"), "We hand data to the police")
    page.answer(.combining, .choice("yes"), "across other websites and apps")
    page.answer(.tracking, .choice("yes"), "We follow what you open")
    page.answer(.retention, .choice("fixed"), "We keep server logs for 90 days")
    page.answer(.retentionPeriods, .list(["90 days"]), "90 days")
    page.answer(.marketing, .choice("yes"), "to stop our offers")
    page.answer(.marketingOptOut, .choice("yes"), "Click unsubscribe")
    page.answer(.deletion, .choice("request"), "You may ask us to delete your data")
    page.answer(.minAge, .number(13), "Children under 13")
    page.answer(.changeNotice, .choice("direct"), "We send an email before big changes")
    page.answer(.effectiveDate, .text("2026-03-03"), "Last updated: 3 March 2026")
    page.answer(.contact, .list(["privacy@lumenbrook.example"]), "privacy@lumenbrook.example")
    page.facts.recipients = [
      Recipient(
        name: "Adverra", isNamed: true, role: .adPartner, data: [email], purposes: ["targeted ads"],
        evidence: [page.words("Adverra")]),
      Recipient(
        name: "Hosting suppliers", isNamed: false, role: .vendor, limit: .contract,
        evidence: [page.words("Hosting suppliers")]),
      Recipient(
        name: "the police", isNamed: false, role: .authority, evidence: [page.words("the police")]),
      Recipient(
        name: "Other users", isNamed: false, role: .otherUsers,
        evidence: [page.words("Other users")]),
    ]
    page.facts.retention = [
      RetentionPeriod(
        kind: .fixed, phrase: "90 days", duration: "P90D", what: "server logs",
        evidence: page.words("We keep server logs for 90 days")),
      RetentionPeriod(
        kind: .criteria, phrase: "as long as we need it",
        evidence: page.words("as long as we need it")),
    ]
    page.facts.controls = [
      Control(
        goal: .stopMarketing, method: .link, target: "https://lumenbrook.example/mail",
        limits: "You will still get service messages", evidence: page.words("Click unsubscribe")),
      Control(
        goal: .deleteData, method: .email, target: "privacy@lumenbrook.example",
        region: "California", evidence: page.words("You may ask us to delete your data")),
    ]
    page.facts.dataTypes = [
      DataTypeMention(
        type: email, practice: .collected, evidence: page.words("your email address")),
      DataTypeMention(type: face, practice: .collected, evidence: page.words("your face data")),
    ]
    return page.report(named: "privacy.html")
  }()

  /// The privacy page with a checklist and two passages that read both ways.
  static let checked: Report = {
    var report = privacy
    func words(_ text: String) -> Evidence {
      let range = report.document.text.range(of: text)!
      let bytes = report.document.text.utf8
      let start = bytes.distance(from: bytes.startIndex, to: range.lowerBound)
      let found = TextRange(start, start + text.utf8.count)
      return Evidence(
        clause: report.document.clauses.firstIndex { $0.range.contains(found) }!, range: found)
    }
    report.facts.contradictions = [
      Contradiction(
        .sellsData, first: words("no money changes hands"),
        second: words("which some laws call a sale"))
    ]
    report.facts.checklist = [
      ChecklistEntry(
        id: "legal-basis", item: "on what legal ground", sources: ["GDPR 13(1)(c)"],
        state: .notFound),
      ChecklistEntry(
        id: "onward", item: "what those who get it may do with it", sources: [], state: .said,
        evidence: [words("under a contract")]),
      ChecklistEntry(
        id: "retention", item: "how long it keeps data",
        sources: ["GDPR 13(2)(a)", "CCPA 1798.100(a)(3)"], state: .vague,
        evidence: [words("as long as we need it")]),
    ]
    return report
  }()

  static let cookies: Report = {
    var page = InventedPage(
      """
      # Pebblecart: How we use cookies
      [tracking] We place cookies on your phone or browser.
      [tracking choice] We set statistics cookies only with your consent.
      [tracking] Necessary cookies cannot be turned off.
      [tracking sharing ad-partners] Statly and Clickwren set cookies to count visits and to show you personal ads.
      [tracking retention] The visit cookie lives for 13 months.
      [choice tracking +] You can change your choice at any time under Settings > Cookies.
      """, kind: .cookiePolicy, company: "Pebblecart")
    page.answer(.tracking, .choice("yes"), "We place cookies")
    page.answer(.adPartners, .choice("yes"), "Statly and Clickwren set cookies")
    page.answer(.targetedAds, .choice("yes"), "to show you personal ads")
    page.answer(.namedRecipients, .list(["Statly", "Clickwren"]), "Statly and Clickwren")
    page.facts.recipients = [
      Recipient(
        name: "Statly", isNamed: true, role: .analytics, evidence: [page.words("Statly")]),
      Recipient(
        name: "Clickwren", isNamed: true, role: .adPartner, evidence: [page.words("Clickwren")]),
    ]
    page.facts.retention = [
      RetentionPeriod(
        kind: .cookie, phrase: "13 months", duration: "P13M", what: "visit cookie",
        evidence: page.words("The visit cookie lives for 13 months"))
    ]
    page.facts.controls = [
      Control(
        goal: .refuseCookies, method: .setting, target: "Settings > Cookies",
        evidence: page.words("You can change your choice at any time"))
    ]
    return page.report(named: "cookies.md")
  }()

  static let terms: Report = {
    var page = InventedPage(
      """
      # Terms of Use | Tarnwell
      [other] These terms are in force from 1 May 2026.
      [account] You must be 18 or older to join.
      [payment -] Your plan renews each month until you cancel it under Account > Plan. Fees are not refunded.
      [content-licence -] You give Tarnwell a perpetual and irrevocable licence to use what you post for any purpose.
      [termination account -] We may close your account at any time without notice and for any reason.
      [liability -] The service comes as it is. We owe you at most the greater of $50 or the fees you paid in the last six months.
      [indemnity -] You will pay our losses and legal fees if your use leads to a claim.
      [disputes -] All disputes go to binding arbitration, and you waive class actions and a jury trial.
      [governing-law] The law of Norland (without its conflict rules) governs these terms.
      [changes -] We may change these terms or the prices by posting a new version. Check this page from time to time.
      """, kind: .terms, company: "Tarnwell")
    page.answer(.effectiveDate, .text("2026-05-01"), "in force from 1 May 2026")
    page.answer(.minAge, .number(18), "You must be 18 or older")
    page.answer(.autoRenewal, .choice("yes"), "Your plan renews each month")
    page.answer(.refunds, .choice("no"), "Fees are not refunded")
    page.answer(.contentLicence, .choice("yes"), "You give Tarnwell a perpetual")
    page.answer(.contentLicencePerpetual, .choice("yes"), "perpetual and irrevocable")
    page.answer(.termination, .choice("any-reason"), "We may close your account at any time")
    page.answer(.asIs, .choice("yes"), "The service comes as it is")
    page.answer(.liabilityLimit, .choice("yes"), "We owe you at most")
    page.answer(
      .liabilityCap, .text("the greater of $50 or the fees you paid in the last six months"),
      "the greater of $50")
    page.answer(.indemnity, .choice("yes"), "You will pay our losses")
    page.answer(.arbitration, .choice("yes"), "All disputes go to binding arbitration")
    page.answer(.classWaiver, .choice("yes"), "you waive class actions and a jury trial")
    page.answer(.governingLaw, .text("Norland (without its conflict rules)"), "The law of Norland")
    page.answer(.changeNotice, .choice("posting"), "by posting a new version")
    page.answer(.serviceChanges, .choice("yes"), "We may change these terms or the prices")
    page.facts.controls = [
      Control(
        goal: .cancelPlan, method: .setting, target: "Account > Plan",
        evidence: page.words("until you cancel it"))
    ]
    return page.report(named: "terms.html")
  }()

  static let processor: Report = {
    var page = InventedPage(
      """
      # Quillhost Data Processing Addendum
      [use] Quillhost handles personal data only on the documented instructions of the customer.
      [vendors sharing onward-transfer] Quillhost may use sub-processors under a contract with the same duties and remains fully liable for their acts.
      [vendors] Quillhost will notify the customer of new sub-processors, and the customer may object to a new sub-processor within 10 days.
      [security] Quillhost keeps the data safe by encryption.
      [security] Quillhost tells the customer of a data leak without undue delay.
      [rights] Quillhost will assist with requests of people.
      [retention deletion] After the termination of the contract, Quillhost will delete the data.
      [security] The customer may audit Quillhost once a year.
      """, kind: .processorAgreement, company: "Quillhost")
    page.answer(.vendors, .choice("yes"), "Quillhost may use sub-processors")
    page.answer(.onward, .choice("limited"), "under a contract with the same duties")
    page.answer(.security, .choice("yes"), "keeps the data safe by encryption")
    page.answer(.breachNotice, .choice("yes"), "tells the customer of a data leak")
    page.facts.recipients = [
      Recipient(
        name: "sub-processors", isNamed: false, role: .vendor, limit: .contract,
        evidence: [page.words("sub-processors")])
    ]
    return page.report(named: "dpa.txt")
  }()

  static let mixed: Report = {
    var page = InventedPage(
      """
      # Mossfield rules
      [ai-training use] We may use your drawings to train our models unless you switch this off in your settings.
      [sale +] We do not sell your data.
      [international] Your data is stored in Norland, where the law may protect it less.
      [payment] You can get a refund within 14 days.
      """, kind: .mixed, company: nil)
    page.answer(.aiTraining, .choice("opt-out"), "We may use your drawings to train our models")
    page.answer(.sellsData, .choice("no"), "We do not sell your data")
    page.answer(.international, .choice("yes"), "Your data is stored in Norland")
    page.answer(.refunds, .choice("partial"), "You can get a refund within 14 days")
    page.facts.controls = [
      Control(
        goal: .refuseTraining, method: .setting,
        evidence: page.words("unless you switch this off in your settings"))
    ]
    return page.report(named: "-")
  }()
}
