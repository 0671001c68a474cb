// A temporary folder that goes away with the value, and a way to run the real tools in it.
import Foundation

/// What a finished program left behind.
struct ProgramResult {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

/// A folder of its own for one test.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("aig-migrate-tests-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A folder left behind in the temporary directory is no reason to fail a test.
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ text: String, to path: String) throws { try write([UInt8](text.utf8), to: path) }

  /// Renames a file to a name of any bytes; folders of the name are made.
  func move(_ path: String, to name: [UInt8]) throws {
    let octal = name.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
    // `$(…)` would lose line ends at the end of a name; none of ours has one.
    let script = #"n=$(printf "$1"); case $n in */*) mkdir -- "${n%/*}";; esac; mv -- "$2" "./$n""#
    let result = try run("bash", "-c", script, "bash", octal.joined(), path)
    if result.status != 0 { throw MoveFailure(description: result.errors) }
  }

  struct MoveFailure: Error, CustomStringConvertible {
    let description: String
  }

  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(path)))
  }

  func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Runs a program of the PATH, or one by its full path, in this folder.
  ///
  /// Output goes through files: a pipe that fills up while nobody reads would hang the test.
  func run(
    _ program: String, _ arguments: String..., input: [UInt8]? = nil,
    environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try run(program, arguments, input: input, environment: environment)
  }

  func run(
    _ program: String, _ arguments: [String], input: [UInt8]? = nil,
    environment: [String: String] = [:]
  ) throws -> ProgramResult {
    let streams = try ScratchStreams(input: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try process.run()
    process.waitUntilExit()
    return try streams.result(status: process.terminationStatus)
  }
}

/// The three standard streams of a program as files beside the scratch folder.
private struct ScratchStreams {
  let input: FileHandle
  let output: FileHandle
  let errors: FileHandle
  private let folder: URL

  init(input bytes: [UInt8]?) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("aig-migrate-streams-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes ?? []).write(to: folder.appendingPathComponent("in"))
    try Data().write(to: folder.appendingPathComponent("out"))
    try Data().write(to: folder.appendingPathComponent("err"))
    input = try FileHandle(forReadingFrom: folder.appendingPathComponent("in"))
    output = try FileHandle(forWritingTo: folder.appendingPathComponent("out"))
    errors = try FileHandle(forWritingTo: folder.appendingPathComponent("err"))
  }

  func result(status: Int32) throws -> ProgramResult {
    for handle in [input, output, errors] { try handle.close() }
    let result = ProgramResult(
      status: status,
      output: [UInt8](try Data(contentsOf: folder.appendingPathComponent("out"))),
      errors: String(
        decoding: try Data(contentsOf: folder.appendingPathComponent("err")), as: UTF8.self))
    try FileManager.default.removeItem(at: folder)
    return result
  }
}
