import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Every exit status of the format's table, with a message that says why.
@Suite struct ExitStatusTests {
  @Test func done() throws {
    let bench = try CommandBench()
    for line in ["status", "log", "check", "help", "--version", "vem", "report 2026-H1"] {
      #expect(bench.run(line).status == 0, "\(line)")
    }
  }

  @Test(arguments: [
    "tick finns-inte modell-i-drift --as sundsvall", "tick fp-612 finns-inte --as sundsvall",
    "tick fp-613 team-i-drift --as sundsvall", "tick fp-622 teknik-och-rum --as sundsvall",
    "tick fp-621 bildad --area vuxna --as rvn", "confirm fp-611 --as sundsvall",
    "status --organisation finns-inte", "status --activity finns-inte", "status --target-group finns-inte",
    "--plan finns-inte status", "vem finns-inte",
    "tick fp-612 modell-i-drift --for finns-inte --as lansledning",
    "tick fp-621 bildad --area finns-inte --as sundsvall", "init .",
    "signal hr Text --activity finns-inte --as sundsvall", "answer 01M7YP4NZG Text --as kd-rd",
    "close-signal 01M7YP4NZG --as kd-rd", "report-back finns-inte Text --as sundsvall",
    "close-assignment 01M7YP4NZG --as lansledning", "pass-gate fp-612 Text --as lansledning",
    "assign hsd Text --decision 01M7YP4NZG --as lansledning", "stop fp-622 Text --as lansledning",
  ])
  func problems(_ line: String) throws { try expect(line, status: line.contains("--area finns") ? 1 : 1) }

  @Test(arguments: [
    "statsu", "status --formt json", "status --format", "status --format yaml", "status --as-of 2026-13-01",
    "status --year tjugo", "status --since igår", "status fp-612", "tick fp-612",
    "tick fp-612 a b --as sundsvall",
    "tick fp-621 bildad --as sundsvall", "tick fp-612 modell-i-drift --on 2027-01-01 --as sundsvall",
    "tick fp-612 modell-i-drift --as sundsvall --as timra", "set fp-612 --as sundsvall",
    "set fp-612 osäkert --as sundsvall", "set fp-612 paused --as sundsvall",
    "set fp-612 kanske --as sundsvall",
    "set fp-612 --outlook kanske --as sundsvall", "plan fp-612 modell-i-drift snart --as sundsvall",
    "measure sip-distans 2026-H3 4 --as sundsvall", "measure sip-distans 2026-H1 många --as sundsvall",
    "measure lsg-i-gang 2026-H1 4 --as lansledning", "goal fp-612 nästa Alla~klara --as sundsvall",
    "note fp-612 811218-9876 --as sundsvall", "status --ascii=ja", "report 2026-H3", "help statsu",
    "note fp-612 Text --role 811218-9876 --as sundsvall", "signal kommunikatoin Text --as sundsvall",
    "signal hr --as sundsvall", "signal hr 811218-9876 --as sundsvall", "answer 01M7 Text --as kd-rd",
    "assign hsd Text --due snart --as lansledning", "assign hsd Text --every ibland --as lansledning",
    "assign ~ Text --as lansledning", "decide --as lansledning",
    "report-back kort Text --as sundsvall", "pass-gate fp-613 --as lansledning",
  ])
  func wrongUse(_ line: String) throws { try expect(line, status: 64) }

  @Test func disk() throws {
    try expect("--workspace /finns/inte status", status: 74)
    let bench = try CommandBench()
    #expect(bench.run(bytes: [Array("status".utf8)], isPrintable: false).status == 74)
    // A workspace that may only be read.
    mkdir("\(bench.folder)/ws/journal", 0o500)
    chmod("\(bench.folder)/ws/journal", 0o500)
    if geteuid() != 0 {
      #expect(bench.run("tick fp-612 modell-i-drift --as sundsvall").status == 74)
    }
    // A link where a folder belongs.
    rmdir("\(bench.folder)/ws/journal")
    symlink("/tmp", "\(bench.folder)/ws/journal")
    let answer = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(answer.status == 74 && answer.text == "" && answer.messages.contains("fel:"))
  }

  @Test func busy() {
    #expect(CommandFailure(.locked(path: "x", nil)).status == 75)
  }

  @Test(arguments: [
    "tick fp-612 modell-i-drift", "tick fp-612 modell-i-drift --as nagon",
    "tick fp-612 modell-i-drift --for timra --as sundsvall", "tick fp-612 modell-i-drift --as lansledning",
    "confirm --as kd-rd", "set fp-612 klar --as hsd", "signal hr Text", "decide Text --as sundsvall",
    "assign hsd Text --as kd-rd", "pass-gate fp-613 Text --as presidium", "stop fp-612 Text --as sundsvall",
    "signal hr Text --for timra --as sundsvall",
  ])
  func notAllowed(_ line: String) throws { try expect(line, status: 77) }

  /// The status, a message on standard error, nothing on standard output and nothing written.
  private func expect(_ line: String, status: Int32) throws {
    let bench = try CommandBench()
    let answer = bench.run(line)
    #expect(answer.status == status, "\(line)\n\(answer.messages)")
    #expect(answer.messages.contains("fel: "), "\(line)")
    #expect(answer.text == "")
    #expect(bench.journals == [])
  }
}
