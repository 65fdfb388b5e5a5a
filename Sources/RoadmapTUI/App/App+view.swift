internal import RoadmapKit

extension App {
  /// The whole screen, and where the cursor is to be seen.
  mutating func view() -> (surface: Surface, cursor: Cursor?) {
    var surface = Surface(world.size)
    guard Frame.fits(world.size) else {
      let text = SafeText(Words.UI.tooSmall(world.size.width, world.size.height))
      for (row, line) in text.wrapped(to: max(1, world.size.width)).enumerated() {
        surface.put(line, at: Point(row: row, column: 0), role: .warning)
      }
      return (surface, nil)
    }
    let frame = Frame(world.size)
    let parts = FrameView(world: world, view: screens.current.view, bindings: screens.current.bindings)
    parts.draw(on: &surface, frame: frame)
    screens.current.inner.draw(on: &surface, in: frame.body, world: world)
    parts.past?.drawSides(on: &surface, frame: frame)
    parts.drawStatus(
      screens.current.inner.status(in: world), filter: screens.current.inner.filter,
      marked: screens.current.inner.marked(in: world), on: &surface, frame: frame)
    if var overlay {
      let painter = OverlayPainter(world: world, screen: screens.current)
      let place = painter.draw(&overlay, on: &surface, in: frame.body, frame: frame)
      self.overlay = overlay
      if let place { return (surface, Cursor(at: place, isVisible: true)) }
    }
    // Screen readers and magnifiers follow the terminal's cursor, also where it is not shown.
    let place = surface.place(of: .focus) ?? surface.place(of: .selectedRow)
    return (surface, place.map { Cursor(at: $0, isVisible: false) })
  }
}

/// The parts of the screen that every view has.
struct FrameView {
  let world: World
  let view: View
  let bindings: [Binding]

  private var symbols: Symbols { world.symbols }
  var past: PastFrame? { PastFrame(world) }

  func draw(on surface: inout Surface, frame: Frame) {
    drawTitle(on: &surface, in: frame.title)
    drawTabs(on: &surface, in: frame.tabs)
    for rule in frame.rules {
      surface.put(SafeText(repeating: symbols.rule, count: rule.width), at: rule.origin, role: .rule)
    }
    drawFooter(on: &surface, in: frame.footer)
  }

  private func drawTitle(on surface: inout Surface, in line: Rect) {
    var name = SafeText(who)
    if view == .meeting, !world.isClockHidden, let clock = clock { name += "  " + SafeText(clock) }
    if let past {
      past.drawTitle(who: name, on: &surface, in: line)
      return
    }
    if let count = world.draftWords { name += " · " + SafeText(count) }
    surface.fill(line, ground: .title, role: .title)
    let room = line.inset(columns: 1)
    let wordings = titles()
    func fitting(_ name: SafeText, _ wordings: some Sequence<Line>) -> Line? {
      wordings.first { $0.columns + name.columns + 2 <= room.width }
    }
    var text = fitting(name, wordings) ?? wordings.last ?? .blank
    // When it was last fetched goes before what is compared with, which the views tell too, not before the day.
    if let fetched = world.fetchedWords,
      let shorter = fitting(name + " · " + SafeText(fetched), wordings.prefix(6))
    {
      name += " · " + SafeText(fetched)
      text = shorter
    }
    text.trailing = Line.Piece(text: name, role: world.identity == nil ? .titleMuted : .titleStrong)
    text.draw(on: &surface, in: room, ellipsis: symbols.ellipsis)
  }

  /// The title in shorter and shorter wordings; what must be seen is in all of them, whole.
  private func titles() -> [Line] {
    let plan = world.plan
    let compared = SafeText(world.comparison)
    func title(long: Bool, marking: Bool, day: SafeText?, compares: Bool, named: Bool = true) -> Line {
      let gap: SafeText = long ? "  " : " · "
      var text = named ? Line(SafeText(long ? plan.title : plan.short), .titleStrong, bold: true) : .blank
      func add(_ words: SafeText, _ role: Role) {
        text = text.adding(text.pieces.isEmpty ? "" : gap).adding(words, role)
      }
      if plan.standing != .adopted {
        add(SafeText(Words.standing(plan.standing).uppercased()), .titleWarning)
      }
      if let words = plan.marking { add(SafeText(marking ? words : Words.UI.markingShort), .titleWarning) }
      if !world.situation.isComplete { add(SafeText(Words.UI.incomplete), .titleWarning) }
      if let day { add(day, .titleMuted) }
      if compares { add(compared, .titleMuted) }
      if world.problems > 0, long { add(SafeText(Words.UI.problems(world.problems)), .titleWarning) }
      return text
    }
    let full = SafeText(Words.UI.at(world.today))
    let short = SafeText(Words.UI.shortDay(world.today))
    return [
      title(long: true, marking: true, day: full, compares: true),
      title(long: false, marking: true, day: full, compares: true),
      title(long: false, marking: false, day: short, compares: true),
      title(long: true, marking: true, day: full, compares: false),
      title(long: false, marking: true, day: short, compares: false),
      title(long: false, marking: false, day: short, compares: false),
      title(long: false, marking: false, day: nil, compares: false),
      title(long: false, marking: false, day: nil, compares: false, named: false),
    ]
  }

  /// How long the meeting has gone on today: `00:12`.
  private var clock: String? {
    guard let begun = world.agenda?.meeting?.begun, begun.instant.swedishDay == world.today else {
      return nil
    }
    let minutes = max(0, (world.now.milliseconds - begun.instant.milliseconds) / 60_000)
    return Words.UI.clock(Int(minutes))
  }

