/// A rule for following up, such as the report to KD/RD twice a year (färdplanen 5.2, 8; R35).
public struct FollowUp: Hashable, Sendable {
  /// What sort of rule it is, where it is not plain following up.
  public enum Kind: String, Sendable {
    /// A step in planning the coming years (färdplanen 7).
    case planning
  }

  public let id: ID<FollowUp>
  public let kind: Kind?
  public let title: String
  public let by: [String]
  public let to: [String]
  public let cadences: [Cadence]
  /// Empty when not stated.
  public let due: [PartialDay]
  public let isDueSuggested: Bool
  public let activities: [ID<Activity>]
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    kind = fields.choice("kind")
    title = fields.text("title") ?? ""
    by = fields.texts("by")
    to = fields.texts("to")
    cadences = fields.choices("every")
    due = fields.texts("due").compactMap { PartialDay($0) }
    isDueSuggested = fields.flag("due-suggested") || fields.flag("suggested")
    activities = fields.ids("activities")
    provenance = Provenance(fields)
  }
}

/// A planned meeting of a body (R41).
public struct PlannedMeeting: Hashable, Sendable {
  public let id: String
  public let body: ID<Body>
  public let on: Day
  public let movedFrom: Day?
  public let provenance: Provenance

  init?(_ fields: Fields) {
    guard let on = fields.day("on") else { return nil }
    id = fields.text("id") ?? ""
    body = fields.id("body") ?? ""
    self.on = on
    movedFrom = fields.day("moved-from")
    provenance = Provenance(fields)
  }
}
