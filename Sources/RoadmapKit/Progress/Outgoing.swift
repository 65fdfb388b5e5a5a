/// What leaves the house besides the drafts.
public struct Outgoing: Equatable, Sendable {
  /// Folders of adopted reports.
  public var reports: [String] = []
  public var plans: [String] = []
  /// Events of others, from envelopes, that are carried on.
  public var carried = 0
  /// Plans that are changed here, and leave only when that is asked for.
  public var changedPlans: [String] = []
  /// Own events that have gone by an envelope and not to the server.
  public var enveloped = 0
  /// The server has lost something that is here, and gets it again.
  public var restores = false

  public init() {}
  public var isEmpty: Bool { reports.isEmpty && plans.isEmpty && carried == 0 && enveloped == 0 && !restores }
}
