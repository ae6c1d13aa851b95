import Testing

/// How the document, the service and its prices may change.
@Suite struct ChangeAnswerTests {
  @Test(arguments: AnswerExample.table(examples))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let examples = """
    change-notice
    direct: If we make material changes to this policy, we will notify you by e-mail.
    direct: Changes to these terms are announced by a prominent notice on our site.
    posting: We may change this policy at any time by posting the new version here.
    posting: When we update these terms, we will change the date at the top of this page.
    none: We may amend these terms at any time without notice to you.
    direct: We may update this notice by posting it here. / We will inform you of significant \
    changes to this notice.
    not-stated: Please notify us of any change of address.
    not-stated: You can change your privacy settings at any time.
    posting: If we change these terms, we will post the new version or send you a notice.
    posting: We will inform you of changes to this policy by publishing the new text here.
    direct: These terms may be updated and presented to you again.
    direct: If the change is important, we show you the new version of this policy first.
    service-changes
    yes: We may modify or discontinue the service at any time.
    yes: We reserve the right to change our prices.
    yes: Fees are subject to change.
    not-stated: You may not modify the software.
    not-stated: We use your feedback to improve our services.
    not-stated: We may suspend the service for a short time for maintenance.
    """
}
