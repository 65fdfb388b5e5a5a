/// Meetings on the wheel: planned in the plan, announced at a closing, opened in the journal.
extension YearWheel {
  /// The next meeting of a body that is known, on `day` or later; nil when none is decided.
  public static func nextMeeting(of body: String, from day: Day, in progress: Progress) -> Day? {
    meetings(progress).filter { $0.body == body && $0.day >= day && $0.state == nil }.map(\.day).min()
  }

  /// Every meeting once, whichever of plan, announcement and journal knows of it.
  static func meetings(_ progress: Progress) -> [WheelMeeting] {
    var meetings = WheelMeetings(progress)
    meetings.announce()
    return meetings.all
  }
}

/// A meeting as the wheel knows it.
struct WheelMeeting {
  /// As it was opened, or is to be.
  var id: String
  /// The same before and after it was moved.
  var key: String
  let body: String
  var day: Day
  var was: Day?
  var state: MeetingState?
  /// Whether it stands in the plan.
  var isPlanned = false
  var isSuggested = false
  /// The day that the wheel is seen from.
  let today: Day

  var occasion: Occasion {
    let state: Occasion.State =
      switch state {
      case .some(let state): state.isOpen ? .underway : .done
      case nil: day < today ? .unknown : .coming
      }
    return Occasion(
      id: "meeting-\(key)".lowercased(), kind: .meeting, subject: .meeting(id, body: body), due: .day(day),
      first: day, last: day, was: was.map { .day($0) }, state: state,
      doneOn: state == .done ? self.state?.closedOn : nil, by: [body], isSuggested: isSuggested)
  }
}

/// The meetings of plan and journals, brought together.
private struct WheelMeetings {
  private struct Seat: Hashable {
    let body: String
    let day: Day
  }

  private(set) var all: [WheelMeeting] = []
  private let progress: Progress
  /// Places in ``all``.
  private var places: [String: Int] = [:]
  private var seats: Set<Seat> = []

  init(_ progress: Progress) {
    self.progress = progress
    let states = Dictionary(progress.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for item in progress.plan.meetings {
      add(
        WheelMeeting(
          id: item.id, key: item.id, body: item.body.text, day: item.on, was: item.movedFrom,
          state: states[item.id], isPlanned: true, isSuggested: item.provenance.isSuggested,
          today: progress.today))
    }
    for state in progress.meetings where places[state.id] == nil {
      // Held on the planned day under another id than the plan's.
      if let same = planned(of: state.body, where: { $0 == state.day }) {
        all[same].id = state.id
        all[same].state = state
        places[state.id] = same
      } else {
        add(
          WheelMeeting(
            id: state.id, key: state.id, body: state.body, day: state.day, state: state,
            today: progress.today))
      }
    }
  }

  private mutating func add(_ meeting: WheelMeeting) {
    places[meeting.id] = all.count
    seats.insert(Seat(body: meeting.body, day: meeting.day))
    all.append(meeting)
  }

  /// The last of the plan's meetings of a body on such a day that nobody has opened.
  private func planned(of body: String, where isRight: (Day) -> Bool) -> Int? {
    all.indices.prefix(progress.plan.meetings.count)
      .filter { all[$0].body == body && all[$0].state == nil && isRight(all[$0].day) }
      .max { all[$0].day < all[$1].day }
  }

  /// What the closings say of the body's next meeting: the next that is opened is it.
  ///
  /// One before the announced day is an extra meeting, until its closing announces another day instead or the day
  /// has passed.
  mutating func announce() {
    let closings = progress.meetings.filter { $0.closed != nil && $0.next != nil }
      .sorted { $0.closed ?? .none < $1.closed ?? .none }
    guard !closings.isEmpty else { return }
    let opened = Dictionary(grouping: progress.meetings, by: \.body)
      .mapValues { $0.sorted { $0.opened < $1.opened } }
    var answered: Set<Int> = []
    var replaced: Set<Int> = []
    for state in closings {
      guard let closed = state.closed, let day = state.next.flatMap({ Day(iso: $0) }) else { continue }
      // On that day, or before it, where no other meeting can come first any more.
      let planned =
        planned(of: state.body) { $0 == day }
        ?? planned(of: state.body) { state.day < $0 && $0 < day }
      if let held = WheelMeetings.first(
        in: opened[state.body] ?? [], after: closed, of: state, announced: day, today: progress.today
      )
      .flatMap({ places[$0.id] }) {
        guard !all[held].isPlanned, answered.insert(held).inserted else { continue }
        all[held].key = planned.map { all[$0].key } ?? "after-\(state.id)"
        let before = all[held].day == day ? planned.map { all[$0].day } : day
        all[held].was = before == all[held].day ? nil : before
        if let planned { replaced.insert(planned) }
      } else if let planned, !replaced.contains(planned) {
        guard all[planned].day != day else { continue }
        all[planned].was = all[planned].day
        all[planned].day = day
        all[planned].id = "\(state.body)-\(day)"
        seats.insert(Seat(body: state.body, day: day))
      } else if !seats.contains(Seat(body: state.body, day: day)) {
        add(
          WheelMeeting(
            id: "\(state.body)-\(day)", key: "after-\(state.id)", body: state.body, day: day,
            today: progress.today))
      }
    }
    all = all.indices.filter { !replaced.contains($0) }.map { all[$0] }
  }

  /// The first meeting that was opened after a closing and is the one that it announced.
  private static func first(
    in states: [MeetingState], after event: EventID, of closing: MeetingState, announced day: Day, today: Day
  ) -> MeetingState? {
    var low = 0
    var high = states.count
    while low < high {
      let middle = (low + high) / 2
      if states[middle].opened > event { high = middle } else { low = middle + 1 }
    }
    let later = states[low...].lazy.filter { $0.day > closing.day }
    let held = later.first { state in
      let announcesAnother = state.closed != nil && state.next.map { $0 != day.description } ?? false
      return state.day >= day || announcesAnother
    }
    // The day has passed without a meeting: the one before it was held instead.
    return held ?? (day < today ? later.first { _ in true } : nil)
  }
}
