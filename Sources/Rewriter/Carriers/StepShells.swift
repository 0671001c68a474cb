// Which shell runs a step of a workflow: its own, else that of the job, else that of the workflow, else that of the system. A file that
// says `shell` or `runs-on` anywhere in a form that the scanner does not read, or that merges maps, has no certain shell.

struct StepShells {
  private let bytes: [UInt8]
  private let slots: [Slot]
  private let isReadable: Bool

  /// The shells of a workflow; `outside` is the workflow without the code of its steps.
  init(_ bytes: [UInt8], _ slots: [Slot], outside: [UInt8]) {
    self.bytes = bytes
    self.slots = slots
    isReadable =
      !StepShells.merge.found(in: outside)
      && StepShells.keys.allSatisfy { key, pattern in
        let read = Set(slots.compactMap { $0.path.prefix(through: key) })
        return (try? pattern.matches(in: outside).count) == read.count
      }
  }

  private static let merge = Pattern.known("(?m)^[^#\\n]*<<[\"']? *:")
  private static let keys = ["shell", "runs-on"].map { key in
    (key, Pattern.known("(?m)^(?! *#).*?(?<![\\w.-])\(key)[\"']?[ \\t]*:(?=\\s|$)"))
  }

  /// The name of the language that runs the step; nil where that is not certain, or where it must be named and is not.
  func shell(of step: Slot, isRequired: Bool) -> String? {
    guard isReadable else { return nil }
    let beside = Array(step.path.dropLast()) + ["shell"]
    let job = Array(step.path.prefix(2))
    let defaults = ["defaults", "run", "shell"]
    for place in isRequired ? [beside] : [beside, job + defaults, defaults] {
      if let said = slots.first(where: { $0.path == place }) {
        let name = text(said).prefix { !$0.isBlank }.text
        return ["pwsh", "cmd"].contains(name) ? nil : name
      }
    }
    let systems = slots.filter { $0.path.starts(with: job + ["runs-on"]) }.map(text)
    return isRequired || systems.isEmpty || systems.contains(where: isOther) ? nil : "shell"
  }

  private func text(_ slot: Slot) -> [UInt8] { bytes[slot.range].trimmed.lowercased }

  /// True for a system whose shell is another one, or that an expression of such a file names.
  private func isOther(_ system: [UInt8]) -> Bool {
    system.firstOffset(of: "windows") != nil
      || (system.firstOffset(of: "${{") != nil
        && bytes.lowercased.firstOffset(of: "windows") != nil)
  }
}

extension [String] {
  /// The path up to a key; nil without it.
  fileprivate func prefix(through key: String) -> [String]? {
    firstIndex(of: key).map { Array(self[...$0]) }
  }
}
