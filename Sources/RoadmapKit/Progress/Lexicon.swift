/// The names of the journals as places in a plan, looked up once a name instead of once an event.
struct Lexicon: Sendable {
  private var activities: [Int32] = []
  private var organisations: [Int32] = []
  private var areas: [Int32] = []
  private var statuses: [Status?] = []
  private var outlooks: [Outlook?] = []
  private var writers: [Permission.Writer] = []
  private var milestones: [[(name: Name, index: Int)]]
  let plan: Plan
  /// Whether entries without `plan` are this plan's.
  let isMain: Bool
  private var planNames: [Bool] = []
  private var names = NameTable()

  init(plan: Plan, isMain: Bool) {
    self.plan = plan
    self.isMain = isMain
    milestones = Array(repeating: [], count: plan.activities.count)
  }

  /// Takes in the names that are new since last time.
  mutating func extend(to names: NameTable) {
    self.names = names
    for index in activities.count..<names.count {
      let text = names[Name(index: UInt32(index))]
      activities.append(Int32(plan.activityIndex(ID(text)) ?? -1))
      organisations.append(Int32(plan.organisationIndex(ID(text)) ?? -1))
      areas.append(Int32(plan.areas.firstIndex { $0.id.text == text } ?? -1))
      statuses.append(Status(rawValue: text).flatMap { $0 == .notReported ? nil : $0 })
      outlooks.append(Outlook(rawValue: text))
      writers.append(Permission.Writer(text, in: plan))
      planNames.append(text == plan.id.text)
      for (activity, item) in plan.activities.enumerated() {
        if let milestone = item.milestoneIndex(ID(text)) {
          milestones[activity].append((Name(index: UInt32(index)), milestone))
        }
      }
    }
  }

  func activity(_ name: Name) -> Int? { Lexicon.place(activities, name) }
  func organisation(_ name: Name) -> Int? { Lexicon.place(organisations, name) }
  func area(_ name: Name) -> Int? { Lexicon.place(areas, name) }
  func status(_ name: Name) -> Status? { statuses[Int(name.index)] }
  func outlook(_ name: Name) -> Outlook? { outlooks[Int(name.index)] }
  func writer(_ name: Name) -> Permission.Writer { writers[Int(name.index)] }

  func milestone(_ name: Name, in activity: Int) -> Int? {
    for candidate in milestones[activity] where candidate.name == name { return candidate.index }
    return nil
  }

  func text(_ name: Name) -> String { names[name] }

  func concerns(_ entry: Entry) -> Bool { entry.plan.isNone ? isMain : planNames[Int(entry.plan.index)] }

  private static func place(_ places: [Int32], _ name: Name) -> Int? {
    let place = places[Int(name.index)]
    return place < 0 ? nil : Int(place)
  }
}
