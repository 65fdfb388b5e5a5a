internal import RoadmapKit

/// Draws the palette: what is written, what fits it, and what the chosen action does.
struct PalettePainter {
  let world: World
  let items: [Palette.Item]

  private var symbols: Symbols { world.symbols }

  /// What Enter does with the chosen action: some are only shown the way to.
  private func does(_ palette: Palette) -> String {
    if case .elsewhere? = items.first(where: { $0.command == palette.list.chosen })?.obstacle {
      return Words.UI.paletteGo
    }
    return Words.UI.paletteDo
  }

  func draw(_ palette: inout Palette, on surface: inout Surface, in area: Rect) -> Point? {
    let panel = Panel(
      title: SafeText(Words.UI.paletteTitle),
      keys: SafeText([does(palette), Words.UI.paletteMove, Words.UI.close].joined(separator: " · ")),
      symbols: symbols)
    let box = PalettePainter.box(area)
    let inner = panel.draw(on: &surface, in: area, width: box.width, height: box.height)
    let cursor = palette.field.draw(
      on: &surface, in: inner.rows(from: 0, count: 1), placeholder: SafeText(Words.UI.paletteHint))
    let list = PalettePainter.list(area)
    palette.list.draw(
      rows(chosen: palette.list.chosen), on: &surface, in: list, world: world,
      empty: Words.UI.paletteNothing)
    if let item = items.first(where: { $0.command == palette.list.chosen }) {
      let note = inner.rows(from: inner.height - 1, count: 1)
      // What stands in the way is told in full for the chosen one.
      let words = [item.obstacle?.words, item.note].compactMap { $0 }.joined(separator: " · ")
      Line(SafeText(words), .muted).draw(on: &surface, in: note, ellipsis: symbols.ellipsis)
    }
    return cursor
  }

  /// Name, what stands in the way, and the key at the right end.
  func rows(chosen: Command?) -> [RowList<Command>.Row] {
    let name = 34
    return items.map { item in
      let isFree = item.obstacle == nil
      let role: Role = item.command == chosen ? .strong : isFree ? .overlay : .muted
      var line = Line(SafeText(item.name).fitted(to: name, ellipsis: symbols.ellipsis), role)
      if let obstacle = item.obstacle { line = line.adding(" " + SafeText(obstacle.words), .muted) }
      if !item.sign.isEmpty { line = line.ending(symbols.key(item.sign), .footerKey) }
      return RowList<Command>.Row(item.command, line)
    }
  }

  private static func box(_ area: Rect) -> Rect {
    area.centred(Size(width: min(86, area.width - 2), height: min(30, area.height)))
  }

  /// The rows of the list within the area of the view.
  static func list(_ area: Rect) -> Rect {
    let inner = box(area).inset(rows: 1, columns: 2)
    return inner.rows(from: 2, count: inner.height - 4)
  }
}
