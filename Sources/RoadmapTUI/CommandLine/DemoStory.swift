import RoadmapKit

/// Invented progress for a plan, the same for the same plan and day: what `demo` writes.
///
/// It follows a drawn matrix (``DemoMatrix``): how each cell stands, and whether it is late, changed since the
/// last meeting, or silent since then.
struct DemoStory {
  struct Journal {
    let writer: String
    let device: String
    let bytes: [UInt8]
  }

  private struct Telling {
    let day: Day
    let order: Int
    let writer: String
    let fact: Fact
    /// The earlier telling that it speaks of, and the key that names it.
    let about: (key: EntryKey, order: Int)?
  }

  let plan: Plan
  let today: Day
  /// The two closed meetings.
  let firstMeeting: Day
  let lastMeeting: Day
  private var tellings: [Telling] = []

  init(_ plan: Plan, today: Day) {
    self.plan = plan
    self.today = today
    let wanted = Day(year: 2026, month: 9, day: 18) ?? today
    lastMeeting = wanted.adding(days: 14) <= today ? wanted : today.adding(days: -64)
    firstMeeting = lastMeeting.adding(days: -119)
    for (row, activity) in plan.leaves.enumerated() {
      for (column, organisation) in plan.reporters.enumerated() {
        let cell = DemoMatrix.cell(plan.activities[activity].id.text, row: row, column: column)
        tell(cell, activity, organisation, seed: row * 31 + column * 7)
      }
    }
    confirm()
    talk()
    lead()
    signal()
    followUp()
  }

  var count: Int { tellings.count }

  /// One file a writer, its lines in the order of time.
  var journals: [Journal] {
    var lines: [String: [UInt8]] = [:]
    var ids: [Int: EventID] = [:]
    var random = DemoRandom(seed: 1)
    var previous: Day?
    var number = 0
    for telling in tellings.sorted(by: { ($0.day, $0.order) < ($1.day, $1.order) }) {
      number = telling.day == previous ? number + 1 : 0
      previous = telling.day
      // From eight in the morning, a few minutes apart.
      let time = Int64(telling.day.number) * 86_400_000 + 7 * 3_600_000 + Int64(number) * 187_000
      let id = EventID(
        instant: Instant(milliseconds: time), upper: UInt16(truncatingIfNeeded: random.next()),
        lower: random.next())
      let role = plan.organisation(ID(telling.writer))?.kind == .municipality ? "LSG-samordnare" : nil
      ids[telling.order] = id
      var fact = telling.fact
      if let about = telling.about, let target = ids[about.order] {
        fact.values[about.key] = .text(target.description)
      }
      lines[telling.writer, default: []] += fact.line(id: id, by: telling.writer, role: role) + [0x0A]
    }
    return lines.sorted { $0.key < $1.key }.enumerated().map { index, item in
      let letters = Array("abcdefghijklmnopqrstuvwxyz")
      return Journal(writer: item.key, device: "demo\(letters[index % 26])aaa", bytes: item.value)
    }
  }

  /// Adds an event; gives its number, by which later ones speak of it.
  @discardableResult
  mutating func tell(
    on day: Day, by writer: String, _ fact: Fact, about: (key: EntryKey, order: Int)? = nil
  ) -> Int {
    tellings.append(
      Telling(
        day: min(day, today.adding(days: -1)), order: tellings.count, writer: writer, fact: fact, about: about
      ))
    return tellings.count - 1
  }

  /// A day after the last meeting.
  private func since(_ seed: Int) -> Day {
    lastMeeting.adding(days: 1 + seed % max(1, min(60, today.days(since: lastMeeting) - 2)))
  }
}

// MARK: - A cell

