internal import RoadmapKit

/// What there is to read of a follow-up rule or an assignment.
enum CalendarPage {
  /// A label with what stands beside it; without a label a paragraph.
  struct Fact: Equatable {
    var label: String?
    var text: String
    var role: Role = .plain

    init(_ label: String? = nil, _ text: String, _ role: Role = .plain) {
      self.label = label
      self.text = text
      self.role = role
    }
  }

  static func page(_ item: CalendarRows.Item, world: World) -> Page? {
    guard let title = title(item, world: world) else { return nil }
    let facts = facts(item, world: world)
    return Page(
      title: title,
      text: facts.map { fact in fact.label.map { "\($0): \(fact.text)" } ?? fact.text })
  }

  private static func title(_ item: CalendarRows.Item, world: World) -> String? {
    if let rule = item.rule { return rule.title }
    switch item.occasion?.subject {
    case .rule(let id, _): return world.plan.followUp(id)?.title
    case .assignment: return Words.Wheel.kind(.reportBack).capitalisedFirst
    default: return nil
    }
  }

  /// What is known, in the order one asks: when, how it stands, who, how often, where it says so, what was said.
  static func facts(_ item: CalendarRows.Item, world: World) -> [Fact] {
    let words = Words.CalendarView.self
    var facts: [Fact] = []
    if let occasion = item.occasion {
      let isNext = world.wheel?.next.contains(occasion.id) ?? false
      if case .rule(_, let period) = occasion.subject {
        facts.append(Fact(words.period, Words.period(period)))
      }
      facts.append(Fact(words.time, Words.Wheel.timeInFull(occasion)))
      if let moved = Words.Wheel.moved(occasion) { facts.append(Fact(nil, moved.capitalisedFirst)) }
      facts.append(
        Fact(
          words.state, Words.Wheel.stateInFull(occasion, isNext: isNext),
          CalendarLook.role(occasion.state, isNext: isNext)))
      switch occasion.subject {
      case .rule(let id, let period):
        if let rule = world.plan.followUp(id) {
          facts += self.facts(rule, world) + [Fact(nil, "")] + said(rule, period, world)
        }
      case .assignment(let id): facts += self.facts(assignment: id, world)
      case .meeting, .milestone: break
      }
    } else if let rule = item.rule {
      facts += self.facts(rule, world) + [Fact(nil, "")] + said(rule, nil, world)
    }
    return facts
  }

  private static func facts(_ rule: FollowUp, _ world: World) -> [Fact] {
    let words = Words.CalendarView.self
    func actors(_ label: String, _ ids: [String]) -> Fact {
      Fact(label, Words.Wheel.actors(ids, world.plan), ids.isEmpty ? .gap : .plain)
    }
    var facts = [
      actors(words.who, rule.by), actors(words.to, rule.to),
      Fact(words.cadence, Words.Wheel.cadence(rule), rule.cadences.isEmpty ? .gap : .plain),
      Fact(
        words.source, rule.provenance.source ?? Words.notStated,
        rule.provenance.source == nil ? .gap : .plain),
    ]
    if !rule.activities.isEmpty {
      let names = rule.activities.compactMap { world.plan.activity($0)?.short }
      facts.append(Fact(words.activities, Words.list(names)))
    }
    if rule.provenance.isSuggested {
      facts.append(Fact(nil, words.suggestion, .suggested))
    } else if rule.isDueSuggested, !rule.due.isEmpty {
      facts.append(Fact(nil, words.timeIsSuggested, .suggested))
    }
    if let note = rule.provenance.note { facts += [Fact(nil, ""), Fact(nil, note)] }
    return facts
  }

  private static func facts(assignment id: String, _ world: World) -> [Fact] {
    let words = Words.CalendarView.self
    let progress = world.situation.now
    guard let assignment = progress.assignments.first(where: { $0.id == id }) else { return [] }
    var facts = [
      Fact(words.who, Words.Wheel.actors([assignment.to].compactMap { $0 }, world.plan)),
      Fact(
        words.given, assignment.given?.description ?? Words.notStated,
        assignment.given == nil ? .gap : .plain),
    ]
    if !assignment.every.isEmpty {
      facts.append(Fact(words.cadence, Words.list(assignment.every.map(Words.cadence))))
    }
    if let activity = assignment.activity {
      facts.append(Fact(words.activities, world.plan.activities[activity].short))
    }
    facts += [Fact(nil, ""), Fact(nil, progress.text(of: assignment, world.journals) ?? Words.UI.hidden)]
    return facts + [Fact(nil, "")] + told(assignment.reportBacks.map(\.event), world)
  }
}

// MARK: What was said

extension CalendarPage {
  /// The events that say that a rule was followed for a period; nil for any.
  static func words(on rule: ID<FollowUp>, _ period: Period?, in world: World) -> [Entry] {
    world.situation.now.fulfilments.filter { item in
      item.rule == rule
        && (period.map { item.period.first == $0.first && item.period.last == $0.last } ?? true)
    }.compactMap { world.journals.entry($0.event) }
  }

  private static func said(_ rule: FollowUp, _ period: Period?, _ world: World) -> [Fact] {
    let progress = world.situation.now
    var events = words(on: rule.id, period, in: world).map(\.id)
    if rule.isHalfYearReport, let period {
      events += progress.adoptions.filter { adoption in
        Period(adoption.period).map { $0.first == period.first && $0.last == period.last } ?? false
      }.map(\.event)
    }
    var facts = told(events, world)
    guard let period else { return facts }
    let deed = RuleDeeds(progress).deed(of: rule, period)
    if deed.on == nil, let share = deed.share, share.done > 0 {
      let members = RuleDeeds.performers(rule, in: world.plan).members
      let left = world.plan.reporters.filter { members.contains($0) && !deed.organisations.contains($0) }
        .map { world.organisationName($0) }
      if !left.isEmpty { facts.append(Fact(Words.CalendarView.left, Words.list(left))) }
    }
    return facts
  }

  /// What events said, a line each, with their texts.
  private static func told(_ events: [EventID], _ world: World) -> [Fact] {
    let entries = events.compactMap { world.journals.entry($0) }
    guard !entries.isEmpty else { return [Fact(nil, Words.CalendarView.nothingReported, .muted)] }
    return [Fact(nil, Words.CalendarView.reported, .heading)]
      + entries.flatMap { entry -> [Fact] in
        let sentence = Words.sentence(entry, world.situation.now, world.journals)
        let text = world.situation.now.shownText(of: entry, world.journals)
        return [Fact(nil, "\(entry.happenedDay)  \(sentence)")]
          + (text.map { [Fact(nil, "”\($0)”", .muted)] } ?? [])
      }
  }
}

extension String {
  /// The same with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
