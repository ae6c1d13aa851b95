/// Link targets as a reader can open them.
enum LinkTarget {
  /// `target` on the page at `address`, whose `<base>` says `base` (empty when it says nothing).
  ///
  /// A fragment alone stays on the page: scripts of pages with a base see to that.
  static func resolve(_ target: String, on address: String?, base: String) -> String {
    guard !base.isEmpty, !target.hasPrefix("#") else { return resolve(target, against: address) }
    return resolve(target, against: resolve(base, against: address))
  }

  /// `target` without the address of a web archive around it, and resolved against `base`
  /// (RFC 3986, section 5.2) when it is relative.
  static func resolve(_ target: String, against base: String?) -> String {
    var target = target
    if target.utf8.contains(where: { $0 <= 0x20 }) {
      target = String(target.split(whereSeparator: \.isWhitespace).joined())
    }
    target = unwrapped(target)
    while target.hasPrefix("mailto:mailto:") { target.removeFirst(7) }
    guard let base, scheme(of: target) == nil else { return target }
    let (origin, path) = split(base)
    guard !origin.isEmpty else { return target }
    if target.hasPrefix("//") { return (scheme(of: base) ?? "https") + ":" + target }
    if target.isEmpty { return base }
    if target.hasPrefix("#") { return String(base.prefix { $0 != "#" }) + target }
    if target.hasPrefix("?") { return origin + path + target }
    if target.hasPrefix("/") { return origin + normalized(target) }
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    return origin + normalized(String(folder) + target)
  }

  /// What a web archive's address wraps: the part after `/web/<date>/`.
  static func unwrapped(_ target: String) -> String {
    guard let web = target.utf8.span.firstIndex(of: "/web/", from: 0) else { return target }
    let rest = target[target.utf8.index(target.startIndex, offsetBy: web + 5)...]
    let date = rest.prefix { $0 != "/" }
    guard date.count >= 8, date.prefix(8).allSatisfy(\.isNumber), date.count < rest.count else {
      return target
    }
    let inner = String(rest[date.endIndex...].dropFirst())
    return inner.hasPrefix("http") || inner.hasPrefix("mailto:") ? inner : target
  }

  private static func scheme(of target: String) -> String? {
    guard let colon = target.firstIndex(of: ":") else { return nil }
    let scheme = target[..<colon]
    guard let first = scheme.utf8.first, first.isASCIILetter,
      scheme.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "+-.".utf8.contains($0) })
    else { return nil }
    return String(scheme)
  }

  /// Scheme and host, and the path (at least `/`) without query and fragment.
  private static func split(_ base: String) -> (origin: String, path: String) {
    guard let scheme = scheme(of: base), base.dropFirst(scheme.count).hasPrefix("://") else {
      return ("", "")
    }
    let rest = base.dropFirst(scheme.count + 3)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
    return (scheme + "://" + host, path.isEmpty ? "/" : String(path))
  }

  /// A path without `.` and `..`.
  private static func normalized(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    guard path[..<end].utf8.contains(UInt8(ascii: ".")) else { return path }
    var parts: [Substring] = []
    let all = path[..<end].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in all.enumerated() {
      let isLast = index == all.count - 1
      if part == ".." {
        if !parts.isEmpty { parts.removeLast() }
        if isLast { parts.append("") }
      } else if part == "." {
        if isLast { parts.append("") }
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/") + path[end...]
  }
}