extension DemoStory {
  private mutating func tell(_ cell: DemoMatrix.Cell, _ activity: Int, _ organisation: Int, seed: Int) {
    let item = plan.activities[activity]
    guard item.concerned.contains(organisation), cell.sign != "." else { return }
    let writer = plan.organisations[organisation].id.text
    let slots = slots(item, organisation)
    let count =
      switch cell.sign {
      case "x", "X": slots.count
      case "%": slots.count { !$0.isLocked }
      default: min(cell.count, slots.count)
      }
    // The earlier steps lie evenly over the time before the last meeting.
    let start = lastMeeting.adding(days: -480 + seed % 60)
    let step = max(1, lastMeeting.adding(days: -6).days(since: start) / max(1, count + 1))
    for (index, slot) in slots.prefix(count).enumerated() {
      let isLast = index == count - 1 && cell.mark == "*"
      let day = isLast ? since(seed) : start.adding(days: step * (index + 1))
      tell(on: day, by: writer, Fact(cell.sign == "X" ? .establish : .tick, slot.values))
    }
    let day = cell.mark == "*" ? since(seed) : lastMeeting.adding(days: -5)
    if let status = DemoMatrix.statuses[cell.sign] {
      var fact = fact(.status, item, .status, status.rawValue)
      if status == .ended { fact.text = DemoMatrix.ending }
      // A pilot began with its first step.
      tell(on: status == .pilot ? start.adding(days: step) : day, by: writer, fact)
    }
    if cell.mark == "!", count < slots.count {
      var values = slots[count].values
      values[.due] = .text(lastMeeting.adding(days: 9).description)
      tell(on: lastMeeting.adding(days: -40), by: writer, Fact(.plan, values))
      let outlook: Outlook = seed % 2 == 0 ? .atRisk : .offTrack
      tell(on: lastMeeting.adding(days: -4), by: writer, fact(.outlook, item, .outlook, outlook.rawValue))
    } else if cell.sign == "B" {
      tell(on: day, by: writer, fact(.outlook, item, .outlook, Outlook.onTrack.rawValue))
    }
  }

  private func fact(_ verb: Verb, _ item: Activity, _ key: EntryKey, _ value: String) -> Fact {
    Fact(verb, [.activity: .text(item.id.text), key: .text(value)])
  }

  private struct Slot {
    let values: [EntryKey: Fact.Value]
    let isLocked: Bool
  }

  /// What the organisation ticks, milestone by milestone, in every area where it is ticked so.
  private func slots(_ item: Activity, _ organisation: Int) -> [Slot] {
    item.milestones(of: organisation).flatMap { milestone -> [Slot] in
      let values: [EntryKey: Fact.Value] = [
        .activity: .text(item.id.text), .milestone: .text(milestone.id.text),
      ]
      let isLocked = item.gate != nil && milestone.isLockable
      guard item.isPerArea else { return [Slot(values: values, isLocked: isLocked)] }
      return plan.areas.map { area in
        Slot(values: values.merging([.area: .text(area.id.text)]) { $1 }, isLocked: isLocked)
      }
    }
  }

  /// After the last meeting everyone but the silent says that the rest is unchanged.
  private mutating func confirm() {
    for (column, organisation) in plan.reporters.enumerated() where column != DemoMatrix.silentColumn {
      let writer = plan.organisations[organisation].id.text
      var fresh: [Int] = []
      var hasStale = false
      for (row, activity) in plan.leaves.enumerated()
      where plan.activities[activity].concerned.contains(organisation) {
        let cell = DemoMatrix.cell(plan.activities[activity].id.text, row: row, column: column)
        if cell.sign == "." { continue }
        if cell.mark == "'" { hasStale = true } else if cell.mark != "*" { fresh.append(activity) }
      }
      let day = since(11 + column * 5)
      if !hasStale {
        tell(on: day, by: writer, Fact(.confirm, [.activity: .text("*")]))
      } else {
        for activity in fresh {
          tell(on: day, by: writer, Fact(.confirm, [.activity: .text(plan.activities[activity].id.text)]))
        }
      }
    }
  }
}

// MARK: - Talk and leadership

extension DemoStory {
  /// Notes and measures of the organisations.
  private mutating func talk() {
    let leaves = plan.leaves
    for (index, text) in DemoMatrix.notes.enumerated() where !leaves.isEmpty && !plan.reporters.isEmpty {
      let column = [3, 0, 6, 1, 7, 3][index % 6] % plan.reporters.count
      let organisation = plan.reporters[column]
      let activity = plan.activities[leaves[(index * 3 + 1) % leaves.count]]
      tell(
        on: index < 3 ? lastMeeting.adding(days: -20 - index * 45) : since(index * 9),
        by: plan.organisations[organisation].id.text,
        Fact(.note, [.activity: .text(activity.id.text)], text: text))
    }
    for (number, indicator) in plan.indicators.filter({ $0.computation == nil }).prefix(3).enumerated() {
      measure(indicator, number)
    }
  }

