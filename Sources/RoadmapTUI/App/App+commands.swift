internal import RoadmapKit

extension App {
  /// Does what a command means here.
  mutating func perform(_ command: Command) -> [Effect] {
    if command == .back, let effects = cancelWork() ?? cancelSharing() { return effects }
    if let effects = performMarked(command) { return effects }
    if command != .undo || screens.current.view != .history {
      switch screens.current.inner.perform(command, in: world) {
      case .done: return []
      case .open(let place):
        open(place)
        return []
      case .read(let page):
        overlay = .page(page)
        return []
      case .also(let command): return perform(command)
      case .passed: break
      }
    }
    if isKeptFromThePast(command) { return [] }
    switch command {
    case .view(let view): show(view)
    case .back: back()
    case .toggle
    where screens.current.view == .meeting && screens.current.inner.target(in: world).milestone == nil:
      askForMilestone()
    case .toggle where screens.current.view == .calendar: return askForFulfilment()
    case .open: showOccasion()
    case .next where screens.current.view == .report, .previous where screens.current.view == .report:
      sayPeriods(command)
    case .next, .previous: sayYears()
    case .words: askForWords()
    case .export: askToExport()
    case .adopt: return askToAdopt()
    case .verify: return verify()
    case .span: toggleSpan()
    case .extract: askForExtract()
    case .toggle, .establish, .confirmRow: return say(command)
    case .convene: convene()
    case .followUp: return followUp()
    case .reminder: showReminder()
    case .clock: world.isClockHidden.toggle()
    case .assess: askForStatus()
    case .confirmAll: return askForConfirmAll()
    case .note: askForNote()
    case .signal: askForSignal()
    case .answer: askForAnswer()
    case .close: askToClose()
    case .decide: askForDecision()
    case .assign: askForAssignment()
    case .goal: askForGoal()
    case .measure: return askToMeasure()
    case .passGate: return askToPassGate()
    case .stop: return askToStop()
    case .undo, .redo: return askForUndo(command)
    case .publish: return askToPublish()
    case .fetch: return fetch()
    case .filter: askForFilter()
    case .compare: askWhatToCompare()
    case .earlier, .later, .today: travel(command)
    case .palette: openPalette()
    case .mark: mark()
    case .ownDay: askForOwnDay()
    case .ownMilestone: askForOwnMilestone()
    case .markSince: markSince()
    case .identify: askForWriter(then: nil)
    case .help: overlay = .help(HelpOverlay(view: screens.current.view))
    case .mouse:
      world.isMouseOn.toggle()
      world.notice = .said(world.isMouseOn ? Words.UI.mouseOn : Words.UI.mouseOff)
      return [.setMouse(world.isMouseOn)]
    case .theme where world.isColourless: world.notice = .said(Words.UI.colourless)
    case .theme:
      let all = ThemeChoice.allCases
      world.theme = all[((all.firstIndex(of: world.theme) ?? 0) + 1) % all.count]
      world.notice = .said(Words.UI.theme(Words.UI.themeName(world.theme.rawValue)))
      return [.setTheme(world.theme)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit:
      guard world.pending.isEmpty, world.work == nil, world.sharing == nil else {
        // What is on its way to the disk is waited for; a second wish to quit does not wait.
        if isQuitting { return [.quit] }
        isQuitting = true
        world.notice = .said(world.sharing.map(\.quitWords) ?? Words.UI.quitWhileSaving)
        return []
      }
      return [.quit]
    default: break
    }
    return []
  }

  // MARK: Going about

  func opened(_ place: Place) -> Screen {
    switch place {
    case .matrix: return .matrix(MatrixScreen())
    case .meeting: return .meeting(meetingScreen())
    case .calendar: return .calendar(CalendarScreen())
    case .signals: return .signals(SignalScreen())
    case .duties: return .duties(DutyScreen())
    case .history: return .history(HistoryScreen())
    case .report: return .report(ReportScreen())
    case .organisation(let organisation, let activity):
      var screen = OrganisationScreen(organisation: organisation.map { world.plan.organisations[$0].id })
      screen.reconcile(with: world)
      if let activity { screen.choose(activity: activity, in: world) }
      return .organisation(screen)
    case .activity(let activity, let organisation):
      return .activity(
        ActivityScreen(
          activity: activity.map { world.plan.activities[$0].id },
          organisation: organisation.map { world.plan.organisations[$0].id }))
    }
  }

  mutating func open(_ place: Place) {
    screens.open(opened(place))
    screens.reconcile(with: world)
  }

  private mutating func show(_ view: View) {
    guard view != screens.current.view else { return }
    let target = screens.current.inner.target(in: world)
    switch view {
    case .matrix: open(.matrix)
    case .organisation: open(.organisation(target.organisation, activity: target.activity))
    case .activity: open(.activity(target.activity, organisation: target.organisation))
    case .meeting: open(.meeting)
    case .calendar: open(.calendar)
    case .signals: open(.signals)
    case .duties: open(.duties)
    case .history: open(.history)
    case .report: open(.report)
    }
    if view == .matrix, case .matrix(var screen) = screens.current {
      screen.activity = target.activity.map { world.plan.activities[$0].id } ?? screen.activity
      screen.organisation = target.organisation.map { world.plan.organisations[$0].id } ?? screen.organisation
      screens.current = .matrix(screen)
      screens.reconcile(with: world)
    }
  }

  private mutating func back() {
    if case .meeting(var screen) = screens.current, screen.showsMinutes {
      _ = screen.perform(.back, in: world)
      screens.current = .meeting(screen)
    } else if !screens.current.inner.filter.isEmpty {
      screens.current.inner.filter = ""
    } else if !screens.back(), world.asOf != nil {
      travel(.today)
    }
  }

  // MARK: Questions

  private mutating func askForFilter() {
    let text = screens.current.inner.filter
    overlay = .prompt(
      Prompt(
        purpose: .filter, title: Words.UI.filterTitle, hint: "", field: TextField(text), isRequired: false))
  }

  private mutating func askWhatToCompare() {
    var choice = Choice(
      purpose: .compare, title: Words.UI.compareTitle, hint: "",
      options: [
        Choice.Option(value: "meeting", label: Words.UI.compareMeeting),
        Choice.Option(value: "report", label: Words.UI.compareReport),
        Choice.Option(value: "day", label: Words.UI.compareDay),
      ])
    choice.options[0].note = world.present.reference(.meeting)?.day.description ?? Words.UI.noMeeting
    choice.options[1].note = world.present.reference(.report)?.id ?? Words.UI.noReport
    switch world.since {
    case .meeting, .meetingOf: choice.selected = 0
    case .report: choice.selected = 1
    case .day: choice.selected = 2
    }
    overlay = .choice(choice)
  }

  /// Moves the cursor to one's own organisation when another's was shown; says so.
  mutating func goHome() -> Bool {
    let shown = screens.current.inner.target(in: world).organisation
    guard let own = world.ownOrganisation, let shown, shown != own else { return false }
    screens.current.inner.show(organisation: world.plan.organisations[own].id, in: world)
    world.notice = .said(Words.UI.nowShown(world.organisationName(own)), Words.UI.nowShownRemedy)
    return true
  }

  /// Asks who the user reports for; afterwards `command` is done.
  mutating func askForWriter(then command: Command?) {
    interrupted = command
    let organisations = world.plan.reporters.map { index in
      let organisation = world.plan.organisations[index]
      return Choice.Option(value: organisation.id.text, label: Words.UI.writerName(organisation))
    }
    let bodies = world.plan.bodies.map { Choice.Option(value: $0.id.text, label: $0.name) }
    let leading = [ID<Body>.lansledning.text, ID<Body>.presidium.text, ID<Body>.kdRd.text]
    let first = bodies.filter { leading.contains($0.value) }
    let options = organisations + first + bodies.filter { !leading.contains($0.value) }
    overlay = .choice(
      Choice(
        purpose: .writer, title: Words.UI.identityTitle, hint: Words.UI.identityHint, options: options,
        selected: options.firstIndex { $0.value == world.identity?.writer } ?? 0))
  }
}
