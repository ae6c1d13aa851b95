import Testing

/// Disputes, liability, licences, ending the contract, money.
@Suite struct ContractAnswerTests {
  @Test(arguments: AnswerExample.table(examples))
  func answer(_ example: AnswerExample) {
    #expect(example.found == example.answer)
  }

  static let examples = """
    arbitration
    yes: All disputes will be resolved by binding arbitration.
    no: Any claim must be brought in the courts of Oslo.
    no: The courts of Lisbon have exclusive jurisdiction.
    not-stated: We will comply with any court order.
    not-stated: Under the standard contractual clauses, disputes are heard by the courts of Ireland.
    arbitration-opt-out
    yes: You may opt out of arbitration within 30 days.
    not-stated: You may opt out of our newsletter.
    class-waiver
    yes: You waive any right to take part in a class action.
    yes: Claims may be brought only in an individual capacity and not as a class member.
    not-stated: Our class of service depends on your plan.
    liability-limit
    yes: We will not be liable for any indirect damages.
    yes: Our total liability is limited to the fees you paid.
    not-stated: You are liable for all charges on your account.
    not-stated: Nothing in these terms excludes our liability for fraud.
    as-is
    yes: The service is provided “as is” and “as available”.
    yes: We disclaim all warranties, express or implied.
    not-stated: You warrant that your content is your own.
    indemnity
    yes: You agree to indemnify and hold us harmless from any claim.
    yes: You will be responsible for any losses suffered by us through your breach.
    not-stated: We will indemnify customers of the paid plan.
    content-licence
    yes: By posting content, you grant us a license to use and display it.
    yes: You allow us to reproduce and distribute your content.
    not-stated: We grant you a license to use the app.
    content-licence-perpetual
    yes: You grant us a perpetual and irrevocable license to your submissions.
    not-stated: We grant you an irrevocable license to the app.
    not-stated: You grant us a license that ends when you delete the content.
    yes: You grant us the rights to your content for the whole duration of copyright protection.
    termination
    any-reason: We may suspend or terminate your account at any time for any reason.
    any-reason: Either party may terminate this agreement with thirty days' notice.
    any-reason: In our sole discretion we may refuse access to the service.
    for-cause: We may suspend your account if you violate these terms.
    not-stated: You may terminate your account at any time.
    auto-renewal
    yes: Your subscription renews automatically until you cancel.
    no: Your plan will not renew automatically.
    not-stated: You can renew your plan on the billing page.
    refunds
    no: Payments are non-refundable.
    partial: All fees are non-refundable except where required by law.
    partial: We refund purchases within 14 days if you are not satisfied.
    not-stated: Payment is due on the first day of each month.
    partial: If we end the plan, you get a refund of the unused months.
    """
}
