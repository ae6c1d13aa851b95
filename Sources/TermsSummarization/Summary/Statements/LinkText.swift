/// What is shown of a web address.
enum LinkText {
  /// The most bytes of an address that is shown as it is.
  private static let limit = 60

  /// `address` itself where it is short and has no query; else its host with as many steps of its
  /// path as read well.
  static func short(_ address: String) -> String {
    let bare = address.prefix { $0 != "?" && $0 != "#" }
    guard bare.utf8.count < address.utf8.count || address.utf8.count > limit else {
      return address
    }
    var steps = bare.split(separator: "/").dropFirst().map { String($0) }
    guard let host = steps.first else { return address }
    steps[0] = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    var text = steps[0]
    for step in steps.dropFirst() {
      // A long run of letters and digits is the name of a record, not of a page.
      guard text.utf8.count + step.utf8.count < 50, step.utf8.count < 28, !step.contains("%")
      else { return text + "/…" }
      text += "/" + step
    }
    return text
  }
}
