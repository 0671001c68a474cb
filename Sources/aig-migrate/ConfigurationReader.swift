// From TOML to settings. Every key and value is checked: a misspelt key that is silently passed over would be a consent
// not given or a file not excluded, so it is an error that names the nearest known key.
import Rewriter
import TOMLKit

struct ConfigurationReader {
  let path: String
  private let text: String
  private let lines: ConfigurationLines
  /// The line of a key that is longer than any real one.
  private let endlessKey: Int?
  /// The parser goes down one level of its stack for each part of a dotted key, and has no limit of its own for them.
  private static let mostDots = 64

  init(path: String, text: String) {
    self.path = path
    self.text = text
    endlessKey = ConfigurationLines.line(in: text, withMoreDotsThan: Self.mostDots)
    lines = ConfigurationLines(endlessKey == nil ? text : "")
  }

  func read() throws(ConfigurationError) -> Configuration {
    let root = try parse()
    var result = Configuration()
    for name in root.keys {
      guard let value = root[name] else { continue }
      let place = [name]
      switch try key(ConfigurationKey.self, name, at: place) {
      case .accept: result.accepted = try consents(value, place)
      case .exclude: result.exclude = try checked(value, place, OptionValue.fault(glob:))
      case .hosts: result.hosts = try checked(value, place, OptionValue.fault(host:))
      case .tokenEnv:
        let name = try string(value, place)
        if let fault = OptionValue.fault(variable: name) {
          throw error("token-env \(fault)", place)
        }
        result.tokenEnvironment = name
      case .noCreditsFallback:
        guard let flag = value.bool else { throw error("\(name) takes true or false", place) }
        result.noCreditsFallback = flag
      case .gateways: result.facts.gateways = try gateways(value)
      case .models: result.facts.models = try models(value)
      case .ignore: result.ignores = try ignores(value)
      }
    }
    return result
  }

  private func parse() throws(ConfigurationError) -> TOMLTable {
    if let endlessKey {
      throw ConfigurationError(
        path: path, line: endlessKey, message: "a key or text has more than \(Self.mostDots) dots")
    }
    do throws(ConfigurationOutline.Fault) {
      try ConfigurationOutline.check(text)
    } catch {
      throw ConfigurationError(path: path, line: error.line, message: error.message)
    }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(
        path: path, line: error.source.begin.line, message: error.description)
    } catch {
      throw ConfigurationError(path: path, message: "is no TOML: \(error)")
    }
  }

  // MARK: - Tables

  private func gateways(_ value: any TOMLValueConvertible) throws(ConfigurationError)
    -> [GatewayFact]
  {
    let table = try table(value, ["gateways"])
    var result: [GatewayFact] = []
    for id in table.keys.sorted() {
      guard let value = table[id] else { continue }
      let entry = try self.table(value, ["gateways", id])
      var keys: GatewayKeys?
      var names: [String] = []
      for name in entry.keys {
        guard let value = entry[name] else { continue }
        let place = ["gateways", id, name]
        switch try key(GatewayKey.self, name, at: place) {
        case .names: names = try strings(value, place)
        case .keys:
          let text = try string(value, place)
          keys = GatewayKeys(rawValue: text)
          if keys == nil {
            throw unknown("value", text, GatewayKeys.allCases.map(\.rawValue), place)
          }
        }
      }
      guard let keys else { throw error("gateway '\(id)' needs keys", ["gateways", id]) }
      result.append(GatewayFact(id: id, names: names, keys: keys))
    }
    return result
  }

  private func models(_ value: any TOMLValueConvertible) throws(ConfigurationError)
    -> [String: String]
  {
    let table = try table(value, ["models"])
    var result: [String: String] = [:]
    for old in table.keys {
      guard let value = table[old] else { continue }
      let new = try string(value, ["models", old])
      guard Release.modelPrefixes.contains(where: { new.hasPrefix($0) && new != $0 }) else {
        let list = Release.modelPrefixes.map { $0 + "…" }.joined(separator: ", ")
        throw error("'\(new)' is no id of the REST API (\(list))", ["models", old])
      }
      result[old] = new
    }
    return result
  }

  private func ignores(_ value: any TOMLValueConvertible) throws(ConfigurationError)
    -> [IgnoreEntry]
  {
    guard let list = value.array else { throw error("ignore is written [[ignore]]", ["ignore"]) }
    var result: [IgnoreEntry] = []
    for (index, value) in list.enumerated() {
      let place = ["ignore", String(index)]
      let entry = try table(value, place)
      var found: [IgnoreKey: String] = [:]
      for name in entry.keys {
        guard let value = entry[name] else { continue }
        found[try key(IgnoreKey.self, name, at: place + [name])] = try string(value, place + [name])
      }
      guard let path = found[.path] else { throw error("an ignore needs a path", place) }
      guard let reason = found[.reason], !reason.isEmpty else {
        throw error("an ignore needs a reason, for those who read it later", place)
      }
      if let fault = OptionValue.fault(glob: path) {
        throw error("path \(fault)", place + ["path"])
      }
      result.append(
        IgnoreEntry(
          line: lines.line(of: place) ?? index + 1, path: path, text: found[.text] ?? "",
          reason: reason))
    }
    return result
  }

  // MARK: - Values

  private func consents(_ value: any TOMLValueConvertible, _ place: [String])
    throws(ConfigurationError) -> Set<Consent>
  {
    let names = value.string.map { [$0] } ?? []
    let list = names.isEmpty ? try strings(value, place) : names
    for name in list where AcceptedConsents(argument: name) == nil {
      throw unknown("consent", name, AcceptedConsents.allValueStrings, place)
    }
    return AcceptedConsents(names: list)?.consents ?? []
  }

  private func checked(
    _ value: any TOMLValueConvertible, _ place: [String], _ fault: (String) -> String?
  ) throws(ConfigurationError) -> [String] {
    let values = try strings(value, place)
    if let fault = values.lazy.compactMap(fault).first {
      throw error("\(place[0]) \(fault)", place)
    }
    return values
  }

  private func strings(_ value: any TOMLValueConvertible, _ place: [String])
    throws(ConfigurationError) -> [String]
  {
    let values = value.array?.map(\.string)
    guard let values, values.allSatisfy({ $0 != nil }) else {
      throw error("\(place[place.count - 1]) takes a list of strings", place)
    }
    return values.compactMap(\.self)
  }

  private func string(_ value: any TOMLValueConvertible, _ place: [String])
    throws(ConfigurationError) -> String
  {
    guard let text = value.string else {
      throw error("\(place[place.count - 1]) takes a string", place)
    }
    return text
  }

  private func table(_ value: any TOMLValueConvertible, _ place: [String])
    throws(ConfigurationError) -> TOMLTable
  {
    guard let table = value.table else { throw error("\(place[0]) takes a table", place) }
    return table
  }

  private func key<Key: RawRepresentable<String> & CaseIterable>(
    _ type: Key.Type, _ name: String, at place: [String]
  ) throws(ConfigurationError) -> Key {
    guard let key = Key(rawValue: name) else {
      throw unknown("key", name, Key.allCases.map(\.rawValue), place)
    }
    return key
  }

  // MARK: - Errors

  private func unknown(_ what: String, _ name: String, _ known: [String], _ place: [String])
    -> ConfigurationError
  {
    let near = Glossary.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return error(
      "unknown \(what) '\(name)'\(near) (known: \(known.joined(separator: ", ")))", place)
  }

  private func error(_ message: String, _ place: [String]) -> ConfigurationError {
    ConfigurationError(path: path, line: lines.line(of: place), message: message)
  }
}
