import RoadmapKit

/// `report PERIOD --adopt`: the presidium's report becomes the one that stands.
struct ReportAdoption {
  let period: Period
  let context: CommandContext

  func run() throws -> Int32 {
    try OutputPlace.check(context)
    let workspace = try context.findWorkspace()
    let shelf = ReportShelf(
      workspace, allowNetwork: context.options.allowNetworkFileSystems, calls: context.calls)
    let (surroundings, calls) = (context.surroundings, context.calls)
    let state = try storing { () throws(StoreError) in
      try StateFolder(for: workspace, in: surroundings, calls: calls)
    }
    do {
      // The journals are read under the lock, so that they know of every adoption before.
      return try shelf.whileLocked(state, now: context.clock()) { try adopt(shelf) }
    } catch let error as StoreError {
      throw CommandFailure(error)
    }
  }

  private func adopt(_ shelf: ReportShelf) throws -> Int32 {
    let writer = try FactWriter(context)
    let adopter: ReportAdopter
    do throws(ReportAdopter.Obstacle) {
      adopter = try ReportAdopter(writer.open.reportSource, period, examine: writer.verdict)
    } catch {
      throw CommandFailure(error.exitStatus, error.problems(in: writer.open.plan))
    }
    guard isWanted(adopter.report) else {
      context.output.tell(Words.Adoption.notAdopted)
      return ExitStatus.problems
    }
    guard let placed = try adopter.place(on: shelf, pdf: pdf) else { return ExitStatus.problems }
    if placed.isReplaced { context.output.tell(Words.Adoption.replacing(placed.folder)) }
    do throws(CommandFailure) {
      let status = try writer.write([ReportAdopter.fact(period, placed.report.digest)], back: nil)
      tell(placed)
      return status
    } catch {
      context.output.tell(Words.Adoption.unfinished(placed.folder))
      throw error
    }
  }

  /// Tells what is missing; a person is asked whether it is adopted as it is.
  private func isWanted(_ report: PeriodReport) -> Bool {
    let missing = Words.Adoption.missing(in: report)
    context.output.tell(Words.Adoption.missing(period))
    for line in missing.isEmpty ? [Words.Adoption.nothingMissing] : missing {
      context.output.tell("  \(line)")
    }
    guard context.input.isTerminal else { return true }
    return context.isYes(Words.Adoption.question)
  }

  /// The page as PDF; without WeasyPrint the report is adopted without it, which is told.
  private func pdf(_ page: [UInt8]) -> [UInt8]? {
    do throws(CommandFailure) {
      return try PDFOutput.bytes(html: page, context)
    } catch {
      context.output.tell(Words.Adoption.noPDF(error.problems.first?.fact ?? ""))
      return nil
    }
  }

  private func tell(_ placed: ReportAdopter.Placed) {
    var lines = [
      Words.Adoption.done(
        period, placed.report.stamp.adopted, placed.folder, placed.report.files.count),
      Words.Adoption.wayToCheck(period),
    ]
    let event = (try? context.readWorkspace())?.journals.adoptions(of: period)
      .last { $0.digest == placed.report.digest }
    if let event { lines.append(Words.Adoption.wayBack(event.event)) }
    // Whatever cannot be said now does not change that it is adopted.
    try? context.output.print(lines.joined(separator: "\n"))
  }
}

extension ReportAdopter.Obstacle {
  fileprivate var exitStatus: Int32 {
    switch self {
    case .otherPlan: ExitStatus.usage
    case .refused(let refusal): refusal.exitStatus
    case .damaged, .unreadable: ExitStatus.problems
    }
  }
}
