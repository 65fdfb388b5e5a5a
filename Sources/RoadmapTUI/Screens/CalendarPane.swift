internal import RoadmapKit

/// What is known of the row under the cursor, beside the year on a wide screen.
enum CalendarPane {
  static func draw(_ item: CalendarRows.Item, on surface: inout Surface, in area: Rect, world: World) {
    for (offset, line) in lines(item, width: area.width, world: world).prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.rows(from: offset, count: 1), ellipsis: world.symbols.ellipsis)
    }
  }

  static func lines(_ item: CalendarRows.Item, width: Int, world: World) -> [Line] {
    let title =
      item.occasion.map { Words.Wheel.title($0, world.situation.now, world.journals) } ?? item.rule?.title
      ?? ""
    var lines = DetailPane.wrapped(title, width, .strong, bold: true)
    if let occasion = item.occasion {
      lines.append(Line(SafeText(Words.Wheel.kind(occasion.kind)), .heading))
    }
    lines.append(.blank)
    for fact in CalendarPage.facts(item, world: world) {
      guard let label = fact.label else {
        lines += fact.text.isEmpty ? [.blank] : DetailPane.wrapped(fact.text, width, fact.role)
        continue
      }
      let text = SafeText.lines(fact.text, width: max(8, width - labelWidth))
      for (index, part) in text.enumerated() {
        lines.append(
          Line(SafeText(index == 0 ? label : "").padded(to: labelWidth), .muted).adding(part, fact.role))
      }
    }
    if case .milestone(let activity, let source, let organisations)? = item.occasion?.subject {
      lines += [.blank] + parties(activity, source, organisations, item.occasion?.area, world)
    }
    return lines
  }

  private static let labelWidth = 10

  /// Who has ticked a milestone, and when.
  private static func parties(
    _ activity: Int, _ source: MilestoneState.Source, _ organisations: [Int], _ area: Int?, _ world: World
  ) -> [Line] {
    organisations.flatMap { organisation in
      guard let standing = world.cell(activity, organisation)?.standing else { return [Line]() }
      return standing.milestones.filter {
        $0.source == source && (area == nil || $0.area == area)
      }
      .map { state in
        var name = world.organisationName(organisation)
        if let area = state.area { name += ", \(world.plan.areas[area].name.lowercased())" }
        var line = Line([StatusLook.milestone(state, of: standing, world.symbols)]).adding(
          " " + SafeText(name))
        line.trailing = MilestoneLook.when(state, showsGap: false)
        return line
      }
    }
  }
}