  private var who: String {
    guard let identity = world.identity else { return Words.UI.reading }
    if let index = world.plan.organisationIndex(ID(identity.writer)) {
      return Words.UI.writerName(world.plan.organisations[index])
    }
    return world.plan.name(of: identity.writer)
  }

  private func drawTabs(on surface: inout Surface, in line: Rect) {
    let choices = ViewTabs.choices(view, width: line.width)
    for place in choices.placed(in: line.width) {
      let item = choices.items[place.index]
      let text = item.key + " " + item.label
      if item.isSelected {
        surface.put(
          " " + text + " ", at: Point(row: line.row, column: line.column + place.column - 1),
          role: .tabSelected,
          bold: true)
      } else {
        surface.put(text, at: Point(row: line.row, column: line.column + place.column), role: .tab)
      }
    }
  }

  /// Notice above, then what the cursor is on; a remedy that does not fit beside its notice takes the row below.
  func drawStatus(
    _ status: Line, filter: String, marked: [Target], on surface: inout Surface, frame: Frame
  ) {
    let (first, second) = (frame.notice.inset(columns: past == nil ? 1 : 2), frame.status.inset(columns: 1))
    var (above, below) = (notice(filter: filter, marked: marked), status)
    if let remedy = world.notice?.remedy, !remedy.isEmpty {
      if above.columns + remedy.unicodeScalars.count + 1 <= first.width {
        above = above.adding(" " + SafeText(remedy), .plain)
      } else {
        below = Line(SafeText(remedy))
      }
    }
    if let past {
      past.draw(above, on: &surface, in: frame.notice)
    } else {
      above.draw(on: &surface, in: first, ellipsis: symbols.ellipsis)
    }
    below.draw(on: &surface, in: second, ellipsis: symbols.ellipsis)
  }

  /// What there is to say, the most pressing first.
  private func notice(filter: String, marked: [Target]) -> Line {
    if let notice = world.notice {
      let role: Role =
        switch notice.kind {
        case .said: .notice
        case .saved: .ok
        case .refused: .error
        }
      return Line(SafeText(notice.text), role)
    }
    if !world.pending.isEmpty { return Line(SafeText(Words.UI.saving), .muted) }
    if let sharing = world.sharing {
      let line = Line(SafeText(sharing.words), .notice)
      return sharing.isCancelled
        ? line : line.adding("  " + SafeText(Words.ShareView.cancelKey), .footerKey)
    }
    if let work = world.work {
      let words = world.isWorkCancelled ? Words.ReportView.cancelling : work.words
      let line = Line(SafeText(words), .notice)
      return view == .report && !world.isWorkCancelled
        ? line.adding("  " + SafeText(Words.ReportView.cancelKey), .footerKey) : line
    }
    if !marked.isEmpty { return MarkLook.words(marked) }
    if let trouble = world.trouble { return Line(SafeText(trouble), .warning) }
    if world.asOf != nil {
      return Line(SafeText(Words.UI.pastCannotBeWritten), .warning)
        .adding(" " + SafeText(Words.UI.pastRemedy), .plain)
    }
    return filter.isEmpty ? .blank : Line(SafeText(Words.UI.filtered(filter)), .heading)
  }

  private func drawFooter(on surface: inout Surface, in line: Rect) {
    surface.fill(line, ground: .footer, role: .footer)
    let footer = FrameView.footer(
      bindings, on: view, width: line.width, isPast: past != nil,
      sharing: world.sharingKeys, world.symbols
    )
    .choices
    for place in footer.placed(in: line.width) {
      let item = footer.items[place.index]
      let column = line.column + place.column
      let used = surface.put(item.key, at: Point(row: line.row, column: column), role: .footerKey)
      surface.put(" " + item.label, at: Point(row: line.row, column: column + used), role: .footer)
    }
  }

  /// The keys that matter now, the view's own first; `?` is never dropped.
  ///
  /// In the past nothing is written: the keys that step through it stand first.
  static func footer(
    _ bindings: [Binding], on view: View, width: Int, isPast: Bool, sharing: [Command], _ symbols: Symbols
  ) -> (
    choices: Choices, commands: [Command]
  ) {
    let steps = isPast ? [Command.earlier, .later, .today] : []
    let own =
      steps.compactMap { step in Binding.everywhere.first { $0.command == step } }
      + bindings.filter { $0.label != nil && !(isPast && $0.command.needsToday(on: view)) }
    let common: [Command] = isPast ? [.compare] : [.undo]
    let shared = (common + sharing + [.filter, .palette, .help, .quit]).compactMap { command in
      own.contains { $0.command == command } ? nil : Binding.everywhere.first { $0.command == command }
    }
    // Taking back stands among the first: it is looked for in haste. So does publishing, where drafts wait for it.
    let isFirst = { (binding: Binding) in binding.command == .undo || binding.command == .publish }
    let rows = own.prefix(3) + shared.filter(isFirst) + own.dropFirst(3) + shared.filter { !isFirst($0) }
    let items = rows.map { Choices.Item(key: symbols.key($0.sign), label: SafeText($0.label ?? "")) }
    let help = rows.firstIndex { $0.command == .help }
    return (Choices(items: items, gap: width < 100 ? 2 : 3, kept: help), rows.map(\.command))
  }
}
