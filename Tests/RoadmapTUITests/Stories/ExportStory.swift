import RoadmapKit
import Testing

@testable import RoadmapTUI

/// A report becomes a file: the same as the command's, beside the loop, never over a record.
@Suite struct ExportStory {
  private func session() -> Session {
    var session = Session(as: "presidium", size: (120, 36))
    session.stand(in: "/hem/presidiet")
    session.press("9")
    return session
  }

  @Test func formatAndNameAreAskedForAndTheFileIsTold() {
    var session = session()
    session.press("x")
    #expect(session.sees("Word") && session.sees(".pdf, att skriva ut"))
    session.press("Enter")
    #expect(session.sees("rapport-2026-H1.docx") && session.sees("Filen läggs i /hem/presidiet"))
    session.press("Enter")
    guard case .export(let export)? = session.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(export.path == "/hem/presidiet/rapport-2026-H1.docx" && !export.mayReplace)
    #expect(session.sees("skriver rapport-2026-H1.docx …") && session.sees("Esc avbryter"))
    session.press("x")
    #expect(session.notice == Words.ReportView.busy)
    session.finishExport(.written(isComplete: true))
    #expect(session.notice == "Skrev /hem/presidiet/rapport-2026-H1.docx." && session.app.world.work == nil)
  }

  @Test func itIsCancelledWithEscape() {
    var session = session()
    session.press("x", "Down", "Enter", "Enter", "Escape")
    #expect(session.effects.last == .cancelWork && session.sees("avbryter …") && session.view == .report)
    session.finishExport(.cancelled)
    #expect(session.notice == Words.ReportView.cancelled)
  }

  @Test func whyThereIsNoFileIsToldWithTheRemedy() {
    var session = session()
    session.press("x", "Down", "Enter", "Enter")
    session.finishExport(.failed(PDFTrouble.notInstalled.problem))
    #expect(session.sees("Den görs med WeasyPrint, som inte finns här.") && session.sees("Installera med"))
  }

  @Test func aFileThatIsThereIsAskedAboutAndTheHarmlessAnswerIsTheDefault() {
    var session = session()
    session.press("x", "Enter", "Enter")
    session.finishExport(.exists)
    #expect(session.sees("Skriva över /hem/presidiet/rapport-2026-H1.docx?"))
    let before = session.effects.count
    session.press("Enter")
    #expect(session.app.overlay == nil && session.effects.count == before)
    session.press("x", "Enter", "Enter")
    session.finishExport(.exists)
    session.press("j")
    guard case .export(let export)? = session.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(export.mayReplace)
  }

