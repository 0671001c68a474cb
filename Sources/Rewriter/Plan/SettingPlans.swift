// A setting that holds a base URL of Workers AI, planned together with the code that reads it: its value becomes a constant
// of a file made for the purpose, the readings become uses of that constant, and what is edited in the constant is edited
// in every value of the tree. The group moves whole or not at all, like any other.

extension LinkedPlanner {
  /// The plans of configuration and readers, where all of a setting's group is rewritten or waits for a consent.
  func settingPlans() -> [Int: FilePlan] {
    var result: [Int: FilePlan] = [:]
    for settings in settingGroups() {
      result.merge(plans(of: settings)) { first, _ in first }
    }
    return result
  }

  /// Settings that share a file, with the files of their readers and those linked to them.
  private func settingGroups() -> [(settings: [MovableSetting], files: [Int])] {
    let linked = index.groups()
    var result: [(settings: [MovableSetting], files: [Int])] = []
    for setting in index.movableSettings() {
      var files = setting.readers
      for group in linked where !Set(group).isDisjoint(with: setting.readers) {
        files += group.filter { !files.contains($0) }
      }
      var settings = [setting]
      let touching = result.indices.filter { other in
        !Set(result[other].files).isDisjoint(with: files)
          || result[other].settings.contains { old in
            old.places.contains { place in setting.places.contains { $0.file == place.file } }
          }
      }
      for other in touching.reversed() {
        let old = result.remove(at: other)
        settings = old.settings + settings
        files = old.files + files.filter { !old.files.contains($0) }
      }
      result.append((settings, files))
    }
    return result
  }

  /// The plans of one group, none where a reader sends `cf-aig-authorization`: without that header the new code would not work
  /// as long as a deployed value is the old one.
  private func plans(of group: (settings: [MovableSetting], files: [Int])) -> [Int: FilePlan] {
    guard let first = group.files.first else { return [:] }
    let isPython = index.files[first].language.grammar?.isIndented == true
    let isCRLF = index.files[first].file.bytes.firstOffset(of: "\r\n") != nil
    let constants = group.settings.map { SettingConstant($0, isPython: isPython, isCRLF: isCRLF) }
    let sources = constants.map(\.file) + group.files.map { index.files[$0].file }
    let open = constants.map { _ in Set<String>() } + group.files.map { index.open[$0] }
    let keys = group.settings.enumerated().map { ($1.key, $0) }
    let planner = LinkedPlanner(
      sources, open: open, settings: Dictionary(keys, uniquingKeysWith: { first, _ in first }),
      options: options)
    guard let plans = planner.plan(Array(sources.indices)), !planner.isExhausted,
      plans.prefix(constants.count).allSatisfy({ plan in
        plan.decisions.allSatisfy {
          [.rewritten, .needsConsent].contains($0.disposition)
        }
      }), !plans.contains(where: { $0.decisions.contains { $0.occurrence.kind == .header } })
    else { return [:] }
    var result: [Int: FilePlan] = [:]
    for (file, plan) in zip(group.files, plans.dropFirst(constants.count)) { result[file] = plan }
    for file in Set(group.settings.flatMap { $0.places.map(\.file) }) {
      let parts = zip(zip(group.settings, constants), plans).map {
        SettingPart(setting: $0.0, constant: $0.1, plan: $1)
      }
      result[file] = configuration(file, parts)
    }
    return result
  }

  /// The plan of a configuration file with the decisions and edits of its settings.
  private func configuration(_ file: Int, _ parts: [SettingPart]) -> FilePlan {
    let base = withReaders(Planner(options: options).plan(index.files[file].file), of: file)
    var decisions = base.decisions
    var edits: [Edit] = []
    var fixes: [Fix] = []
    for part in parts {
      for place in part.setting.places where place.file == file {
        let distance = place.range.lowerBound - part.constant.value.lowerBound
        edits += part.plan.edits.edits.map { $0.moved(by: distance) }
        for fix in part.plan.fixes {
          guard let moved = try? EditSet(fix.edits.edits.map({ $0.moved(by: distance) })) else {
            continue
          }
          fixes.append(
            Fix(
              name: fix.name, occurrences: fix.occurrences.map { $0.moved(by: distance) },
              edits: moved, consents: fix.consents, isPlanned: fix.isPlanned))
        }
        decisions = decisions.map { decision in
          guard place.range.contains(decision.occurrence.range.lowerBound),
            let planned = part.plan.decisions.first
          else { return decision }
          return planned.standing(for: decision)
        }
      }
    }
    return FilePlan(
      file: base.file, language: base.language, decisions: decisions,
      edits: (try? EditSet(edits)) ?? .empty, unusedSuppressions: base.unusedSuppressions,
      usedIgnores: base.usedIgnores, exposedNames: base.exposedNames, fixes: fixes)
  }
}

/// A file in which a setting is a constant.
private struct SettingConstant {
  let file: SourceFile
  /// Where the value stands in it.
  let value: Range<Int>

  init(_ setting: MovableSetting, isPython: Bool, isCRLF: Bool) {
    let head = isPython ? "\(setting.key) = \"" : "export const \(setting.key) = \""
    let tail = (isPython ? "\"" : "\";") + (isCRLF ? "\r\n" : "\n")
    file = SourceFile(
      path: "setting \(setting.key)" + (isPython ? ".py" : ".ts"),
      bytes: [UInt8](head) + setting.value + [UInt8](tail))
    value = head.utf8.count..<head.utf8.count + setting.value.count
  }
}

/// A setting with its constant and the plan of the constant.
private struct SettingPart {
  let setting: MovableSetting
  let constant: SettingConstant
  let plan: FilePlan
}

extension Decision {
  /// This decision about a constant as the one about the value that the constant stands for.
  fileprivate func standing(for other: Decision) -> Decision {
    var result = Decision(
      other.occurrence, disposition, rule: rule, callSite: other.occurrence.range.lowerBound,
      reason: reason, consents: consents, warnings: Set(warnings + [.secretElsewhere]).sorted(),
      message: message, evidence: evidence, token: token, help: help)
    result.rows = rows
    result.group = other.group
    return result
  }
}
