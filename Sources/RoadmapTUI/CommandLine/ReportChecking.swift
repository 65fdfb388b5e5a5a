import RoadmapKit

/// `report PERIOD --verify`: whether an adopted report still is what was adopted.
///
/// Everybody may, without an identity, on any copy of the workspace, and whatever has become of the plan since.
struct ReportChecking {
  let period: Period
  let context: CommandContext

  private struct Candidate {
    let folder: String
    let verification: ReportVerification
  }

  func run() throws -> Int32 {
    let contents = try context.readWorkspace()
    if let plan = context.options.plan, plan != contents.mainPlan?.id.text {
      throw CommandFailure.usage(Words.Usage.otherPlanAdopted)
    }
    guard let found = try candidate(contents) else {
      let event = contents.journals.adoptions(of: period).last?.event
      let problem = event.map { Words.Usage.noReportFolder(period, $0) } ?? Words.Usage.notAdopted(period)
      throw CommandFailure(ExitStatus.problems, problem)
    }
    try checkJournals(found.verification, contents)
    try context.output.print(
      ReportChecking.text(found.verification, period, "\(ReportShelf.name)/\(found.folder)"))
    return found.verification.differences.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// The newest folder whose adoption stands, else the newest.
  private func candidate(_ contents: WorkspaceContents) throws(CommandFailure) -> Candidate? {
    let shelf = ReportShelf(contents.workspace, calls: context.calls)
    let spellings = contents.journals.adoptions(of: period).map(\.period) + [period.text]
    var folders: [String] = []
    for spelling in spellings {
      let own = try storing { () throws(StoreError) in try shelf.folders(of: spelling) }
      for folder in own where !folders.contains(folder) { folders.append(folder) }
    }
    var newest: Candidate?
    for folder in folders.reversed() {
      let read = try storing { () throws(StoreError) in try shelf.read(folder) }
      let verification = ReportVerification(
        read.files, foreign: read.foreign, journals: contents.journals, period: period,
        program: Words.program, CommandOutput.file)
      let candidate = Candidate(folder: folder, verification: verification)
      if verification.isAdopted { return candidate }
      newest = newest ?? candidate
    }
    return newest
  }

  /// A journal that the report rests on and that cannot be read is trouble with the disk, and no verdict.
  private func checkJournals(_ verification: ReportVerification, _ contents: WorkspaceContents)
    throws(CommandFailure)
  {
    let wanted = Set((verification.stamp?.journals ?? []).map { contents.workspace.path($0.file) })
    for error in contents.unreadable {
      if case .cannotRead(let path, _) = error, wanted.contains(path) { throw CommandFailure(error) }
    }
  }

  private static func text(_ verification: ReportVerification, _ period: Period, _ folder: String) -> String {
    guard verification.differences.isEmpty, let stamp = verification.stamp else {
      let head = Words.Adoption.differs(period, verification.differences.count)
      let faults = verification.differences.flatMap { difference in
        [""] + ProblemText.lines(difference.problem(in: folder), width: 80)
      }
      return ([head] + faults).joined(separator: "\n")
    }
    return [
      Words.Adoption.verified(period, stamp.adopted, folder),
      Words.Adoption.basis(stamp.files.count + 1, verification.lines, stamp.journals.count),
      stamp.program == Words.program
        ? Words.Adoption.sameBytes(stamp.program) : Words.Adoption.otherProgram(stamp.program),
    ].joined(separator: "\n")
  }
}
