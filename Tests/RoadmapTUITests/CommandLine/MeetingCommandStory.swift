import Testing

@testable import RoadmapTUI

/// A meeting on the command line: agenda, open, what is decided, close, minutes.
@Suite struct MeetingCommandStory {
  @Test func aMeetingFromAgendaToMinutes() throws {
    let bench = try CommandBench()
    _ = bench.run("set fp-621 pågår --as timra")
    let agenda = bench.run("meeting agenda")
    #expect(agenda.status == 0)
    #expect(agenda.text.hasPrefix("# Dagordning för Länsledning HälSam 2026-11-21\n"))
    #expect(agenda.text.contains("Utvecklad lokal samverkan"))

    let opened = bench.run("möte öppna --present timra,ange,rvn --as lansledning")
    #expect(opened.status == 0 && opened.text.contains("öppnade mötet lansledning-2026-11-21"))
    bench.now = "2026-11-21T09:20:00Z"
    #expect(bench.run("set fp-612 pågår --for ange --as lansledning").status == 0)
    #expect(bench.run("set fp-612 pågår --as sundsvall").status == 0)
    bench.now = "2026-11-21T09:58:00Z"
    #expect(bench.run("meeting close --next 2027-01-22 --as lansledning").status == 0)

    let minutes = bench.run("meeting minutes").text
    #expect(minutes.hasPrefix("# Minnesanteckningar: Länsledning HälSam 2026-11-21\n"))
    #expect(minutes.contains("- **Öppnat:** 2026-11-21 10.14\n- **Avslutat:** 2026-11-21 10.58\n"))
    #expect(minutes.contains("Timrå, Ånge och Region Västernorrland"))
    #expect(minutes.contains("till pågår för Ånge") && !minutes.contains("Sundsvall satte"))
    #expect(minutes.contains("**Nästa möte:** 2027-01-22"))
    #expect(bench.run("meeting agenda").text.contains("Jämfört med mötet 2026-11-21."))
  }

  @Test func minutesGoToAFileButNeverOverARecord() throws {
    let bench = try CommandBench()
    _ = bench.run("meeting open --as lansledning")
    let written = bench.run("meeting minutes --output anteckningar.md")
    #expect(written.status == 0 && written.text == "")
    #expect(
      String(decoding: bench.bytes("\(bench.folder)/ws/anteckningar.md"), as: UTF8.self).contains(
        "Mötet pågår"))
    let refused = bench.run("meeting minutes --output journal/x.md")
    #expect(refused.status == 64)
  }

  @Test func aWordFileGoesToAFileOrAPipeButNotToATerminal() throws {
    let bench = try CommandBench()
    _ = bench.run("meeting open --as lansledning")
    for action in ["agenda", "minutes"] {
      let piped = bench.run("meeting \(action) --format docx")
      #expect(
        piped.status == 0 && piped.bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) && piped.messages == "")
      bench.isTerminal = true
      let refused = bench.run("meeting \(action) --format docx")
      #expect(refused.status == 64 && refused.bytes == [])
      for words in ["Word-dokument", "LibreOffice", "--output"] { #expect(refused.messages.contains(words)) }
      let written = bench.run("meeting \(action) --format docx --output \(action).docx")
      #expect(written.status == 0 && written.text == "")
      #expect(bench.bytes("\(bench.folder)/ws/\(action).docx") == piped.bytes)
      #expect(bench.run("meeting \(action) --format html").status == 0)
      bench.isTerminal = false
    }
  }

  @Test func withoutAProgramForPDFTheRemedyIsTold() throws {
    let bench = try CommandBench()
    bench.environment["PATH"] = "/finns/inte"
    let answer = bench.run("meeting agenda --format pdf --output dagordning.pdf")
    #expect(answer.status == 74 && answer.text == "")
    #expect(answer.messages.contains("apt-get install weasyprint") && answer.messages.contains("HTML"))
    #expect(bench.bytes("\(bench.folder)/ws/dagordning.pdf") == [])
  }

  @Test(arguments: [
    ("meeting", 64), ("meeting begin", 64), ("meeting open --as sundsvall", 77), ("meeting open", 77),
    ("meeting open i-går --as lansledning", 64), ("meeting open --present timraa --as lansledning", 1),
    ("meeting open --next 2027-01-22 --as lansledning", 64), ("meeting close --as lansledning", 1),
    ("meeting minutes", 1), ("meeting minutes lansledning-2020-01-01", 1),
    ("meeting agenda okand-2026-11-21", 1),
    ("meeting agenda --format doc", 64), ("meeting agenda lansledning-2026-11-21 till", 64),
  ])
  func whatIsWrongIsTold(_ line: String, _ status: Int) throws {
    let answer = try CommandBench().run(line)
    #expect(answer.status == status && answer.text == "" && !answer.messages.isEmpty, "\(answer.messages)")
  }

  @Test func openingTwiceAndClosingTwiceChangesNothing() throws {
    let bench = try CommandBench()
    _ = bench.run("meeting open --as lansledning")
    let again = bench.run("meeting open --as lansledning")
    #expect(again.status == 0 && again.messages.contains("redan öppnat"))
    bench.now = "2026-11-21T09:20:00Z"
    _ = bench.run("meeting close --as lansledning")
    let closed = bench.run("meeting close lansledning-2026-11-21 --as lansledning")
    #expect(closed.status == 0 && closed.messages.contains("redan avslutat"))
    #expect(bench.run("log --format json").text.split(separator: "\"do\":\"").count == 3)
  }
}
