extension Survey {
  /// A milestone, in one area where it is ticked per area.
  public struct Slot: Hashable, Sendable {
    public let source: MilestoneState.Source
    public let area: Int?
  }

  /// One thing that the user wants to say of an activity.
  public enum Deed: Hashable, Sendable {
    case tick(Slot)
    case establish(Slot)
    case status(Status, why: String?)
    case outlook(Outlook)
    case note(String)
    case signal(Matter, String)

    /// The order in which they are written: a status that is set counts after the ticks.
    var rank: Int {
      switch self {
      case .tick: 0
      case .establish: 1
      case .status: 2
      case .outlook: 3
      case .note: 4
      case .signal: 5
      }
    }

    /// Whether it says how the activity stands, so that nothing needs to be confirmed besides.
    public var confirms: Bool { rank < 4 }
  }

  public struct Answer: Hashable, Sendable {
    public enum Closing: String, Hashable, Sendable {
      /// Stands as before, besides notes and signals.
      case unchanged
      case changed
      /// Nothing is said of it this time.
      case leftOut = "left-out"
    }

    public internal(set) var deeds: [Deed] = []
    /// Nil while the activity is being answered.
    public internal(set) var closing: Closing?
    /// What last confirmed the activity when the answer was begun.
    let seen: EventID

    /// Whether something in it says how the activity stands.
    public var confirms: Bool { deeds.contains(where: \.confirms) }
  }

  /// What will be put on record, as one action: what is unchanged first, then the activities in their order.
  public var facts: [Fact] {
    let unchanged = activities.filter { answers[$0]?.closing == .unchanged }
    var facts: [Fact] = []
    if isAllUnchanged {
      facts = [Fact(.confirm, [.activity: .text("*")])]
    } else {
      facts = unchanged.map { Fact(.confirm, [.activity: .text(id($0))]) }
    }
    for activity in activities {
      facts += (answers[activity]?.deeds ?? []).map { fact($0, activity) }
    }
    return facts
  }

  /// Whether all that has been reported stands as before.
  public var isAllUnchanged: Bool {
    let reported = activities.filter(isReported)
    return !reported.isEmpty && reported.allSatisfy { answers[$0]?.closing == .unchanged }
  }

  func id(_ activity: Int) -> String { plan.activities[activity].id.text }

  func fact(_ deed: Deed, _ activity: Int) -> Fact {
    let about: [EntryKey: Fact.Value] = [.activity: .text(id(activity))]
    func with(_ key: EntryKey, _ value: String) -> [EntryKey: Fact.Value] {
      about.merging([key: .text(value)]) { $1 }
    }
    switch deed {
    case .tick(let slot), .establish(let slot):
      var values = with(.milestone, progress.id(of: slot.source, in: activity))
      if let area = slot.area { values[.area] = .text(plan.areas[area].id.text) }
      if case .tick = deed { return Fact(.tick, values) }
      return Fact(.establish, values)
    case .status(let status, let why): return Fact(.status, with(.status, status.rawValue), text: why)
    case .outlook(let outlook): return Fact(.outlook, with(.outlook, outlook.rawValue))
    case .note(let text): return Fact(.note, about, text: text)
    case .signal(let matter, let text): return Fact(.signal, with(.matter, matter.rawValue), text: text)
    }
  }

  /// Puts a deed beside the others of its activity; a new status or outlook takes the place of the last.
  mutating func add(_ deed: Deed, to activity: Int) {
    edit(activity) { answer in
      let takesPlace = deed.rank == 2 || deed.rank == 3
      answer.deeds.removeAll { $0 == deed || takesPlace && $0.rank == deed.rank }
      let place = answer.deeds.firstIndex { $0.rank > deed.rank } ?? answer.deeds.endIndex
      answer.deeds.insert(deed, at: place)
    }
  }

  mutating func edit(_ activity: Int, _ change: (inout Answer) -> Void) {
    var answer = answers[activity] ?? Answer(seen: standing(activity)?.confirmedBy ?? .none)
    answer.closing = nil
    change(&answer)
    answers[activity] = answer
  }
}
