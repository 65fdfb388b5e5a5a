@testable import RoadmapKit

/// Journals of a test, written one event a line, each a minute after the one before where no time is given.
///
///     Scene().tick("moten", "start", by: "timra", at: "2026-10-02").retract(0, by: "timra").progress
struct Scene {
  var plan: Plan
  var today: Day
  /// The ids in the order of writing.
  private(set) var ids: [EventID] = []
  private(set) var lines: [(writer: String, device: String, bytes: [UInt8])] = []
  private var clock: Instant = "2026-10-01T08:00"
  private var lot = Lot(7)

  init(plan: Plan, today: Day = "2026-11-21") {
    self.plan = plan
    self.today = today
  }

  /// A scene of the small plan.
  init(today: Day = "2026-11-21") throws { self.init(plan: try PlanFixture.small(), today: today) }

  /// Adds an event; `at` moves the clock, also backwards.
  func write(_ fact: Fact, by writer: String, at: Instant? = nil, device: String = "aaaaaaaa") -> Scene {
    var next = self
    next.clock = at ?? Instant(milliseconds: clock.milliseconds + 60_000)
    let id = EventID(
      instant: next.clock, upper: UInt16(truncatingIfNeeded: next.lot.next()), lower: next.lot.next())
    next.ids.append(id)
    next.lines.append((writer, device, fact.line(id: id, by: writer, role: nil)))
    return next
  }

  /// Adds the bytes of a line as they are.
  func raw(_ line: String, by writer: String, device: String = "aaaaaaaa") -> Scene {
    var next = self
    next.lines.append((writer, device, Array(line.utf8)))
    return next
  }

  /// The scene seen from another day.
  func seen(_ day: Day) -> Scene {
    var next = self
    next.today = day
    return next
  }

  /// The newest event.
  var last: EventID { ids.last ?? .none }

  /// One file for each writer and device, in the order of their first events.
  var files: [JournalFile] {
    var files: [JournalFile] = []
    for line in lines {
      let path = "journal/\(line.writer)/\(line.device).jsonl"
      if let known = files.firstIndex(where: { $0.path == path }) {
        files[known].bytes += line.bytes + [0x0A]
      } else {
        files.append(
          JournalFile(path: path, writer: line.writer, device: line.device, bytes: line.bytes + [0x0A]))
      }
    }
    return files
  }

  var journals: Journals { Journals(files) }
  var progress: Progress { progress(.everything) }

  func progress(_ cut: Cut) -> Progress { Progress.fold(journals, onto: plan, cut: cut, today: today) }

  func situation(since wish: Reference.Wish = .meeting, asOf: Day? = nil) -> Situation {
    Situation(journals, plan: plan, isMain: true, today: today, asOf: asOf, since: wish)
  }

  /// How it stands with an activity for an organisation; nil where it does not concern it.
  func standing(_ activity: String, _ organisation: String) -> Standing? {
    progress.standing(plan.place(activity), plan.seat(organisation))
  }

  /// One milestone of a standing, in the first area or the one named.
  func milestone(_ activity: String, _ organisation: String, _ milestone: String, area: Int? = nil)
    -> MilestoneState?
  {
    let place = plan.activities[plan.place(activity)].milestoneIndex(ID(milestone)) ?? -1
    return standing(activity, organisation)?.milestones.first {
      $0.source == .planned(place) && (area == nil || $0.area == area)
    }
  }

  /// Why events were set aside, in the order of their ids.
  var reasons: [SetAside.Reason] { progress.setAside.sorted { $0.event < $1.event }.map(\.reason) }

  /// What the program answers somebody who wants to write `fact` now.
  func verdict(_ fact: Fact, by writer: String) -> Writing.Verdict {
    Writing(progress, writer: writer, today: today).examine(fact)
  }
}
