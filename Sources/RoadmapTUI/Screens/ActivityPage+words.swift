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
      let role = GateLook.role(gate)
      let needs = MilestoneSentence.gateNeeds(activity, world)
      let isReady = world.situation.now.gateStanding(activity)?.lacking.isEmpty ?? false
      let tail = gate == .waiting ? isReady ? Words.UI.gateReady : needs.map(Words.UI.gateNeeds) ?? "" : ""
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

  /// What it is for.
  func aim() -> [Line] {
    var lines: [Line] = []
    if !item.milestones.isEmpty, item.milestones.allSatisfy(\.provenance.isSuggested) {
      lines.append(Line(SafeText(Words.UI.suggestedMilestones), .suggested))
    }
    lines += [.blank, Line(SafeText(Words.UI.purpose), .heading)]
    lines +=
      item.purpose.map { DetailPane.wrapped($0, textWidth, .plain) } ?? [
        Line(SafeText(Words.notStated), .gap)
      ]
    return lines + [.blank]
  }

  /// A label and what it says, over as many lines as it needs.
  func labelled(_ label: String, _ text: String, _ role: Role = .plain) -> [Line] {
    SafeText.lines(text, width: max(20, textWidth - 20)).enumerated().map { index, part in
      Line(SafeText(index == 0 ? label : "").padded(to: 20), .muted).adding(part, role)
    }
  }

  func context() -> [Line] {
    var lines: [Line] = []
    func add(_ label: String, _ text: String) { lines += labelled(label, text) }
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

  func history() -> [Line] {
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
