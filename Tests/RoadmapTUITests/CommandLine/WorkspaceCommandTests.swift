import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

@Suite struct WorkspaceCommandTests {
  @Test func whoOneIsIsChosenOnceAndOverriddenByAs() throws {
    let bench = try CommandBench()
    #expect(bench.run("vem").text.contains("Ingen är vald"))
    #expect(
      bench.run("vem timra --role LSG-samordnare").text.contains(
        "Du rapporterar för Timrå (timra), som LSG-samordnare."))
    #expect(bench.run("bocka fp-612 modell-i-drift").status == 0)
    #expect(bench.run("bocka fp-612 modell-i-drift --as ange").status == 0)
    let log = bench.run("log --format json").text
    #expect(
      log.contains("\"by\":\"timra\",\"role\":\"LSG-samordnare\"") && log.contains("\"by\":\"ange\",\"do\""))
    #expect(bench.run("log --organisation ange").text.contains("Ånge"))
    #expect(!bench.run("log --organisation ange").text.contains("Timrå"))
  }

  @Test func theTemplateIsAPlanWithoutProblems() throws {
    let reading = PlanReader.read(Array(Words.planTemplate.utf8))
    #expect(reading.plan != nil)
    #expect(reading.faults.filter { $0.fault.severity != .gap }.isEmpty)
    let bench = try CommandBench()
    let made = bench.run("init \(bench.folder)/ny/mapp")
    #expect(made.status == 0)
    #expect(bench.run("--workspace \(bench.folder)/ny/mapp check").status == 0)
    #expect(
      bench.run("--workspace \(bench.folder)/ny/mapp tick aktivitet-1 plan-beslutad --as kommun-a").status
        == 0)
    let again = bench.run("init \(bench.folder)/ny/mapp")
    #expect(again.status == 1 && again.messages.contains("skrivs inte över"))
  }

  @Test func demoIsWholeMarkedAndTheSameEveryTime() throws {
    let bench = try CommandBench()
    for name in ["a", "b"] { #expect(bench.run("demo \(bench.folder)/\(name)").status == 0) }
    let files = try Workspace(at: "\(bench.folder)/a").files()
    #expect(files.foreign.isEmpty && files.journals.count == 10)
    for journal in files.journals {
      #expect(
        bench.bytes(journal.path) == bench.bytes(journal.path.replacing("/a/journal", with: "/b/journal")))
    }
    let contents = try WorkspaceReader.read(Workspace(at: "\(bench.folder)/a"))
    let plan = try #require(contents.mainPlan)
    let journals = contents.journals
    #expect(plan.marking == "DEMO – påhittade uppgifter")
    #expect(journals.damaged.isEmpty && journals.disputed.isEmpty && journals.tornTails.isEmpty)
    #expect((150...340).contains(journals.entries.count), "\(journals.entries.count)")
    let today = try #require(Day(iso: "2026-11-21"))
    let situation = Situation(journals, plan: plan, isMain: true, today: today)
    #expect(situation.now.setAside.isEmpty)
    #expect(situation.reference?.id == "lansledning-2026-09-18")
    let marks = plan.leaves.flatMap { row in plan.reporters.compactMap { situation.cell(row, $0)?.mark } }
    for mark in [ComparedStanding.Mark.overdue, .changed, .stale] { #expect(marks.contains(mark)) }
    let silent = Attention(situation).silent.map { plan.organisations[$0].id.text }
    #expect(silent == ["ange"])
    #expect(journals.entries.allSatisfy { $0.recordedDay < today })
    for entry in journals.entries {
      guard let text = journals.text(of: entry) else { continue }
      #expect(text.hasPrefix("Påhittat") && PersonalData.findings(in: text).isEmpty)
    }
    #expect(bench.run("demo \(bench.folder)/a").status == 1)
  }

  @Test func demoFollowsTheDay() throws {
    let bench = try CommandBench()
    bench.now = "2026-08-01T10:00:00Z"
    #expect(bench.run("demo \(bench.folder)/a").status == 0)
    let answer = bench.run("--workspace \(bench.folder)/a status --format json")
    #expect(answer.status == 0 && answer.text.contains("\"id\":\"lansledning-2026-05-29\""))
  }

  @Test func aFileThatCannotBeWrittenIsNoRecord() throws {
    let bench = try CommandBench()
    let answer = bench.run("rapport 2026-h2 --output /finns-inte/x.md")
    #expect(answer.status == 74 && answer.messages.contains("/finns-inte/x.md är inte skriven"))
    #expect(!answer.messages.contains("ändringen"))
  }

  @Test func theReportIsWrittenToAFile() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let answer = bench.run("rapport 2026-H2 --output rapport.md")
    #expect(answer.status == 0 && answer.text == "" && answer.messages.contains("Skrivet till rapport.md"))
    let text = String(decoding: bench.bytes("\(bench.folder)/ws/rapport.md"), as: UTF8.self)
    #expect(text.contains("  - Sundsvall: ej rapporterad → pågår, milstolpar 0 → 1 av 5"))
    symlink("/tmp/elsewhere", "\(bench.folder)/ws/lank.md")
    #expect(bench.run("rapport 2026-H2 --output lank.md").status == 74)
  }

  @Test func aNeighbouringPlanIsWrittenToByItsId() throws {
    let bench = try CommandBench()
    mkdir("\(bench.folder)/ws/plans", 0o700)
    try AtomicFile.create("\(bench.folder)/ws/plans/ny.yaml", with: Array(Words.planTemplate.utf8))
    #expect(bench.run("--plan ny-fardplan tick aktivitet-1 plan-beslutad --as kommun-a").status == 0)
    #expect(bench.run("log --plan ny-fardplan --format json").text.contains("\"plan\":\"ny-fardplan\""))
    #expect(bench.run("log --format json").text == "{\"version\":1,\"events\":[]}\n")
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let bench = try CommandBench()
    #expect(bench.run("status --since report").messages.contains("ingen rapport är fastställd"))
    #expect(bench.run("log --since meeting").messages.contains("inget tidigare möte"))
    let ahead = bench.run("status --as-of 2026-06-30 --since 2026-07-01")
    #expect(ahead.status == 0 && ahead.messages.contains("kommer efter den som visas"))
    #expect(bench.run("status").messages == "")
  }

  @Test func choosingWhoOneIsKeepsTheOtherChoices() throws {
    let bench = try CommandBench()
    let surroundings = Surroundings(home: bench.folder)
    var choices = IdentityFile.Choices()
    choices.theme = "light"
    choices.references = ["fardplan-nara-vard": "2026-06-30"]
    try IdentityFile.save(IdentityFile.text(for: choices), to: IdentityFile.path(surroundings))
    #expect(bench.run("identify timra").status == 0)
    choices.identities = ["fardplan-nara-vard": .init(writer: "timra")]
    #expect(try IdentityFile.read(surroundings) == choices)
  }

  @Test func anEmptyRoleIsNoRole() throws {
    let bench = try CommandBench()
    #expect(bench.run("vem timra --role=").text.contains("(timra). Valet är sparat."))
    #expect(bench.run("status --year 2026 --format csv").bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func aClockThatCannotBeReadIsRefused() throws {
    let bench = try CommandBench()
    bench.now = "i går"
    #expect(bench.run("status").status == 64)
  }

  @Test func othersClockAheadIsTold() throws {
    let bench = try CommandBench()
    bench.now = "2026-11-22T09:14:03Z"
    _ = bench.run("tick fp-612 modell-i-drift --as timra")
    bench.now = "2026-11-21T09:14:03Z"
    let answer = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(answer.status == 0 && answer.messages.contains("klocka går fel"))
    #expect(bench.run("log --format json").text.contains("2026-11-21T09:14:03.001Z"))
  }

  @Test func aCopiedWorkspaceGetsANewDeviceAndSaysSo() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as timra")
    let path = try #require(bench.journals.first)
    try AtomicFile.replace(path, with: Array(bench.bytes(path).dropLast(30)))
    let answer = bench.run("tick fp-612 lokal-overenskommelse --as timra")
    #expect(answer.status == 0 && answer.messages.contains("En ny journal har påbörjats"))
    #expect(bench.journals.count == 2)
  }
}
