import RoadmapKit

/// The one door from the interface and the commands to what is shared with others.
protocol SharingWork: Sendable {
  /// How far one's own has left the house; asked often.
  func standing() -> ShareStanding
  /// Fetches, looks or publishes; tells each step, and stops where it can when it is given up.
  func perform(
    _ deed: Sharing.Deed, tell: @escaping (ShareStep) -> Void, isCancelled: @escaping () -> Bool
  ) -> ShareOutcome
}

/// A workspace that is shared with nobody.
struct NoSharing: SharingWork {
  func standing() -> ShareStanding { ShareStanding() }
  func perform(
    _ deed: Sharing.Deed, tell: @escaping (ShareStep) -> Void, isCancelled: @escaping () -> Bool
  ) -> ShareOutcome {
    .failed(
      Problem(
        code: "delning", fact: Words.ShareView.notConnected, remedy: Words.ShareView.notConnectedRemedy))
  }
}
