/// How much a server takes: the one table of sizes, in bytes where nothing else is said.
public enum GuardLimits {
  public static let plan = 4 << 20
  public static let journal = 64 << 20
  public static let reportFile = 64 << 20
  /// What git may send in one push.
  public static let push = 128 << 20
  /// What all new and old texts of a push may come to, so that many small changes of a large file are no way to
  /// exhaust the server.
  public static let texts = 384 << 20
  /// Commits of one push.
  public static let commits = 1_000
  /// Changed files of one push.
  public static let changes = 10_000
  /// Refusals that are told one by one.
  public static let told = 20

  /// The largest file of the sort.
  static func largest(_ path: GuardedPath) -> Int {
    switch path {
    case .plan, .neighbour: plan
    case .journal: journal
    case .report: reportFile
    case .purged, .misnamedDevice, .misnamedPlan, .misnamedReport, .foreign: 0
    }
  }
}
