internal import RoadmapKit

extension App {
  /// The whole screen, and where the cursor is to be seen.
  mutating func view() -> (surface: Surface, cursor: Point?) {
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
    parts.drawStatus(
      screens.current.inner.status(in: world), filter: screens.current.inner.filter, on: &surface,
      frame: frame)
    guard var overlay else { return (surface, nil) }
    let painter = OverlayPainter(world: world, bindings: screens.current.bindings)
    let cursor = painter.draw(&overlay, on: &surface, in: frame.body, frame: frame)
    self.overlay = overlay
    return (surface, cursor)
  }
}

/// The parts of the screen that every view has.
struct FrameView {
  let world: World
  let view: View
  let bindings: [Binding]

  private var symbols: Symbols { world.symbols }

  func draw(on surface: inout Surface, frame: Frame) {
    drawTitle(on: &surface, in: frame.title)
    drawTabs(on: &surface, in: frame.tabs)
    for rule in frame.rules {
      surface.put(SafeText(repeating: symbols.rule, count: rule.width), at: rule.origin, role: .rule)
    }
    drawFooter(on: &surface, in: frame.footer)
  }

  private func drawTitle(on surface: inout Surface, in line: Rect) {
    surface.fill(line, ground: .title, role: .title)
    let isWide = line.width >= 100
    let plan = world.plan
    var text = Line(SafeText(isWide ? plan.title : plan.short), .titleStrong, bold: true)
    if plan.standing != .adopted {
      text = text.adding(" · ").adding(SafeText(Words.standing(plan.standing).uppercased()), .titleWarning)
    }
    if let marking = plan.marking {
      text = text.adding(isWide ? "  " : " · ").adding(
        SafeText(isWide ? marking : Words.UI.markingShort), .titleWarning)
    }
    if let day = world.asOf {
      text = text.adding("  ").adding(SafeText(Words.UI.past(day)), .titleWarning)
    } else if isWide {
      text = text.adding("  " + SafeText(Words.UI.at(world.today)), .titleMuted)
    } else {
      text = text.adding(" · " + SafeText(of: "\(world.today) v. \(Week(world.today).number)"), .titleMuted)
    }
    if !world.situation.isComplete {
      text = text.adding("  ").adding(SafeText(Words.UI.incomplete), .titleWarning)
    }
    text.trailing = Line.Piece(text: SafeText(who), role: world.identity == nil ? .titleMuted : .titleStrong)
    if world.problems > 0, isWide {
      text = text.adding("  ").adding(SafeText(Words.UI.problems(world.problems)), .titleWarning)
    }
    // Said whole or not at all.
    let compared = " · " + SafeText(Words.UI.comparedWith(world.situation.reference))
    if isWide, text.columns + compared.columns + who.unicodeScalars.count + 4 <= line.width {
      text = text.adding(compared, .titleMuted)
    }
    text.draw(on: &surface, in: line.inset(columns: 1), ellipsis: symbols.ellipsis)
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

  /// Notice above, then what the cursor is on.
  func drawStatus(_ status: Line, filter: String, on surface: inout Surface, frame: Frame) {
    if let notice = world.notice {
      let role: Role =
        switch notice.kind {
        case .said: .notice
        case .saved: .ok
        case .refused: .error
        }
      var line = Line(SafeText(notice.text), role)
      if let remedy = notice.remedy, !remedy.isEmpty { line = line.adding(" " + SafeText(remedy), .plain) }
      line.draw(on: &surface, in: frame.notice.inset(columns: 1), ellipsis: symbols.ellipsis)
    } else if !world.pending.isEmpty {
      Line(SafeText(Words.UI.saving), .muted).draw(
        on: &surface, in: frame.notice.inset(columns: 1), ellipsis: symbols.ellipsis)
    } else if world.asOf != nil {
      Line(SafeText(Words.UI.pastCannotBeWritten), .warning).adding(
        " " + SafeText(Words.UI.pastRemedy), .plain
      )
      .draw(on: &surface, in: frame.notice.inset(columns: 1), ellipsis: symbols.ellipsis)
    } else if !filter.isEmpty {
      Line(SafeText(Words.UI.filtered(filter)), .heading)
        .draw(on: &surface, in: frame.notice.inset(columns: 1), ellipsis: symbols.ellipsis)
    }
    status.draw(on: &surface, in: frame.status.inset(columns: 1), ellipsis: symbols.ellipsis)
  }

  private func drawFooter(on surface: inout Surface, in line: Rect) {
    surface.fill(line, ground: .footer, role: .footer)
    let footer = FrameView.footer(bindings, width: line.width).choices
    for place in footer.placed(in: line.width) {
      let item = footer.items[place.index]
      let column = line.column + place.column
      let used = surface.put(item.key, at: Point(row: line.row, column: column), role: .footerKey)
      surface.put(" " + item.label, at: Point(row: line.row, column: column + used), role: .footer)
    }
  }

  /// The keys that matter now, the view's own first; `?` is never dropped.
  static func footer(_ bindings: [Binding], width: Int) -> (choices: Choices, commands: [Command]) {
    let shared: [Command] = [.undo, .filter, .help, .quit]
    var rows = bindings.filter { $0.label != nil }
    rows += shared.compactMap { command in
      rows.contains { $0.command == command } ? nil : Binding.everywhere.first { $0.command == command }
    }
    let items = rows.map { Choices.Item(key: SafeText($0.sign), label: SafeText($0.label ?? "")) }
    let help = rows.firstIndex { $0.command == .help }
    return (Choices(items: items, gap: width < 100 ? 2 : 3, kept: help), rows.map(\.command))
  }
}
