/// How every activity stands for every organisation it concerns: the answer to `status`.
public struct StatusTable: Sendable {
  /// What is asked for; nil takes everything.
  public struct Selection: Hashable, Sendable {
    public var organisation: Int?
    public var activity: Int?
    /// The heading year of the plan.
    public var year: Int?
    public var targetGroup: String?

    public init(organisation: Int? = nil, activity: Int? = nil, year: Int? = nil, targetGroup: String? = nil)
    {
      self.organisation = organisation
      self.activity = activity
      self.year = year
      self.targetGroup = targetGroup
    }

    func takes(_ index: Int, in plan: Plan) -> Bool {
      let item = plan.activities[index]
      if let activity, activity != index, item.parent != activity { return false }
      if let year, item.heading != .year(year) { return false }
      if let targetGroup, !item.targetGroups.contains(where: { $0.id.text == targetGroup }) { return false }
      return true
    }
  }

  public struct Row: Sendable {
    /// Place in the plan's activities.
    public let activity: Int
    public let county: Status?
    public let gate: GateState?
    public let coverage: Coverage
    public let cells: [Cell]
  }

  public struct Cell: Sendable {
    public let organisation: Int
    public let compared: ComparedStanding
    /// Per life area, where the activity is ticked so; else nil.
    public let areas: [Area]?
    public var standing: Standing { compared.standing }
  }

  public struct Area: Hashable, Sendable {
    public let id: String
    public let ticked: Int
    public let milestones: Int
  }

  public let plan: Plan
  public let asOf: Day
  public let reference: Reference?
  public let isComplete: Bool
  public let selection: Selection
  /// In the plan's order, umbrellas before their parts.
  public let rows: [Row]

  public init(_ situation: Situation, _ selection: Selection = Selection()) {
    let plan = situation.plan
    self.plan = plan
    asOf = situation.asOf
    reference = situation.reference
    isComplete = situation.isComplete
    self.selection = selection
    rows = plan.activities.indices.filter { selection.takes($0, in: plan) }.map { activity in
      let county = situation.now.countyStanding(activity)
      let cells = plan.reporters.compactMap { organisation -> Cell? in
        if let only = selection.organisation, only != organisation { return nil }
        guard let compared = situation.cell(activity, organisation) else { return nil }
        return Cell(
          organisation: organisation, compared: compared, areas: StatusTable.areas(compared.standing, plan))
      }
      return Row(
        activity: activity, county: county.status, gate: county.gate, coverage: situation.coverage(activity),
        cells: cells)
    }
  }

  /// The rows that people see: without umbrellas, under the plan's headings, in the printed plan's order.
  public var sections: [(heading: Activity.Heading, rows: [Row])] {
    StatusTable.sections(rows, of: plan) { $0.activity }
  }

  static func sections<Row>(
    _ rows: [Row], of plan: Plan, activity: (Row) -> Int
  ) -> [(heading: Activity.Heading, rows: [Row])] {
    plan.groupedLeaves.compactMap { group in
      let own = group.activities.compactMap { place in rows.first { activity($0) == place } }
      return own.isEmpty ? nil : (group.heading, own)
    }
  }

  private static func areas(_ standing: Standing, _ plan: Plan) -> [Area]? {
    guard plan.activities[standing.activity].isPerArea else { return nil }
    return plan.areas.indices.map { area in
      let own = standing.milestones.filter { $0.area == area }
      return Area(
        id: plan.areas[area].id.text, ticked: own.count { $0.isTicked }, milestones: own.count)
    }
  }
}

extension StatusTable {
  /// How many of the rows have been reported by those they concern, and since the reference.
  public func coverage(among rows: [Row]) -> Coverage {
    var sum = Coverage()
    for row in rows {
      sum.reported += row.coverage.reported
      sum.confirmedSince += row.coverage.confirmedSince
      sum.of += row.coverage.of
    }
    return sum
  }

  /// How many of the rows an organisation has reported, and since the reference.
  public func coverage(ofOrganisation organisation: Int, among rows: [Row]) -> Coverage {
    var sum = Coverage()
    for cell in rows.flatMap(\.cells) where cell.organisation == organisation {
      sum.of += 1
      guard cell.standing.isReported else { continue }
      sum.reported += 1
      if cell.compared.isConfirmedSince, reference != nil { sum.confirmedSince += 1 }
    }
    return sum
  }
}
