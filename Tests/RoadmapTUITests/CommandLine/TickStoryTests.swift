import Testing

@testable import RoadmapTUI

/// The first thing that anybody does: tick a milestone, see it, and take it back.
@Suite struct CommandTickStory {
  private func cell(_ organisation: String, _ bench: CommandBench, _ options: String = "") -> String {
    let text = bench.run("status --format json \(options)").text
    return JSONPart.object(organisation, in: JSONPart.object("fp-612", in: text))
  }

  @Test func tickShowUndo() throws {
    let bench = try CommandBench()
    let ticked = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(ticked.status == 0)
    #expect(ticked.text.contains("Sundsvall bockade ”Modellen i drift på minst en BVC” i BarnSäkert 0–6 år."))
    #expect(ticked.text.hasSuffix("Sparat. Ångra med: fardplan ångra --as sundsvall\n"))
    #expect(ticked.messages == "")

    let own = cell("sundsvall", bench)
    #expect(own.contains("\"status\":\"in-progress\",\"derived\":true"))
    #expect(own.contains("\"ticked\":1,\"established\":0,\"milestones\":5"))
    #expect(own.contains("\"confirmed\":\"2026-11-21\""))
    for other in ["harnosand", "kramfors", "solleftea", "timra", "ange", "ornskoldsvik", "rvn"] {
      let cell = cell(other, bench)
      #expect(cell.contains("\"status\":\"not-reported\"") && cell.contains("\"ticked\":0"), "\(other)")
    }
    #expect(cell("sundsvall", bench, "--as-of 2026-11-20").contains("\"status\":\"not-reported\""))
    #expect(cell("sundsvall", bench, "--as-of 2026-11-21").contains("\"status\":\"in-progress\""))

    let undone = bench.run("undo --as sundsvall")
    #expect(undone.status == 0)
    #expect(undone.text.contains("Sundsvall ångrade: bockade ”Modellen i drift på minst en BVC”"))
    #expect(undone.text.hasSuffix("Sparat. Gör om med: fardplan redo --as sundsvall\n"))
    #expect(cell("sundsvall", bench).contains("\"status\":\"not-reported\""))

    let log = bench.run("log --format json").text
    #expect(log.contains("\"do\":\"tick\"") && log.contains("\"do\":\"retract\""))
    #expect(
      log.firstRange(of: "retract").map(\.lowerBound) ?? log.endIndex < log.firstRange(of: "\"tick\"").map(
        \.lowerBound) ?? log.startIndex)
  }

  @Test func redoBringsItBack() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    _ = bench.run("undo --as sundsvall --reason Fel~milstolpe")
    let redone = bench.run("redo --as sundsvall")
    #expect(redone.status == 0 && redone.text.contains("Gäller igen: Sundsvall bockade"))
    #expect(cell("sundsvall", bench).contains("\"ticked\":1"))
    #expect(bench.run("log").text.contains("Fel milstolpe"))
  }

  @Test func nothingToUndoIsSaidAndIsNoFailure() throws {
    let bench = try CommandBench()
    for command in ["undo", "redo"] {
      let answer = bench.run("\(command) --as sundsvall")
      #expect(answer.status == 0 && answer.text == "" && answer.messages.contains("Det finns inget att"))
    }
    #expect(bench.journals == [])
  }

  @Test func undoOfOneEventByTheBeginningOfItsId() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    bench.now = "2026-11-22T09:14:03Z"
    _ = bench.run("tick fp-612 lokal-overenskommelse --as sundsvall")
    let line = try #require(
      bench.run("log").text.split(separator: "\n").first { $0.contains("Modellen i drift") })
    let id = String(line.split(separator: "[")[1].dropLast()).lowercased()
    #expect(bench.run("undo \(id) --as timra").status == 77)
    #expect(bench.run("undo \(id) --as sundsvall").status == 0)
    #expect(bench.run("undo \(id) --as sundsvall").status == 1)
    #expect(cell("sundsvall", bench).contains("\"ticked\":1"))
    #expect(bench.run("undo 01M7Y --as sundsvall").status == 64)
    #expect(bench.run("undo 7ZZZZZZZZZ --as sundsvall").status == 1)
  }

  @Test func severalEventsAreUndoneAllOrNone() throws {
    let bench = try CommandBench()
    for milestone in ["modell-i-drift", "lokal-overenskommelse"] {
      _ = bench.run("tick fp-612 \(milestone) --as sundsvall")
      bench.now = "2026-11-22T09:14:03Z"
    }
    _ = bench.run("note fp-612 Hej --as timra")
    let ids = bench.run("log").text.split(separator: "\n").filter { $0.contains("[") }
      .map { String($0.split(separator: "[")[1].dropLast()) }
    let own = ids.suffix(2).joined(separator: " ")
    let before = bench.journals.map(bench.bytes)
    #expect(bench.run("undo \(own) \(ids.first ?? "") --as sundsvall").status == 77)
    #expect(bench.run("undo \(own) 7ZZZZZZZZZ --as sundsvall").status == 1)
    #expect(bench.journals.map(bench.bytes) == before)
    let undone = bench.run("undo \(own) \(ids.last ?? "") --as sundsvall")
    #expect(undone.status == 0)
    #expect(
      undone.text.split(separator: "\n").filter { $0.contains("Sundsvall ångrade: bockade") }.count == 2)
    #expect(cell("sundsvall", bench).contains("\"ticked\":0"))
    #expect(bench.run("log").text.contains("ångrade"))
  }

  /// An earlier day can be read, never written to.
  @Test func whatWasIsOnlyRead() throws {
    let bench = try CommandBench()
    for command in [
      "tick fp-612 modell-i-drift", "plan fp-612 modell-i-drift 2027", "note fp-612 Hej", "confirm", "undo",
    ] {
      let answer = bench.run("\(command) --as sundsvall --as-of 2026-01-01")
      #expect(answer.status == 64 && answer.messages.contains("--as-of"), "\(command)")
    }
    #expect(bench.run("status --as sundsvall --as-of 2026-01-01").status == 0)
    #expect(bench.journals == [])
  }

  /// What is saved is saved, whether or not anybody could read that it was.
  @Test func aReaderThatIsGoneDoesNotMakeItUnsaved() throws {
    let bench = try CommandBench()
    let words = ["tick", "fp-612", "modell-i-drift", "--as", "sundsvall"].map { Array($0.utf8) }
    #expect(bench.run(bytes: words, isPrintable: false).status == 0)
    #expect(cell("sundsvall", bench).contains("\"ticked\":1"))
  }

  @Test func tickingWhatIsTickedWritesNothing() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let before = bench.journals.map(bench.bytes)
    let again = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    #expect(again.status == 0 && again.messages.contains("redan bockad"))
    #expect(bench.journals.map(bench.bytes) == before)
  }

  @Test func statusAndOutlookAreOneActionAndAllOrNothing() throws {
    let bench = try CommandBench()
    let both = bench.run("sätt fp-612 pågår --outlook enligt~plan --as sundsvall")
    #expect(both.status == 0)
    #expect(cell("sundsvall", bench).contains("\"status\":\"in-progress\",\"derived\":false"))
    #expect(cell("sundsvall", bench).contains("\"outlook\":\"on-track\""))
    let before = bench.journals.map(bench.bytes)
    // The status is refused, so the outlook is not written either.
    #expect(bench.run("sätt fp-612 ej påbörjad --outlook osäkert --as sundsvall").status == 64)
    #expect(bench.journals.map(bench.bytes) == before)
    #expect(bench.run("sätt fp-612 ej påbörjad --note Vi~börjar~om --as sundsvall").status == 0)
  }

  @Test func ownMilestoneIsTickedByTheBeginningOfItsId() throws {
    let bench = try CommandBench()
    let made = bench.run("local fp-612 Egen~rutin --as timra").text
    let id = try #require(made.split(separator: "\n").first { $0.hasPrefix("Milstolpens id: ") }).dropFirst(
      16)
    #expect(bench.run("tick fp-612 \(id.prefix(16)) --as timra").status == 0)
    #expect(cell("timra", bench).contains("\"ticked\":0,\"established\":0,\"milestones\":5"))
    #expect(cell("timra", bench).contains("\"status\":\"in-progress\""))
  }
}
