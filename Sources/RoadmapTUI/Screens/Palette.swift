internal import RoadmapKit

/// Every action by its name: a line to write in, and under it what fits what was written.
struct Palette: Equatable, Sendable {
  var field = TextField()
  var list = RowList<Command>()

  /// An action as a row of the palette.
  struct Item: Equatable, Sendable {
    let command: Command
    let name: String
    /// The key as the footer writes it; empty where there is none.
    let sign: String
    let note: String
    let obstacle: Obstacle?
  }

  /// The actions that fit what was written, the best first; all of them, the view's own first, when nothing was.
  func items(in world: World, on screen: Screen) -> [Item] {
    let rows = Palette.bindings(on: screen)
    let wanted = Palette.words(field.string)
    let fitting =
      wanted.isEmpty
      ? rows
      : rows.enumerated().compactMap { place, row in
        Palette.score(row, wanted).map { (row: row, score: $0, place: place) }
      }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.row)
    return fitting.map { row in
      Item(
        command: row.command, name: Palette.name(of: row), sign: row.sign, note: row.note,
        obstacle: world.obstacle(to: row.command, on: screen))
    }
  }

  /// One row for each action: the view's own, what holds everywhere, then what other views have.
  static func bindings(on screen: Screen) -> [Binding] {
    let others = View.allCases.flatMap { other in
      Binding.own(other).filter { Binding.home(of: $0.command) == other }
    }
    var seen: Set<Command> = []
    return (screen.bindings + Binding.everywhere + others).filter { row in
      row.command.action != nil && seen.insert(row.command).inserted
    }
  }

  static func name(of row: Binding) -> String { row.name ?? row.command.action?.name ?? row.note }

  /// Takes a key; false when it means nothing here.
  mutating func take(_ key: Key, _ items: [Item]) -> Bool {
    let keys = items.map(\.command)
    let movement: Command? =
      switch key {
      case .up, .backTab: .up
      case .down, .tab: .down
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      default: nil
      }
    if let movement { return list.move(movement, keys: keys, page: 10) }
    return field.take(key)
  }
}

// MARK: - Finding

extension Palette {
  /// The words of a text as they are compared: å, ä and ö as a and o, small letters.
  static func words(_ text: String) -> [String] {
    Words.foldedKey(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// How well a row answers to the words that were written; nil when one of them is nowhere in it.
  static func score(_ row: Binding, _ wanted: [String]) -> Int? {
    guard let action = row.command.action else { return nil }
    let names = [name(of: row), action.name].map(words)
    let english = words(action.english)
    let others = words(action.synonyms) + words(row.label ?? "")
    let note = words(row.note)
    var sum = 0
    for word in wanted {
      let values = [
        names.map { value(word, in: $0, whole: 100, beginning: 80, within: 40) }.max() ?? 0,
        value(word, in: english, whole: 90, beginning: 70, within: 30),
        value(word, in: others, whole: 60, beginning: 50, within: 20),
        value(word, in: note, whole: 15, beginning: 10, within: 0),
      ]
      guard let best = values.max(), best > 0 else { return nil }
      sum += best
    }
    if names.contains(wanted) { sum += 1_000 } else if english == wanted { sum += 900 }
    // Of two that answer as well, the one that says less besides is meant.
    return sum * 100 - min(99, names[0].count)
  }

  private static func value(_ word: String, in words: [String], whole: Int, beginning: Int, within: Int)
    -> Int
  {
    if words.contains(word) { return whole }
    if words.contains(where: { $0.hasPrefix(word) }) { return beginning }
    return word.count > 2 && words.contains(where: { $0.contains(word) }) ? within : 0
  }
}
