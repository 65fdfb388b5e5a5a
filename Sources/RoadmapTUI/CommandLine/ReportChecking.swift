import RoadmapKit

/// `report PERIOD --verify`: whether an adopted report still is what was adopted.
///
/// Everybody may, without an identity, on any copy of the workspace, and whatever has become of the plan since.
struct ReportChecking {
  let period: Period
  let context: CommandContext

  func run() throws -> Int32 {
    let contents = try context.readWorkspace()
    if let plan = context.options.plan, plan != contents.mainPlan?.id.text {
      throw CommandFailure.usage(Words.Usage.otherPlanAdopted)
    }
    let (period, calls) = (period, context.calls)
    let checker = try storing { () throws(StoreError) in try ReportChecker(contents, period, calls: calls) }
    guard let checker else {
      throw CommandFailure(ExitStatus.problems, ReportChecker.nothing(contents, period))
    }
    try context.output.print(checker.lines(width: 80).joined(separator: "\n"))
    return checker.isVerified ? ExitStatus.done : ExitStatus.problems
  }
}
