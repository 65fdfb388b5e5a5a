/// Something that each organisation can tick as reached in an activity.
public struct Milestone: Hashable, Sendable {
  public let id: ID<Milestone>
  public let title: String
  /// Latest time; nil when not stated.
  public let due: PartialDay?
  /// True when the time is our suggestion.
  public let isDueSuggested: Bool
  /// When it may be ticked.
  public let criterion: String?
  /// The organisations it concerns, a part of the activity's.
  public let concerned: OrganisationSet
  /// Whether it waits for the activity's gate.
  public let isLockable: Bool
  public let provenance: Provenance
}

/// A gate between stages (R54): the milestones it locks open only when länsledningen passes it.
public struct Gate: Hashable, Sendable {
  public let title: String?
  /// What should be ticked first; a warning, not a lock.
  public let needs: [ID<Milestone>]
  public let locks: [ID<Milestone>]
  public let decidedBy: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    title = fields.text("title")
    needs = fields.ids("needs")
    locks = fields.ids("locks")
    decidedBy = fields.text("decided-by")
    provenance = Provenance(fields)
  }
}
