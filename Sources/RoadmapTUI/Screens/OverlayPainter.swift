internal import RoadmapKit

/// Draws the box that lies over a view, and says where the cursor belongs.
struct OverlayPainter {
  let world: World
  let screen: Screen

  private var symbols: Symbols { world.symbols }

  /// Draws `overlay` in `area`; it may move its scroll position to fit.
  func draw(_ overlay: inout Overlay, on surface: inout Surface, in area: Rect, frame: Frame) -> Point? {
    switch overlay {
    case .help(var help):
      draw(&help, on: &surface, in: area)
      overlay = .help(help)
      return nil
    case .prompt(let prompt):
      return prompt.isOneLine
        ? drawLine(prompt, on: &surface, in: frame.notice) : draw(prompt, on: &surface, in: area)
    case .choice(let choice):
      draw(choice, on: &surface, in: area)
      return nil
    case .question(var question):
      draw(&question, on: &surface, in: area)
      overlay = .question(question)
      return nil
    case .form(let form): return FormPainter(world: world).draw(form, on: &surface, in: area)
    case .page(var page):
      draw(&page, on: &surface, in: area)
      overlay = .page(page)
      return nil
    case .publishing(var publishing):
      draw(&publishing, on: &surface, in: area)
      overlay = .publishing(publishing)
      return nil
    case .palette(var palette):
      let items = palette.items(in: world, on: screen)
      let place = PalettePainter(world: world, items: items).draw(&palette, on: &surface, in: area)
      overlay = .palette(palette)
      return place
    }
  }

  private func keys(_ texts: String...) -> SafeText { SafeText(texts.joined(separator: " · ")) }

  private func draw(_ question: inout Question, on surface: inout Surface, in area: Rect) {
    let width = min(76, area.width - 4)
    let lines = question.text.flatMap { $0.isEmpty ? [SafeText()] : SafeText.lines($0, width: width - 4) }
    let panel = Panel(
      title: SafeText(question.title),
      keys: question.isYesDefault
        ? keys(Words.UI.yes, Words.UI.no)
        : lines.count + 4 > area.height
          ? keys(Words.UI.onlyYes, Words.UI.defaultNo, Words.UI.scroll)
          : keys(Words.UI.onlyYes, Words.UI.defaultNo), symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: lines.count + 4)
    let room = inner.rows(from: 1, count: max(0, inner.height - 2))
    var window = ScrollWindow(first: question.first)
    window.reveal(nil, height: room.height, count: lines.count)
    question.first = window.first
    for (offset, line) in lines[window.range(height: room.height, count: lines.count)].enumerated() {
      surface.put(line, at: Point(row: room.row + offset, column: room.column), role: .overlay)
    }
    MoreBelow.draw(lines.count - window.first - room.height, on: &surface, in: room)
  }

  private func draw(_ prompt: Prompt, on surface: inout Surface, in area: Rect) -> Point? {
    let width = prompt.width(in: area.size)
    let hint = SafeText.lines(prompt.hint, width: width - 4)
    let caution = GuardLines(
      problem: prompt.problem, seen: prompt.seen, hasAsked: prompt.hasAsked, width: width - 4)
    let rows = prompt.rows(in: area.size)
    let panel = Panel(
      title: SafeText(prompt.title),
      keys: prompt.isLong
        ? keys(Words.UI.formSave(.reportText), Words.ReportView.wordsUndo, Words.UI.cancel)
        : keys(Words.UI.accept, Words.UI.cancel), symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: hint.count + rows + caution.rows + 3)
    for (offset, line) in hint.enumerated() {
      surface.put(line, at: Point(row: inner.row + offset, column: inner.column), role: .muted)
    }
    caution.draw(on: &surface, in: inner.rows(from: hint.count + rows + 1))
    let box = inner.rows(from: hint.count + 1, count: rows)
    return prompt.field.draw(on: &surface, in: box, placeholder: SafeText())
  }

