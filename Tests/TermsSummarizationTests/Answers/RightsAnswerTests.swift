import Testing

/// What the reader can do, and how data is kept safe.
@Suite struct RightsAnswerTests {
  @Test(arguments: AnswerExample.table(examples))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let examples = """
    deletion
    self-service: You can delete your account at any time in your account settings.
    request: You may ask us to erase your personal data.
    request: To close your account, contact us by e-mail.
    request: You have the right to the deletion of your data.
    both: Delete your profile from the settings page. You may also request deletion of your data \
    by writing to us.
    not-stated: We may remove any content and close accounts that break these rules.
    not-stated: You can delete cookies in your browser.
    both: You can close your account in the settings or by sending us an e-mail.
    request: You may request that we show you what we hold and that we delete it.
    access-copy
    yes: You have the right to obtain a copy of your personal data.
    yes: You may request access to the information we hold about you.
    yes: > You have the right to: / access your information
    not-stated: You have the right to access and use the service.
    not-stated: Only trained staff have access to the servers.
    yes: You may review that information at any time to check that it is correct.
    not-stated: We have the right to edit your content or block access to your data.
    yes: Export gives you every note as plain text.
    yes: Take your files with you when you go.
    complaint
    yes: You may lodge a complaint with your data protection authority.
    yes: You can raise a concern with the Information Commissioner.
    not-stated: Complaints about other members go to our support team.
    not-stated: The processor passes on complaints received from regulators.
    security
    yes: We use encryption to protect your data.
    yes: We take reasonable technical and organisational measures to keep personal data safe.
    not-stated: You are responsible for keeping your password secure.
    not-stated: You may not bypass any security measures.
    not-stated: We recommend that you use two-factor authentication.
    breach-notice
    yes: We will notify you of any data breach that affects your account.
    yes: In the event of a security breach we will inform you without delay.
    not-stated: You must notify us of any breach of security.
    not-stated: We will inform you if you breach these terms.
    """
}
