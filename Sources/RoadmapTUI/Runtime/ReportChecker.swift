internal import RoadmapKit

/// Whether a period's adopted report still is what was adopted, for the command line and the interface.
///
/// The newest folder whose adoption stands is looked at, else the newest. What lies beside it and was never adopted is
/// a difference too: somebody may take it for the report.
struct ReportChecker {
  let period: Period
  /// As the user knows it: `reports/2026-H1`.
  let folder: String
  let verification: ReportVerification
  let differences: [ReportDifference]

  var isVerified: Bool { differences.isEmpty }

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
    let foreign = Self.foreign(folders, shelf, contents.journals.adoptions(of: period).map(\.digest))
    let own = folders.filter { !foreign.contains($0) }
    guard let newest = folders.last else { return nil }
    func verify(_ folder: String) throws(StoreError) -> ReportVerification {
      let read = try shelf.read(folder)
      return ReportVerification(
        read.files, foreign: read.foreign, journals: contents.journals, period: period,
        program: Words.program, .files)
    }
    var standing: (folder: String, verification: ReportVerification)?
    for folder in own.reversed() where standing == nil {
      let verification = try verify(folder)
      if verification.isAdopted { standing = (folder, verification) }
    }
    verification = if let standing { standing.verification } else { try verify(newest) }
    folder = "\(ReportShelf.name)/\(standing?.folder ?? newest)"
    differences =
      verification.differences
      + (standing == nil ? [] : foreign.map { .folderForeign("\(ReportShelf.name)/\($0)") })
    try checkJournals(contents)
  }

  /// The folders whose stamp no event names, and copies of earlier ones.
  private static func foreign(_ folders: [String], _ shelf: ReportShelf, _ digests: [String]) -> [String] {
    var left = Set(digests)
    return folders.filter { folder in
      guard let digest = shelf.stampDigest(in: folder) else { return true }
      return left.remove(digest) == nil
    }
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
      return [Words.Adoption.differs(period, differences.count)]
        + differences.flatMap { [""] + ProblemText.lines($0.problem(in: folder), width: width) }
    }
    return [
      Words.Adoption.verified(period, stamp.adopted, folder),
      Words.Adoption.basis(stamp.files.count + 1, verification.lines, stamp.journals.count),
      stamp.program == Words.program
        ? Words.Adoption.sameBytes(stamp.program) : Words.Adoption.otherProgram(stamp.program),
    ]
  }
}
