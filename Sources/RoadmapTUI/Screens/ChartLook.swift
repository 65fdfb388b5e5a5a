internal import RoadmapKit

/// The chart of who answers to whom, drawn as a tree.
enum ChartLook {
  static func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    let chart = OrganisationChart(rows.world.plan)
    func lines(_ part: [OrganisationChart.Row]) -> [RowList<DutyKey>.Row] {
      part.filter { matches($0, rows) }.map { row($0, rows) }
    }
    let hasLevelD = rows.world.plan.responsibilities.contains { $0.level == "D" }
    return rows.grouped([
      (Words.Duties.whoAnswers, lines(chart.tree)), (Words.Duties.parties(hasLevelD), lines(chart.parties)),
      (Words.Duties.noLine, lines(chart.unplaced)),
    ])
  }

  private static func matches(_ row: OrganisationChart.Row, _ rows: DutyRows) -> Bool {
    World.matches(
      rows.filter, name(row.actor, rows.world), id(row.actor, rows.world),
      row.others.map { rows.world.plan.name(of: $0.to) }.joined(separator: " "))
  }

  private static func row(_ row: OrganisationChart.Row, _ rows: DutyRows) -> RowList<DutyKey>.Row {
    let key = DutyKey.actor(row.actor)
    let world = rows.world
    let full = name(row.actor, world)
    let rails = rails(row, world.symbols)
    let others = SafeText(others(row, world))
    let isTight = rails.columns + SafeText(full).columns + others.columns > rows.width - 4
    let name = isTight ? short(id(row.actor, world), world) : full
    return RowList.Row(
      key, Line(rails, .rule).adding(SafeText(name), rows.role(key)).adding(others, .muted))
  }

  /// What leads down to the row, as `│  ├─ `.
  ///
  /// Deep trees are drawn to eight levels.
  private static func rails(_ row: OrganisationChart.Row, _ symbols: Symbols) -> SafeText {
    guard row.relation != nil else { return SafeText() }
    let rails = row.rails.suffix(8).map { $0 ? symbols.verticalRule + "  " : "   " }.joined()
    return rails + (row.isLast ? symbols.bottomLeft : symbols.branch) + symbols.rule + " "
  }

  /// The lines that the tree does not draw, in words.
  private static func others(_ row: OrganisationChart.Row, _ world: World) -> String {
    var parts: [String] = []
    for relation in [OrganisationChart.Relation.answersTo, .partOf, .anchorsIn, .link] {
      let names = row.others.filter { $0.relation == relation }.map { short($0.to, world) }
      if !names.isEmpty { parts.append(Words.Duties.also(relation, Words.list(names))) }
    }
    return parts.map { "  · \($0)" }.joined()
  }

  static func sentence(_ actor: OrganisationChart.Actor, _ world: World) -> String {
    switch actor {
    case .body(let index):
      let body = world.plan.bodies[index]
      let to = body.reportsTo.map { world.plan.name(of: $0) }
      return "\(body.name) · \(Words.Duties.answersTo(to.isEmpty ? nil : Words.list(to)))"
    case .organisation(let index): return world.plan.organisations[index].name
    }
  }

  static func story(_ actor: OrganisationChart.Actor, width: Int, world: World) -> StoryLines {
    var story = StoryLines(width: width)
    story.add(name(actor, world), .strong, bold: true)
    switch actor {
    case .organisation(let index):
      let item = world.plan.organisations[index]
      duties(of: actor, &story, world)
      if let note = item.provenance.note { story.fact(Words.UI.note, note, role: .muted) }
    case .body(let index):
      let body = world.plan.bodies[index]
      func names(_ ids: [String]) -> String? {
        ids.isEmpty ? nil : Words.list(ids.map { world.plan.name(of: $0) })
      }
      story.fact(Words.Duties.answersToLabel, names(body.reportsTo))
      if let whole = body.partOf { story.fact(Words.Duties.partOfLabel, world.plan.name(of: whole)) }
      if let anchors = names(body.anchorsIn) { story.fact(Words.Duties.anchorsInLabel, anchors) }
      for link in body.links {
        let text = [world.plan.name(of: link.to), link.note].compactMap { $0 }.joined(separator: ": ")
        story.fact(Words.Duties.linkLabel, text)
      }
      if let task = body.task {
        story.air()
        story.add(task)
      }
      story.air()
      if let composition = body.composition { story.fact(Words.Duties.composition, composition) }
      duties(of: actor, &story, world)
      story.fact(Words.UI.source, body.provenance.source)
      if let note = body.provenance.note { story.fact(Words.UI.note, note, role: .muted) }
    }
    return story
  }

  /// The responsibilities by their ids, also those of a group that an organisation is in.
  private static func duties(
    of actor: OrganisationChart.Actor, _ story: inout StoryLines, _ world: World
  ) {
    let id = id(actor, world)
    let groups = world.plan.groups.filter { $0.members.contains { $0.text == id } }.map(\.id.text)
    let own = world.plan.responsibilities.filter { item in
      item.body.map { $0 == id || groups.contains($0) } ?? false
    }
    if !own.isEmpty {
      story.fact(Words.Duties.responsibilities, own.map { $0.id.text.uppercased() }.joined(separator: ", "))
    }
  }

  private static func id(_ actor: OrganisationChart.Actor, _ world: World) -> String {
    switch actor {
    case .body(let index): world.plan.bodies[index].id.text
    case .organisation(let index): world.plan.organisations[index].id.text
    }
  }

  private static func name(_ actor: OrganisationChart.Actor, _ world: World) -> String {
    switch actor {
    case .body(let index): world.plan.bodies[index].name
    case .organisation(let index): world.plan.organisations[index].name
    }
  }

  /// A body's short name, else any actor's name.
  static func short(_ id: String?, _ world: World) -> String {
    guard let id else { return Words.notStated }
    return world.plan.body(id)?.short ?? world.plan.name(of: id)
  }
}
