// A place of a host that may hold code: the keys that lead to it, and how its text is written.

/// A place with text.
struct Slot: Sendable {
  /// The keys from the outside in; items of a list are numbers.
  var path: [String]
  /// The host bytes of the text, without quotes and marks.
  let range: Range<Int>
  var form: Wrapping
  /// What the host says about the language, in lower case; empty where it says nothing.
  var info = ""
  /// The last line of prose in front.
  var lead: [UInt8] = []
}

extension Carrier {
  /// True when the row is about places with this path.
  func fits(_ path: [String]) -> Bool { Carrier.fits(path[...], place[...]) }

  private static func fits(_ path: ArraySlice<String>, _ place: ArraySlice<String>) -> Bool {
    guard let first = place.first else { return path.isEmpty }
    if first == "**" {
      return path.indices.contains { fits(path[$0...], place.dropFirst()) }
        || fits([], place.dropFirst())
    }
    guard let key = path.first, matches(key, first) else { return false }
    return fits(path.dropFirst(), place.dropFirst())
  }

  /// `*` stands for anything, also at the start of a key.
  private static func matches(_ key: String, _ pattern: String) -> Bool {
    if pattern == "*" { return true }
    return pattern.hasPrefix("*") ? key.hasSuffix(pattern.dropFirst()) : key == pattern
  }
}