  private func drawLine(_ prompt: Prompt, on surface: inout Surface, in line: Rect) -> Point? {
    let label = SafeText(prompt.title + ": ")
    surface.fill(line, ground: .normal)
    surface.put(label, at: Point(row: line.row, column: line.column + 1), role: .heading)
    let box = line.columns(from: 1 + label.columns, count: line.width - label.columns - 2)
    return prompt.field.draw(on: &surface, in: box, placeholder: SafeText())
  }

  private func draw(_ choice: Choice, on surface: inout Surface, in area: Rect) {
    let (inner, first) = panel(choice, area, on: &surface)
    for (offset, index) in (first..<choice.options.count).prefix(inner.height).enumerated() {
      let option = choice.options[index]
      let row = inner.row + offset
      let isChosen = index == choice.selected
      if isChosen {
        surface.fill(Rect(row: row, column: inner.column, width: inner.width, height: 1), ground: .focus)
      }
      let cursor = isChosen ? symbols.cursor : " "
      var line = Line(cursor + " ", .overlay)
      if let marked = choice.marked {
        line = line.adding((marked.contains(index) ? symbols.ticked : symbols.open) + " ", .ok)
      }
      if !option.sign.isEmpty { line = line.adding(option.sign + " ", option.role) }
      line = line.adding(SafeText(option.label), isChosen ? .strong : .overlay)
      if !option.note.isEmpty { line = line.ending(SafeText(option.note)) }
      line.draw(
        on: &surface, in: Rect(row: row, column: inner.column + 1, width: inner.width - 2, height: 1),
        ellipsis: symbols.ellipsis)
    }
    MoreBelow.draw(choice.options.count - first - inner.height, on: &surface, in: inner)
  }

  private func panel(_ choice: Choice, _ area: Rect, on surface: inout Surface) -> (inner: Rect, first: Int) {
    let width = min(64, area.width - 4)
    let hint = choice.hint.isEmpty ? [] : SafeText.lines(choice.hint, width: width - 4) + [SafeText()]
    let wanted = choice.options.count + hint.count + 2
    let panel = Panel(
      title: SafeText(choice.title),
      keys: choice.marked == nil
        ? keys(Words.UI.choose, Words.UI.cancel) : keys(Words.UI.markKey, Words.UI.accept, Words.UI.cancel),
      symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: min(wanted, area.height))
    for (offset, line) in hint.enumerated() {
      surface.put(line, at: Point(row: inner.row + offset, column: inner.column), role: .muted)
    }
    let list = inner.rows(from: hint.count)
    var window = ScrollWindow()
    window.reveal(choice.selected, height: list.height, count: choice.options.count)
    return (list, window.first)
  }

  /// The option at a place, or nil.
  func option(of choice: Choice, at point: Point, in area: Rect) -> Int? {
    var scratch = Surface(Size(width: area.endColumn, height: area.endRow))
    let (list, first) = panel(choice, area, on: &scratch)
    guard list.contains(point) else { return nil }
    let index = first + point.row - list.row
    return choice.options.indices.contains(index) ? index : nil
  }

  // MARK: Help

  private func draw(_ help: inout HelpOverlay, on surface: inout Surface, in area: Rect) {
    let width = min(90, area.width - 2)
    draw(
      helpLines(help.view, width: width - 4), Words.UI.helpTitle, width, &help.first, on: &surface, in: area)
  }

  private func draw(_ page: inout Page, on surface: inout Surface, in area: Rect) {
    let width = min(90, area.width - 2)
    let lines = page.text.flatMap {
      $0.isEmpty ? [Line.blank] : SafeText.lines($0, width: width - 4).map { Line($0, .overlay) }
    }
    guard lines.count + 4 <= area.height else {
      draw(lines, page.title, width, &page.first, on: &surface, in: area)
      return
    }
    // A short one takes no more than it needs.
    let panel = Panel(title: SafeText(page.title), keys: keys(Words.UI.close), symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: lines.count + 4)
    for (offset, line) in lines.enumerated() {
      line.draw(on: &surface, in: inner.rows(from: 1 + offset, count: 1), ellipsis: symbols.ellipsis)
    }
  }

