import ArgumentParser
import RoadmapKit

struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  @Argument var period: String
  @Option var format: String?
  @Option var output: String?
  @Option var organisation: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try choice(format, "--format", ["md", "html", "csv", "json"], or: "md")
    guard let period = Period(Period.spelling(of: period)) else {
      throw CommandFailure.usage(Words.Usage.invalidPeriod(period))
    }
    let open = try context.open()
    let only = try open.organisation(organisation)
    let report = PeriodReport(
      open.journals, plan: open.plan, isMain: open.isMain, period: period, today: open.today,
      isComplete: open.situation().isComplete, organisation: only,
      planDigest: Digest.sha256(open.planBytes))
    let paper = ReportPaper.paper(report, program: Words.program)
    let bytes: [UInt8] =
      switch format {
      case "csv": ReportCSV.bytes(report, CommandOutput.file)
      case "json": ReportJSON.bytes(report)
      case "html": PaperHTML.bytes(paper, CommandOutput.file)
      default: Array(PaperMarkdown.text(paper, CommandOutput.file).utf8)
      }
    try OutputPlace.deliver(bytes, to: output, open)
    return open.status(ofAnswer: report.isComplete)
  }
}
