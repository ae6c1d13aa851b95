public import TermsCore

/// The twelve categories of OPP-115 (Wilson et al., ACL 2016), for research that compares with it.
///
/// Clause tags are mapped to categories by a table; no model is trained on that corpus, whose
/// licence allows research and teaching only.
public enum OPP115Category: String, Sendable, CaseIterable {
  /// What the service itself collects, and why.
  case firstParty = "First Party Collection/Use"
  /// What others get or collect.
  case thirdParty = "Third Party Sharing/Collection"
  /// What users can choose.
  case choice = "User Choice/Control"
  /// How users see, correct or delete their data.
  case access = "User Access, Edit and Deletion"
  /// How long data is kept.
  case retention = "Data Retention"
  /// How data is protected.
  case security = "Data Security"
  /// How users hear of changes to the policy.
  case change = "Policy Change"
  /// What becomes of Do Not Track signals.
  case doNotTrack = "Do Not Track"
  /// Rules for children and for people of single places.
  case audiences = "International and Specific Audiences"
  /// How to reach the service about privacy.
  case contact = "Privacy contact information"
  /// Introductions and generic text.
  case introductory = "Introductory/Generic"
  /// A practice that no other category covers.
  case notCovered = "Practice not covered"

  /// The categories that a clause's tags stand for, in the order of `allCases`; never empty.
  ///
  /// `Do Not Track` has no tag of its own: it is found by its name, or that of Global Privacy
  /// Control, in a clause about choice or tracking.
  public static func categories(of tags: TagSet, text: String) -> [OPP115Category] {
    var found = Set(table.filter { tags.intersects($0.tags) }.map(\.category))
    if tags.intersects([.choice, .tracking]) {
      let words = text.lowercased()
      if ["do not track", "do-not-track", "global privacy control"].contains(where: words.contains)
      {
        found.insert(.doNotTrack)
      }
    }
    if found.isEmpty { found.insert(.notCovered) }
    return allCases.filter(found.contains)
  }

  /// The categories of a tagged clause, each with the probability of the likeliest of the clause's
  /// tags that stand for it.
  public static func matches(
    in clause: TaggedClause, text: String
  ) -> [(category: OPP115Category, probability: Float)] {
    categories(of: clause.tags, text: text).map { category in
      let row = table.first { $0.category == category }?.tags
      let tags = clause.tags.tags.filter { row?.contains($0) ?? true }
      return (category, tags.map { clause.probabilities[$0.index] }.max() ?? 0)
    }
  }

  private static let table: [(category: OPP115Category, tags: TagSet)] = [
    (.firstParty, [.collection, .use, .tracking, .combining, .profiling, .aiTraining, .marketing]),
    (
      .thirdParty,
      [
        .sharing, .vendors, .affiliates, .adPartners, .sale, .authorities, .businessTransfer,
        .onwardTransfer, .public,
      ]
    ),
    (.choice, [.choice]),
    (.access, [.rights, .deletion]),
    (.retention, [.retention]),
    (.security, [.security]),
    (.change, [.changes]),
    (.audiences, [.children, .regional, .international]),
    (.contact, [.contact]),
    (.introductory, [.other, .acceptance]),
  ]
}
