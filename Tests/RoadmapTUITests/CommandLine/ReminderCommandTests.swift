import Testing

@testable import RoadmapTUI

@Suite struct ReminderCommandTests {
  @Test func theTextIsReadyForAMail() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let answer = bench.run("påminnelse")
    #expect(answer.status == 0 && answer.messages == "")
    #expect(
      answer.text.hasPrefix("Ämne: Lägesrapport") && answer.text.contains("\nÅnge\n- Aldrig rapporterat: "))
    #expect(!answer.text.contains("\nSundsvall\n"))
    let one = bench.run("reminder --organisation timra")
    #expect(one.status == 0 && one.text.contains("från Timrå.") && !one.text.contains("Ånge"))
    #expect(bench.run("reminder --organisation finns-inte").status == 1)
    #expect(bench.run("reminder --since igår").status == 64)
    #expect(bench.run("reminder timra").status == 64)
  }
}
