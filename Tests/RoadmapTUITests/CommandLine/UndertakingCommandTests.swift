import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Signals, decisions, assignments and gates on the command line, from the first word to the last.
@Suite struct UndertakingCommandTests {
  private func progress(_ bench: CommandBench) throws -> (Progress, Journals) {
    let contents = try WorkspaceReader.read(Workspace(at: "\(bench.folder)/ws"))
    let plan = try #require(contents.mainPlan)
    let day = try #require(Day(iso: bench.now.prefix(10)))
    return (Progress.fold(contents.journals, onto: plan, today: day), contents.journals)
  }

  /// The id that a command printed after `label`.
  private func id(_ label: String, _ answer: CommandBench.Answer) throws -> String {
    let line = try #require(answer.text.split(separator: "\n").first { $0.hasPrefix("\(label): ") })
    return String(line.dropFirst(label.count + 2))
  }

  @Test func aSignalFromItsRaisingToItsEnd() throws {
    let bench = try CommandBench()
    let raised = bench.run(
      "signal it/digitalisering Inloggningen fungerar inte --activity fp-622c --on 2026-11-02 --as timra")
    #expect(raised.status == 0 && raised.messages == "")
    #expect(
      raised.text.contains(
        "Timrå signalerade till KD/RD om it och digitalisering i Sammanhållen dokumentation."))
    let signal = try id("Signalens id", raised)
    #expect(bench.run("answer \(signal.prefix(10)) --as kd-rd").status == 64)
    #expect(bench.run("answer \(signal) Nej --as timra").status == 77)
    bench.now = "2026-11-23T09:00:00Z"
    let answered = bench.run("svara \(signal.prefix(8)) Det är på gång --from HSD --as presidium")
    #expect(answered.status == 0)
    #expect(
      answered.text.contains("presidium besvarade signalen om it och digitalisering från Timrå."))
    let closed = bench.run("close-signal \(signal.prefix(8).lowercased()) --as lansledning")
    #expect(closed.status == 0)
    let again = bench.run("close-signal \(signal) --as lansledning")
    #expect(again.status == 0 && again.text == "" && again.messages.contains("redan avslutad"))
    let late = bench.run("answer \(signal) Ett ord till --as kd-rd")
    #expect(late.status == 0 && late.messages.contains("signalen är avslutad och förblir det"))
    let (now, journals) = try progress(bench)
    let state = try #require(now.signals.first)
    #expect(state.raised == Day(iso: "2026-11-02") && state.matter == .itDigitalisering)
    #expect(state.answers.count == 2 && state.closed != nil)
    #expect(journals.entry(state.answers[0]).map { journals.detail(of: $0)[.from] } == "HSD")
  }

  @Test func theMatterIsSuggestedWhenItIsNear() throws {
    let bench = try CommandBench()
    let answer = bench.run("signal kommunikatoin Text --as sundsvall")
    #expect(answer.status == 64 && answer.messages.contains("Menade du ”kommunikation”?"))
    #expect(bench.run("signal Folkhälsa Text --as sundsvall").status == 0)
    #expect(bench.run("signal annat Text --for timra --as lansledning").status == 0)
    #expect(try progress(bench).0.signals.map(\.matter) == [.folkhalsa, .annat])
  }

  @Test func aDecisionAndTheAssignmentThatFollows() throws {
    let bench = try CommandBench()
    let taken = bench.run(
      "besluta Avtalet ses över --type eget --paragraph 4 --dnr 26HSN1 --activity fp-623 --as presidium")
    #expect(taken.status == 0 && taken.text.contains("beslutade om Hemsjukvårdsavtalet."))
    let decision = try id("Beslutets id", taken)
    let given = bench.run(
      "uppdra Länssamordningsgrupper Ta fram underlag --due 2027-Q1 --every halvår --decision "
        + "\(decision.prefix(10)) --as lansledning")
    #expect(given.status == 0 && given.messages == "")
    let (now, journals) = try progress(bench)
    let assignment = try #require(now.assignments.last)
    #expect(assignment.to == "lanssamordningsgrupper" && assignment.decision == decision)
    #expect(assignment.due == [.quarter(year: 2027, quarter: 1)] && assignment.every == [.halfYear])
    let entry = try #require(now.decisions.first.flatMap { journals.entry($0.event) })
    #expect(journals.detail(of: entry)[.type] == "own" && journals.detail(of: entry)[.dnr] == "26HSN1")

    let uppdrag = try id("Uppdragets id", given)
    #expect(bench.run("återrapportera \(uppdrag.prefix(10)) Hälften klart --as ange").status == 0)
    #expect(try progress(bench).0.assignments.last?.isClosed == false)
    let closed = bench.run("close-assignment \(uppdrag) Färdigt --as lansledning")
    #expect(closed.status == 0)
    #expect(
      closed.text.contains("Länsledning HälSam avslutade uppdraget till Länssamordningsgrupper."))
    let again = bench.run("close-assignment \(uppdrag) --as presidium")
    #expect(again.status == 0 && again.messages.contains("redan avslutat"))
    #expect(bench.run("report-back \(uppdrag) --as ange").messages.contains("förblir det"))
  }

  @Test func theReceiverIsAnIdANameOrAFunction() throws {
    let bench = try CommandBench()
    for (name, to) in [
      ("lsg", "lsg"), ("Digitaliseringsrådet", "digitaliseringsradet"), ("KD/RD", "kd-rd"),
      ("Sundsvalls~kommun", "sundsvall"), ("Sundsvall", "sundsvall"), ("Chefen~för~it", "Chefen för it"),
    ] {
      let answer = bench.run("assign \(name) Text --as lansledning")
      #expect(answer.status == 0 && answer.messages == "", "\(name)")
      #expect(try progress(bench).0.assignments.last?.to == to)
    }
    let near = bench.run("assign digitaliseringsrodet Text --as lansledning")
    #expect(near.status == 0 && near.messages.contains("Menade du ”digitaliseringsradet”?"))
    #expect(try progress(bench).0.assignments.last?.to == "digitaliseringsrodet")
  }

  @Test func anEventOfAnotherSortIsToldAsSuch() throws {
    let bench = try CommandBench()
    let signal = try id("Signalens id", bench.run("signal hr Text --as timra"))
    bench.now = "2026-11-22T09:00:00Z"
    let decision = try id("Beslutets id", bench.run("decide Text --as lansledning"))
    for (line, words) in [
      ("answer \(decision) Text --as kd-rd", "är ett beslut, inte en signal"),
      ("report-back \(signal) Text --as timra", "är en signal, inte ett uppdrag"),
      ("close-assignment \(decision) --as lansledning", "är ett beslut, inte ett uppdrag"),
      ("assign hsd Text --decision \(signal) --as lansledning", "är en signal, inte ett beslut"),
    ] {
      let answer = bench.run(line)
      #expect(answer.status == 1 && answer.messages.contains(words), "\(line): \(answer.messages)")
    }
    _ = bench.run("undo \(signal) --as timra")
    let gone = bench.run("answer \(signal) Text --as kd-rd")
    #expect(gone.status == 1 && gone.messages.contains("fel: signalen är tillbakatagen"))
  }

  @Test func aGateIsOpenedWithAWordOfWarning() throws {
    let bench = try CommandBench()
    #expect(bench.run("tick fp-613 team-utsett --as timra").status == 1)
    let opened = bench.run("pass-gate fp-613 Piloten visar god effekt --as lansledning")
    #expect(opened.status == 0)
    #expect(opened.messages.contains("”Utvärdering klar” bör vara klar först"))
    #expect(opened.messages.contains("inte bockad av Örnsköldsvik"))
    #expect(bench.run("tick fp-613 team-utsett --as timra").status == 0)
    let again = bench.run("öppna-grind fp-613 Igen --as lansledning")
    #expect(again.status == 0 && again.messages.contains("redan öppen"))
    #expect(bench.run("stoppa fp-613 Ingen effekt --as lansledning").status == 0)
    #expect(bench.run("tick fp-613 team-i-drift --as timra").status == 1)
    #expect(bench.run("stop fp-613 Igen --as lansledning").messages.contains("redan stoppad"))
  }

  @Test func theHelpNamesTheWordsThatAreTaken() throws {
    let bench = try CommandBench()
    #expect(bench.run("help signal").text.contains("it och digitalisering"))
    for name in ["answer", "close-signal", "decide", "assign", "report-back", "close-assignment"] {
      #expect(bench.run("help \(name)").status == 0)
    }
  }
}
