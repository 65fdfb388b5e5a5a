import RoadmapKit
import Testing

@testable import RoadmapTUI

/// `measure --csv`: a table from Excel, row by row.
@Suite struct MeasureFileTests {
  private func bench(_ text: String, as name: String = "tal.csv") throws -> CommandBench {
    try bench(Array(text.utf8), as: name)
  }

  private func bench(_ bytes: [UInt8], as name: String = "tal.csv") throws -> CommandBench {
    let bench = try CommandBench()
    try AtomicFile.create("\(bench.folder)/ws/\(name)", with: bytes)
    return bench
  }

  private func lines(_ bench: CommandBench) -> Int {
    bench.journals.reduce(0) { $0 + bench.bytes($1).count { $0 == 0x0A } }
  }

  @Test func aTableIsSavedAsOneAction() throws {
    let bench = try bench(
      "\u{FEFF}Värde;Indikator;Period\r\n1 234,5;sip-distans;2026-H1\r\n;sip-distans;2026-H2\r\n\"12\";SIP-distans;2025-h2\r\n"
    )
    let answer = bench.run("mät --csv tal.csv --as sundsvall")
    #expect(answer.status == 0, "\(answer.messages)")
    #expect(answer.messages == "2 värden sparade, 1 rad utan värde.\n")
    #expect(lines(bench) == 2 && answer.text.contains("till 1 234,5 för första halvåret 2026"))
    let log = bench.run("log --format json").text
    #expect(log.contains("\"value\":\"1234.5\"") && log.contains("\"period\":\"2025-H2\""))
    // The same file again changes nothing.
    let again = bench.run("mät --csv tal.csv --as sundsvall")
    #expect(again.status == 0 && again.text == "" && lines(bench) == 2)
    #expect(again.messages == "0 värden sparade, 2 fanns redan, 1 rad utan värde.\n")
  }

