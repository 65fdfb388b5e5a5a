internal import RoadmapKit

/// The palette: opened, written in, done.
extension App {
  /// Why a command cannot be used now, in a few words; nil when it can.
  func obstacle(to command: Command) -> String? {
    world.obstacle(to: command, on: screens.current)?.words
  }

  func items(of palette: Palette) -> [Palette.Item] { palette.items(in: world, on: screens.current) }

  mutating func openPalette() {
    var palette = Palette()
    palette.list.chosen = items(of: palette).first?.command
    overlay = .palette(palette)
  }

  mutating func take(_ key: Key, _ palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape, .function(2): overlay = nil
    case .enter: return accept(palette)
    default:
      let before = palette.field.string
      guard palette.take(key, items(of: palette)) else { return [] }
      // What was written anew has its best answer chosen.
      if palette.field.string != before { palette.list = RowList(chosen: items(of: palette).first?.command) }
      overlay = .palette(palette)
    }
    return []
  }

  mutating func take(_ event: MouseEvent, _ palette: Palette, in area: Rect) -> [Effect] {
    var palette = palette
    switch event.kind {
    case .wheelUp: return take(.up, palette)
    case .wheelDown: return take(.down, palette)
    case .press:
      let list = PalettePainter.list(area)
      let rows = PalettePainter(world: world, items: items(of: palette)).rows(chosen: nil)
      guard palette.list.point(event.at, rows: rows, in: list) else { return [] }
      return accept(palette)
    }
  }

  private mutating func accept(_ palette: Palette) -> [Effect] {
    guard let item = items(of: palette).first(where: { $0.command == palette.list.chosen }) else { return [] }
    overlay = nil
    world.notice = nil
    switch item.obstacle {
    case nil, .nobody: return perform(item.command)
    case .elsewhere(let view):
      let effects = perform(.view(view))
      world.notice = .said(Words.UI.nowIn(ViewTabs.name(of: view)), Words.UI.keyThere(item.sign, item.name))
      return effects
    case .here: break
    case .past where !item.command.isWriting(on: screens.current.view), .restricted:
      // Done as usual, it says why not.
      return perform(item.command)
    case .past: world.notice = .refused(Words.UI.pastCannotBeWritten, Words.UI.pastRemedy)
    case .notOwn(let organisation, let own):
      world.notice = .refused(Words.UI.notOwn(organisation, own), Words.UI.notOwnRemedy)
    case .only(let writers): world.notice = .refused(Words.UI.onlyMay(writers), Words.UI.notOwnRemedy)
    case .nothing(let missing): world.notice = .said(missing.sentence)
    case .locked, .unfit, .notConnected:
      // Done as usual, it says which gate and what it waits for, or why not.
      return perform(item.command)
    }
    return []
  }
}

extension Obstacle.Missing {
  fileprivate var sentence: String {
    switch self {
    case .row: Words.UI.nothingMatches
    case .activity: Words.UI.chooseActivity
    case .milestone: Words.UI.chooseMilestone
    case .event: Words.UI.chooseEvent
    case .toUndo: Needless.nothingToUndo.sentence
    case .toRedo: Needless.nothingToRedo.sentence
    }
  }
}
