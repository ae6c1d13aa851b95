import Testing

/// The same thing said in many ways, by lawyers and by small firms: denied, hedged, with an
/// exception, or of somebody else.
@Suite struct ParaphraseTests {
  @Test(
    arguments: AnswerExample.table(
      [sharing, tracking, rights, contract].joined(separator: "\n")))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let sharing = """
    sells-data
    no: Your data is not for sale.
    no: We will never trade, rent or sell your e-mail address.
    no: Selling your information is not something we do.
    no: Acme does not, and will not, sell personal information about its customers.
    no: We have never sold personal data and have no plans to start.
    no: None of your personal information is sold to third parties.
    no: We make money from subscriptions, not by selling your data.
    yes: We may sell information about you to other businesses.
    yes: We sell personal information to data brokers.
    yes: Under California law, sharing cookies with ad networks counts as a “sale”.
    yes: Our use of ad cookies may be a sale of personal information under some state laws.
    not-stated: You agree not to sell, rent or lend your account.
    not-stated: California residents may opt out of the sale of their data by companies that sell it.
    not-stated: All sales are final.
    yes: Although we do not sell your name for money, we do sell device data in the legal sense.
    yes: We share identifiers with partners for cross-context behavioral advertising.
    yes: In the past year we have collected, used and sold the following categories of personal data.
    not-stated: We have no actual knowledge of selling data of consumers under 16.
    not-stated: Your telephone number is not sold to anybody.
    no: We never sell personal data, including but not limited to your address.
    ad-partners
    yes: Advertising companies that we work with receive your device identifier.
    yes: Third-party ad servers may set cookies when you visit.
    yes: We share usage data with our analytics providers.
    yes: Social plug-ins such as the Like button send your IP address to social networks.
    yes: Data may be disclosed to marketing partners.
    no: We do not share any of your data with anyone.
    no: We never give your personal information to third parties.
    not-stated: There is no advertising on our pages.
    vendors
    yes: We use outside companies to send e-mail and store files.
    yes: Your details go to our payment processor.
    yes: Contractors who help us run the site can see your information.
    yes: Personal data may be passed to our suppliers, agents and subcontractors.
    yes: We host our data with a cloud provider.
    yes: Orders are shipped by couriers, to whom we give your address.
    no: We do not disclose your personal information to any third parties.
    not-stated: You are a service provider under these terms.
    onward
    limited: They are obliged to keep it secret.
    limited: Our suppliers may not use your details for anything but our order.
    limited: Each processor has signed a contract that forbids other uses.
    limited: We only give them what they need to do the job.
    limited: Vendors are prohibited from using the data for their own purposes.
    own-policies: These companies process your data under their own privacy policies.
    own-policies: We are not responsible for what those sites do with your information.
    own-policies: Each payment provider has its own privacy policy.
    own-policies: PayPal's privacy policy applies to the data that it collects.
    not-stated: These countries have their own privacy laws.
    not-stated: You may use the software only for your own purposes.
    affiliates
    yes: We share data within the Acme group of companies.
    yes: Our parent company and its subsidiaries can use your information.
    yes: Information may be disclosed to companies under common control with us.
    yes: Other companies in our corporate family get your data.
    not-stated: Our affiliates are not liable for any loss.
    authorities
    yes: We may have to hand over data when the law requires it.
    yes: We comply with valid subpoenas and search warrants.
    yes: Personal data may be disclosed to public authorities where we are legally obliged to do so.
    yes: If a court orders us to, we will provide your records.
    yes: We may release information to protect our rights or when we believe that the law requires it.
    not-stated: You must comply with all applicable laws.
    business-transfer
    yes: If we are bought, your data will be part of the deal.
    yes: User information is typically one of the assets that is transferred in an acquisition.
    yes: Should our company be sold or merged, we may transfer personal data to the successor.
    yes: In case of bankruptcy, customer records may be sold.
    not-stated: You may not transfer your rights under this agreement.
    international
    yes: Our servers are in the United States.
    yes: We may send your data abroad.
    yes: Data can be accessed by staff in India and the Philippines.
    yes: Your information may be transferred to countries whose laws protect it less.
    no: All data stays within the European Union.
    no: We store everything on servers in Germany and nothing leaves the EU.
    not-stated: The service is offered worldwide.
    """

