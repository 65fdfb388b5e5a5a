import RoadmapKit
import Testing

@testable import RoadmapTUI

/// A state of the past cannot be taken for today's, and cannot be changed.
@Suite struct PastStory {
  private static let views = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

  /// Sundsvall on its second day of work, looking at the first.
  private func past(_ size: (Int, Int) = (80, 24), as writer: String = "sundsvall") -> Session {
    var session = Session(as: "sundsvall", size: size)
    session.press("Space", "Space", "n")
    session.type("Hej")
    session.press("Enter")
    session.wait(days: 9)
    session.press("j", "Space")
    if writer != "sundsvall" {
      session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: writer)
      session.choose(writer)
    }
    session.press("<", "Home")
    return session
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (200, 50)])
  func everyViewIsFramedAtEverySize(_ width: Int, _ height: Int) {
    for isPlain in [false, true] {
      var session = past((width, height))
      if isPlain { session.useASCII() }
      for view in Self.views {
        session.press(view)
        let screen = session.screen
        #expect(session.line(0).contains("SÅ STOD DET 2026-11-21 · v. 47 · kan inte ändras"), "\(view)")
        #expect(session.line(0).hasPrefix(isPlain ? "= " : "═ "))
        #expect(session.line(0).contains("LSG Sundsvall"))
        let notice = Frame(screen.size).notice.row
        #expect(session.line(notice).contains(Words.UI.pastCannotBeWritten), "\(view)")
        for row in [0, notice] {
          #expect(screen.cells(ofRow: row).allSatisfy { $0.ground == .past }, "\(view) \(row)")
        }
        for row in 1..<notice where row != 2 || height < 30 {
          #expect(screen[Point(row: row, column: 0)].ground == .past, "\(view) \(row)")
          #expect(screen[Point(row: row, column: width - 1)].ground == .past, "\(view) \(row)")
        }
        #expect(session.line(height - 1).hasPrefix(" < bakåt"))
        #expect(session.line(height - 1).contains("t i dag"))
        #expect(session.line(height - 1).contains("?"))
      }
      session.press("t")
      #expect(session.screen.place(of: .past) == nil)
    }
  }

  @Test func stepsSayWhichDayAndWhatHappened() {
    var session = past((120, 36))
    session.press("t")
    #expect(session.notice == Words.UI.todayAgain)
    session.press("<")
    #expect(
      session.notice?.hasPrefix(
        "2026-11-21, 2 händelser: Sundsvall bockade ”Lokal handlingsplan antagen” i Beroende och skadligt bruk; Sundsvall skrev en anteckning"
      ) == true)
    #expect(session.sees("2026-11-21, 2 händelser: Sundsvall bockade"))
    session.press("<")
    #expect(session.notice == Words.UI.noFurtherBack)
    session.press(">")
    #expect(session.app.world.asOf == nil)
    session.press("t")
    #expect(session.notice == Words.UI.alreadyToday)
  }

  @Test func theFooterStepsWithTheMouse() {
    var session = past()
    let footer = session.line(23)
    let column = footer.distance(
      from: footer.startIndex, to: footer.firstRange(of: "t i dag")?.lowerBound ?? footer.startIndex)
    session.click(row: 23, column: column)
    #expect(session.app.world.asOf == nil)
  }

  /// Whatever is pressed, in whatever view and by whatever way, nothing is put on record.
  @Test(arguments: ["sundsvall", "lansledning", "presidium"])
  func nothingIsEverWrittenInThePast(_ writer: String) {
    var session = past(as: writer)
    let before = session.files
    for view in Self.views {
      session.press(view, "Home")
      for _ in 0..<2 {
        let rows = session.app.screens.current.bindings + Binding.everywhere
        for key in rows.filter({ $0.command.isWriting(on: session.view) }).flatMap(\.keys) {
          session.press(key)
          // A page is only read; nothing is asked.
          if case .page = session.app.overlay { session.press("Escape") }
          #expect(session.app.overlay == nil, "\(view) \(key)")
          session.press(view)
        }
        session.press("j")
      }
      #expect(session.app.world.asOf != nil, "\(view)")
      #expect(session.files == before, "\(view)")
    }
    for view in Self.views {
      session.press(view)
      for row in Palette.bindings(on: session.app.screens.current) {
        guard row.command.isWriting(on: Binding.home(of: row.command) ?? session.view) else { continue }
        guard row.command != .toggle || session.view == .organisation else { continue }
        session.press(":")
        session.paste(row.command.action?.name ?? "")
        session.press("Enter")
        #expect(
          session.notice == "\(Words.UI.pastCannotBeWritten) \(Words.UI.pastRemedy)", "\(view) \(row.command)"
        )
        #expect(session.app.overlay == nil, "\(view) \(row.command)")
        session.press(view)
      }
    }
    #expect(session.files == before)
    #expect(session.drafts.isEmpty)
  }

  @Test func marksAndFormsAreNotEvenBegun() {
    var session = past()
    session.press("2", "j")
    for key in ["m", "e", "E", "Space", "b", "i", "n", "o", "O", "u", "U"] {
      session.press(key)
      #expect(session.app.overlay == nil, "\(key)")
      #expect(session.notice == "\(Words.UI.pastCannotBeWritten) \(Words.UI.pastRemedy)", "\(key)")
    }
    #expect(!session.sees("▪"))
  }

  @Test func whatWasMarkedTodayStaysForToday() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 2)
    session.press("j", "m", "m", "<", "Space")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
    session.press("t", "Space", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 3)
  }
}
