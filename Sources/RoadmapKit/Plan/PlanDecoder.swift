/// Makes a ``Plan`` from checked nodes, and tells what does not hang together.
struct PlanDecoder {
  private(set) var plan: Plan
  private(set) var faults: [PlacedFault] = []

  init(_ root: Fields) {
    let organisations = root.list("organisations").map(Organisation.init)
    let groups = root.list("groups").map(OrganisationGroup.init)
    let parties = Set(root.texts("parties"))
    let reporters = organisations.indices.filter {
      parties.isEmpty ? organisations[$0].isSignatory : parties.contains(organisations[$0].id.text)
    }
    let organisationIndexes = Dictionary(
      organisations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var activities = ActivityDecoder(
      organisations: organisations, indexes: organisationIndexes, groups: groups, reporters: reporters,
      hasAreas: !root.list("areas").isEmpty)
    activities.decode(root.list("activities"), parent: nil, heading: nil)
    let leaves = activities.result.indices.filter { !activities.result[$0].isUmbrella }
    let period = root.mapping("period")
    let from = period?.integer("from")
    let to = period?.integer("to")
    let isReversed = from ?? 0 > to ?? .max
    let adoption = root.mapping("adoption")
    let title = root.text("title") ?? ""
    plan = Plan(
      id: root.id("id") ?? "", title: title, short: root.text("short") ?? title,
      marking: root.text("marking"),
      kind: root.choice("kind") ?? .cooperation, standing: root.choice("standing") ?? .proposal,
      adoption: adoption.map {
        Plan.Adoption(
          adoptedBy: $0.text("adopted-by"), adoptedOn: $0.partialDay("adopted-on"),
          approvedBy: $0.text("approved-by"), approvedOn: $0.partialDay("approved-on"))
      },
      issuer: root.text("issuer"),
      years: from.flatMap { from in isReversed ? nil : from...(to ?? from) }, purpose: root.text("purpose"),
      guidingPriority: root.mapping("guiding-priority").map(Principle.init),
      principles: root.list("principles").map(Principle.init), organisations: organisations,
      bodies: root.list("bodies").map(Body.init), groups: groups,
      areas: root.list("areas").map(NamedThing.init),
      targetGroups: root.list("target-groups").map(NamedThing.init),
      responsibilities: root.list("responsibilities").map(Responsibility.init),
      goals: root.list("goals").map(Goal.init), dependencies: root.list("dependencies").map(Dependency.init),
      activities: activities.result, indicators: root.list("indicators").map(Indicator.init),
      followUps: root.list("follow-ups").map(FollowUp.init),
      meetings: root.list("meetings").compactMap(PlannedMeeting.init),
      documents: root.list("documents").map(Document.init),
      decisions: root.list("decisions").map(PlannedDecision.init),
      assignments: root.list("assignments").map(PlannedAssignment.init),
      amounts: root.list("amounts").map(Amount.init), glossary: root.list("glossary").map(Term.init),
      reporters: reporters, leaves: leaves,
      groupedLeaves: ActivityGroup.groups(of: leaves, in: activities.result),
      activityIndexes: Dictionary(
        activities.result.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }),
      organisationIndexes: organisationIndexes)
    faults = activities.faults
    if isReversed, let period { faults.append(PlacedFault(.periodReversed, period.node.place)) }
    if reporters.isEmpty { faults.append(PlacedFault(.noOrganisations, root.node.place)) }
    let isProposal = plan.kind == .proposal || plan.kind == .partyProposal
    if isProposal, plan.standing == .adopted, let place = root.node["standing"]?.place {
      faults.append(PlacedFault(.proposalShownAsAdopted, place))
    }
  }
}

/// Makes the activities, the parts of an umbrella after it.
private struct ActivityDecoder {
  let organisations: [Organisation]
  let indexes: [ID<Organisation>: Int]
  let groups: [OrganisationGroup]
  let reporters: [Int]
  let hasAreas: Bool
  var result: [Activity] = []
  var faults: [PlacedFault] = []
  private var titles: [String: String] = [:]

  init(
    organisations: [Organisation], indexes: [ID<Organisation>: Int], groups: [OrganisationGroup],
    reporters: [Int], hasAreas: Bool
  ) {
    self.organisations = organisations
    self.indexes = indexes
    self.groups = groups
    self.reporters = reporters
    self.hasAreas = hasAreas
  }

