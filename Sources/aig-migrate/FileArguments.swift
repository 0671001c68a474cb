// The options that choose files by name and size, shared by a run and a batch, so that both take and refuse the same.
import ArgumentParser
import Rewriter

struct FileArguments: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only files that match; repeatable.", valueName: "glob"))
  var include: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Files and folders to leave out; repeatable.", valueName: "glob"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("Skip larger files; takes K, M, G.", valueName: "size"))
  var maxFileSize = ByteCount(bytes: WalkOptions().maxFileSize)

  func validate() throws {
    for (option, globs) in [("--include", include), ("--exclude", exclude)] {
      if let fault = globs.lazy.compactMap(OptionValue.fault(glob:)).first {
        throw ValidationError("\(option) \(fault).")
      }
    }
  }

  /// The options as they are typed, where they differ from the defaults.
  var words: [[String]] {
    let size = maxFileSize.bytes
    return include.map { ["--include", $0] } + exclude.map { ["--exclude", $0] }
      + (size == WalkOptions().maxFileSize ? [] : [["--max-file-size", "\(size)"]])
  }
}
