import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Sedan sist: what has changed shows what it was, in every view and window that has room.
@Suite struct SinceStory {
  private static let day = Day(iso: "2026-11-23") ?? Day(number: 0)

  /// Timrå said "pågår" and "enligt plan" before the day that is compared with, and more after it.
  private func changed(_ width: Int, _ height: Int = 36) -> Session {
    var session = Session(as: "timra", size: (width, height))
    session.press("Space", "Space", "b", "Enter", "j", "Enter")
    session.wait(days: 5)
    session.press("v", "End", "Enter")
    session.type("2026-11-23")
    session.press("Enter", "j", "Space", "b", "End", "k", "k", "k", "k", "Enter", "j", "j", "Enter")
    return session
  }

  @Test func theHeaderSaysHowManyHaveChanged() {
    var session = changed(120)
    #expect(session.rows(with: "Timrå kommun").first?.contains("1 ändrad") == true)
    #expect(session.line(0).contains("jämfört med 2026-11-23: 1 ändrad"))
    session.press("1")
    #expect(session.sees("Aktivitet · 1 ändrad"))
    session.press("v", "End", "Enter")
    session.type("2026-11-26")
    session.press("Enter")
    #expect(session.notice == "jämfört med 2026-11-26: inget ändrat")
    #expect(session.sees("Aktivitet · inget ändrat"))
  }

  @Test func theOldValueStandsInTheRowWhereThereIsRoom() {
    var session = changed(100)
    session.press("Home")
    #expect(session.rows(with: "Beroende och skadligt").contains { $0.contains("(pågår → klar)") })
    session = changed(80)
    #expect(!session.rows(with: "Beroende och skadligt").contains { $0.contains("(pågår → klar)") })
  }

  @Test(arguments: [80, 100, 120, 200]) func theStatusLineNeverLosesIt(_ width: Int) {
    var session = changed(width)
    for view in ["1", "2"] {
      session.press(view, "Home")
      #expect(session.line(34).contains("(pågår → klar)"), "\(view)")
    }
  }

  @Test func ticksAndOutlookAreComparedToo() {
    var session = changed(200, 50)
    session.press("1")
    #expect(session.line(48).contains("2 av 5 milstolpar (var 1)"))
    #expect(session.line(48).contains("osäkert (var enligt plan)"))
    session = changed(120)
    #expect(session.sees("var pågår vid 2026-11-23"))
    #expect(session.sees("hade 1 milstolpe vid 2026-11-23"))
  }

  @Test func itIsChosenOnceAndKept() {
    let session = changed(80)
    #expect(session.effects.contains(.saveReference(.day(Self.day), session.app.world.identity)))
    for wish in [Reference.Wish.meeting, .report, .day(Self.day)] {
      #expect(wish.text.flatMap { Reference.Wish(text: $0) } == wish)
    }
    #expect(Reference.Wish(text: "igår") == nil)
    #expect(Reference.Wish.meetingOf("presidium").text == nil)
  }

  @Test func whatIsNoLongerThereIsNotComparedWith() {
    var world = Session(as: "timra").app.world
    let hasReport = world.compare(with: .report)
    #expect(!hasReport && world.since == .meeting)
    world.compare(with: .day(Self.day))
    #expect(world.since == .day(Self.day))
  }

  @Test func theReferenceHoldsInThePastUnlessItLiesAhead() {
    var session = changed(120)
    session.wait(days: 5)
    session.press("<")
    #expect(session.app.world.situation.reference?.day == Self.day)
    session.press("<")
    #expect(session.app.world.asOf?.description == "2026-11-21")
    #expect(session.app.world.situation.reference == nil)
    #expect(session.line(0).contains(Words.UI.nothingToCompareWith))
    #expect(!session.sees("ändrad sedan"))
  }
}
