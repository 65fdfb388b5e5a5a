internal import RoadmapKit

/// Leading a meeting: opening, following up, closing, and going on after an interruption.
extension App {
  /// Opens the meeting, or asks what is needed to close the one that goes on.
  mutating func convene() {
    guard canWrite(about: nil, command: .convene), let identity = world.identity else { return }
    guard Permission.Writer(identity.writer, in: world.plan).mayWriteForOthers else {
      world.notice = .refused(Words.Meeting.onlyLeaders, Words.UI.notOwnRemedy)
      return
    }
    if let open = world.present.openMeeting(for: identity.writer) {
      askToClose(open)
    } else if identity.writer == ID<Body>.presidium.text {
      askWhoseMeeting()
    } else {
      askWhoIsPresent(meetingOf: identity.writer)
    }
  }

  private mutating func askWhoseMeeting() {
    let bodies = [ID<Body>.lansledning.text, ID<Body>.presidium.text].filter { world.plan.body($0) != nil }
    overlay = .choice(
      Choice(
        purpose: .meetingBody, title: Words.Meeting.whoseTitle, hint: "",
        options: bodies.map { Choice.Option(value: $0, label: world.plan.name(of: $0)) }))
  }

  mutating func askWhoIsPresent(meetingOf body: String) {
    let parties = world.plan.reporters.map { world.plan.organisations[$0] }
      .map { Choice.Option(value: $0.id.text, label: $0.spokenName) }
    let bodies = world.plan.bodies.filter { $0.id.text != body }
      .map { Choice.Option(value: $0.id.text, label: $0.name) }
    // Those who came last time are marked, and the first time all parties.
    let last = world.present.meetings.last { $0.body == body && !$0.present.isEmpty }?.present
    let options = parties + bodies
    overlay = .choice(
      Choice(
        purpose: .present(meeting: world.plan.meetingID(of: body, on: world.today)),
        title: Words.Meeting.presentTitle, hint: Words.Meeting.presentHint, options: options,
        marked: Set(
          options.indices.filter { last?.contains(options[$0].value) ?? (parties.indices.contains($0)) })))
  }

  private mutating func askToClose(_ meeting: MeetingState) {
    let left = MeetingAgenda.prioritised(world.present).filter { !meeting.followedUp.contains($0) }
      .map { world.plan.activities[$0].short }
    let known = YearWheel.nextMeeting(of: meeting.body, from: world.today.adding(days: 1), in: world.present)
    var next = Form.Field.text(.own(.next), Words.Meeting.nextLabel)
    next.set(known?.description ?? "")
    ask(
      Form(
        fact: Fact(.closeMeeting, meeting: meeting.id), title: Words.Meeting.closeTitle,
        hint: Words.Meeting.closeHint(left), fields: [next]), command: .convene)
  }

  /// Marks that the area under the cursor is followed up.
  mutating func followUp() -> [Effect] {
    guard canWrite(about: nil, command: .followUp) else { return [] }
    guard let meeting = joinedMeeting else {
      world.notice = .said(Words.Meeting.notOpenYet, Words.Meeting.notOpenRemedy)
      return []
    }
    guard let activity = screens.current.inner.target(in: world).activity else {
      world.notice = .said(Words.UI.chooseActivity)
      return []
    }
    let id = world.plan.activities[activity].id.text
    return write(
      [Fact(.followUp, [.activity: .text(id)], meeting: meeting)], about: nil, command: .followUp)
  }

  /// The meeting in which the user writes while Möte is shown, also when it was opened on an earlier day.
  var joinedMeeting: String? {
    guard screens.current.view == .meeting, let writer = world.identity?.writer else { return nil }
    return world.present.openMeeting(for: writer)?.id
  }

  /// Which milestone of the row is ticked, where the row is a body and not a milestone.
  mutating func askForMilestone() {
    let target = screens.current.inner.target(in: world)
    guard let activity = target.activity, let organisation = target.organisation,
      let cell = world.cell(activity, organisation)
    else {
      world.notice = .said(Words.UI.chooseActivity)
      return
    }
    guard canWrite(about: target, command: .toggle) else { return }
    var area: Int?
    if world.plan.activities[activity].isPerArea, case .meeting(let screen) = screens.current {
      area = screen.area
    }
    let states = cell.standing.milestones.filter { area == nil || $0.area == nil || $0.area == area }
    guard !states.isEmpty else {
      world.notice = .said(Words.UI.nothingYet)
      return
    }
    let options = states.map { state in
      let sign = StatusLook.milestone(state, of: cell.standing, world.symbols)
      return Choice.Option(
        value: world.present.id(of: state.source, in: activity),
        label: world.present.title(of: state.source, in: activity, world.journals), sign: sign.text,
        role: sign.role, note: state.tickedOn?.description ?? "")
    }
    let place = area.map { " · \(world.plan.areas[$0].name)" } ?? ""
    overlay = .choice(
      Choice(
        purpose: .milestone(activity: activity, organisation: organisation, area: area),
        title: "\(Words.Meeting.milestoneTitle) · \(world.organisationName(organisation))\(place)", hint: "",
        options: options, selected: states.firstIndex { !$0.isTicked && !$0.isLocked } ?? 0))
  }

  /// The text to those who have been silent since the meeting: to all, or to the one under the cursor.
  mutating func showReminder() {
    let situation = Situation(
      world.journals, plan: world.plan, isMain: world.present.isMain, today: world.today)
    let silent = Attention(situation).silent
    let organisation =
      screens.current.view == .meeting ? screens.current.inner.target(in: world).organisation : nil
    let text = ReminderText.text(
      Reminder(situation, organisation: organisation.flatMap { silent.contains($0) ? $0 : nil }))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    overlay = .page(
      Page(title: Words.Meeting.reminderTitle, text: [Words.Meeting.reminderHint, ""] + lines))
  }

  // MARK: Going on where one was

  private func placeName(_ body: String) -> String { "mote-\(body)" }

  /// The view with the item where one was.
  func meetingScreen() -> MeetingScreen {
    MeetingScreen(place: world.drafts[placeName(world.agendaBody)])
  }

  /// After a crash the meeting goes on where it was.
  mutating func resumeMeeting() {
    guard let writer = world.identity?.writer, let meeting = world.present.openMeeting(for: writer),
      world.drafts[placeName(meeting.body)] != nil
    else { return }
    world.showAgenda()
    open(.meeting)
    guard case .meeting(let screen) = screens.current, let current = screen.current(in: world) else { return }
    world.notice = .said(Words.Meeting.resumed(Words.Meeting.item(current.item, in: world.plan)))
  }

  /// Keeps where one is in the meeting; forgets it when the meeting is closed.
  mutating func keepPlace() -> [Effect] {
    guard case .meeting(let screen) = screens.current, let agenda = world.agenda, world.asOf == nil else {
      return []
    }
    let name = placeName(agenda.body)
    guard agenda.meeting != nil, joinedMeeting != nil else {
      guard world.drafts[name] != nil else { return [] }
      world.drafts[name] = nil
      return [.removeDraft(name: name)]
    }
    guard world.drafts[name] != screen.place else { return [] }
    world.drafts[name] = screen.place
    return [.saveDraft(name: name, text: screen.place)]
  }
}
