import Testing

@testable import RoadmapKit

/// What a server's guard says, read back into its parts.
@Suite struct ServerRefusalTests {
  /// As the guard says it, on lines of at most `width`, the way that git hands it on.
  private func words(_ refusals: [PushRefusal], width: Int, count: Int? = nil) -> String {
    let summary = PushRefusal.summary(count ?? refusals.count, told: refusals.count)
    let lines =
      refusals.flatMap { ProblemText.lines($0.problem(), width: width) }
      + summary.split(separator: "\n").map(String.init)
    return lines.map { "remote: \($0)        " }.joined(separator: "\n")
      + "\nTo /srv/fardplan.git\n! [remote rejected] main\nerror: failed to push some refs to '/srv/fardplan.git'\n"
  }

  private let one = PushRefusal(
    .othersJournal(writer: "ange", pusher: "sundsvall"), file: "journal/ange/aaaaaaaa.jsonl")
  private let other = PushRefusal(
    .timeAhead(Instant(milliseconds: 1_795_252_500_000)), file: "journal/sundsvall/bbbbbbbb.jsonl", line: 12)

  /// Older guards broke their lines at 72.
  @Test(arguments: [72, 100, .max]) func eachPartIsReadOnce(width: Int) {
    let refusal = ServerRefusal(ServerRefusal.lines(words([one, other], width: width, count: 5)))
    let right = [one, other].map { $0.problem() }
    #expect(refusal.problems.map(\.fact) == right.map(\.fact) && refusal.more == "… och 3 till.")
    #expect(refusal.problems.map(\.reason) == right.map(\.reason))
    #expect(refusal.problems.map(\.remedy) == right.map(\.remedy))
    #expect(refusal.problems.map(\.place) == right.map(\.place) && refusal.isOurs)
  }

  @Test func oneIsToldInTheTroublesOwnWords() {
    let trouble = ShareTrouble.refused(ServerRefusal.lines(words([one], width: 72)))
    let lines = trouble.problems().flatMap { ProblemText.lines($0, width: 1_000) }
    #expect(
      lines == [
        "fel: servern tog inte emot det",
        "Orsak: journal/ange/aaaaaaaa.jsonl, rad 1: Journalen hör till ”ange”. Du skrev som ”ange”, men nyckeln på den "
          + "här datorn hör till ”sundsvall”.",
        "Gör så här: Ångra och byt part, eller publicera på rätt dator. Inget är förlorat, och inget har lämnat huset.",
      ])
  }

  @Test func severalAreAList() {
    let trouble = ShareTrouble.refused(ServerRefusal.lines(words([one, other], width: 72, count: 5)))
    let lines = trouble.problems().flatMap { ProblemText.lines($0, width: 1_000) }
    #expect(lines.count { $0.hasPrefix("Orsak: ") } == 3 && lines.count { $0.hasPrefix("Gör så här: ") } == 3)
    #expect(lines[1] == "Orsak: Den ger 2 skäl, och 3 till.")
    #expect(lines[6].hasPrefix("journal/sundsvall/bbbbbbbb.jsonl:12:1: fel: händelsen är daterad"))
    #expect(!lines.contains { $0.contains("Servern tog inte emot något") })
    guard case .refused(let said) = trouble else { return }
    let paragraphs = ServerRefusal(said).paragraphs
    #expect(paragraphs.count == 3 && paragraphs.last == "… och 3 till.")
    #expect(paragraphs[0].hasSuffix("eller publicera på rätt dator."), "\(paragraphs[0])")
  }

  @Test func anotherServersLinesAreFacts() {
    let lines = ServerRefusal.lines("remote: Nej.\nremote: Inte i dag:\nremote:   stängt\nerror: x\n")
    #expect(lines == ["Nej.", "Inte i dag: stängt"])
    let refusal = ServerRefusal(lines)
    #expect(refusal.problems.map(\.fact) == lines && !refusal.isOurs && refusal.more == nil)
    #expect(ShareTrouble.refused([]).problem.reason == "Servern gav inget skäl.")
    #expect(ShareTrouble.refused(["Nej."]).problem.reason == "Nej.")
  }
}