  static let tracking = """
    combining
    yes: We add information from data brokers to what we know about you.
    yes: Data from our apps is joined with data from our website.
    yes: We may merge what you tell us with information from public records.
    yes: We connect your activity on different devices.
    yes: Information we get from partners is matched with your profile.
    no: We do not combine your data with information from other sources.
    tracking
    yes: Our site places small files called cookies on your computer.
    yes: We and our partners use pixels in e-mails.
    yes: A cookie remembers your language.
    yes: This website uses local storage and similar technologies.
    no: This site sets no cookies.
    no: We don't use any cookies or trackers.
    no: Our website is free of cookies.
    targeted-ads
    yes: We use what you look at to choose the ads you see.
    yes: Your interests help us to show you relevant ads.
    yes: Partners may use this data for interest-based advertising.
    yes: Ads are tailored to your browsing.
    no: We do not show ads.
    no: Our app has no advertising.
    no: Your data is never used for advertising.
    ai-training
    yes: What you type may be used to train our AI.
    yes: We use your content to develop and improve our machine learning models.
    yes: Conversations help to train the language model.
    no: We will not train AI models on your data.
    no: Your content is never used to train artificial intelligence.
    no: We train models on your files only if you opt in.
    opt-out: You can turn off the use of your chats for training in Settings.
    opt-out: If you do not want your photos used for training, switch off “Improve the model”.
    not-stated: You must not use our service to train an AI model.
    marketing
    yes: From time to time we e-mail you about new products and offers.
    yes: We will contact you with news about our services.
    yes: With your consent, we send you our newsletter.
    yes: We may call or text you with promotions.
    yes: You will get offers from us by post.
    no: We never send marketing e-mails.
    no: We do not use your e-mail address for marketing.
    not-stated: You may not send unsolicited advertising to other members.
    marketing-opt-out
    yes: Every newsletter has an unsubscribe link.
    yes: Reply STOP to end text messages.
    yes: If you no longer want our e-mails, tell us.
    yes: You can say no to marketing at any time.
    yes: To be removed from our mailing list, write to us.
    yes: Turn off promotional notifications in the settings.
    yes: You can change your communication preferences in your account.
    not-stated: You may refuse cookies in your browser.
    opt-out-ads-sale
    yes: To stop personalised ads, visit the page of the industry's choice programme.
    yes: You can switch off ad personalisation in your settings.
    yes: Click “Do Not Sell or Share My Personal Information”.
    yes: Tell us to opt out, and the sale of your data ends.
    yes: Reset your advertising identifier or limit ad tracking on your phone.
    yes: You may refuse advertising cookies in our cookie banner.
    not-stated: You may opt out of arbitration within 30 days.
    gpc
    honours: If your browser sends a Global Privacy Control signal, we opt you out.
    honours: We honour opt-out preference signals such as the GPC.
    honours: Opt-out signals sent by your browser are respected.
    ignores: Our site does not react to the Global Privacy Control.
    dnt
    ignores: We do not currently respond to DNT signals.
    ignores: Because there is no standard for Do Not Track, our systems do not recognise it.
    ignores: Our pages ignore Do Not Track settings.
    ignores: There is no response to Do Not Track requests.
    honours: We respect Do Not Track settings.
    honours: When DNT is enabled, we do not set tracking cookies.
    """

