import ArgumentParser
import RoadmapKit

struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  @Argument var period: String
  @Option var format: String?
  @Option var output: String?
  @Option var organisation: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try PaperOutput.format(
      format, output: output, among: PaperOutput.formats + ["csv", "json"])
    guard let period = Period(Period.spelling(of: period)) else {
      throw CommandFailure.usage(Words.Usage.invalidPeriod(period))
    }
    let open = try context.open()
    let only = try open.organisation(organisation)
    let report = PeriodReport(
      open.journals, plan: open.plan, isMain: open.isMain, period: period, today: open.today,
      isComplete: open.situation().isComplete, organisation: only,
      planDigest: Digest.sha256(open.planBytes))
    switch format {
    case "csv": try OutputPlace.deliver(ReportCSV.bytes(report, CommandOutput.file), to: output, open)
    case "json": try OutputPlace.deliver(ReportJSON.bytes(report), to: output, open)
    default:
      let paper = ReportPaper.paper(report, program: Words.program)
      try PaperOutput.deliver(paper, as: format, to: output, open)
    }
    return open.status(ofAnswer: report.isComplete)
  }
}