  @Test func namesAreUnderstoodOrRefused() {
    var session = session()
    func path(_ name: String) -> String? {
      var session = session
      session.press("x", "Enter", "C-u")
      session.type(name)
      session.press("Enter")
      guard case .export(let export)? = session.app.world.work else { return nil }
      return export.path
    }
    #expect(path("min rapport") == "/hem/presidiet/min rapport.docx")
    #expect(path(" till/kd.DOCX ") == "/hem/presidiet/till/kd.DOCX" && path("/tmp/a") == "/tmp/a.docx")
    #expect(path("v. 21") == "/hem/presidiet/v. 21.docx")
    for name in ["", "mapp/", "..", "rapport.pdf"] { #expect(path(name) == nil, "\(name)") }
    session.press("Right", "x", "Enter")
    #expect(session.sees("rapport-2026-H1-harnosand.docx"))
  }

  @Test func restrictedWritesNoFiles() {
    var session = session()
    session.restrict()
    session.press("x")
    #expect(session.app.overlay == nil && session.notice?.contains("--restricted") == true)
    session.press(":")
    session.type("exportera")
    #expect(session.sees("inga filer får skrivas"))
    session.press("Enter")
    #expect(session.app.world.work == nil && session.notice?.contains("--restricted") == true)
  }

  @Test func theUserWaitsForAFileOrGivesItUpWhenQuitting() {
    var session = session()
    session.press("x", "Enter", "Enter", "q")
    #expect(!session.hasQuit)
    session.finishExport(.written(isComplete: true))
    #expect(session.hasQuit)
  }

  // MARK: The file itself

  private func export(
    _ format: Export.Format, _ path: String, _ period: String = "2026-H1", of organisation: String? = nil
  ) throws -> Export {
    Export(
      number: 1, period: try #require(Period(period)), organisation: organisation, format: format, path: path)
  }

  private func file(_ bench: CommandBench, isRestricted: Bool = false) throws -> ReportFile {
    let now = try #require(Instant(iso: bench.now))
    return ReportFile(
      options: Interface.Options(
        workspace: try Workspace(at: "\(bench.folder)/ws"),
        surroundings: Surroundings(home: bench.folder, xdgStateHome: nil, xdgConfigHome: nil), theme: .dark,
        charset: .unicode, isRestricted: isRestricted, environment: ["PATH": "/usr/bin:/bin"], clock: { now })
    )
  }

  /// PDF too, where it can be made; where it cannot both say why.
  @Test(arguments: Export.Format.allCases, [("2026-H1", nil), ("2026", nil), ("2026-H2", "timra")])
  func theBytesAreTheCommands(_ format: Export.Format, _ wanted: (period: String, organisation: String?))
    throws
  {
    if format == .pdf, wanted.period != "2026-H1" { return }
    let bench = try CommandBench()
    if format == .pdf { bench.environment["PATH"] = "/usr/bin:/bin" }
    #expect(bench.run("--as sundsvall tick fp-612 modell-i-drift-alla").status == 0)
    let (own, other) = ("\(bench.folder)/a.\(format.rawValue)", "\(bench.folder)/b.\(format.rawValue)")
    let extract = wanted.organisation.map { " --organisation \($0)" } ?? ""
    let answer = bench.run("report \(wanted.period) --format \(format.rawValue) --output \(own)\(extract)")
    let outcome = try file(bench).write(
      try export(format, other, wanted.period, of: wanted.organisation), isCancelled: { false })
    switch outcome {
    case .written(true):
      #expect(answer.status == 0 && !bench.bytes(own).isEmpty && bench.bytes(own) == bench.bytes(other))
    case .failed(let problem) where format == .pdf:
      let message = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(answer.status != 0 && message.contains(problem.reason), "\(message)")
    default: Issue.record("\(outcome)")
    }
  }

  @Test func recordsAreNeverWrittenOver() throws {
    let bench = try CommandBench()
    let ws = "\(bench.folder)/ws"
    let plan = bench.bytes("\(ws)/roadmap.yaml")
    for path in ["\(ws)/roadmap.yaml", "\(ws)/journal/../roadmap.yaml", "\(ws)/reports/a.md"] {
      var export = try export(.md, path)
      export.mayReplace = true
      guard case .failed = try file(bench).write(export, isCancelled: { false }) else {
        Issue.record("\(path) was written")
        continue
      }
    }
    #expect(bench.bytes("\(ws)/roadmap.yaml") == plan)
  }

  @Test func whatStandsInTheWayIsTold() throws {
    let bench = try CommandBench()
    let path = "\(bench.folder)/a.md"
    func outcome(_ export: Export, isRestricted: Bool = false, isCancelled: Bool = false) throws
      -> ExportOutcome
    {
      try file(bench, isRestricted: isRestricted).write(export, isCancelled: { isCancelled })
    }
    let export = try export(.md, path)
    guard case .cancelled = try outcome(export, isCancelled: true),
      case .failed = try outcome(export, isRestricted: true), bench.bytes(path).isEmpty,
      case .written(true) = try outcome(export), case .exists = try outcome(export),
      case .failed(let missing) = try outcome(try self.export(.md, "\(bench.folder)/finns/inte.md"))
    else {
      Issue.record("another outcome")
      return
    }
    #expect(!missing.fact.isEmpty && !missing.remedy.isEmpty)
    var again = export
    again.mayReplace = true
    guard case .written = try outcome(again) else {
      Issue.record("not written over")
      return
    }
  }
}
