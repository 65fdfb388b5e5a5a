import RoadmapKit

/// `report PERIOD --adopt`: the presidium's report becomes the one that stands.
///
/// The folder is on the disk before the event that names its checksum; what a crash leaves in between is a folder that
/// no event knows, and the next adoption replaces it.
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
    let open = writer.open
    try checkReady(writer)
    let report = PeriodReport(
      open.journals, plan: open.plan, isMain: true, period: period, today: open.today, isComplete: true,
      adopted: open.today, planDigest: Digest.sha256(open.planBytes))
    let faults = PaperCheck.faults(
      ReportPaper.paper(report, program: Words.program), CommandOutput.file)
    guard faults.isEmpty else {
      throw CommandFailure(ExitStatus.problems, faults + [Words.Usage.faultyPaper])
    }
    guard isWanted(report) else {
      context.output.tell(Words.Adoption.notAdopted)
      return ExitStatus.problems
    }
    let adopted = AdoptedReport(
      report, adopted: open.today, plan: open.planBytes, program: Words.program, CommandOutput.file,
      pdf: pdf)
    let place = try shelf.place(of: period, open.journals)
    let folder = "\(ReportShelf.name)/\(place.folder)"
    if place.isTaken { context.output.tell(Words.Adoption.replacing(folder)) }
    try shelf.write(adopted.files.map { ($0.name, $0.bytes) }, as: place.folder, replacing: place.isTaken)
    do throws(CommandFailure) {
      let status = try writer.write([fact(adopted.digest)], back: nil)
      tell(adopted, folder)
      return status
    } catch {
      context.output.tell(Words.Adoption.unfinished(folder))
      throw error
    }
  }

  private func fact(_ digest: String) -> Fact {
    Fact(.adoptReport, [.period: .text(period.text), .digest: .text(digest)])
  }

  /// Everything that must hold before a report is adopted.
  private func checkReady(_ writer: FactWriter) throws(CommandFailure) {
    let open = writer.open
    guard open.isMain else { throw .usage(Words.Usage.otherPlanAdopted) }
    if case .refused(let refusal) = writer.verdict(fact("")) { throw CommandFailure(refusal, in: open.plan) }
    // Where the workspace is shared, nothing of one's own may be unpublished here.
    guard open.situation().isComplete else {
      let damage = open.contents.unreadable.flatMap { CommandFailure($0).problems } + open.journals.problems
      throw CommandFailure(ExitStatus.problems, damage + [Words.Usage.damagedBeforeAdoption])
    }
  }

  /// Tells what is missing; a person is asked whether it is adopted as it is.
  private func isWanted(_ report: PeriodReport) -> Bool {
    let missing = ReportAdoption.missing(report)
    context.output.tell(Words.Adoption.missing(period))
    for line in missing.isEmpty ? [Words.Adoption.nothingMissing] : missing {
      context.output.tell("  \(line)")
    }
    guard context.input.isTerminal else { return true }
    context.output.tell(Words.Adoption.question)
    guard case .line(let answer) = context.input.next() else { return false }
    return ["j", "ja"].contains(Words.foldedKey(answer.filter { $0 != " " }))
  }

  /// What a report lacks, in sentences: an unfinished period, silent parties, sections without words, values.
  static func missing(_ report: PeriodReport) -> [String] {
    let plan = report.plan
    func name(_ organisation: Int?) -> String {
      organisation.map { plan.organisations[$0].spokenName } ?? Words.Report.countyName
    }
    var lines: [String] = []
    if !report.hasEnded { lines.append(Words.Adoption.notOver(report.period, report.asOf)) }
    if !report.silent.isEmpty { lines.append(Words.Adoption.silent(report.silent.map { name($0) })) }
    let empty = ReportSection.allCases.filter { $0.takesWords && report.texts[$0] == nil }
    if !empty.isEmpty { lines.append(Words.Adoption.empty(empty.map { Words.section($0) })) }
    return lines
      + report.indicators.filter { !$0.missing.isEmpty }.map {
        Words.Adoption.values($0.indicator.title, $0.missing.map { name($0) })
      }
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

  private func tell(_ adopted: AdoptedReport, _ folder: String) {
    var lines = [
      Words.Adoption.done(period, adopted.stamp.adopted, folder, adopted.files.count),
      Words.Adoption.wayToCheck(period),
    ]
    let event = (try? context.readWorkspace())?.journals.adoptions(of: period)
      .last { $0.digest == adopted.digest }
    if let event { lines.append(Words.Adoption.wayBack(event.event)) }
    // Whatever cannot be said now does not change that it is adopted.
    try? context.output.print(lines.joined(separator: "\n"))
  }
}
