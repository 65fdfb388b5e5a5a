internal import RoadmapKit

/// Signaler: what has been raised to KD/RD, what waits for an answer first.
struct SignalScreen: ViewScreen {
  static let view = View.signals
  static let bindings: [Binding] = [
    Binding([.enter], .open, Words.Keys.openActivity),
    Binding([.character("s")], .signal, Words.Keys.newSignal),
    Binding([.character("a")], .answer, Words.Keys.answerSignal),
    Binding([.character("c")], .close, Words.Keys.closeSignal),
    Binding([.character(" ")], .toggle, Words.Keys.read),
    Binding([.character("n")], .note, Words.Keys.noteOnActivity),
  ]

  var filter = ""
  private var list = RowList<EventID>()

  /// The signals that are shown, in their groups.
  private func groups(in world: World) -> [(stage: SignalState.Stage, signals: [SignalState])] {
    SignalBoard(world.situation.now).groups.map { group in
      let shown = group.signals.filter { signal in
        filter.isEmpty || World.matches(filter, SignalLook.texts(signal, world).joined(separator: " "))
      }
      return (group.stage, shown)
    }
  }

  private func keys(in world: World) -> [EventID] { groups(in: world).flatMap { $0.signals.map(\.event) } }

  private func chosen(in world: World) -> SignalState? {
    world.situation.now.signals.first { $0.event == list.chosen }
  }

  mutating func reconcile(with world: World) { list.reconcile(keys(in: world)) }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let page = max(1, world.size.height / 3)
    if list.move(command, keys: keys(in: world), page: page) { return .done }
    switch command {
    case .left, .right: return .done
    case .open:
      guard let signal = chosen(in: world) else { return .done }
      guard let activity = signal.activity else { return read(signal, world) }
      return .open(.activity(activity, organisation: signal.organisation))
    case .toggle: return chosen(in: world).map { read($0, world) } ?? .done
    default: return .passed
    }
  }

  private func read(_ signal: SignalState, _ world: World) -> Step {
    let title = Words.Signals.pageTitle(signal.matter)
    return .read(
      Page(title: title, text: SignalLook.story(signal, width: 86, whole: true, world: world).text))
  }

  func target(in world: World) -> Target {
    guard let signal = chosen(in: world) else { return Target() }
    return Target(activity: signal.activity, signal: signal.event)
  }

  func status(in world: World) -> Line {
    guard let signal = chosen(in: world) else {
      return Line(SafeText(filter.isEmpty ? Words.Signals.none : Words.UI.nothingMatches), .muted)
    }
    return Line(SafeText(SignalLook.sentence(signal, world)))
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    let layout = layout(area, world)
    let symbols = world.symbols
    let room = layout.head.inset(columns: 1)
    SignalLook.header(room.width, world).draw(on: &surface, in: room, ellipsis: symbols.ellipsis)
    let empty = filter.isEmpty ? Words.Signals.empty : Words.UI.nothingMatches
    list.draw(
      rows(layout.list.width, in: world), on: &surface, in: layout.list, world: world, empty: empty)
    let lines =
      chosen(in: world).map { SignalLook.story($0, width: layout.story.width, world: world).lines } ?? []
    layout.draw(lines, on: &surface, symbols: symbols)
  }

  private func layout(_ area: Rect, _ world: World) -> ReadingLayout {
    ReadingLayout(area, rows: rows(area.width, in: world).count)
  }

  private func rows(_ width: Int, in world: World) -> [RowList<EventID>.Row] {
    var rows: [RowList<EventID>.Row] = []
    for group in groups(in: world) where !group.signals.isEmpty {
      if !rows.isEmpty { rows.append(RowList.Row()) }
      rows.append(.heading(Words.Signals.stage(group.stage, group.signals.count)))
      rows += group.signals.map { signal in
        let isChosen = signal.event == list.chosen
        return RowList.Row(
          signal.event, SignalLook.line(signal, width: width, isChosen: isChosen, world: world))
      }
    }
    return rows
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let layout = layout(area, world)
    return list.click(point, rows: rows(layout.list.width, in: world), in: layout.list)
  }
}
