/// Meetings on the wheel: planned in the plan, announced at a closing, opened in the journal.
extension YearWheel {
  private struct Meeting {
    var id: String
    /// The same before and after it was moved.
    var key: String
    var body: String
    var day: Day
    var was: Day?
    var state: MeetingState?
    var isSuggested = false
  }

  static func meetings(_ progress: Progress, year: Int) -> [Occasion] {
    all(progress).filter { $0.day.year == year }.map { meeting in
      let state: Occasion.State =
        switch meeting.state {
        case .some(let state): state.isOpen ? .underway : .done
        case nil: meeting.day < progress.today ? .unknown : .coming
        }
      return Occasion(
        id: "meeting-\(meeting.key)", kind: .meeting, subject: .meeting(meeting.id, body: meeting.body),
        due: .day(meeting.day), first: meeting.day, last: meeting.day, was: meeting.was.map { .day($0) },
        state: state, doneOn: meeting.state?.isOpen == false ? meeting.state?.closedOn : nil,
        by: [meeting.body], isSuggested: meeting.isSuggested)
    }
  }

  /// The next meeting of a body that is known, on `day` or later; nil when none is decided.
  public static func nextMeeting(of body: String, from day: Day, in progress: Progress) -> Day? {
    all(progress).filter { $0.body == body && $0.day >= day && $0.state == nil }.map(\.day).min()
  }

  private static func all(_ progress: Progress) -> [Meeting] {
    let plan = progress.plan
    var meetings = plan.meetings.map { item in
      Meeting(
        id: item.id, key: item.id, body: item.body.text, day: item.on, was: item.movedFrom,
        state: progress.meetings.first { $0.id == item.id }, isSuggested: item.provenance.isSuggested)
    }
    for state in progress.meetings where !meetings.contains(where: { $0.id == state.id }) {
      meetings.append(Meeting(id: state.id, key: state.id, body: state.body, day: state.day, state: state))
    }
    for state in progress.meetings {
      guard let closed = state.closed, let next = state.next.flatMap({ Day(iso: $0) }) else { continue }
      let isKnown = meetings.contains { $0.body == state.body && $0.day == next }
      if isKnown { continue }
      // The meeting that came instead was moved from the announced day.
      let later = progress.meetings.filter { $0.body == state.body && $0.opened > closed }
        .min { $0.opened < $1.opened }
      if let later {
        if let place = meetings.firstIndex(where: { $0.id == later.id }) {
          meetings[place].was = meetings[place].was ?? next
          meetings[place].key = "after-\(state.id)"
        }
      } else {
        meetings.append(
          Meeting(id: "\(state.body)-\(next)", key: "after-\(state.id)", body: state.body, day: next))
      }
    }
    return meetings
  }
}
