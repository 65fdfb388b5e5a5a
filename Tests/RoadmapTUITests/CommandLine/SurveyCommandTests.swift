import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// `survey` driven by a pipe, as people and scripts drive it.
@Suite struct SurveyCommandTests {
  private func bench(_ input: String = "") throws -> CommandBench {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    _ = bench.run("set fp-613 pilot --as sundsvall")
    bench.now = "2026-11-22T09:00:00Z"
    bench.input = CommandBench.input(input)
    return bench
  }

  private func lines(_ bench: CommandBench) -> Int {
    bench.journals.reduce(0) { $0 + bench.bytes($1).count { $0 == 0x0A } }
  }

  @Test func enterAloneReportsAllOfOneMunicipalityUnchanged() throws {
    let bench = try bench(String(repeating: "\n", count: 40))
    let answer = bench.run("lägesrapport --as sundsvall")
    #expect(answer.status == 0 && answer.messages == "", "\(answer.messages)")
    #expect(answer.text.hasPrefix("Lägesrapport för Sundsvall, 2026-11-22 · v. 47.\n"))
    #expect(
      answer.text.contains("Sundsvall bekräftade att allt står som förut.\nSparat. Ångra med: fardplan ångra")
    )
    #expect(lines(bench) == 3)
    #expect(bench.run("log --format json").text.contains("\"do\":\"confirm\",\"activity\":\"*\""))
    // Nothing but text: no prompt, no colours, no cursor.
    #expect(!answer.text.contains("> ") && !answer.text.contains("\u{1B}"))
    #expect(answer.text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 76 })
  }

  @Test func theEndOfInputKeepsTheAnswersAndSavesNothing() throws {
    let bench = try bench("1\n1\n\n\n")
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 1 && answer.messages.contains("inget är sparat. Dina svar finns kvar"))
    #expect(lines(bench) == 2)
    bench.input = CommandBench.input(String(repeating: "\n", count: 40))
    let again = bench.run("survey --as sundsvall")
    #expect(again.text.contains("Du har svarat på 2 av 13 frågor sedan sist, från 2026-11-22."))
    #expect(again.status == 0 && again.text.contains("Sundsvall bockade"))
    #expect(again.text.contains("Ångra en sak i taget, den sista först, med: fardplan ångra --as sundsvall"))
    // What was saved is not offered again.
    bench.input = .none
    #expect(!bench.run("survey --as sundsvall").text.contains("sedan sist"))
  }

  @Test func aQuestionThatWasBegunIsNamedWithItsAnswers() throws {
    let bench = try bench("2\n3\n3\n1\n4\nVi väntar på avtalet\ns\n")
    #expect(bench.run("survey --as sundsvall").status == 0)
    bench.input = CommandBench.input("\n\ns\n")
    let again = bench.run("survey --as sundsvall").text
    #expect(again.contains("3 svar på fråga 1 finns kvar sedan sist, från 2026-11-22."), "\(again)")
    #expect(!again.contains("0 av 13"))
    bench.input = CommandBench.input("s\n")
    let third = bench.run("survey --as sundsvall").text
    #expect(third.contains("Du har svarat på 1 av 13 frågor"), "\(third)")
  }

  @Test func stoppingIsNoFailureAndAnotherWriterSeesNothingOfIt() throws {
    let bench = try bench("\ns\n")
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 0 && answer.text.contains("Inget är sparat. Dina svar finns kvar"))
    bench.input = CommandBench.input("s\n")
    let other = bench.run("survey --as timra")
    #expect(other.status == 0 && other.text.hasSuffix("Inget är sparat.\n"))
    #expect(!other.text.contains("sedan sist") && lines(bench) == 2)
  }

  @Test func strangeInputIsAnsweredAndNeverLoops() throws {
    let bench = try bench()
    let long = [UInt8](repeating: 0x61, count: 100_000)
    bench.input = CommandBench.input([
      [0xFF, 0xFE, 0x0A], long + [0x0A], Array("0\r\n99\r\n1 1\r\n-1\r\n".utf8), Array("t".utf8), [0x0A],
    ])
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 1 && lines(bench) == 2)
    for words in [
      "Raden är inte skriven i UTF-8", "Raden är för lång", "”0” går inte", "”99” går inte", "”1 1” går inte",
      "”-1” går inte", "Det här är den första frågan.",
    ] { #expect(answer.text.contains(words), "\(words)") }
    #expect(answer.text.count < 4_000)
  }

  @Test func pastedTextsCannotHarmTheTerminal() throws {
    let bench = try bench("4\n\u{1B}[31m\u{202E}rött\u{9B}2J\n9\u{1B}]0;x\u{7}\ns\n")
    let answer = bench.run("survey --as sundsvall")
    #expect(
      answer.text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      })
    #expect(!answer.text.contains("\u{202E}") && answer.text.contains("<U+202E>"))
  }

  @Test func aReportThatCameMeanwhileIsAskedAbout() throws {
    let bench = try bench()
    // Another of Sundsvall's own ticks while the summary waits for its Enter.
    nonisolated(unsafe) let other = try #require(bench as CommandBench?)
    let enters = Array(String(repeating: "\n", count: 13).utf8)
    bench.input = CommandBench.input([enters, [0x0A], Array("\n\n".utf8)]) { number in
      guard number == 1 else { return }
      other.input = .none
      _ = other.run("tick fp-612 lokal-overenskommelse --as sundsvall")
    }
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 0, "\(answer.messages)")
    #expect(answer.text.contains("Något har rapporterats sedan du svarade, så det frågas igen: BarnSäkert"))
    #expect(lines(bench) == 4)
  }

  @Test func refusalsTellHowToGoOn() throws {
    let bench = try bench()
    let nobody = bench.run("survey")
    #expect(nobody.status == 77 && nobody.messages.contains("fardplan vem ID"))
    let body = bench.run("survey --as presidium")
    #expect(body.status == 77 && body.messages.contains("--as och organisationens id") && body.text == "")
    #expect(bench.run("survey sundsvall --as sundsvall").status == 64)
    #expect(bench.run("survey --as nagon").status == 77)
  }

  @Test func aWriteThatFailsKeepsTheAnswers() throws {
    let bench = try bench(String(repeating: "\n", count: 40))
    let path = try #require(bench.journals.first)
    link(path, "\(bench.folder)/second-name")
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 74 && answer.messages.contains("Dina svar finns kvar") && lines(bench) == 2)
    unlink("\(bench.folder)/second-name")
    bench.input = CommandBench.input("\n\n")
    #expect(bench.run("survey --as sundsvall").status == 0)
    #expect(lines(bench) == 3)
  }

  @Test func aPersonGetsAPromptOnALineOfItsOwn() throws {
    let bench = try bench()
    bench.input = CommandBench.input("s\n", isTerminal: true)
    let answer = bench.run("survey --as sundsvall")
    #expect(answer.status == 0 && answer.text.contains("\n> Inget är sparat."))
    bench.input = CommandBench.input("", isTerminal: true)
    #expect(bench.run("survey --as sundsvall").text.hasSuffix("\n> \n"))
  }
}
