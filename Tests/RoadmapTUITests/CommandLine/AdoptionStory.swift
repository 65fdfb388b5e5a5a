import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The presidium adopts a report, and somebody else checks it later, elsewhere.
@Suite struct AdoptionStory {
  /// A bench whose machine has no WeasyPrint.
  private static func bench(small: Bool = false) throws -> CommandBench {
    let plan =
      try small
      ? FileReader.read("\(CommandBench.repository)/Tests/Fixtures/small-plan.yaml", limit: 1 << 20) : nil
    let bench = try CommandBench(plan: plan)
    bench.environment["PATH"] = "/finns/inte"
    return bench
  }

  private static func adopted() throws -> CommandBench {
    let bench = try bench()
    #expect(bench.run("tick fp-612 modell-i-drift --as sundsvall").status == 0)
    #expect(bench.run("set fp-612 pågår --as timra").status == 0)
    #expect(bench.run("report 2026-H2 --text sammanfattning Arbetet går framåt. --as presidium").status == 0)
    let answer = bench.run("report 2026-H2 --adopt --as presidium")
    #expect(answer.status == 0, "\(answer.messages)")
    return bench
  }

  private static func names(_ folder: String) -> [String] {
    (try? ReportShelf(Workspace(at: "\(folder)/ws")).read("2026-H2").files.keys.sorted()) ?? []
  }

  @Test func thePresidiumWritesItsWords() throws {
    let bench = try Self.bench()
    for words in ["Spridning Det går.", "\"Läge per prioriterat område\" x", "spread Det går framåt."] {
      let name =
        words.hasPrefix("\"")
        ? ["Läge per prioriterat område", "x"] : words.split(separator: " ").map(String.init)
      let answer = bench.run(words: ["report", "2026-H2", "--text"] + name + ["--as", "presidium"])
      #expect(answer.status == 0, "\(answer.messages)")
    }
    let page = bench.run("report 2026-H2").text
    #expect(page.contains("**Presidiets ord:** Det går framåt.") && page.contains("**Presidiets ord:** x"))
    #expect(!page.contains("Det går.\n"))
    #expect(bench.run("log").text.contains("skrev i rapporten för andra halvåret 2026, avsnitt Spridning"))
  }

  @Test(arguments: [
    ("report 2026-H2 --text spridnig x --as presidium", 64, "ej-rapporterat eller nästa"),
    ("report 2026-H2 --text underlag x --as presidium", 64, "räknas ut"),
    ("report 2026-H2 --text spridning --as presidium", 64, "texten saknas"),
    ("report 2026-H2 --text spridning 811218-9876 --as presidium", 64, "personnummer"),
    ("report 2026-H2 --text spridning x --as sundsvall", 77, "presidiet"),
    ("report 2026-H2 --text spridning x --adopt --as presidium", 64, "--adopt hör inte till --text"),
    ("report 2026-H2 x --as presidium", 64, "--text AVSNITT"),
    ("report 2026-H2 --adopt --format md --as presidium", 64, "--format hör inte till --adopt"),
    ("report 2026-H2 --adopt --organisation timra --as presidium", 64, "utdrag"),
    ("report 2026-H2 --adopt --verify --as presidium", 64, "--verify hör inte till --adopt"),
    ("report 2026-H2 --adopt --restricted --as presidium", 64, "begränsat"),
    ("report 2026-H2 --adopt --as lansledning", 77, "presidiet"), ("report 2026-H2 --adopt", 77, "vald"),
    ("report 2027-H1 --adopt --as presidium", 1, "inte börjat"),
    ("report 2026-H2 --verify", 1, "inte fastställd här"), ("report kanske --verify", 64, "period"),
  ])
  func whatCannotBeDoneIsToldAndNothingIsWritten(_ line: String, _ status: Int32, _ words: String) throws {
    let bench = try Self.bench()
    let answer = bench.run(line)
    let message = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(answer.status == status && answer.text == "", "\(answer.messages)")
    #expect(message.lowercased().contains(words.lowercased()), "\(message)")
    #expect(bench.journals == [] && !NewFolder.exists("\(bench.folder)/ws/reports"))
  }

