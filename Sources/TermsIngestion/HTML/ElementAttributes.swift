/// The attributes of a start tag that matter for reading.
struct ElementAttributes {
  /// Its `id`, or the `name` of an `<a>`; in ``BlockList/values``.
  var id: Range<Int>?
  /// The `href` of a link; in ``BlockList/values``.
  var target: Range<Int>?
  /// Whether the link leads to a place on the same page.
  var isLocal = false
  /// What its class, id, role and hiding attributes say of it.
  var regions: Region = []
  /// Whether its style makes its text bold.
  var isBold = false
  /// The `start` of a list or `value` of an item.
  var number: Int?
  /// The `colspan` and `rowspan` of a table cell.
  var columns = 1
  var rows = 1
  /// The `type` of a list: `1`, `a`, `A`, `i` or `I`.
  var numbering: UInt8?
}
