import Testing

@testable import RoadmapKit

@Suite struct SurveyWordsTests {
  private func survey(_ scene: Scene, _ lines: String...) throws -> Survey {
    var survey = try #require(
      Survey(scene.progress, scene.journals, writer: "timra", role: nil, today: scene.today))
    for line in lines { _ = survey.answer(.line(line)) }
    return survey
  }

  private func plain(_ survey: Survey) -> [String] {
    Words.SurveyText.question(survey).map { $0.split(separator: "\u{A0}").joined(separator: " ") }
  }

  @Test func aQuestionSaysHowItStandsAndWhatCanBeAnswered() throws {
    let scene = try FormatScene.scene()
    #expect(
      plain(try survey(scene)) == [
        "1 av 5. Gemensamma möten",
        "Breddinförs, osäkert. 1 av 3 milstolpar. Nästa: ”Halvvägs”, till september 2026 (förslag), försenad. "
          + "Bekräftad 2026-10-05.",
        "Minst ett halvår har gått: är ”Startat” nu ordinarie arbetssätt?",
        "Enter oförändrat · 1 bocka milstolpe · 2 status · 3 utsikt · 4 anteckning · 5 signal till KD/RD · "
          + "6 infört · h hoppa över utan att bekräfta · s sluta",
      ])
    let unreported = plain(try survey(scene, ""))
    #expect(unreported[1] == "Inget rapporterat ännu. 0 av 2 milstolpar. Nästa: ”Rum finns”.")
    #expect(unreported[2].hasPrefix("Enter hoppa över, inget rapporterat ännu · 1 bocka milstolpe · "))
  }

  @Test func theSummarySaysExactlyWhatIsSaved() throws {
    let scene = try FormatScene.scene()
    let lines = plain(
      try survey(scene, "1", "1", "4", "Allt väl.", "", "", "2", "9", "Väntar.", "", "h", ""))
    #expect(
      lines == [
        "Det här sparas för Timrå:",
        "Gemensamma möten: bockar ”Halvvägs”; skriver ”Allt väl.”.",
        "Lokal samverkan: sätter status till vilande (”Väntar.”).",
        "Inget sägs om: Möten på distans, Demensteam och Utblick.",
        "Enter spara · t tillbaka · s spara inte, behåll svaren till nästa gång",
      ])
    let same = plain(try survey(scene, "", "", "", "", ""))
    #expect(
      same[1] == "Allt som är rapporterat bekräftas oförändrat, 3 aktiviteter: Gemensamma möten, "
        + "Lokal samverkan och Demensteam.")
    #expect(plain(try survey(Scene(), "", "", "", "", ""))[0] == "Inget av det du har svarat behöver sparas.")
  }

  @Test func whatCannotBeChosenIsToldWithWhatCan() throws {
    let survey = try survey(FormatScene.scene())
    #expect(
      Words.SurveyText.remark(.notAChoice("99", survey.keys), survey)
        == "”99” går inte att välja här. Svara med Enter, 1–6, h eller s.")
    let long = String(repeating: "x", count: 500)
    #expect(
      Words.SurveyText.remark(.notAChoice(long, [.enter]), survey)
        == "”\(long.prefix(20))…” går inte att välja här. Svara med Enter.")
    #expect(
      Words.SurveyText.remark(.refused(.personalNumber), survey).hasPrefix(
        "Texten innehåller ett personnummer. Det som skrivs här läses av många"))
  }

  @Test func linesAreBrokenBetweenChoicesAndWordsAreNeverCut() throws {
    let long = String(repeating: "å", count: 200)
    #expect(PlainText.asIs.wrapped("ett \(long) två", 76) == ["ett", long, "två"])
    #expect(PlainText.asIs.wrapped("", 76) == [""])
    let survey = try survey(FormatScene.scene())
    let keys = try #require(Words.SurveyText.question(survey).last)
    for width in [20, 40, 76, 200] {
      for line in PlainText.asIs.wrapped(keys, width) {
        #expect(line.split(separator: "· ").allSatisfy { !$0.hasPrefix("bocka") }, "\(line)")
        #expect(line.unicodeScalars.count <= max(width, 40))
      }
    }
  }
}
