import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What one does not know the key of is found by its name.
@Suite struct PaletteStory {
  @Test(arguments: [":", "F2"]) func aNameIsWrittenAndDone(_ key: String) {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", key)
    #expect(session.sees(Words.UI.paletteTitle))
    session.type("angra")
    session.press("Enter")
    #expect(session.sees("Det här ångras: Sundsvall bockade"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
  }

  @Test func lettersAreWrittenAndNotCommands() {
    var session = Session(as: "sundsvall")
    session.press(":")
    session.type("jqou")
    #expect(session.sees(Words.UI.paletteNothing))
    #expect(!session.hasQuit)
    session.press("Enter", "Escape")
    #expect(session.app.overlay == nil)
    #expect(session.files.isEmpty)
  }

  @Test func everyRowShowsItsKey() {
    var session = Session(as: "sundsvall")
    session.press("2", ":")
    #expect(session.rows(with: "Bocka milstolpen").contains { $0.contains("Blanksteg") })
    session.press("Down", "Down", "Up")
    #expect(session.rows(with: "▸").contains { $0.contains("Sätt status och utsikt") && $0.contains(" b ") })
  }

  @Test func whatAnotherViewHasLeadsThere() {
    var session = Session(as: "sundsvall")
    session.press("8", ":")
    session.type("bocka")
    #expect(session.rows(with: "Bocka milstolpen").contains { $0.contains("i Kommun") })
    session.press("Enter")
    #expect(session.view == .organisation)
    #expect(session.notice == "Nu är du i Kommun. Blanksteg: bocka milstolpen.")
    #expect(session.files.isEmpty)
  }

  @Test func whatTheViewMakesOfAnActionIsCalledSo() {
    var session = Session(as: "sundsvall")
    session.press(":")
    session.type("bocka")
    session.press("Enter")
    #expect(session.view == .organisation)
    #expect(session.notice == nil)
  }

  @Test func withoutAWriterItIsAskedFirst() {
    var session = Session()
    session.press("2", "j", ":")
    session.type("tick")
    #expect(session.sees(Words.UI.obstacleNobody))
    session.press("Enter")
    #expect(session.sees("Vem rapporterar du för?"))
    session.press("Enter", "Enter")
    #expect(session.standing("fp-611", "harnosand")?.ticked == 1)
  }

  @Test func reasonsAreGivenAndNothingIsDone() {
    var session = Session(as: "sundsvall")
    session.press("2", ".", ":")
    session.type("bedömning")
    #expect(session.sees(Words.UI.obstacleNotOwn))
    session.press("Enter")
    #expect(session.notice?.contains("Timrå rapporterar själv här") == true)
    session.press(",", "Home", ":")
    session.type("infört")
    #expect(session.sees(Words.UI.obstacleNoMilestone))
    session.press("Enter")
    #expect(session.notice == Words.UI.chooseMilestone)
    session.press(":")
    session.type("ångra")
    #expect(session.sees(Words.UI.obstacleNothingToUndo))
    session.press("Enter")
    #expect(session.app.overlay == nil)
    #expect(session.files.isEmpty)
  }

  @Test func onlySomeMayAndTheyAreNamed() {
    var session = Session(as: "kd-rd")
    session.press("2")
    #expect(
      session.app.obstacle(to: .toggle) == "bara parten själv, länsledningen och presidiet")
    #expect(session.app.obstacle(to: .signal) == nil)
    #expect(
      Session(as: "sundsvall").app.world.obstacle(to: .decide, on: .blank(.meeting))
        == .only([.lansledning, .presidium]))
    #expect(
      Session(as: "presidium").app.world.obstacle(to: .passGate, on: .blank(.activity))
        == .only([.lansledning]))
  }

  @Test func thePastIsAnObstacleForWhatWritesOnly() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 3)
    session.press("<")
    #expect(session.app.obstacle(to: .toggle) == Words.UI.obstaclePast)
    #expect(session.app.obstacle(to: .filter) == nil)
    session.press(":")
    session.type("bocka")
    session.press("Enter")
    #expect(session.notice == "\(Words.UI.pastCannotBeWritten) \(Words.UI.pastRemedy)")
  }

  @Test func rowsAreClickedAndTheWheelScrolls() throws {
    var session = Session(as: "sundsvall", size: (120, 36))
    session.press(":")
    session.type("historik")
    let row = try #require((0..<36).first { session.line($0).contains("Gå till Historik") })
    session.click(row: 1, column: 1)
    #expect(session.app.overlay != nil)
    session.click(row: row, column: 40)
    #expect(session.view == .history)
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 50)]) func itFitsEveryWindow(_ width: Int, _ height: Int) {
    var session = Session(as: "sundsvall", size: (width, height))
    session.press(":", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown")
    #expect(!session.sees("▸ Öppna "))
    session.press("PageUp", "PageUp", "PageUp", "PageUp", "PageUp", "PageUp")
    #expect(session.rows(with: "▸ Öppna ").count == 1)
  }
}
