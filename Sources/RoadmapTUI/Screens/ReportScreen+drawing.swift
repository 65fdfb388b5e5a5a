internal import RoadmapKit

extension ReportScreen {
  private func layout(_ area: Rect, _ sheet: ReportSheet) -> ReportLayout {
    ReportLayout(area, sections: sections(sheet).count, isReading: pane == .reading)
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    guard let sheet = world.report else { return }
    let layout = layout(area, sheet)
    if pane != .reading {
      drawHead(sheet, on: &surface, layout, world)
      drawSections(sheet, on: &surface, layout, world)
      drawNotes(sheet, on: &surface, layout, world)
    }
    if let rule = layout.rule {
      for row in area.row..<area.endRow {
        surface.put(world.symbols.verticalRule, at: Point(row: row, column: rule), role: .rule)
      }
    }
    drawText(sheet, on: &surface, layout, world)
  }

  // MARK: The sections

  private func drawHead(
    _ sheet: ReportSheet, on surface: inout Surface, _ layout: ReportLayout, _ world: World
  ) {
    let (title, facts) = ReportLook.facts(sheet, in: world)
    let head = Line(SafeText(title), .strong, bold: true)
    let written = sheet.written
    var lines = [head]
    if layout.isNarrow {
      lines[0] = facts.prefix(2).reduce(head) { $0.adding(" · " + SafeText($1), .muted) }
      if sheet.organisation == nil {
        lines[0] = lines[0].ending(SafeText(Words.ReportView.written(written.count, written.of)))
      }
    } else {
      lines += facts.map { Line(SafeText($0.uppercasedFirst), .muted) }
    }
    for (offset, line) in lines.prefix(layout.head.height).enumerated() {
      line.draw(
        on: &surface, in: layout.head.rows(from: offset, count: 1).inset(columns: 2),
        ellipsis: world.symbols.ellipsis)
    }
  }

  private func drawSections(
    _ sheet: ReportSheet, on surface: inout Surface, _ layout: ReportLayout, _ world: World
  ) {
    let sections = sections(sheet)
    if sections.isEmpty {
      SafeText(Words.UI.nothingMatches).wrapped(to: max(8, layout.head.width - 4)).enumerated().forEach {
        surface.put(
          $1, at: Point(row: layout.head.endRow + 1 + $0, column: layout.head.column + 2), role: .muted)
      }
    }
    for (index, section) in sections.enumerated() {
      let place = layout.place(index, of: sections.count).columns(from: 1)
      if section == list.chosen {
        if pane == .sections {
          surface.fill(place.columns(from: 0, count: place.width - 1), ground: .selectedRow)
        }
        surface.put(world.symbols.cursor, at: place.origin, role: .strong)
      }
      ReportLook.line(
        section, world.state(of: section, in: sheet), isShort: layout.isNarrow, world.symbols
      )
      .draw(
        on: &surface, in: place.columns(from: 2, count: place.width - 4), ellipsis: world.symbols.ellipsis)
    }
  }

  /// How far it has come, and what the signs mean.
  private func drawNotes(
    _ sheet: ReportSheet, on surface: inout Surface, _ layout: ReportLayout, _ world: World
  ) {
    let written = sheet.written
    let words =
      sheet.organisation == nil
      ? sheet.adopted == nil
        ? [Words.ReportView.writtenInFull(written.count, written.of)] : Words.ReportView.whatNow
      : [Words.ReportView.extractHasNoWords]
    var lines = words.flatMap { PaperLines.wrapped($0, layout.notes.width, .muted) + [.blank] }
    if sheet.organisation == nil, sheet.adopted == nil {
      lines += Words.ReportView.explained.map { item in
        Line(ReportLook.sign(item.state, world.symbols) + " ", ReportLook.role(item.state))
          .adding(SafeText(item.words), .muted)
      }
    }
    for (offset, line) in lines.prefix(layout.notes.height).enumerated() {
      line.draw(
        on: &surface, in: layout.notes.rows(from: offset, count: 1), ellipsis: world.symbols.ellipsis)
    }
  }

  // MARK: What is read

  private mutating func drawText(
    _ sheet: ReportSheet, on surface: inout Surface, _ layout: ReportLayout, _ world: World
  ) {
    let isReading = pane == .reading
    guard let section = isReading ? nil : list.chosen else {
      if isReading { drawLines(sheet, nil, on: &surface, layout, world) }
      return
    }
    drawLines(sheet, section, on: &surface, layout, world)
  }

  private mutating func drawLines(
    _ sheet: ReportSheet, _ section: ReportSection?, on surface: inout Surface, _ layout: ReportLayout,
    _ world: World
  ) {
    let lines = lines(sheet, section, width: layout.text.width)
    var window = ScrollWindow(first: section == nil ? reading(from: lines) : first)
    window.reveal(nil, height: layout.text.height, count: lines.count)
    if section == nil { firstRead = window.first } else { first = window.first }
    let range = window.range(height: layout.text.height, count: lines.count)
    let name = section.map { Words.section($0) } ?? Words.ReportView.reading
    var title = Line(SafeText(name), .heading, bold: true)
    if lines.count > layout.text.height {
      // The row that says how much is left takes the place of a line.
      let last = range.upperBound < lines.count ? range.upperBound - 1 : range.upperBound
      title = title.ending(SafeText(Words.ReportView.place(range.lowerBound + 1, last, lines.count)))
    }
    if pane != .sections { surface.fill(layout.title, ground: .selectedRow) }
    title.draw(on: &surface, in: layout.title, ellipsis: world.symbols.ellipsis)
    for (offset, line) in lines[range].enumerated() {
      line.draw(
        on: &surface, in: layout.text.rows(from: offset, count: 1), ellipsis: world.symbols.ellipsis)
    }
    MoreBelow.draw(lines.count - range.upperBound, on: &surface, in: layout.text)
  }

  /// The whole report opens at the section that the cursor was on.
  private mutating func reading(from lines: [Line]) -> Int {
    guard let section = wantsToRead else { return firstRead }
    wantsToRead = nil
    let heading = SafeText(Words.section(section).uppercased())
    let place = lines.firstIndex { $0.pieces.first?.role == .heading && $0.pieces.first?.text == heading }
    return section == .summary ? 0 : place ?? 0
  }

  /// Laid out once for a sheet and a width, however many keys are pressed.
  private mutating func lines(_ sheet: ReportSheet, _ section: ReportSection?, width: Int) -> [Line] {
    if let laid, laid.sheet == sheet.number, laid.width == width, laid.section == section {
      return laid.lines
    }
    let lines: [Line]
    if let section {
      lines = PaperLines.lines(sheet.part(section)?.blocks ?? [], width: width, paragraphs: .plain)
    } else {
      var paper = sheet.paper
      for case (let index, .heading(2, let text)) in paper.blocks.enumerated() {
        paper.blocks[index] = .heading(2, text.uppercased())
      }
      lines = PaperLines.lines(paper, width: width, paragraphs: .plain)
    }
    laid = Laid(sheet: sheet.number, width: width, section: section, lines: lines)
    return lines
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    guard let sheet = world.report, pane != .reading else { return false }
    let layout = layout(area, sheet)
    let sections = sections(sheet)
    if let index = layout.section(at: point, of: sections.count) {
      let isOpened = list.chosen == sections[index] && pane == .sections
      if list.chosen != sections[index] { first = 0 }
      list.chosen = sections[index]
      pane = .sections
      return isOpened
    }
    if layout.text.contains(point) || layout.title.contains(point) { pane = .preview }
    return false
  }
}