  /// Three periods of values; some are missing, and one was corrected after the last meeting.
  private mutating func measure(_ indicator: Indicator, _ number: Int) {
    var periods: [Period] = []
    while periods.count < 3 {
      let day = periods.first?.first ?? HalfYear(lastMeeting).first
      guard let period = indicator.period(holding: day.adding(days: -1)) else { return }
      periods.insert(period, at: 0)
    }
    func fact(_ period: Period, _ value: Int) -> Fact {
      Fact(
        .measure,
        [.indicator: .text(indicator.id.text), .period: .text(period.text), .value: .text(String(value))])
    }
    var sums = Array(repeating: 0, count: periods.count)
    for (index, organisation) in plan.reporters.enumerated()
    where plan.organisations[organisation].kind == .municipality && (index + number) % 4 != 3 {
      let writer = plan.organisations[organisation].id.text
      for (turn, period) in periods.enumerated() where turn < 2 || (index + number) % 4 != 2 {
        let value = 12 + number * 9 + index * 4 + turn * (5 - index % 3)
        sums[turn] += value
        tell(on: period.last.adding(days: 20), by: writer, fact(period, value))
      }
      if index == 0, let last = periods.last { tell(on: since(9), by: writer, fact(last, 31 + number * 9)) }
    }
    guard number == 0, plan.body("lansledning") != nil else { return }
    for (turn, period) in periods.prefix(2).enumerated() {
      tell(on: period.last.adding(days: 40), by: "lansledning", fact(period, sums[turn]))
    }
  }

  /// Goals, two closed meetings with decisions, and the county's own word.
  private mutating func lead() {
    let leader = "lansledning"
    guard plan.body(leader) != nil else { return }
    let leaves = plan.leaves.map { plan.activities[$0].id.text }
    for (index, id) in leaves.prefix(5).enumerated() {
      tell(
        on: firstMeeting.adding(days: -90), by: leader,
        Fact(
          .goal, [.activity: .text(id), .year: .number(lastMeeting.year)],
          text: DemoMatrix.goals[index % DemoMatrix.goals.count]))
    }
    for (index, id) in ["fp-612", "fp-613"].enumerated() where leaves.contains(id) {
      let status: Status = index == 0 ? .introducing : .evaluating
      tell(
        on: firstMeeting, by: leader, Fact(.status, [.activity: .text(id), .status: .text(status.rawValue)]))
    }
    let present = plan.reporters.map { plan.organisations[$0].id.text }
    for (index, day) in [firstMeeting, lastMeeting].enumerated() {
      let meeting = "\(leader)-\(day)"
      tell(on: day, by: leader, Fact(.openMeeting, [.present: .list(present)], meeting: meeting))
      for id in leaves.dropFirst(index * 3).prefix(3) {
        tell(on: day, by: leader, Fact(.followUp, [.activity: .text(id)], meeting: meeting))
      }
      if let id = leaves.dropFirst(index + 1).first {
        tell(
          on: day, by: leader,
          Fact(.decide, [.activity: .text(id)], meeting: meeting, text: DemoMatrix.decisions[index]))
      }
      assign(isLast: index == 1, leader)
      let next = index == 0 ? lastMeeting : lastMeeting.adding(days: 77)
      tell(on: day, by: leader, Fact(.closeMeeting, [.next: .text(next.description)], meeting: meeting))
    }
  }

  /// The follow-ups up to the last meeting, done some days before their time; the latest report is not.
  private mutating func followUp() {
    let writer = "presidium"
    guard plan.body(writer) != nil else { return }
    let (before, now) = ("\(lastMeeting.year - 1)", "\(lastMeeting.year)")
    let steps = ["omvarld", "forslag", "samordning", "antas", "godkanns"].map { "planering-\($0)" }
    // The rule, its period, and how many months before the last meeting it was done.
    let done: [(String, String, Int)] =
      steps.map { ($0, before, 10) }
      + [
        ("u2", "\(before)-H1", 14), ("u2", "\(before)-H2", 8), ("u5", before, 9), ("u8", before, 19),
        ("u8", now, 7), (steps[0], now, 5), (steps[1], now, 4),
      ]
    for (rule, period, months) in done where plan.followUps.contains(where: { $0.id.text == rule }) {
      tell(
        on: lastMeeting.adding(months: -months), by: writer,
        Fact(.fulfil, [.rule: .text(rule), .period: .text(period)]))
    }
  }
}
