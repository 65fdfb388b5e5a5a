internal import RoadmapKit

/// Whether a period's adopted report still is what was adopted, for the command line and the interface.
///
/// The newest folder whose adoption stands is looked at, else the newest.
struct ReportChecker {
  let period: Period
  /// As the user knows it: `reports/2026-H1`.
  let folder: String
  let verification: ReportVerification

  var isVerified: Bool { verification.differences.isEmpty }

  /// Nil when there is no folder of the period.
  init?(
    _ contents: WorkspaceContents, _ period: Period, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    self.period = period
    let shelf = ReportShelf(contents.workspace, calls: calls)
    var folders: [String] = []
    for spelling in contents.journals.adoptions(of: period).map(\.period) + [period.text] {
      for folder in try shelf.folders(of: spelling) where !folders.contains(folder) {
        folders.append(folder)
      }
    }
    var chosen: (folder: String, verification: ReportVerification)?
    for folder in folders.reversed() {
      let read = try shelf.read(folder)
      let verification = ReportVerification(
        read.files, foreign: read.foreign, journals: contents.journals, period: period,
        program: Words.program, .files)
      if verification.isAdopted || chosen == nil { chosen = (folder, verification) }
      if verification.isAdopted { break }
    }
    guard let chosen else { return nil }
    folder = "\(ReportShelf.name)/\(chosen.folder)"
    verification = chosen.verification
    try checkJournals(contents)
  }

  /// A journal that the report rests on and that cannot be read is trouble with the disk, and no verdict.
  private func checkJournals(_ contents: WorkspaceContents) throws(StoreError) {
    let wanted = Set((verification.stamp?.journals ?? []).map { contents.workspace.path($0.file) })
    for error in contents.unreadable {
      if case .cannotRead(let path, _) = error, wanted.contains(path) { throw error }
    }
  }

  /// Why there is nothing to check.
  static func nothing(_ contents: WorkspaceContents, _ period: Period) -> Problem {
    let event = contents.journals.adoptions(of: period).last?.event
    return event.map { Words.Usage.noReportFolder(period, $0) } ?? Words.Usage.notAdopted(period)
  }

  /// The verdict, each difference with its place, as lines that are at most `width` long where they can be broken.
  func lines(width: Int) -> [String] {
    guard isVerified, let stamp = verification.stamp else {
      return [Words.Adoption.differs(period, verification.differences.count)]
        + verification.differences.flatMap { [""] + ProblemText.lines($0.problem(in: folder), width: width) }
    }
    return [
      Words.Adoption.verified(period, stamp.adopted, folder),
      Words.Adoption.basis(stamp.files.count + 1, verification.lines, stamp.journals.count),
      stamp.program == Words.program
        ? Words.Adoption.sameBytes(stamp.program) : Words.Adoption.otherProgram(stamp.program),
    ]
  }
}