  mutating func decode(_ list: [Fields], parent: Int?, heading: Activity.Heading?) {
    for fields in list {
      let own = fields.text("heading").flatMap { Activity.Heading($0) } ?? heading ?? .continuing
      let index = result.count
      result.append(activity(fields, heading: own, parent: parent))
      check(fields, result[index])
      let parts = fields.list("parts")
      guard !parts.isEmpty else { continue }
      if !result[index].milestones.isEmpty {
        faults.append(PlacedFault(.umbrellaWithMilestones(result[index].id.text), fields.node.place))
      }
      decode(parts, parent: index, heading: own)
      result[index].parts = result.indices.filter { $0 > index && result[$0].parent == index }
    }
  }

  private func activity(_ fields: Fields, heading: Activity.Heading, parent: Int?) -> Activity {
    let concerned = organisationSet(fields.node["concerns"]) ?? OrganisationSet(reporters)
    let gate = fields.mapping("gate").map(Gate.init)
    let title = fields.text("title") ?? ""
    return Activity(
      id: fields.id("id") ?? "", title: title, short: fields.text("short") ?? title, heading: heading,
      purpose: fields.text("purpose"), lead: fields.text("lead"), helpers: fields.texts("helpers"),
      concerned: concerned, pilots: fields.ids("pilot"), isPerArea: fields.flag("per-area"),
      inOperation: fields.ids("in-operation"), targetGroups: fields.tags("target-groups"),
      areaTags: fields.tags("areas"), items: fields.list("items").map(NamedThing.init),
      milestones: fields.list("milestones").map { milestone($0, concerned: concerned, gate: gate) },
      gate: gate,
      indicators: fields.ids("indicators"),
      dependsOn: (fields.node["depends-on"]?.members ?? []).map { node in
        if let text = node.text { return Activity.Use(on: text, note: nil, isSuggested: false) }
        let use = Fields(node: node)
        return Activity.Use(
          on: use.text("on") ?? "", note: use.text("note"), isSuggested: use.flag("suggested"))
      },
      links: fields.list("links").map(Link.init), goals: fields.ids("goals"),
      outsideControl: fields.texts("outside-control"), provenance: Provenance(fields),
      line: Int(fields.node.place.line), order: fields.integer("order") ?? result.count + 1, parent: parent)
  }

  private func milestone(_ fields: Fields, concerned: OrganisationSet, gate: Gate?) -> Milestone {
    let id: ID<Milestone> = fields.id("id") ?? ""
    let own = organisationSet(fields.node["concerns"])
    let both = own.map { own in
      OrganisationSet(organisations.indices.filter { own.contains($0) && concerned.contains($0) })
    }
    return Milestone(
      id: id, title: fields.text("title") ?? "", due: fields.partialDay("due"),
      isDueSuggested: fields.flag("due-suggested") || fields.flag("suggested"),
      criterion: fields.text("criterion"), concerned: both ?? concerned,
      isLockable: gate?.locks.contains(id) ?? false, provenance: Provenance(fields))
  }

  /// The reporting organisations that `concerns` names, or nil when it is left out.
  private func organisationSet(_ node: Node?) -> OrganisationSet? {
    guard let node else { return nil }
    let members: [ID<Organisation>]
    switch node.text {
    case "all": return OrganisationSet(reporters)
    case "municipalities":
      return OrganisationSet(reporters.filter { organisations[$0].kind == .municipality })
    case "region": return OrganisationSet(reporters.filter { organisations[$0].kind == .region })
    case .some: return nil
    case nil where node["group"] != nil:
      members = groups.first { $0.id.text == node["group"]?.text }?.members ?? []
    default: members = node.members.compactMap { $0.text.map { ID($0) } }
    }
    return OrganisationSet(members.compactMap { indexes[$0] }.filter(reporters.contains))
  }

  private mutating func check(_ fields: Fields, _ activity: Activity) {
    if activity.isPerArea, !hasAreas {
      faults.append(PlacedFault(.perAreaWithoutAreas(activity.id.text), fields.node.place))
    }
    if activity.concerned.isEmpty, !reporters.isEmpty {
      faults.append(PlacedFault(.concernsNobody(activity.id.text), fields.node.place))
    }
    let seen = Lookalike.skeleton(activity.title)
    if let other = titles[seen] {
      faults.append(PlacedFault(.lookalikeTitles(other, activity.id.text), fields.node.place))
    } else {
      titles[seen] = activity.id.text
    }
  }
}

/// Titles that a reader cannot tell apart.
enum Lookalike {
  /// The title without case and without what is not seen.
  static func skeleton(_ title: String) -> String {
    guard title.utf8.contains(where: { $0 >= 0x80 }) else { return title.lowercased() }
    var shown = String.UnicodeScalarView()
    for scalar in title.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      shown.append(scalar)
    }
    return String(shown).lowercased()
  }
}
