internal import RoadmapKit

/// The words of an activity's page: what it is, what it leans on, what has happened.
extension ActivityPage {
  func head() -> [Line] {
    let county = world.situation.now.countyStanding(activity)
    var lines = [Line(SafeText(item.title), .strong, bold: true)]
    let facts = Line(SafeText(Words.heading(item.heading, in: world.plan)) + "   ", .heading)
      .adding(SafeText(Words.UI.source) + " ", .muted)
      .adding(
        SafeText(item.provenance.source ?? Words.notStated), item.provenance.source == nil ? .gap : .plain
      )
      .adding("   " + SafeText(Words.UI.lead) + " ", .muted)
      .adding(
        SafeText(item.lead.map { world.plan.name(of: $0) } ?? Words.notStated),
        item.lead == nil ? .gap : .plain)
    lines.append(facts)
    if let parent = item.parent { lines.append(umbrella(parent)) }
    let coverage = Words.coverage(world.activityCoverage[activity], world.situation.reference)
    var summary = Line(SafeText(coverage))
    if let status = county.status {
      summary = summary.adding("   " + SafeText(Words.UI.countyStatus) + " ", .muted)
        .adding(SafeText(Words.status(status)), StatusLook.role(status))
    }
    lines.append(summary)
    if let gate = county.gate {
      let needs = MilestoneSentence.gateNeeds(activity, world)
      let role: Role = gate == .waiting ? .waiting : gate == .passed ? .ok : .danger
      let tail = gate == .waiting ? needs.map(Words.UI.gateNeeds) ?? "" : ""
      let words = SafeText(of: Words.UI.gate(gate) + tail).wrapped(to: textWidth - 2)
      for (index, part) in words.enumerated() {
        lines.append(Line((index == 0 ? symbols.gate + " " : "  ") + part, role))
      }
    }
    if let goal = world.situation.now.goals.last(where: { $0.activity == activity && $0.organisation == nil }
    ),
      let entry = world.journals.entry(goal.event),
      let text = world.situation.now.shownText(of: entry, world.journals)
    {
      lines.append(Line(SafeText(Words.UI.goalFor(goal.year)) + " ", .muted).adding(SafeText(text)))
    } else {
      lines.append(Line(SafeText(Words.UI.goalMissing(world.situation.asOf.year)), .gap))
    }
    return lines
  }

  /// The umbrella that the activity stands under, with the sums of its parts.
  private func umbrella(_ parent: Int) -> Line {
    let standings = world.plan.reporters.compactMap { world.cell(parent, $0)?.standing }
    let ticked = standings.reduce(0) { $0 + $1.ticked }
    let count = standings.reduce(0) { $0 + $1.count }
    let coverage = world.activityCoverage[parent]
    return Line(SafeText(Words.UI.partOf) + " ", .muted)
      .adding(SafeText(of: "\(world.plan.activities[parent].short): "))
      .adding(SafeText(of: Words.UI.sums(coverage, ticked, count)), .muted)
  }

  func tail() -> [Line] {
    var lines: [Line] = []
    if !item.milestones.isEmpty, item.milestones.allSatisfy(\.provenance.isSuggested) {
      lines.append(Line(SafeText(Words.UI.suggestedMilestones), .suggested))
    }
    lines += [.blank] + section(Words.UI.purpose, item.purpose)
    lines += indicators()
    lines += context()
    lines += history()
    return lines
  }

  private func section(_ title: String, _ text: String?) -> [Line] {
    [Line(SafeText(title), .heading)]
      + (text.map { DetailPane.wrapped($0, textWidth, .plain) } ?? [Line(SafeText(Words.notStated), .gap)])
      + [.blank]
  }

