import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What nobody has reported is never drawn as not started.
@Suite struct UnreportedStory {
  private static func tick(_ activity: String, _ milestone: String) -> Fact {
    Fact(.tick, [.activity: .text(activity), .milestone: .text(milestone)])
  }

  private func row(_ session: Session, _ title: String) -> String { session.rows(with: title).first ?? "" }

  @Test(arguments: [(80, 24), (120, 36), (200, 50)]) func kommunTellsUnreportedFromOpen(
    _ width: Int, _ height: Int
  ) {
    var session = Session(as: "sundsvall", size: (width, height))
    session.press("Space")
    #expect(session.sees("· Lokal handlingsplan antagen") && !session.sees("○ Lokal"))
    session.press("j", "Space")
    #expect(session.sees("○ Lokal handlingsplan antagen"))
  }

  @Test func aktivitetTellsUnreportedFromOpen() {
    var session = Session(as: "sundsvall", size: (120, 36))
    session.deliver(Self.tick("fp-611", "sip-vid-samsjuklighet"), by: "timra")
    session.press("3")
    let cells = row(session, "Lokal handlingsplan antagen")
    #expect(cells.filter { $0 == "○" }.count == 1, "\(cells)")
    #expect(cells.filter { $0 == "·" }.count >= 6, "\(cells)")
  }

  @Test func aMilestoneTickedPerAreaHasNoShareBeforeItIsReported() {
    var session = Session(as: "sundsvall", size: (120, 36))
    session.press("3", ".", ".", ".")
    let activity = session.app.screens.current.inner.target(in: session.app.world).activity
    let item = activity.map { session.app.world.plan.activities[$0] }
    #expect(item?.isPerArea == true && !session.sees("0/3"))
    session.deliver(
      Fact(.status, [.activity: .text(item?.id.text ?? ""), .status: .text("in-progress")]), by: "timra")
    #expect(session.sees("0/3"))
  }
}
