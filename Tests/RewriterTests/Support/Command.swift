// The built program, driven as a user drives it.
import Foundation

@testable import Rewriter

/// A folder with files in it, and the program run there.
struct Command {
  /// Stands beside the test bundle in the build folder.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("aig-migrate").path

  /// A call that the default run rewrites, and one that it refuses.
  static let safeCall = """
    curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \\
      -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
      -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'

    """
  static let refusedCall = """
    curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/compat/chat/completions" \\
      -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
      -d '{"model": "dynamic/support", "messages": []}'

    """

  /// False while the engine is a stub.
  static let hasEngine = !Migration().plan(
    SourceFile(path: "a.sh", bytes: [UInt8](safeCall.utf8))
  ).decisions.isEmpty

  let folder: ScratchFolder

  /// Writes the files into a new folder.
  init(_ files: [String: String] = [:]) throws {
    folder = try ScratchFolder()
    for (path, text) in files { try folder.write(text, to: path) }
  }

  func callAsFunction(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> ProgramResult {
    // The journal stays with the test; names that begin so are passed over by a walk.
    let state = ["XDG_STATE_HOME": folder.path + "/.aigm-state"]
    return try folder.run(
      Command.program, arguments, input: input.map { [UInt8]($0.utf8) },
      environment: state.merging(environment) { $1 })
  }
}