  static let rights = """
    deletion
    self-service: Go to Settings and tap Delete Account.
    self-service: Members may remove their profile whenever they like.
    self-service: Your account can be deleted in the app.
    self-service: Use the delete button to erase your notes.
    self-service: You can close your account whenever you like.
    request: E-mail us and we will delete your account.
    request: If you want us to erase your data, let us know.
    request: On request, we remove your personal information.
    request: You are entitled to have your data erased.
    request: Right to erasure: you can have your data deleted.
    not-stated: We delete server logs after a week.
    not-stated: We may delete accounts that are not used.
    access-copy
    yes: You can ask what data we hold about you.
    yes: You may request a copy of your information.
    yes: We will tell you what we have stored about you.
    yes: Right of access: you can find out which data we process.
    yes: You can download an archive of your data.
    yes: You can see and correct your data in your profile.
    not-stated: Access to the service may be limited.
    security
    yes: Data is encrypted in transit and at rest.
    yes: Access to personal data is limited to staff who need it.
    yes: We keep your data safe with firewalls and passwords.
    yes: We have put safeguards in place against loss and misuse.
    yes: We do our best to protect your information, but no system is perfectly secure.
    yes: We follow industry standards to protect the information you submit.
    not-stated: Keep your password to yourself.
    breach-notice
    yes: If your data is stolen, we will let you know.
    yes: You will be told without delay about a security incident that concerns your data.
    yes: We notify affected users and regulators of personal data breaches.
    complaint
    yes: If you are unhappy, you can complain to the ICO.
    yes: You have the right to lodge a complaint with a supervisory authority.
    yes: You can also turn to the data protection commissioner.
    yes: Residents of the EU may contact their local data protection authority.
    not-stated: If you have a complaint, write to our support team.
    not-stated: We work with the privacy regulators to settle any complaint.
    change-notice
    direct: If we make important changes, we will e-mail you.
    direct: We will tell you in the app before this policy changes.
    direct: We'll post a prominent notice on our site when we change this policy.
    direct: You will get 30 days' notice of any changes to these terms.
    posting: When we change this policy, we will post the new version here.
    posting: Changes take effect when they are published on this page.
    posting: The date at the top of this page shows when this policy was last changed.
    posting: Please look at this page now and then for changes to our policy.
    posting: We may revise these terms by updating this page.
    none: We may change these terms at any time without notice.
    not-stated: We may change our prices.
    direct: If we make a change that is, in our view, material to you, we will inform you by sending a letter.
    direct: The operator may make changes to these terms with thirty days' notice to publishers.
    posting: We will post the revised policy here, and in some cases may give additional notice.
    not-stated: No amendment of this agreement is valid unless made in writing and signed by both.
    """

  static let contract = """
    arbitration
    yes: You and we agree to settle disputes by binding arbitration.
    yes: Any claim must be decided by an arbitrator, not in court.
    yes: Disputes shall be finally resolved under the rules of the Chamber of Commerce by one arbitrator.
    no: The courts of Sweden have exclusive jurisdiction.
    no: Any dispute will be heard in the courts of Ontario.
    no: Claims must be brought before the courts at our seat.
    class-waiver
    yes: You may bring claims only on your own behalf, not as part of a class.
    yes: There will be no class or representative actions.
    yes: You waive your right to a jury.
    liability-limit
    yes: We are not liable for lost profits.
    yes: We accept no responsibility for damage that you suffer.
    yes: Our total liability is limited to the fees you paid.
    yes: In no event will we be responsible for indirect damages.
    not-stated: You are liable for damage that you cause.
    as-is
    yes: The service is provided as is.
    yes: We give no warranties of any kind.
    yes: We cannot promise that the service will be free of errors.
    yes: You use the site at your own risk.
    yes: We disclaim all warranties, express or implied.
    indemnity
    yes: You will hold us harmless from claims by others.
    yes: You agree to defend and indemnify us.
    yes: If someone sues us because of what you posted, you pay our costs.
    not-stated: We will indemnify you against claims by others.
    content-licence
    yes: You give us permission to store, show and copy what you post.
    yes: By uploading a photo, you grant us a licence to use it.
    yes: We may use your feedback without owing you anything.
    yes: You allow us to publish your reviews.
    no: We claim no rights in your content and get no licence to it.
    not-stated: We grant you a licence to use the software.
    termination
    any-reason: We may close your account at any time and for any reason.
    any-reason: We can end this agreement at any time by giving you 30 days' notice.
    any-reason: We may, at our discretion, suspend your access.
    any-reason: Either of us may end the contract at any time.
    for-cause: If you break these rules, we may suspend your account.
    for-cause: We may block users who harass others.
    for-cause: Your account can be closed if you do not pay.
    for-cause: If we consider in our sole discretion that you breached these terms, we may close your account.
    not-stated: You may deactivate your account at any time.
    not-stated: On termination of this agreement for any reason your licence ends.
    not-stated: You may cancel at any time.
    auto-renewal
    yes: Your plan renews every month unless you cancel.
    yes: Subscriptions continue until cancelled.
    yes: We will charge your card again at the end of each period.
    no: Your plan ends after a year and does not renew.
    yes: Your subscription is billed in advance on a yearly basis.
    refunds
    no: We do not give refunds.
    no: All payments are final.
    no: Fees already paid will not be returned.
    partial: Payments cannot be refunded unless the law says so.
    partial: Refunds are given at our discretion.
    yes: Every plan has a 30-day refund policy.
    not-stated: Our fees, including but not limited to refund costs, are listed below.
    service-changes
    yes: We may add or remove features at any time.
    yes: We may stop offering the service.
    yes: Prices may go up.
    yes: We reserve the right to change our fees.
    not-stated: You may change your plan at any time.
    """
}
