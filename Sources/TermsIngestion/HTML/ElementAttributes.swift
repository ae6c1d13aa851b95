/// The attributes of a start tag that matter for reading.
struct ElementAttributes {
  /// Its `id`, or the `name` of an `<a>`.
  var id: String?
  /// The `href` of a link.
  var target: String?
  /// What its class, id, role and hiding attributes say of it.
  var regions: Region = []
  /// Whether its style makes its text bold.
  var isBold = false
  /// The `start` of a list or `value` of an item.
  var number: Int?
  /// The `type` of a list: `1`, `a`, `A`, `i` or `I`.
  var numbering: UInt8?
  /// The name (`name` or `property`) and content of a `<meta>`.
  var metaName = ""
  var metaContent = ""
  /// Its `lang`.
  var language = ""
}