  @Test func itIsAdoptedWithEveryFileAndClosedAfterThat() throws {
    let bench = try Self.bench()
    let answer = bench.run("report 2026-H2 --adopt --as presidium")
    #expect(answer.status == 0 && answer.text.contains("Rapporten 2026-H2 är fastställd 2026-11-21"))
    for words in ["pågår till 2026-12-31", "Saknar presidiets ord", "PDF följer inte med"] {
      #expect(answer.messages.contains(words), "\(answer.messages)")
    }
    #expect(
      Self.names(bench.folder) == [
        "plan.yaml", "report.csv", "report.docx", "report.html", "report.json", "report.md", "stamp.json",
      ])
    let folder = "\(bench.folder)/ws/reports/2026-H2"
    #expect(bench.bytes("\(folder)/plan.yaml") == bench.bytes("\(bench.folder)/ws/roadmap.yaml"))
    #expect(
      String(decoding: bench.bytes("\(folder)/report.md"), as: UTF8.self).contains("Fastställd av presidiet"))
    for line in ["report 2026-H2 --text spridning x", "report 2026-07-01..2026-12-31 --adopt"] {
      let refused = bench.run("\(line) --as presidium")
      #expect(refused.status == 1 && refused.messages.contains("texter stängda"), "\(refused.messages)")
    }
    #expect(bench.run("läge --since report").messages == "")
    #expect(bench.run("report 2026-h2 --verify").text.contains("Rapporten 2026-H2 stämmer"))
  }

  @Test func aCopyElsewhereVerifiesAfterAllThatCameLater() throws {
    let bench = try Self.adopted()
    let other = try Self.bench()
    CopyOf.folder("\(bench.folder)/ws", to: "\(other.folder)/ws")
    other.now = "2029-02-01T09:00:00Z"
    #expect(other.run("untick fp-612 modell-i-drift --as sundsvall").status == 0)
    #expect(other.run("undo --as timra --reason Fel.").status == 0)
    let plan = String(decoding: other.bytes("\(other.folder)/ws/roadmap.yaml"), as: UTF8.self)
    let changed = plan.replacing("title: Färdplan Nära vård i Västernorrland", with: "title: En annan plan")
    try AtomicFile.replace("\(other.folder)/ws/roadmap.yaml", with: Array(changed.utf8))
    let answer = other.run("report 2026-H2 --verify --restricted")
    #expect(answer.status == 0 && answer.text.hasPrefix("Rapporten 2026-H2 stämmer: fastställd 2026-11-21"))
    #expect(answer.text.contains("samma filer, tecken för tecken"))
    // A plan that is broken does not hide what was adopted.
    try AtomicFile.replace("\(other.folder)/ws/roadmap.yaml", with: Array("roadmap: nej\n".utf8))
    #expect(other.run("report 2026-H2 --verify").status == 0)
  }

  @Test func oneByteInOneJournalIsNamedWithFileAndLine() throws {
    let bench = try Self.adopted()
    let path = try #require(bench.journals.first { $0.contains("/sundsvall/") })
    var bytes = bench.bytes(path)
    bytes[bytes.count / 2] ^= 1
    try AtomicFile.replace(path, with: bytes)
    let answer = bench.run("report 2026-H2 --verify")
    #expect(answer.status == 1 && answer.messages == "")
    #expect(answer.text.contains("Rapporten 2026-H2 stämmer inte: 2 skillnader."))
    #expect(answer.text.contains("\(path.dropFirst(bench.folder.utf8.count + 4)):1:"), "\(answer.text)")
    let words = answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "activities/fp-612/organisations/sundsvall/status: ”in-progress” i rapporten, ”not-reported”"))
  }

  @Test func aSecondAdoptionLiesBesideTheFirst() throws {
    let bench = try Self.adopted()
    #expect(bench.run("undo --as presidium").status == 64)
    #expect(bench.run("undo --reason Fel~värden. --as presidium").status == 0)
    let back = bench.run("report 2026-H2 --verify")
    #expect(back.status == 1 && back.text.contains("rapporten är tillbakatagen"), "\(back.text)")
    #expect(bench.run("report 2026-H2 --text spridning Nytt. --as presidium").status == 0)
    let again = bench.run("report 2026-H2 --adopt --as presidium")
    #expect(again.status == 0 && again.text.contains("reports/2026-H2.2"), "\(again.messages)")
    let answer = bench.run("report 2026-H2 --verify")
    #expect(answer.status == 0 && answer.text.contains("reports/2026-H2.2"))
    #expect(!Self.names(bench.folder).isEmpty)
  }

  @Test(arguments: ["2026-H1", "2026", "2026-03-01..2026-05-31", "2026-Q2", "2026-11-21"])
  func everySortOfPeriodIsAdoptedAndHolds(_ period: String) throws {
    let bench = try Self.bench(small: true)
    #expect(bench.run("tick moten start --on 2026-05-02 --as timra").status == 0)
    #expect(bench.run("report \(period) --adopt --as presidium").status == 0)
    bench.now = "2027-03-01T09:00:00Z"
    #expect(bench.run("tick moten mitt --on 2026-05-03 --as timra").status == 0)
    let answer = bench.run("report \(period) --verify")
    #expect(answer.status == 0 && answer.text.contains("reports/\(period)."), "\(answer.text)")
    #expect(bench.run("report 2026-H2 --adopt --as presidium").status == 0)
    #expect(bench.run("report \(period) --verify").status == 0)
  }

  @Test func aFolderThatCannotBeReadIsTroubleWithTheDisk() throws {
    let bench = try Self.bench(small: true)
    mkdir("\(bench.folder)/ws/reports", 0o755)
    symlink("/tmp", "\(bench.folder)/ws/reports/2026-H2")
    let answer = bench.run("report 2026-H2 --verify")
    #expect(answer.status == 74 && answer.text == "" && answer.messages.contains("fel:"))
  }

  @Test func aPersonIsAsked() throws {
    let bench = try Self.bench(small: true)
    for (reply, status) in [("n\n", Int32(1)), ("", 1), ("\n", 1), ("j\n", 0)] {
      bench.input = CommandBench.input(reply, isTerminal: true)
      let answer = bench.run("report 2026-H2 --adopt --as presidium")
      #expect(answer.status == status && answer.messages.contains("Fastställa rapporten? j/N"))
      #expect(NewFolder.exists("\(bench.folder)/ws/reports/2026-H2") == (status == 0))
    }
  }

  @Test func damageStopsIt() throws {
    let bench = try Self.bench(small: true)
    #expect(bench.run("tick moten start --as timra").status == 0)
    let path = try #require(bench.journals.first)
    var bytes = bench.bytes(path)
    bytes[20] ^= 1
    try AtomicFile.replace(path, with: bytes)
    let answer = bench.run("report 2026-H2 --adopt --as presidium")
    #expect(answer.status == 1 && answer.messages.contains("kan inte fastställas"))
    #expect(answer.messages.contains(".jsonl:1"))
    #expect(!NewFolder.exists("\(bench.folder)/ws/reports"))
  }

  /// Wherever the process dies: nothing, or a folder that no event knows, or all of it; and the next one gets through.
  @Test func aDeathOnTheWayLeavesNothingThatSeemsAdopted() throws {
    var at = 0
    var isDone = false
    var replaced = 0
    while !isDone {
      at += 1
      let bench = try Self.bench(small: true)
      let disk = DyingDisk(at: at)
      bench.disk = disk
      let first = bench.run("report 2026-H2 --adopt --as presidium")
      bench.disk = nil
      isDone = !disk.isDead
      let found = bench.run("report 2026-H2 --verify").status
      #expect(first.status != 0 || found == 0, "call \(at): \(first.messages)")
      let second = bench.run("report 2026-H2 --adopt --as presidium")
      if found == 0 {
        #expect(second.status == 1 && second.messages.contains("redan fastställd"), "call \(at)")
      } else {
        #expect(second.status == 0, "call \(at): \(second.messages)")
        if second.messages.contains("Den görs om") { replaced += 1 }
      }
      let answer = bench.run("report 2026-H2 --verify")
      #expect(answer.status == 0, "call \(at): \(answer.text)")
      let shelf = ReportShelf(try Workspace(at: "\(bench.folder)/ws"))
      #expect(try shelf.folders(of: "2026-H2") == ["2026-H2"], "call \(at)")
    }
    #expect(at > 40 && replaced > 5)
  }
}

/// A copy of a folder of plain files, as somebody carries it to another machine.
enum CopyOf {
  static func folder(_ old: String, to new: String) {
    mkdir(new, 0o755)
    guard let directory = opendir(old) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if let bytes = try? FileReader.read("\(old)/\(name)", limit: 1 << 24) {
        try? AtomicFile.replace("\(new)/\(name)", with: bytes)
      } else {
        folder("\(old)/\(name)", to: "\(new)/\(name)")
      }
    }
  }
}
