internal import RoadmapKit

/// Responsibilities by level (färdplanen 5.1, 5.2).
enum ResponsibilityLook {
  static func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    let plan = rows.world.plan
    var levels: [String] = []
    for item in plan.responsibilities where !levels.contains(item.level) { levels.append(item.level) }
    return rows.grouped(
      levels.map { level in
        let own = plan.responsibilities.indices.filter { plan.responsibilities[$0].level == level }
        let bodies = Set(own.map { plan.responsibilities[$0].body })
        let joint = bodies.count == 1 ? bodies.first.flatMap { $0 } : nil
        return (
          Words.Duties.level(level, joint.map(plan.name)),
          own.filter { matches($0, rows) }.map { row($0, showsBody: joint == nil, rows) }
        )
      })
  }

  private static func matches(_ index: Int, _ rows: DutyRows) -> Bool {
    let item = rows.world.plan.responsibilities[index]
    return World.matches(
      rows.filter, item.id.text, item.text, item.body.map(rows.world.plan.name) ?? "")
  }

  private static func row(_ index: Int, showsBody: Bool, _ rows: DutyRows) -> RowList<DutyKey>.Row {
    let item = rows.world.plan.responsibilities[index]
    let key = DutyKey.responsibility(index)
    var line = Line(rows.cell(item.id.text.uppercased(), 6), .muted)
    if showsBody { line = line.adding(rows.cell(ChartLook.short(item.body, rows.world), 17), .muted) }
    line = line.adding(SafeText(item.text), rows.role(key))
    let cadences = item.cadences.map(Words.cadence).joined(separator: ", ")
    if !cadences.isEmpty { line.trailing = Line.Piece(text: SafeText(cadences), role: .muted) }
    return RowList.Row(key, line)
  }

  static func sentence(_ index: Int, _ world: World) -> String {
    let item = world.plan.responsibilities[index]
    let who = item.body.map(world.plan.name) ?? Words.notStated
    return "\(item.id.text.uppercased()) · \(who): \(item.text)"
  }

  static func story(_ index: Int, width: Int, world: World) -> StoryLines {
    let item = world.plan.responsibilities[index]
    var story = StoryLines(width: width)
    let who = item.body.map(world.plan.name) ?? Words.notStated
    story.add("\(item.id.text.uppercased()) · \(who)", .strong, bold: true)
    story.add(item.text)
    story.air()
    if let to = item.to { story.fact(Words.Duties.towards, world.plan.name(of: to)) }
    story.fact(
      Words.Duties.howOften,
      item.cadences.isEmpty ? nil : Words.list(item.cadences.map(Words.cadence)))
    story.fact(Words.UI.source, item.provenance.source)
    if let note = item.provenance.note { story.fact(Words.UI.note, note, role: .muted) }
    return story
  }
}
