import PlainTerms
import TermsCore
import Testing

@testable import TermsSummarization

@Suite struct RecipientTests {
  /// Words that name kinds of data, with the ids of the kinds.
  @Test(arguments: [
    ("your e-mail address and telephone number", ["email-address", "phone-number"]),
    ("the IP address of your device", ["ip-address"]),
    ("credit card numbers", ["payment-card"]),
    ("precise location from GPS", ["precise-location"]),
    ("fingerprints of the site's cookies", []),
    ("your academic transcripts", ["education"]),
  ])
  func kindsOfDataAreFound(text: String, ids: [String]) {
    let words = Words(scanning: text)
    var scan = DataTypeLexicon.shared.scan(words)
    let found = scan.types(in: 0..<words.count).map { DataTypeLexicon.shared.types[$0.type].id }
    #expect(Set(ids).isSubset(of: found))
  }

  @Test(arguments: [
    ("it keeps the transcripts of chats", "education"),
    ("your IP address and the part of the map", "postal-address"),
    ("web beacons, which are tiny electronic images", "photos"),
    ("an internal (non-public) IP address", "ip-address"),
    ("the partner uses this information to create a code", "content"),
    ("you can tell your friends about us", "contacts"),
  ])
  func wordsOfOtherMeaningsNameNoKind(text: String, id: String) {
    let words = Words(scanning: text)
    var scan = DataTypeLexicon.shared.scan(words)
    let found = scan.types(in: 0..<words.count).map { DataTypeLexicon.shared.types[$0.type].id }
    #expect(!found.contains(id))
  }

  @Test func kindsOfDataHaveUniqueIds() {
    let types = DataTypeLexicon.shared.types
    #expect(types.count >= 40)
    #expect(Set(types.map(\.id)).count == types.count)
    #expect(types.contains { $0.id == "biometric" && $0.isSensitive && $0.dpv == "Biometric" })
  }

  @Test(arguments: [
    ("Quellbrook Analytics, Inc.", "quellbrookanalytics"),
    ("Quellbrook Analytics", "quellbrookanalytics"),
    ("Nordvind AB", "nordvind"),
  ])
  func legalFormsDoNotTellNamesApart(name: String, key: String) {
    #expect(OrganisationName.key(name) == key)
  }

  @Test func hostsOfLinks() {
    #expect(LinkHost.host(of: "https://www.quellbrook.example/privacy#x") == "quellbrook.example")
    #expect(LinkHost.host(of: "mailto:hello@quellbrook.example") == nil)
    #expect(
      LinkHost.addresses(in: "See https://a.example/privacy, or ask.") == [
        "https://a.example/privacy"
      ])
    #expect(LinkHost.isPolicy("https://a.example/Privacy-Notice"))
  }
}
