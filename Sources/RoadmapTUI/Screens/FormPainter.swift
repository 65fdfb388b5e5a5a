internal import RoadmapKit

/// Draws a form: its labels on the left, its fields beside them.
struct FormPainter {
  let world: World
  private var symbols: Symbols { world.symbols }

  func draw(_ form: Form, on surface: inout Surface, in area: Rect) -> Point? {
    let width = min(84, area.width - 4)
    let hint = SafeText.lines(form.hint, width: width - 4)
    let caution = GuardLines(
      problem: form.problem, seen: form.seen?.text, hasAsked: form.hasAsked, label: form.seen?.label,
      width: width - 4)
    // As many rows as the longest needs, so that the box stays where it is when another is chosen.
    let notes = form.notes.values.map { SafeText.lines($0, width: width - 4).count }.max() ?? 0
    let head = hint.count + notes
    let rows = form.fields.reduce(0) { $0 + $1.rows }
    let panel = Panel(
      title: SafeText(form.title),
      keys: SafeText(
        ([Words.UI.formSave(form.fact.verb)] + (form.fields.count > 1 ? [Words.UI.formNext] : []) + [
          Words.UI.cancel
        ])
        .joined(separator: " · ")),
      symbols: symbols)
    let inner = panel.draw(on: &surface, in: area, width: width, height: head + rows + caution.rows + 4)
    for (offset, line) in hint.prefix(inner.height).enumerated() {
      surface.put(line, at: Point(row: inner.row + offset, column: inner.column), role: .muted)
    }
    for (offset, line) in SafeText.lines(form.note ?? "", width: width - 4).prefix(notes).enumerated() {
      surface.put(line, at: Point(row: inner.row + hint.count + offset, column: inner.column), role: .overlay)
    }
    let label = (form.fields.map { SafeText($0.label).columns }.max() ?? 0) + 3
    var row = head + 1
    var cursor: Point?
    for (index, field) in form.fields.enumerated() {
      let line = inner.rows(from: row, count: field.rows)
      row += field.rows
      guard !line.isEmpty else { continue }
      let isFocused = index == form.focus
      surface.put(
        (isFocused ? symbols.cursor : " ") + " " + SafeText(field.label), at: line.origin,
        role: isFocused ? .strong : .overlay, bold: isFocused)
      let place = draw(field, isFocused: isFocused, on: &surface, in: line.columns(from: label))
      if isFocused { cursor = place }
    }
    caution.draw(on: &surface, in: inner.rows(from: row + 1))
    return cursor
  }

  private func draw(_ field: Form.Field, isFocused: Bool, on surface: inout Surface, in box: Rect) -> Point? {
    switch field.content {
    case .text(let text, _):
      guard field.slot == .own(.due) else {
        return text.draw(on: &surface, in: box, placeholder: SafeText())
      }
      // A day is short; beside it stands how it is understood.
      let split = box.split(left: 20, gap: 2)
      if let day = Words.partialDay(named: field.value) {
        Line(world.symbols.arrow + " " + SafeText(Words.partialDay(day)), .strong)
          .draw(on: &surface, in: split.right, ellipsis: symbols.ellipsis)
      }
      return text.draw(on: &surface, in: split.left, placeholder: SafeText())
    case .choice(let options, let selected):
      surface.fill(box, ground: isFocused ? .focus : .input, role: .input)
      let option = options.indices.contains(selected) ? options[selected].label : ""
      let line = Line(SafeText(option), .input).ending(
        symbols.key(Words.UI.formChoice(selected + 1, options.count)))
      line.draw(on: &surface, in: box, ellipsis: symbols.ellipsis)
      return isFocused ? box.origin : nil
    }
  }
}
