internal import CLibXML2

/// Fence around libxml2's table of the character names of HTML 4.
enum HTMLNames {
  /// The character that `name` stands for; nil when HTML 4 has no such name.
  static func scalar(named name: String) -> UInt32? {
    let value = unsafe tcsum_html_entity(name)
    return value == 0 ? nil : value
  }
}
