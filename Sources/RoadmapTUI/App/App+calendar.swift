internal import RoadmapKit

/// Årshjul: what is read in a box, and what is told as done.
extension App {
  /// Shows what there is to read of what the cursor is on.
  mutating func showOccasion() {
    guard case .calendar(let screen) = screens.current, let item = screen.item(in: world),
      let page = CalendarPage.page(item, world: world)
    else { return }
    overlay = .page(page)
  }

  /// Says between which years one can go.
  mutating func sayYears() {
    guard case .calendar = screens.current, let wheel = world.wheel else { return }
    world.notice = .said(Words.CalendarView.years(wheel.years))
  }

  /// Asks whether the follow-up that the cursor is on is done, where it can be told here.
  mutating func askForFulfilment() -> [Effect] {
    guard case .calendar(let screen) = screens.current, let item = screen.item(in: world) else { return [] }
    if let rule = item.rule { world.notice = .said(Words.CalendarView.hasNoTime(rule)) }
    guard let occasion = item.occasion else { return [] }
    guard case .rule(let id, let period) = occasion.subject, let rule = world.plan.followUp(id) else {
      world.notice = .said(Words.CalendarView.notARule, Words.CalendarView.openIt)
      return []
    }
    guard occasion.state != .done else {
      sayDone(occasion, rule, period)
      return []
    }
    guard canWrite(about: nil, command: .toggle), let identity = world.identity else { return [] }
    let fact = Fact(.fulfil, [.rule: .text(id.text), .period: .text(period.text)])
    let writing = world.writing(as: identity)
    switch writing.examine(fact) {
    case .needless(let needless): world.notice = .said(needless.sentence)
    case .refused(.notAllowed):
      world.notice = .refused(Words.CalendarView.mayFulfil(rule, world.plan), Words.UI.notOwnRemedy)
    case .refused(let refusal): refuse(refusal)
    case .write(let fact, _): overlay = .question(question(fact, occasion, rule, period))
    }
    return []
  }

  private func question(_ fact: Fact, _ occasion: Occasion, _ rule: FollowUp, _ period: Period) -> Question {
    var text = [Words.CalendarView.fulfilQuestion(rule, period)]
    if let own = world.ownOrganisation, let share = RuleDeeds(world.present).deed(of: rule, period).share {
      text.append(Words.CalendarView.ownPart(world.organisationName(own), share))
    }
    if occasion.kind == .report { text.append(Words.CalendarView.reportDoesIt) }
    return Question(purpose: .record([fact], draft: nil), title: Words.CalendarView.fulfilTitle, text: text)
  }

  /// Says that it is done, and how that is taken back.
  private mutating func sayDone(_ occasion: Occasion, _ rule: FollowUp, _ period: Period) {
    let said = Words.CalendarView.alreadyDone(occasion.doneOn)
    let isOwn = screens.current.inner.target(in: world).event != nil
    let author = CalendarPage.words(on: rule.id, period, in: world).last.map { entry in
      world.plan.name(of: world.journals.names[entry.by])
    }
    world.notice = .said(
      said,
      isOwn
        ? Words.CalendarView.undoHere
        : author.map(Words.CalendarView.undoneBy) ?? Words.CalendarView.adopted)
  }
}
