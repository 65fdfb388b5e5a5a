internal import RoadmapKit

extension App {
  /// Takes in what has happened; tells what is to be done.
  mutating func update(_ message: Message) -> [Effect] {
    let effects = react(to: message)
    if case .history(let screen) = screens.current { world.showHistory(matching: screen.filter) }
    if screens.current.view == .meeting { world.showAgenda() }
    if case .report(let screen) = screens.current, let period = screen.span(in: world).period {
      world.showReport(of: period, organisation: screen.organisationIndex(in: world))
    }
    if case .calendar(let screen) = screens.current { world.showWheel(of: screen.year(in: world)) }
    screens.reconcile(with: world)
    if case .activity(let screen) = screens.current, let activity = screen.activityIndex(in: world) {
      world.showInsight(of: activity)
    }
    return effects + readWaiting() + keepPlace()
  }

  private mutating func react(to message: Message) -> [Effect] {
    switch message {
    case .input(.resized): return []
    case .input(.key(let key)):
      guard Frame.fits(world.size) else {
        return key == .control("c") || key == .character("q") ? [.quit] : []
      }
      return take(key)
    case .input(.mouse(let event)): return Frame.fits(world.size) ? take(event) : []
    case .loaded(let contents):
      let hadNews =
        contents.journals.newest.map { newest in world.journals.newest.map { newest > $0 } ?? true } ?? false
      guard world.take(contents) else { return [] }
      // What a fetch brings is told when it is over.
      if hadNews, world.pending.isEmpty, world.sharing == nil { world.notice = .said(Words.UI.filesChanged) }
      return []
    case .loadFailed(let problem):
      let place = problem.place.map { "\($0.file):\($0.line)" }
      world.trouble = Words.UI.shownIsOld([place, problem.fact].compactMap { $0 }.joined(separator: ": "))
      return []
    case .failed(let problem):
      world.notice = .refused(problem.fact + ".", problem.remedy)
      return []
    case .export(let export, let outcome): return exported(export, outcome)
    case .sharing(let number, let step):
      if world.sharing?.number == number { world.sharing?.step = step }
      return []
    case .shared(let number, let outcome, let contents): return shared(number, outcome, contents)
    case .adoption(let wish, let outcome): return adopted(wish, outcome)
    case .check(let wish, let outcome): return checked(wish, outcome)
    case .recorded(let saved): return recorded(saved)
    case .notRecorded(let number, let problem):
      world.pending.removeAll { $0.number == number }
      sayingOf[number] = nil
      draftOf[number] = nil
      deedOf[number] = nil
      world.notice = .refused("\(Words.UI.notSaved) \(problem.fact).", problem.remedy)
      return [.reload] + quitIfIdle()
    case .identitySaved(let identity):
      world.identity = identity
      let command = interrupted
      interrupted = nil
      if goHome() { return [] }
      return command.map { perform($0) } ?? []
    case .clock(let now):
      let day = world.today
      world.now = now
      if world.today != day { world.fold() }
      return []
    }
  }

  private mutating func recorded(_ saved: Saved) -> [Effect] {
    world.pending.removeAll { $0.number == saved.number }
    let warning = sayingOf.removeValue(forKey: saved.number)
    var effects: [Effect] =
      draftOf.removeValue(forKey: saved.number).map { name in
        world.drafts[name] = nil
        return [.removeDraft(name: name)]
      } ?? []
    if !world.take(saved) { effects.append(.reload) }
    let deed = deedOf.removeValue(forKey: saved.number)
    if deed != nil { screens.current.inner.clearMarks() }
    let sentence =
      deed ?? world.journals.entries.last.map { Words.deed($0, world.present, world.journals) }
    let words =
      [sentence.map { Words.UI.saved($0) } ?? Words.UI.saved, warning].compactMap { $0 } + saved.notices
    world.notice = .saved(words.joined(separator: " "))
    return effects + quitIfIdle()
  }

  func quitIfIdle() -> [Effect] {
    isQuitting && world.pending.isEmpty && world.work == nil && world.sharing == nil ? [.quit] : []
  }

  // MARK: Keys

  private mutating func take(_ key: Key) -> [Effect] {
    if key == .control("c") { return perform(.quit) }
    // Escape and the next key, come together over a slow line, are two keys.
    if case .alt(let character) = key { return take(.escape) + take(.character(character)) }
    if key == .control("l") { return [.redraw] }
    // In a text it takes back what was typed, as it does elsewhere.
    if key == .control("z"), !(overlay?.isWritten ?? false) { return [.suspend] }
    if overlay != nil { return takeInOverlay(key) }
    world.notice = nil
    guard let binding = Binding.find(key, in: screens.current.bindings) else { return [] }
    return perform(binding.command)
  }

  private mutating func take(_ event: MouseEvent) -> [Effect] {
    let frame = Frame(world.size)
    if case .palette(let palette) = overlay { return take(event, palette, in: frame.body) }
    if let overlay {
      if case .choice(var choice) = overlay, event.kind == .press {
        let painter = OverlayPainter(world: world, screen: screens.current)
        if let index = painter.option(of: choice, at: event.at, in: frame.body) {
          choice.selected = index
          self.overlay = .choice(choice)
          return takeInOverlay(.enter)
        }
      }
      return takeInOverlay(event.kind == .wheelUp ? .up : event.kind == .wheelDown ? .down : .tab)
    }
    switch event.kind {
    case .wheelUp: return perform(.up)
    case .wheelDown: return perform(.down)
    case .press: return press(event.at, frame)
    }
  }

  private mutating func press(_ point: Point, _ frame: Frame) -> [Effect] {
    world.notice = nil
    if frame.tabs.contains(point) {
      let choices = ViewTabs.choices(screens.current.view, width: frame.tabs.width)
      guard let index = choices.item(at: point.column, width: frame.tabs.width) else { return [] }
      return perform(.view(View.allCases[index]))
    }
    if frame.footer.contains(point) {
      let footer = FrameView.footer(
        screens.current.bindings, on: screens.current.view, width: frame.footer.width,
        isPast: world.asOf != nil, sharing: world.sharingKeys, world.symbols)
      guard let index = footer.choices.item(at: point.column, width: frame.footer.width) else { return [] }
      return perform(footer.commands[index])
    }
    if frame.title.contains(point), point.column > frame.title.width * 2 / 3 { return perform(.identify) }
    guard frame.body.contains(point) else { return [] }
    return screens.current.inner.click(point, in: frame.body, world: world) ? perform(.open) : []
  }
}
