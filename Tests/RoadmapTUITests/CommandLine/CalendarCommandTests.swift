import RoadmapKit
import Testing

@testable import RoadmapTUI

/// `calendar` and `fulfil` on the real plan.
@Suite struct CalendarCommandTests {
  @Test func theTableTellsTheYearAndItsRules() throws {
    let bench = try CommandBench()
    let answer = bench.run("årshjul")
    #expect(answer.status == 0 && answer.messages.isEmpty)
    #expect(answer.text.contains("Årshjul 2026 · 2026-11-21 · v. 47"))
    #expect(answer.text.contains("2026-07-31 v. 31 (förslag)"))
    #expect(answer.text.contains("Återrapport till KD/RD, första halvåret 2026"))
    #expect(answer.text.contains("[u2 2026-H1]") && answer.text.contains("UTAN DATUM"))
    #expect(bench.run("calendar --year 2027").text.contains("[u2 2026-H2]"))
    #expect(!bench.run("calendar --year 2027").text.contains("[u2 2026-H1]"))
  }

  @Test func jsonHasStableKeysAndNullForWhatIsAbsent() throws {
    let bench = try CommandBench()
    let answer = bench.run("calendar --format json")
    #expect(answer.status == 0)
    #expect(
      answer.text.hasPrefix(
        #"{"version":1,"plan":"fardplan-nara-vard","standing":"adopted","asOf":"2026-11-21","year":2026,"complete":true,"marking":null,"occasions":[{"id":"#
      ))
    #expect(
      JSONPart.object("follow-up-u2-2026-h1", in: answer.text)
        == #"{"id":"follow-up-u2-2026-h1","kind":"report","title":"Återrapport till KD/RD, första halvåret 2026","#
        + #""due":"2026-07-31","first":"2026-07-31","last":"2026-07-31","suggested":true,"was":null,"state":"unknown","#
        + #""next":false,"doneOn":null,"by":["presidium"],"to":["kd-rd"],"done":null,"of":null,"rule":"u2","period":"2026-H1","#
        + #""activity":null,"milestone":null,"area":null,"meeting":null,"assignment":null}"#)
    #expect(answer.text.contains(#""undated":[{"rule":"u1","title":"#))
  }

  @Test func icsHoldsThisYearAndTheNextOrTheOneThatIsAsked() throws {
    let bench = try CommandBench()
    let both = bench.run("calendar --format ics")
    #expect(both.status == 0 && both.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(both.text.contains("UID:follow-up-u2-2026-h1@fardplan-nara-vard\r\n"))
    #expect(both.text.contains("UID:follow-up-u2-2026-h2@fardplan-nara-vard\r\n"))
    let one = bench.run("calendar --year 2027 --format ics")
    #expect(!one.text.contains("UID:follow-up-u2-2026-h1@") && one.text.contains("UID:follow-up-u2-2026-h2@"))
  }

  @Test(arguments: ["i år", "26", "02026", "1899", "2201", "-2026", "２０２６"])
  func aYearThatIsNoneIsRefused(_ year: String) throws {
    let answer = try CommandBench().run(words: ["calendar", "--year=\(year)"])
    #expect(answer.status == 64 && answer.bytes.isEmpty && answer.messages.contains("är inget år"))
  }

  @Test func aFormatThatIsNoneIsRefused() throws {
    let answer = try CommandBench().run("calendar --format xls")
    #expect(answer.status == 64 && answer.messages.contains("ics"))
  }

  @Test func anIncompleteAnswerSaysSo() throws {
    let bench = try CommandBench()
    _ = bench.run("bocka fp-612 modell-i-drift --as sundsvall")
    let journal = try #require(bench.journals.first)
    try AtomicFile.replace(journal, with: bench.bytes(journal) + Array("{\"v\":1}\n".utf8))
    for format in ["table", "json", "ics"] {
      let answer = bench.run("calendar --format \(format)")
      #expect(answer.status == 1 && !answer.bytes.isEmpty && answer.messages.contains("ofullständigt"))
    }
    #expect(bench.run("calendar").text.contains("OFULLSTÄNDIGT"))
    #expect(bench.run("calendar --format json").text.contains(#""complete":false"#))
  }

  @Test func whatIsFulfilledIsDoneAndCanBeTakenBack() throws {
    let bench = try CommandBench()
    let answer = bench.run("genomfört u5 2026 --as lansledning --on 2026-11-02")
    #expect(answer.status == 0)
    #expect(answer.text.contains("genomförde ”Uppföljning av färdplanens aktiviteter” för 2026"))
    #expect(bench.run("calendar").text.contains("klar 2026-11-02"))
    let again = bench.run("fulfil u5 2026 --as presidium")
    #expect(again.status == 0 && again.messages.contains("redan angivet") && again.bytes.isEmpty)
    #expect(bench.run("undo --as lansledning").status == 0)
    #expect(!bench.run("calendar").text.contains("klar 2026-11-02"))
  }

  @Test func aRuleOfAllPartiesIsDoneByEach() throws {
    let bench = try CommandBench()
    #expect(bench.run("fulfil planering-samordning 2026 --as sundsvall").status == 0)
    #expect(bench.run("calendar").text.contains("1 av 8 klara"))
    #expect(bench.run("fulfil planering-samordning 2026 --as presidium").status == 0)
    #expect(!bench.run("calendar").text.contains("1 av 8 klara"))
  }

  @Test(arguments: [
    ("fulfil u99 2026 --as lansledning", 1, "regeln ”u99” finns inte i planen"),
    ("fulfil u2 2026-05 --as presidium", 1, "har inget tillfälle för ”2026-05”"),
    ("fulfil u2 våren --as presidium", 64, "perioden ”våren” går inte att läsa"),
    ("fulfil u2 2026-H1 --as sundsvall", 77, "kan inte ange att uppföljningen är gjord"),
    ("fulfil u2 2026-H1", 77, "fardplan vem"), ("fulfil u2 --as presidium", 64, "PERIOD"),
    ("fulfil u2 2026-H1 --as presidium --on 2027-01-01", 64, "har inte varit än"),
    ("fulfil u2 2026-H1 --as presidium --note 19121212-1212", 64, "personnummer"),
  ]) func whatIsWrongIsToldWithItsStatus(_ line: String, _ status: Int32, _ words: String) throws {
    let bench = try CommandBench()
    let answer = bench.run(line)
    #expect(answer.status == status && answer.bytes.isEmpty)
    #expect(answer.messages.contains(words), "\(answer.messages)")
    #expect(answer.messages.contains("Gör så här:"), "\(answer.messages)")
    #expect(bench.journals.isEmpty)
  }

  @Test func theRemedyNamesThePeriodsThereAre() throws {
    let answer = try CommandBench().run("fulfil u2 2026 --as presidium")
    #expect(answer.messages.contains("2026-H1") && answer.messages.contains("2026-H2"))
  }

  @Test func hostileTextsReachNeitherTerminalNorCalendar() throws {
    let bench = try CommandBench()
    let text = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}ddp\r\nBEGIN:VEVENT"
    #expect(bench.run(words: ["local", "fp-612", text, "--as", "sundsvall"]).status == 0)
    let id = bench.run("log --format json").text.split(separator: "\"").first { $0.count == 26 } ?? ""
    #expect(bench.run("plan fp-612 \(id) 2026-12-01 --as sundsvall").status == 0)
    for format in ["table", "json", "ics"] {
      let answer = bench.run("calendar --format \(format)")
      #expect(answer.status == 0)
      let line = answer.text.unicodeScalars
      #expect(
        line.allSatisfy {
          ($0.value >= 0x20 || $0 == "\n" || $0 == "\r") && $0 != "\u{202E}" && $0 != "\u{9B}"
        })
      #expect(!answer.text.contains("\r\nBEGIN:VEVENT\r\n\r\n") && answer.text.contains("ddp"))
    }
    let ics = bench.run("calendar --format ics").text
    #expect(ics.components(of: "\r\nBEGIN:VEVENT\r\n") == ics.components(of: "\r\nEND:VEVENT\r\n"))
  }

  @Test func asciiOutputIsAscii() throws {
    let bench = try CommandBench()
    bench.environment["LANG"] = "C"
    #expect(bench.run("calendar").bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
