internal import RoadmapKit

/// The rows of Årshjul: what is left over, the year by month, and what has no date.
struct CalendarRows {
  enum Key: Hashable, Sendable {
    /// By its id, which stays when it is moved.
    case occasion(String)
    case rule(ID<FollowUp>)
  }

  /// Where a row stands in the strip.
  enum Group: Hashable {
    case leftOver
    case month(Int)
    case undated
  }

  struct Item {
    let key: Key
    let group: Group
    var occasion: Occasion?
    var rule: FollowUp?
  }

  let world: World
  /// Nil while the year is not worked out yet.
  let wheel: YearWheel?
  let items: [Item]

  init(_ world: World, year: Int, filter: String) {
    self.world = world
    guard let wheel = world.wheel, wheel.year == year else {
      wheel = nil
      items = []
      return
    }
    self.wheel = wheel
    func passes(_ occasion: Occasion) -> Bool {
      guard !filter.isEmpty else { return true }
      let text = CalendarRows.sentence(occasion, world)
      return World.matches(filter, text, Words.Wheel.kind(occasion.kind))
    }
    func item(_ occasion: Occasion, _ group: Group) -> Item {
      Item(key: .occasion(occasion.id), group: group, occasion: occasion)
    }
    let rules = wheel.undated.compactMap { world.plan.followUp($0) }
    items =
      wheel.leftOver.filter(passes).map { item($0, .leftOver) }
      + wheel.occasions.filter(passes).map { item($0, .month($0.last.month)) }
      + rules.filter { World.matches(filter, Words.CalendarView.sentence($0, world.plan)) }
      .map { Item(key: .rule($0.id), group: .undated, rule: $0) }
  }

  static func sentence(_ occasion: Occasion, _ world: World) -> String {
    Words.CalendarView.sentence(
      occasion, isNext: world.wheel?.next.contains(occasion.id) ?? false, world.situation.now, world.journals)
  }

  var keys: [Key] { items.map(\.key) }

  func item(_ key: Key?) -> Item? { items.first { $0.key == key } }

  /// The row to begin with: what comes next from the day that is seen, in another year the first.
  var start: Key? {
    guard let wheel, wheel.year == wheel.today.year else {
      return items.first { if case .month = $0.group { true } else { false } }?.key ?? keys.first
    }
    let coming = items.first {
      $0.occasion.map { $0.last >= wheel.today && $0.last.year == wheel.year } ?? false
    }
    return coming?.key ?? items.last { $0.occasion != nil }?.key ?? keys.first
  }

  /// The first row of the nearest group before or after the one that `key` stands in.
  func neighbour(of key: Key?, by step: Int) -> Key? {
    var groups: [Group] = []
    for item in items where groups.last != item.group { groups.append(item.group) }
    let place = item(key).flatMap { groups.firstIndex(of: $0.group) }
    guard let next = World.moved(place, by: step, count: groups.count) else { return nil }
    return first(of: groups[next])
  }

  func first(of group: Group) -> Key? { items.first { $0.group == group }?.key }

  /// The rows as they are drawn in a list of this width.
  func lines(width: Int) -> [RowList<Key>.Row] {
    var rows: [RowList<Key>.Row] = []
    var group: Group?
    let hasAir = world.size.height >= 30
    for item in items {
      if item.group != group {
        if hasAir, !rows.isEmpty { rows.append(.init()) }
        rows.append(.heading(heading(item.group)))
        group = item.group
      }
      if let occasion = item.occasion {
        rows.append(.init(item.key, CalendarLook.line(occasion, width: width, world: world)))
        if let moved = Words.Wheel.moved(occasion) {
          let indent = SafeText(repeating: " ", count: CalendarLook.timeWidth + 4)
          rows.append(.init(nil, Line(indent + SafeText(moved), .muted)))
        }
      } else if let rule = item.rule {
        rows.append(.init(item.key, CalendarLook.line(rule, width: width, world: world)))
      }
    }
    if let wheel, !rows.isEmpty, wheel.occasions.isEmpty {
      rows.insert(.init(nil, Line(SafeText(Words.Wheel.nothing(in: wheel.year)), .muted)), at: 0)
    }
    return rows
  }

  private func heading(_ group: Group) -> String {
    switch group {
    case .leftOver: Words.Wheel.leftOver
    case .month(let month): Words.Wheel.month(wheel?.year ?? 0, month)
    case .undated: Words.Wheel.undated
    }
  }
}
