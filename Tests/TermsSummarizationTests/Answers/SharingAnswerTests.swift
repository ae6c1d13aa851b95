import Testing

/// Who gets personal data, and on what terms.
@Suite struct SharingAnswerTests {
  @Test(arguments: AnswerExample.table(examples))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let examples = """
    sells-data
    no: We do not sell your personal information to anyone.
    no: Your personal data will never be sold or rented.
    no: Under no circumstances do we rent or sell your details.
    no: We are not in the business of selling your information.
    yes: We do not sell your data for money. / Some of our cookies may be considered a sale under \
    state law.
    yes: Passing device identifiers to advertisers may constitute a “sale” of personal information.
    yes: In the last year we sold the following categories of personal information.
    not-stated: You may not sell or rent your account information to others.
    not-stated: If we sell our company, your data moves to the buyer.
    not-stated: We sell tickets and fan merchandise.
    no: We have not “sold” or “shared” your data in the past year.
    not-stated: You may ask a business that sells your data not to sell it.
    yes: Data is not for sale here. / There is an exception to our rule not to sell: makers pay us for purchase records.
    yes: State law calls some of our ad tracking “sharing”.
    ad-partners
    yes: We share hashed e-mail addresses with advertising networks.
    yes: Our advertising partners may collect information about your visits with pixels.
    yes: We use Google Analytics to see how visitors use the site.
    yes: We allow third parties to place cookies on your device.
    yes: # Who we share with / Advertisers and ad networks
    not-stated: We do not share your information with advertisers.
    not-stated: You must not contact our advertisers.
    yes: Our shop and third parties use cookies on these pages.
    vendors
    yes: We disclose account data to service providers who host our servers.
    yes: > We share personal data with: / Cloud hosting providers
    yes: Other companies perform tasks on our behalf and need access to your data.
    yes: Payments are processed by an outside company.
    not-stated: In no event shall we, our contractors or our agents be liable for anything.
    yes: > Who helps us / A firm that works on our behalf stores your files.
    yes: Northpay takes the payment and deals with the tax.
    yes: Cardwell rents us the servers in Oslo.
    not-stated: We run the servers ourselves.
    onward
    limited: Our service providers may use your information only as necessary to perform their \
    services.
    limited: We require our processors to keep your data confidential.
    limited: These companies are not allowed to use your details for any other purpose.
    own-policies: The use of your data by these networks is governed by their own privacy policies.
    own-policies: We are not responsible for the privacy practices of third party sites.
    own-policies: Please read the privacy policies of the partners you connect.
    both: Our vendors are bound by contract to protect your data. / Linked sites have their own \
    privacy policies.
    not-stated: You must keep your password confidential.
    limited: We sign data processing agreements with our service providers.
    limited: We demand the same of the processors that handle your data.
    limited: They may use your address for nothing else.
    limited: Their contracts let them use it for that job only.
    limited: Helpers may only do what we tell them to.
    affiliates
    yes: We may share your information with our affiliates and subsidiaries.
    yes: > Who receives your data: / Companies in our group
    not-stated: You agree to indemnify us and our affiliates.
    not-stated: # Who helps us / We have no parent company and no sister companies.
    authorities
    yes: We may disclose your data to law enforcement when a court orders it.
    yes: We will disclose information if required to do so by law.
    yes: Suspected fraud is reported to the police.
    not-stated: You must comply with all laws and court orders.
    not-stated: You may not upload material that needs a government licence for export.
    business-transfer
    yes: If we are involved in a merger, your personal information may be transferred to the new \
    owner.
    yes: > We share data: / In connection with a sale of our business
    not-stated: We may assign this agreement in a merger.
    yes: We may share your data with a firm that is interested in acquiring part of our business.
    yes: If the firm is sold, your account goes to the new owner.
    international
    yes: Your information may be stored on servers outside your country.
    yes: We rely on standard contractual clauses when we transfer data.
    yes: Personal data is processed in the United States.
    no: We do not transfer your data outside the European Union.
    not-stated: You grant us a worldwide license to use your content.
    yes: We pass your data to parties established outside the EEA.
    yes: It is in Canada, which the Commission regards as safe for data.
    """
}
