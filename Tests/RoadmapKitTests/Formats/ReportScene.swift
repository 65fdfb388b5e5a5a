@testable import RoadmapKit

/// Events with something of everything that a report tells, and a report that was adopted before.
enum ReportScene {
  static func scene(_ text: String = "Det behöver avgöras.") throws -> Scene {
    let first = try FormatScene.scene()
      .status("moten", "in-progress", by: "lansledning", at: "2026-06-01T09:00")
      .tick("team", "inforande", by: "ange", at: "2026-06-02T09:00")
      .outlook("moten", "at-risk", by: "ange", at: "2026-06-03T09:00")
      .outlook("video", "on-track", by: "kramfors", at: "2026-06-03T09:01")
      .establish("video", "rutin", by: "kramfors", at: "2026-06-03T09:02")
      .write(measure("2025-H2", "11.5"), by: "timra", at: "2026-01-20T09:00")
      .write(measure("2026-H1", "12"), by: "timra", at: "2026-07-10T09:00")
      .write(adoption("2026-H1", digest: "d"), by: "presidium", at: "2026-07-20T09:00")
      .write(
        Fact(.signal, [.activity: "moten", .matter: "hr"], text: text), by: "timra", at: "2026-08-20T09:00")
    let signal = first.last
    let answered = first.write(
      Fact(.answer, [.signal: .text(signal.description)], text: text), by: "kd-rd", at: "2026-08-25T09:00"
    )
    .write(Fact(.signal, [.matter: "ekonomi"], text: text), by: "ange", at: "2026-08-26T09:00")
    let other = answered.last
    let decided = answered.write(
      Fact(.closeSignal, [.signal: .text(other.description)]), by: "kd-rd", at: "2026-08-27T09:00"
    )
    .write(Fact(.signal, [.matter: "hr"], text: text), by: "rvn", at: "2026-08-28T09:00")
    .write(
      Fact(
        .decide,
        [
          .activity: "moten", .type: "own", .condition: .text(text), .paragraph: "§ 12", .dnr: "RVN/26/1",
        ], meeting: "lansledning-2026-09-18", text: text), by: "lansledning", at: "2026-09-18T09:00"
    )
    .write(
      Fact(.assign, [.to: .text(text), .activity: "moten", .due: "2026-10-01"], text: text),
      by: "lansledning", at: "2026-09-18T09:05"
    )
    .write(Fact(.assign, [.to: "ange", .due: "2027-02-01"], text: text), by: "lansledning")
    .write(Fact(.assign, [.to: "ange"], text: text), by: "lansledning")
    let assignment = decided.last
    return decided.write(
      Fact(.closeAssignment, [.assignment: .text(assignment.description)]), by: "lansledning",
      at: "2026-10-05T09:30"
    )
    .passGate("team", at: "2026-10-06T09:30").stop("kopior", at: "2026-10-07T09:00")
    .write(Fact(.fulfil, [.rule: "u1", .period: "2026"]), by: "lansledning", at: "2026-10-08T09:00")
    .plan("moten", "slut", "2027-02-01", by: "timra", at: "2026-10-09T09:00")
    .local("moten", text, by: "timra", at: "2026-10-09T10:00")
    .open("lansledning-2026-11-05", at: "2026-11-05T08:00")
    .write(
      Fact(.closeMeeting, [.next: "2027-01-22"], meeting: "lansledning-2026-11-05"), by: "lansledning",
      at: "2026-11-05T10:00"
    )
    .tick("finns-inte", "start", by: "timra", at: "2026-11-06T09:00")
    .words("2026-H2", text, at: "2026-11-10T09:00").words("2026", text, at: "2026-11-11T09:00")
  }

  static func adoption(_ period: String, digest: String) -> Fact {
    Fact(.adoptReport, [.period: .text(period), .digest: .text(digest)])
  }

  private static func measure(_ period: String, _ value: String) -> Fact {
    Fact(.measure, [.indicator: "antal", .period: .text(period), .value: .text(value)])
  }

  static func report(
    _ scene: Scene, _ period: String, organisation: String? = nil, adopted: Day? = nil, plan: [UInt8] = []
  ) -> PeriodReport? {
    Period(period).map {
      PeriodReport(
        scene.journals, plan: scene.plan, isMain: true, period: $0, today: adopted ?? scene.today,
        isComplete: true, organisation: organisation.map { scene.plan.seat($0) }, adopted: adopted,
        planDigest: plan.isEmpty ? "" : Digest.sha256(plan))
    }
  }
}

extension Scene {
  /// The presidium's words in every section of a period's report.
  func words(_ period: String, _ text: String, at: Instant) -> Scene {
    var scene = self
    for (number, section) in ReportSection.allCases.filter(\.takesWords).enumerated() {
      scene = scene.write(
        Fact(.reportText, [.period: .text(period), .section: .text(section.rawValue)], text: text),
        by: "presidium", at: Instant(milliseconds: at.milliseconds + Int64(number) * 60_000))
    }
    return scene
  }
}
