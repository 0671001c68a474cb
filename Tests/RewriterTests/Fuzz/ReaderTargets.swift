// What the program reads beside the code: the configuration of a repository and a plan file. Either is refused with a
// message, or understood for good.
@testable import Rewriter
@testable import aig_migrate

extension FuzzTarget {
  static let configuration = FuzzTarget(
    name: "configuration",
    problem: { input in
      guard let text = String(validating: input, as: UTF8.self) else { return nil }
      do {
        let read = try ConfigurationReader(path: "c", text: text).read()
        return read.ignores.allSatisfy { !$0.reason.isEmpty } ? nil : "an ignore without a reason"
      } catch {
        return "\(error)".isEmpty ? "a refusal without a message" : nil
      }
    })

  static let planReader = FuzzTarget(
    name: "plan-reader",
    problem: { input in
      guard let plan = try? PlanFile(input) else { return nil }
      for change in plan.changes { _ = change.result(of: input) }
      return (try? PlanFile(plan.bytes)) == plan ? nil : "the plan reads differently once written"
    })
}
