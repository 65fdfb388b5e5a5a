@testable import RoadmapKit

/// Random events on the small plan: most of them sensible, some of them wrong in every way a journal can be.
struct RandomEvents {
  private var lot: Lot
  private var ids: [EventID] = []
  private var time: Int64 = 1_760_000_000_000

  private static let writers = [
    "timra", "ange", "kramfors", "rvn", "timra", "ange", "lansledning", "presidium", "kd-rd", "samordning",
    "okand",
  ]
  private static let activities = [
    "moten", "samverkan", "team", "video", "kopior", "moten", "samverkan", "digital", "utblick", "okand",
  ]
  private static let milestones = [
    "start", "mitt", "slut", "bildad", "ledamoter", "utvardering", "inforande", "rum", "rutin", "okand",
  ]
  private static let verbs: [Verb] =
    Verb.allCases
    + Array(repeating: [.tick, .untick, .establish, .status, .retract], count: 5).flatMap { $0 }

  init(seed: UInt64) { lot = Lot(seed) }

  /// Writer and line of `count` events; some ids come twice with different content.
  mutating func lines(_ count: Int) -> [(writer: String, bytes: [UInt8])] {
    (0..<count).map { _ in line() }
  }

  private mutating func line() -> (writer: String, bytes: [UInt8]) {
    time += Int64(lot.below(40_000_000)) + 1
    var id = EventID(
      instant: Instant(milliseconds: time), upper: UInt16(lot.below(65_536)), lower: lot.next())
    if lot.happens(in: 60), let earlier = ids.last { id = earlier }
    var fact = Fact(lot.pick(Self.verbs))
    let keys = fact.verb.ownKeys.filter { $0.key != .meeting && ($0.isRequired || lot.happens(in: 2)) }
    for own in keys { fact.values[own.key] = value(own.key, of: fact.verb) }
    if fact[.activity] == "samverkan", fact.verb.ownKeys.contains(where: { $0.key == .area }),
      !lot.happens(in: 8)
    {
      fact.values[.area] = .text(lot.pick(["barn", "vuxna"]))
    }
    if lot.happens(in: 4) { fact.subject = lot.pick(["timra", "ange", "rvn", "privata", "okand"]) }
    if lot.happens(in: 6) { fact.on = id.instant.swedishDay.adding(days: -lot.below(200)) }
    if lot.happens(in: 12) { fact.plan = lot.pick(["liten-plan", "annan"]) }
    let isMeeting = fact.verb.ownKeys.contains { $0.key == .meeting }
    if isMeeting || lot.happens(in: 10) {
      fact.meeting = lot.pick(["lansledning-2026-02-12", "presidium-2026-08-20", "m"])
    }
    if lot.happens(in: 3) { fact.text = "Text \(lot.below(100)) \"å\"\n" }
    ids.append(id)
    let writer = lot.pick(Self.writers)
    return (writer, fact.line(id: id, by: writer, role: nil))
  }

  private mutating func value(_ key: EntryKey, of verb: Verb) -> Fact.Value {
    switch key {
    case .activity where verb == .confirm && lot.happens(in: 3): "*"
    case .activity: .text(lot.pick(Self.activities))
    case .milestone: .text(lot.happens(in: 10) ? event() : lot.pick(Self.milestones))
    case .area: .text(lot.pick(["barn", "vuxna", "okand"]))
    case .due: .text(lot.pick(["2026", "2026-Q3", "2027-01-15", "snart"]))
    case .status: .text(lot.pick(Status.allCases.map(\.rawValue)))
    case .outlook: .text(lot.pick(["on-track", "at-risk", "off-track", "none", "bra"]))
    case .indicator: .text(lot.pick(["antal", "i-gang", "okand"]))
    case .period: .text(lot.pick(["2026-H1", "2026-H2", "2026", "nu"]))
    case .value: .text(lot.pick(["7", "12.5", "x"]))
    case .year: .number(2_025 + lot.below(3))
    case .matter: .text(lot.pick(["hr", "juridik", "okand"]))
    case .signal, .event: .text(event())
    case .assignment: .text(lot.happens(in: 4) ? "uppdrag-1" : event())
    case .present: .list(lot.pick([[], ["timra"], ["ange", "rvn"]]))
    case .rule: .text(lot.pick(["u1", "u2", "u3", "u9"]))
    case .every: .text(lot.pick(["year", "ibland"]))
    default: .text(lot.pick(["timra", "Behov", "x"]))
    }
  }

  /// Mostly one of the last events, sometimes one that is nowhere.
  private mutating func event() -> String {
    guard !ids.isEmpty, !lot.happens(in: 20) else { return LineForge.id.description }
    return lot.pick(Array(ids.suffix(12))).description
  }
}
