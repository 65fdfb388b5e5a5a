/// What was agreed: one plan file as values.
///
/// Written by people, never by the program.
public struct Plan: Sendable {
  public enum Kind: String, Sendable {
    case cooperation, proposal, minutes, project
    case partyProposal = "party-proposal"
  }
  /// Proposal or adopted; a proposal is never shown as decided (R2).
  public enum Standing: String, Sendable { case proposal, adopted, superseded }

  /// The two steps in which a plan is agreed (R3); what is nil is not stated.
  public struct Adoption: Hashable, Sendable {
    public let adoptedBy: String?
    public let adoptedOn: PartialDay?
    public let approvedBy: String?
    public let approvedOn: PartialDay?
  }

  public let id: ID<Plan>
  public let title: String
  public let short: String
  /// A marking that every screen and print carries, as for invented progress.
  public let marking: String?
  public let kind: Kind
  public let standing: Standing
  public let adoption: Adoption?
  public let issuer: String?
  public let years: ClosedRange<Int>?
  public let purpose: String?
  public let guidingPriority: Principle?
  public let principles: [Principle]
  public let organisations: [Organisation]
  public let bodies: [Body]
  public let groups: [OrganisationGroup]
  public let areas: [NamedThing]
  public let targetGroups: [NamedThing]
  public let responsibilities: [Responsibility]
  public let goals: [Goal]
  public let dependencies: [Dependency]
  /// All activities in the plan's order; the parts of an umbrella follow it.
  public let activities: [Activity]
  public let indicators: [Indicator]
  public let followUps: [FollowUp]
  public let meetings: [PlannedMeeting]
  public let documents: [Document]
  public let decisions: [PlannedDecision]
  public let assignments: [PlannedAssignment]
  public let amounts: [Amount]
  public let glossary: [Term]

  /// Places in ``organisations`` of those that report, in the plan's order: the columns of the matrix.
  public let reporters: [Int]

  /// Places of the activities that are rows of the matrix: all but umbrellas.
  public let leaves: [Int]
  /// The leaves under their headings, both in the printed plan's order.
  public let groupedLeaves: [ActivityGroup]

  let activityIndexes: [ID<Activity>: Int]
  let organisationIndexes: [ID<Organisation>: Int]

  public func activityIndex(_ id: ID<Activity>) -> Int? { activityIndexes[id] }
  public func organisationIndex(_ id: ID<Organisation>) -> Int? { organisationIndexes[id] }
  public func activity(_ id: ID<Activity>) -> Activity? { activityIndexes[id].map { activities[$0] } }
  public func organisation(_ id: ID<Organisation>) -> Organisation? {
    organisationIndexes[id].map { organisations[$0] }
  }
  public func body(_ id: String) -> Body? { bodies.first { $0.id.text == id } }
  public func indicator(_ id: ID<Indicator>) -> Indicator? { indicators.first { $0.id == id } }
  public func area(_ id: String) -> NamedThing? { areas.first { $0.id.text == id } }

  /// The id of a body's meeting on a day: the planned one's, else `<body>-<day>`.
  public func meetingID(of body: String, on day: Day) -> String {
    meetings.first { $0.body.text == body && $0.on == day }?.id ?? "\(body)-\(day)"
  }

  /// Whether `id` may write a journal: a reporting organisation or a body.
  public func isWriter(_ id: String) -> Bool {
    organisationIndex(ID(id)).map(reporters.contains) ?? false || body(id) != nil
  }

  /// The name of an organisation, a body or a group; the id itself where none has it.
  public func name(of actor: String) -> String {
    organisation(ID(actor))?.spokenName ?? body(actor)?.name ?? groups.first { $0.id.text == actor }?.name
      ?? actor
  }

  /// The body by its whole name and its function, as others see who sent something; never a person.
  public func signature(of writer: String, role: String?) -> String {
    [organisation(ID(writer))?.name ?? name(of: writer), role].compactMap { $0 }.joined(separator: " – ")
  }
}