  private func indicators() -> [Line] {
    guard !item.indicators.isEmpty else { return [] }
    var lines = [Line(SafeText(Words.UI.indicators), .heading)]
    for id in item.indicators {
      guard let indicator = world.plan.indicator(id) else { continue }
      lines.append(Line(SafeText(indicator.title)))
      if indicator.computation != nil {
        lines.append(indent(IndicatorLook.line(indicator, organisation: nil, world: world)))
        continue
      }
      let measured = world.plan.reporters.filter { organisation in
        world.situation.now.measures.contains { $0.indicator == id && $0.organisation == organisation }
      }
      let isCounty = world.situation.now.measures.contains { $0.indicator == id && $0.organisation == nil }
      if isCounty || measured.isEmpty {
        lines.append(indent(IndicatorLook.line(indicator, organisation: nil, world: world)))
      }
      for organisation in measured {
        var line = indent(IndicatorLook.line(indicator, organisation: organisation, world: world))
        line.pieces.insert(
          Line.Piece(text: SafeText(world.organisationName(organisation)).padded(to: 24), role: .plain), at: 1
        )
        line.trailing = nil
        lines.append(line)
      }
    }
    return lines + [.blank]
  }

  private func indent(_ line: Line) -> Line {
    var line = line
    line.pieces.insert(Line.Piece(text: "  ", role: .plain), at: 0)
    if let trailing = line.trailing {
      line.trailing = nil
      line = line.adding("   ").adding(trailing.text, trailing.role)
    }
    return line
  }

  private func context() -> [Line] {
    var lines: [Line] = []
    func add(_ label: String, _ text: String) {
      let wrapped = SafeText.lines(text, width: max(20, textWidth - 20))
      for (index, part) in wrapped.enumerated() {
        lines.append(Line(SafeText(index == 0 ? label : "").padded(to: 20), .muted).adding(part))
      }
    }
    func names(_ tags: [Tag<NamedThing>], _ all: [NamedThing]) -> String {
      Words.list(
        tags.map { tag in
          let name = all.first { $0.id == tag.id }?.name ?? tag.id.text
          return tag.isSuggested ? "\(name) (\(Words.suggested))" : name
        })
    }
    if !item.targetGroups.isEmpty {
      add(Words.UI.targetGroups, names(item.targetGroups, world.plan.targetGroups))
    }
    if !item.pilots.isEmpty {
      add(Words.UI.pilots, Words.list(item.pilots.map { world.plan.name(of: $0.text) }))
    }
    for use in item.dependsOn {
      let reform = world.plan.dependencies.first { $0.id.text == use.on }
      let document = world.plan.documents.first { $0.id.text == use.on }
      var text =
        reform?.title ?? document?.title ?? world.plan.activity(ID(use.on))?.short
        ?? world.plan.name(of: use.on)
      if let expected = reform?.expected { text += " · \(Words.UI.expected(expected))" }
      if reform?.expected == nil, let certainty = reform?.certainty {
        text += " · \(Words.certainty(certainty))"
      }
      add(Words.UI.dependsOn, text)
    }
    for part in item.items { add(Words.UI.parts, part.name) }
    for link in item.links {
      let name =
        link.plan.map { "\($0) \(link.target)" } ?? world.plan.activity(ID(link.target))?.short ?? link.target
      add(Words.linkKind(link.kind), name + (link.provenance.isSuggested ? " (\(Words.suggested))" : ""))
    }
    if !item.outsideControl.isEmpty {
      add(
        Words.UI.outsideControl,
        Words.list(item.outsideControl.map { Matter(rawValue: $0).map(Words.matter) ?? $0 }))
    }
    if let note = item.provenance.note { add(Words.UI.note, note) }
    return lines.isEmpty ? [] : lines + [.blank]
  }

  private func history() -> [Line] {
    let id = world.journals.names.find(item.id.text)
    let items = world.history.items.lazy.filter { $0.entry.activity == id }.prefix(40)
    var lines = [Line(SafeText(Words.UI.historyHeading), .heading)]
    if id != nil {
      for item in items { lines += HistoryLook.lines(item, width: textWidth, world: world) }
    }
    if lines.count == 1 { lines.append(Line(SafeText(Words.UI.nothingYet), .muted)) }
    return lines
  }
}
