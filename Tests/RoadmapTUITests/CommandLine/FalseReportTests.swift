import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Somebody lays things among the adopted reports: nothing false is called adopted, and nobody's own work is lost.
@Suite struct FalseReportTests {
  private static func bench() throws -> CommandBench {
    let plan = try FileReader.read(
      "\(CommandBench.repository)/Tests/Fixtures/small-plan.yaml", limit: 1 << 20)
    let bench = try CommandBench(plan: plan)
    bench.environment["PATH"] = "/finns/inte"
    return bench
  }

  private static func adopted() throws -> CommandBench {
    let bench = try bench()
    #expect(bench.run("report 2026-H2 --adopt --as presidium").status == 0)
    return bench
  }

  private static func path(_ name: String, _ bench: CommandBench) -> String {
    "\(bench.folder)/ws/reports/\(name)"
  }

  /// The answer's words on one line.
  private static func verdict(_ bench: CommandBench) -> (status: Int32, words: String) {
    let answer = bench.run("report 2026-H2 --verify")
    return (answer.status, answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test func aCopyBesideDoesNotHideAChangedReport() throws {
    let bench = try Self.adopted()
    CopyOf.folder(Self.path("2026-H2", bench), to: Self.path("2026-H2.5", bench))
    try AtomicFile.replace(Self.path("2026-H2/report.html", bench), with: Array("<p>Allt är klart.".utf8))
    let verdict = Self.verdict(bench)
    #expect(verdict.status == 1 && verdict.words.contains("stämmer inte: 2 skillnader."))
    #expect(verdict.words.contains("reports/2026-H2/report.html är ändrad"), "\(verdict.words)")
    #expect(verdict.words.contains("mappen reports/2026-H2.5 är inte fastställd"), "\(verdict.words)")
    // Nor when the changed one has a stamp that fits it.
    try AtomicFile.replace(Self.path("2026-H2/stamp.json", bench), with: Array("{}\n".utf8))
    let other = Self.verdict(bench)
    #expect(other.status == 1 && other.words.contains("mappen reports/2026-H2 är inte fastställd"))
  }

  @Test(arguments: ["2026-H2.2", "2026-07-01..2026-12-31"])
  func aFolderOfNoEventIsTold(_ name: String) throws {
    let bench = try Self.adopted()
    CopyOf.folder(Self.path("2026-H2", bench), to: Self.path(name, bench))
    try AtomicFile.replace(Self.path("\(name)/stamp.json", bench), with: Array("{\"version\":1}\n".utf8))
    let answer = bench.run("report \(name == "2026-H2.2" ? "2026-H2" : name) --verify")
    #expect(
      answer.status == 1 && answer.text.contains("reports/\(name) är inte fastställd"), "\(answer.text)")
  }

  @Test func anAdoptionThatWasTakenBackLiesBesideWithoutAWord() throws {
    let bench = try Self.adopted()
    #expect(bench.run("undo --reason Fel. --as presidium").status == 0)
    #expect(bench.run("report 2026-H2 --adopt --as presidium").status == 0)
    #expect(Self.verdict(bench).status == 0)
  }

  @Test(arguments: ["eget arbete.docx", "report.docx"])
  func ownFilesAreNotReplaced(_ name: String) throws {
    let bench = try Self.bench()
    for folder in ["", "2026-H2"] { mkdir(Self.path(folder, bench), 0o755) }
    try AtomicFile.replace(Self.path("2026-H2/\(name)", bench), with: Array("Mitt.".utf8))
    let answer = bench.run("report 2026-H2 --adopt --as presidium")
    #expect(answer.status == 74 && answer.messages.contains("”\(name)”"), "\(answer.messages)")
    #expect(bench.bytes(Self.path("2026-H2/\(name)", bench)) == Array("Mitt.".utf8))
    #expect(bench.journals == [])
    unlink(Self.path("2026-H2/\(name)", bench))
    #expect(bench.run("report 2026-H2 --adopt --as presidium").status == 0)
  }
}
