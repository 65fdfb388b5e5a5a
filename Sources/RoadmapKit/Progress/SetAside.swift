/// An event that was read but does not count, with the reason.
///
/// It stays in the journal and is shown.
public struct SetAside: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case newerFormat, unknownPlan, unknownActivity, unknownMilestone, unknownOrganisation, unknownArea
    case unknownIndicator, unknownRule, unknownEvent, unknownReceiver
    case umbrella, notConcerned, areaMissing, areaNotUsed, invalidValue, invalidPeriod, computedIndicator
    case notAllowed, basisRetracted, nothingToConfirm, refersAhead, noGate
  }

  public let event: EventID
  public let reason: Reason
}
