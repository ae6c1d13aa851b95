import TermsCore
import Testing

@testable import TermsSummarization

@Suite struct VendorDirectoryTests {
  let vendors = VendorDirectory.shared.vendors
  let directory = VendorDirectory.shared

  @Test func everyLineIsRead() {
    for line in VendorTable.lines() { #expect(Vendor(line: line) != nil, "\(line.string)") }
    #expect(vendors.count >= 600)
  }

  @Test func namesAreUnique() {
    var seen: [String: String] = [:]
    for vendor in vendors {
      vendor.forEachName { name in
        let key = name.string.lowercased()
        #expect(seen[key] == nil, "“\(name.string)” of \(vendor.name) is also \(seen[key] ?? "")’s")
        seen[key] = vendor.name
      }
    }
  }

  @Test func domainsAreUniqueAndWellFormed() {
    var seen: Set<String> = []
    for vendor in vendors {
      #expect(vendor.country.utf8.count == 2 && vendor.country == vendor.country.uppercased())
      vendor.forEachDomain {
        let domain = $0.string
        #expect(seen.insert(domain).inserted, "\(domain)")
        #expect(domain == domain.lowercased() && domain.contains("."), "\(domain)")
        #expect(!domain.hasPrefix("www.") && !domain.contains(" "), "\(domain)")
      }
    }
  }

  @Test(arguments: [
    ("We use Google Analytics.", "Google Analytics"), ("Read Stripe's terms.", "Stripe"),
    ("hosted on AWS", "Amazon Web Services"), ("via hCaptcha", "hCaptcha"),
    ("by Checkout.com", "Checkout.com"),
  ])
  func findsNames(text: String, vendor: String) {
    #expect(found(in: text).contains(vendor))
  }

  @Test(arguments: ["apple juice", "ups and downs", "the amazon river", "a stripe pattern"])
  func everydayWordsInLowerCaseAreNoNames(text: String) {
    #expect(found(in: text).isEmpty)
  }

  @Test func hostsBelongToTheirCompany() {
    let vendor = directory.vendor(ofHost: "policies.google.com").map { directory.vendors[$0].name }
    #expect(vendor == "Google")
    #expect(directory.vendor(ofHost: "example.org") == nil)
  }

  @Test func productsKnowTheirGroup() throws {
    let youTube = try #require(directory.vendor(named: "YouTube"))
    let analytics = try #require(directory.vendor(named: "Google Analytics"))
    #expect(directory.group(of: youTube) == directory.group(of: analytics))
  }

  private func found(in text: String) -> [String] {
    let words = Words(scanning: text)
    let candidates = directory.candidates(in: words)
    return (0..<words.count).compactMap { word in
      directory.entry(at: word, in: words, until: words.count, candidates: candidates)
        .map { directory.vendors[$0.entry.vendor].name }
    }
  }
}
