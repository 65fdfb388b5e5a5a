import ArgumentParser
import RoadmapKit

/// `report PERIOD`: the report in a format, the presidium's words for it, its adoption, or a check of it.
struct ReportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report")

  @Argument var period: String
  @Argument var words: String?
  @Option var format: String?
  @Option var output: String?
  @Option var organisation: String?
  @Option var text: String?
  @Flag var adopt = false
  @Flag var verify = false

  func run(in context: CommandContext) throws -> Int32 {
    try checkOptions()
    guard let period = Period(Period.spelling(of: period)) else {
      throw CommandFailure.usage(Words.Usage.invalidPeriod(period))
    }
    if let text { return try write(in: text, period, context) }
    if adopt { return try ReportAdoption(period: period, context: context).run() }
    if verify { return try ReportChecking(period: period, context: context).run() }
    return try show(period, context)
  }

  /// An option that goes with another is told, not passed over.
  private func checkOptions() throws(CommandFailure) {
    if let words, text == nil { throw .usage(Words.Usage.textWithoutSection(words)) }
    if adopt, organisation != nil { throw .usage(Words.Usage.extractAdopted) }
    let actions = [("--text", text != nil), ("--adopt", adopt), ("--verify", verify)].filter(\.1).map(\.0)
    guard let action = actions.first else { return }
    let shown = [("--format", format), ("--output", output), ("--organisation", organisation)]
      .filter { $0.1 != nil }.map(\.0)
    if let other = (actions.dropFirst() + shown).first {
      throw .usage(Words.Usage.optionNotFor(other, action))
    }
  }

  private func show(_ period: Period, _ context: CommandContext) throws -> Int32 {
    let known = PaperOutput.formats + ["csv", "json"]
    let format =
      Export.Format(
        rawValue: try PaperOutput.format(format, output: output, among: known)) ?? .md
    let open = try context.open()
    let only = try open.organisation(organisation)
    let report = open.reportSource.report(of: period, organisation: only)
    let bytes: [UInt8]
    do throws(PDFTrouble) {
      bytes = try ReportSource.bytes(of: report, as: format, environment: context.environment)
    } catch {
      throw CommandFailure(error.exitStatus, error.problem)
    }
    if format == .docx || format == .pdf {
      try OutputPlace.deliver(document: bytes, to: output, open)
    } else {
      try OutputPlace.deliver(bytes, to: output, open)
    }
    return open.status(ofAnswer: report.isComplete)
  }

  /// The presidium's words for a section, in place of those that are there.
  private func write(in name: String, _ period: Period, _ context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    guard let section = Words.section(named: name) else {
      let known = ReportSection.allCases.filter(\.takesWords)
      let near = Spelling.nearest(to: name, among: known.map(Words.sectionName))
      let meant = known.first { Words.sectionName($0) == near }
      throw CommandFailure(.unknownSection(name, suggestion: meant?.rawValue), in: writer.open.plan)
    }
    return try writer.write([
      Fact(
        .reportText, [.period: .text(period.text), .section: .text(section.rawValue)], text: words)
    ])
  }
}