  @Test func aRowThatIsHardlyMeantIsNamedAndSaved() throws {
    let bench = try bench(
      """
      indikator;period;värde
      sip-distans;2026-H1;-3
      sip-andel;2026-H1;112
      sip-andel;2026-H2;43
      sip-distans;2031-H1;5

      """)
    let answer = bench.run("measure --csv tal.csv --as sundsvall")
    #expect(answer.status == 0 && lines(bench) == 4, "\(answer.messages)")
    #expect(
      answer.messages == """
        tal.csv:2:1: obs: −3 är mindre än noll, fast det är ett antal.
        tal.csv:3:1: obs: 112 procent är mer än 100.
        tal.csv:5:1: obs: första halvåret 2031 har inte börjat än.
        4 värden sparade.

        """, "\(answer.messages)")
  }

  @Test(arguments: [
    ("sip-distans 2026-H1 -- -3", "Obs: −3 är mindre än noll, fast det är ett antal."),
    ("sip-andel 2026-H1 100,5", "Obs: 100,5 procent är mer än 100."),
    ("sip-distans 2031-H1 5", "Obs: första halvåret 2031 har inte börjat än."),
    ("sip-andel 2026-H1 100", ""), ("sip-distans 2026-H2 0", ""),
  ]) func aValueThatIsHardlyMeantIsWrittenAndTold(_ line: String, _ words: String) throws {
    let bench = try CommandBench()
    let answer = bench.run("measure --as sundsvall \(line)")
    #expect(answer.status == 0 && lines(bench) == 1, "\(answer.messages)")
    #expect(answer.messages == (words.isEmpty ? "" : words + "\n"), "\(answer.messages)")
  }

  /// One thing in two spellings is one thing.
  @Test func valuesThatConflictInOtherWordsAreNotSaved() throws {
    let bench = try bench(
      """
      indikator;period;värde;organisation
      sip-distans;2026-H1;3;
      sip-distans;2026-H1;4;sundsvall
      sip-distans;2025-H2;3;
      sip-distans;2025-07-01..2025-12-31;9;
      sip-distans;2025-H1;1.234;

      """)
    let answer = bench.run("measure --csv tal.csv --as sundsvall")
    #expect(answer.status == 1 && bench.journals == [], "\(answer.messages)")
    let told = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("raderna 2 och 3") && told.contains("raderna 4 och 5"))
    #expect(told.contains("går att läsa på två sätt"))
  }

  @Test func aThousandConflictsAreToldShortly() throws {
    let rows = (1...1_000).map { "sip-distans;2026-H1;\($0);" }.joined(separator: "\n")
    let answer = try bench("indikator;period;värde;organisation\n\(rows)\n").run(
      "measure --csv tal.csv --as sundsvall")
    #expect(answer.status == 1 && answer.messages.utf8.count < 400_000)
    #expect(answer.messages.contains("8, 9 och 992 till"))
  }

  @Test func everyRefusedRowIsNamedAndTheOthersAreSaved() throws {
    let bench = try bench(
      """
      indikator;period;värde;organisation;anteckning;ansvarig
      sip-distans;2026-H1;4;Sundsvalls kommun;;x
      sip-distan;2026-H1;4;sundsvall
      sip-distans;2026-H3;4;svl
      sip-distans;2026-H1;=1+1;timra
      lsg-i-gang;2026-H1;4;timra
      sip-distans;2026-H1;5;timra;Mätt av 811218-9876
      sip-distans;2026-H1;5;nagon
      sip-distans;2026-H1;5;ange
      sip-distans;2026-H1;6;Ånge
      sip-distans;2026-H1;7;kramfors
      sip-distans;2026-H1;7;kfs
      sip-distans;;7;harnosand
      sip-distans;2026-H1;7;harnosand;a;b;c
      sip-distans;2026-H1;9;

      """)
    let answer = bench.run("measure --csv tal.csv --as presidium")
    #expect(answer.status == 1 && lines(bench) == 3)
    let told = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "tal.csv:3:1: fel: indikatorn ”sip-distan” finns inte", "tal.csv:4:1: fel: perioden ”2026-H3”",
      "tal.csv:5:1: fel: ", "=1+1", "tal.csv:6:1: fel: indikatorn",
      "tal.csv:7:1: fel: texten innehåller ett personnummer",
      "tal.csv:8:1: fel: ", "tal.csv:9:1: fel: samma indikator, part och period har olika värden",
      "tal.csv:10:1: fel: samma", "raderna 9 och 10",
      "tal.csv:13:1: fel: raden har ett värde men ingen uppgift under period",
      "tal.csv:14:1: fel: raden har fler uppgifter", "Läses inte: kolumnen ansvarig.",
      "3 värden sparade, 1 fanns redan, 10 fel, se ovan.",
    ] { #expect(told.contains(words), "\(words)\n\(told)") }
    #expect(answer.text.contains("för Kramfors") && answer.text.contains("för Sundsvall"))
  }

  @Test func olderExcelIsReadAndTold() throws {
    let text =
      Array("indikator;period;v".utf8) + [0xE4] + Array("rde;organisation\nsip-distans;2026-H1;3;".utf8) + [
        0xC5
      ]
    let bench = try bench(text + Array("nge\n".utf8))
    let answer = bench.run("measure --csv tal.csv --as presidium")
    #expect(
      answer.status == 0 && answer.messages.contains("Windows-1252") && answer.text.contains("för Ånge"))
  }

  @Test(arguments: [
    ("", "Rubrikerna indikator, period och värde saknas"),
    ("indikator;period\na;b\n", "Rubriken värde saknas"),
    ("indikator,period,värde\na,b,1\n", "inte åtskilda med semikolon"),
    ("indikator;period;värde;value\na;b;1;1\n", "Rubriken värde står två gånger"),
    (
      "indikator;period;värde\n\"a;2026;1\nb;2026;2\n",
      "tal.csv:2:1: fel: citattecknet på raden stängs aldrig"
    ),
    ("indikator;period;värde\n\"a\"b;2026;1\n", "tal.csv:2:1: fel: ett citattecken står mitt i"),
  ])
  func aTableThatCannotBeReadIsTold(_ text: String, _ words: String) throws {
    let bench = try bench(text)
    let answer = bench.run("measure --csv tal.csv --as sundsvall")
    #expect(answer.status == 1 && lines(bench) == 0)
    #expect(answer.messages.lowercased().contains(words.lowercased()), "\(answer.messages)")
  }

  @Test func wrongUseAndMissingFiles() throws {
    let bench = try bench([0xFF, 0xFE, 0x61, 0x00])
    for line in [
      "measure sip-distans 2026-H1 4 --csv tal.csv --as sundsvall", "measure --as sundsvall",
      "measure sip-distans --as sundsvall", "measure sip-distans 2026-H1 --as sundsvall",
      "measure sip-distans 2026-H1 4 5 --as sundsvall",
    ] { #expect(bench.run(line).status == 64, "\(line)") }
    #expect(bench.run("measure sip-distans --as sundsvall").messages.contains("uppgiften PERIOD saknas"))
    #expect(bench.run("measure --csv finns-inte.csv --as sundsvall").status == 74)
    #expect(bench.run("measure --csv . --as sundsvall").status == 74)
    #expect(bench.run("measure --csv tal.csv").status == 77)
    let utf16 = bench.run("measure --csv tal.csv --as sundsvall")
    #expect(utf16.status == 1 && utf16.messages.contains("UTF-16"))
    try AtomicFile.create("\(bench.folder)/ws/stor.csv", with: [UInt8](repeating: 0x3B, count: 4 << 20 + 1))
    #expect(bench.run("measure --csv stor.csv --as sundsvall").status == 74)
  }
}
