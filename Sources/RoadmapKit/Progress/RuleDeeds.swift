/// What has been done of the follow-up rules.
public struct RuleDeeds: Sendable {
  /// What has been done of one occurrence.
  public struct Deed: Hashable, Sendable {
    /// The day it was done; nil while something is left.
    public var on: Day?
    /// How many of the organisations have done their part, where there are several.
    public var share: Occasion.Share?
    /// Which organisations have.
    public var organisations: Set<Int> = []
  }

  private struct Span: Hashable {
    let first: Day
    let last: Day
  }

  private struct Key: Hashable {
    let rule: ID<FollowUp>
    let span: Span
  }

  private let plan: Plan
  private var fulfilments: [Key: [Fulfilment]] = [:]
  private var adopted: [Span: Day] = [:]

  public init(_ progress: Progress) {
    plan = progress.plan
    for item in progress.fulfilments {
      let span = Span(first: item.period.first, last: item.period.last)
      fulfilments[Key(rule: item.rule, span: span), default: []].append(item)
    }
    for item in progress.adoptions {
      guard let period = Period(item.period) else { continue }
      adopted[Span(first: period.first, last: period.last)] = item.on
    }
  }

  /// An adopted report, or the word of a leading body, does it; else each of the rule's organisations its part.
  public func deed(of rule: FollowUp, _ period: Period) -> Deed {
    let span = Span(first: period.first, last: period.last)
    if rule.isHalfYearReport, let day = adopted[span] { return Deed(on: day) }
    let said = fulfilments[Key(rule: rule.id, span: span)] ?? []
    if let whole = said.last(where: { $0.organisation == nil }) { return Deed(on: whole.on) }
    let (members, isTheirsAlone) = RuleDeeds.performers(rule, in: plan)
    var deed = Deed(organisations: Set(said.compactMap(\.organisation)).intersection(members))
    if isTheirsAlone, !members.isEmpty, deed.organisations == members {
      deed.on = said.map(\.on).max()
    }
    if members.count > 1 {
      deed.share = Occasion.Share(done: deed.organisations.count, of: members.count)
    }
    return deed
  }

  /// The organisations that a rule names, also by their groups; and whether nobody else is to do it.
  public static func performers(_ rule: FollowUp, in plan: Plan) -> (members: Set<Int>, isTheirsAlone: Bool) {
    var members: Set<Int> = []
    var isTheirsAlone = true
    for actor in rule.by {
      if let index = plan.organisationIndex(ID(actor)) {
        members.insert(index)
      } else if let group = plan.groups.first(where: { $0.id.text == actor }) {
        members.formUnion(group.members.compactMap { plan.organisationIndex($0) })
      } else {
        isTheirsAlone = false
      }
    }
    return (members.intersection(plan.reporters), isTheirsAlone)
  }
}
