import PlainTerms
import TermsCore
import Testing

@testable import TermsSummarization

@Suite("Who answers for data")
struct ContactPersonTests {
  private func people(_ text: String) throws -> [ContactPerson] {
    let page = "# Wrenfold Privacy Policy\n\nWrenfold explains here what it does.\n\n" + text
    return ValueFinder().find(in: try Reading(untagged: page)).contacts
  }

  @Test("The officer by name and address, a representative by region")
  func found() throws {
    let found = try people(
      """
      Our Data Protection Officer is Ines Valcourt; write to dpo@wrenfold.example.

      Quillmark GmbH has been appointed as our representative in the European Union.

      Our UK representative under Article 27 is Moorgate Advisers Limited (uk@moorgate.example).
      """)
    #expect(found.map(\.role) == [.dataProtectionOfficer, .euRepresentative, .ukRepresentative])
    #expect(found.map(\.name) == ["Ines Valcourt", "Quillmark GmbH", "Moorgate Advisers Limited"])
    #expect(found.map(\.email) == ["dpo@wrenfold.example", nil, "uk@moorgate.example"])
  }

  @Test("Other representatives are none")
  func others() throws {
    #expect(try people("Ask a customer service representative at help@wrenfold.example.").isEmpty)
  }
}