  private func draw(_ publishing: inout Publishing, on surface: inout Surface, in area: Rect) {
    let width = min(90, area.width - 2)
    let lines = PublishingLook(world: world, publishing: publishing, width: width - 4).lines
    let choices =
      [Words.ShareView.yes, Words.UI.defaultNo]
      + (publishing.outgoing.changedPlans.isEmpty ? [] : [Words.ShareView.planKey])
      + (lines.count + 2 > area.height ? [Words.UI.scroll] : [])
    draw(
      lines, Words.ShareView.title(publishing.leaving.count), width, &publishing.first, on: &surface,
      in: area,
      keys: SafeText(choices.joined(separator: " · ")), height: lines.count + 2)
  }

  /// Lines to read in a box as high as there is room for.
  private func draw(
    _ lines: [Line], _ title: String, _ width: Int, _ first: inout Int, on surface: inout Surface,
    in area: Rect, keys: SafeText? = nil, height: Int = .max
  ) {
    let panel = Panel(
      title: SafeText(title), keys: keys ?? self.keys(Words.UI.scroll, Words.UI.close), symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: min(height, area.height))
    var window = ScrollWindow(first: first)
    window.reveal(nil, height: inner.height, count: lines.count)
    first = window.first
    for (offset, line) in lines[window.range(height: inner.height, count: lines.count)].enumerated() {
      line.draw(on: &surface, in: inner.rows(from: offset, count: 1), ellipsis: symbols.ellipsis)
    }
    if window.first + inner.height < lines.count {
      let more = SafeText(Words.UI.more)
      surface.put(
        more, at: Point(row: inner.endRow, column: inner.endColumn - more.columns), role: .footerKey)
    }
  }

  private func helpLines(_ view: View, width: Int) -> [Line] {
    func rows(_ bindings: [Binding]) -> [Line] {
      bindings.filter { !$0.sign.isEmpty }.flatMap { binding in
        SafeText(binding.note).wrapped(to: width - 15).enumerated().map { index, part in
          Line("  " + world.symbols.key(index == 0 ? binding.sign : "").padded(to: 12), .footerKey).adding(
            part, .overlay)
        }
      }
    }
    var lines = [Line(SafeText(Words.UI.helpFor(ViewTabs.name(of: view))), .heading)] + rows(screen.bindings)
    lines += [.blank, Line(SafeText(Words.UI.helpEverywhere), .heading)] + rows(Binding.everywhere)
    lines += [.blank, Line(SafeText(Words.UI.helpSigns), .heading)]
    lines += Legend.pieces(world).map { line in
      var line = line
      line.pieces.insert(Line.Piece(text: "  ", role: .overlay), at: 0)
      return line
    }
    return lines
  }
}

/// The names of the views.
enum ViewTabs {
  static func words(of view: View) -> (full: String, short: String) {
    switch view {
    case .matrix: Words.UI.matrix
    case .organisation: Words.UI.organisation
    case .activity: Words.UI.activity
    case .meeting: Words.UI.meeting
    case .calendar: Words.UI.calendar
    case .signals: Words.UI.signals
    case .duties: Words.UI.duties
    case .history: Words.UI.history
    case .report: Words.UI.report
    }
  }

  static func name(of view: View) -> String { words(of: view).full }

  static func choices(_ selected: View, width: Int) -> Choices {
    let isWide = width >= 100
    return Choices(
      items: View.allCases.map { view in
        let words = words(of: view)
        return Choices.Item(
          key: SafeText(view.rawValue), label: SafeText(isWide ? words.full : words.short),
          isSelected: view == selected)
      }, gap: isWide ? 2 : 1)
  }
}
