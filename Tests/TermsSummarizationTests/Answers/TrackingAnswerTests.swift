import Testing

/// Following people, building profiles of them, advertising, training, promotional messages.
@Suite struct TrackingAnswerTests {
  @Test(arguments: AnswerExample.table(examples))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let examples = """
    combining
    yes: We may combine this information with data that we receive from other companies.
    yes: Partners follow your activity over time and across other websites to collect information.
    yes: We link your phone and laptop so that we recognise you across different devices.
    no: We do not combine your information with data from others.
    not-stated: You may not combine the software with any other product.
    yes: We link your visits to the account that you hold with us.
    not-stated: It is not possible to track you across devices.
    not-stated: These details supplement the information above.
    yes: Your visits may be linked to your account.
    tracking
    yes: We use cookies and similar technologies on our site.
    yes: Web beacons help us collect information about your visit.
    no: We do not use cookies.
    not-stated: Please read our Cookie Policy.
    targeted-ads
    yes: We show you ads based on your browsing history.
    yes: Information is used to deliver targeted advertising.
    no: We never use your data for targeted advertising.
    not-stated: Banner advertising pays for this free service.
    no: We do not sell your data, nor do we use it for advertising.
    not-stated: Some states entitle consumers to opt out of targeted advertising.
    yes: Our partners show ads based on your earlier visits.
    ai-training
    yes: We use your messages to train our machine learning models.
    no: We do not use your content to train AI models.
    opt-out: Your chats help to train our models unless you opt out in your settings.
    not-stated: You may not use the output to train competing models.
    not-stated: Our staff are trained to protect your data.
    yes: Our provider uses voice commands to improve their speech recognition algorithms.
    yes: Our model learns from recorded calls.
    opt-out: Ask us to leave your chats out of training the assistant.
    marketing
    yes: We may send you newsletters and special offers.
    yes: We use your e-mail address for direct marketing.
    no: We will not send you marketing messages.
    not-stated: You agree not to send spam or bulk marketing mail.
    not-stated: You have the right to object to direct marketing.
    yes: If you tick the box, we e-mail you. / We send you offers and tips.
    marketing-opt-out
    yes: You can unsubscribe from our newsletter at any time.
    yes: To stop receiving promotional e-mails, follow the link in each message.
    not-stated: You may opt out of arbitration by writing to us.
    not-stated: For an opt-out request, send us an e-mail.
    yes: > You have the right to object to: / direct marketing;
    yes: You can change your newsletter settings: manage your email subscriptions at any time.
    not-stated: You may opt out of this dispute resolution clause by sending us an e-mail.
    not-stated: We collect your preferences in receiving marketing from us.
    opt-out-ads-sale
    yes: You may opt out of interest-based advertising on the industry's page.
    yes: To object to the sale of your data, use the link “Do Not Sell My Personal Information”.
    not-stated: You can opt out of text messages by replying STOP.
    yes: You may direct us not to sell your personal information.
    yes: Go to Settings, Privacy, Ads and choose plain ads.
    gpc
    honours: We treat the Global Privacy Control as a request to opt out.
    ignores: We do not recognise the Global Privacy Control.
    not-stated: We respect your privacy.
    dnt
    ignores: Our site does not respond to Do Not Track signals.
    ignores: When your browser sends a Do Not Track signal, we do not change how we collect data.
    honours: We honor Do Not Track signals.
    not-stated: We do not track your location.
    honours: With Do Not Track (DNT) on, our pages will not load trackers.
    """
}
