internal import RoadmapKit

/// What nobody has stated, as a list to be worked off.
enum GapLook {
  /// What is missing, counted by kind as the rows are.
  static func summary(_ width: Int, _ world: World) -> [Line] {
    let gaps = Gap.all(in: world.situation.now)
    let counts = Gap.Kind.allCases.compactMap { kind -> String? in
      let count = gaps.count { $0.kind == kind }
      return count == 0 ? nil : Words.Duties.missing(kind, count, world.situation.asOf.year)
    }
    guard !counts.isEmpty else { return [] }
    return SafeText.lines(Words.Duties.isMissing(counts), width: max(20, width - 2)).prefix(2).map {
      Line($0, .gap)
    }
  }

  static func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    let gaps = Gap.all(in: rows.world.situation.now).filter { gap in
      World.matches(rows.filter, name(gap, rows.world), place(gap, rows.world))
    }
    return rows.grouped(
      Gap.Kind.allCases.map { kind in
        let own = gaps.filter { $0.kind == kind }
        let year = rows.world.situation.asOf.year
        return (Words.Duties.heading(kind, own.count, year), own.map { row($0, rows) })
      })
  }

  private static func row(_ gap: Gap, _ rows: DutyRows) -> RowList<DutyKey>.Row {
    let key = DutyKey.gap(gap)
    var line = Line(SafeText(name(gap, rows.world)), rows.role(key))
    line.trailing = Line.Piece(text: SafeText(Words.Duties.gapEnd(gap, place(gap, rows.world))), role: .muted)
    return RowList.Row(key, line)
  }

  /// What the gap is about.
  private static func name(_ gap: Gap, _ world: World) -> String {
    let plan = world.plan
    switch gap {
    case .adoptionDate: return Words.Duties.adoptionDay
    case .approvalDate: return Words.Duties.approvalDay
    case .lead(let activity), .goal(let activity, _), .due(let activity, _):
      return plan.activities[activity].short
    case .baseline(let id), .target(let id): return plan.indicator(id)?.title ?? id.text
    case .cadence(let id), .receiver(let id):
      return plan.followUps.first { $0.id == id }?.title ?? id.text
    }
  }

  /// Under which id it belongs.
  private static func place(_ gap: Gap, _ world: World) -> String {
    gap.place(in: world.plan)?.id ?? gap.activity.map { world.plan.activities[$0].id.text } ?? ""
  }

  /// Who fills it in, and where.
  static func sentence(_ gap: Gap, _ world: World) -> String {
    Words.Duties.gapSentence(gap, isMain: world.isMain)
  }

  static func story(_ gap: Gap, width: Int, world: World) -> StoryLines {
    let problem = gap.problem(in: world.plan)
    var story = StoryLines(width: width)
    story.add(problem.fact, .strong, bold: true)
    story.add(problem.reason)
    story.air()
    for line in Words.Duties.gapRemedy(gap, id: place(gap, world), isMain: world.isMain) { story.add(line) }
    return story
  }
}
