/// How much a server takes: the one table of sizes, in bytes where nothing else is said.
public enum GuardLimits {
  public static let plan = 4 << 20
  public static let journal = 64 << 20
  public static let reportFile = 64 << 20
  /// What git may send in one push.
  public static let push = 128 << 20
  /// What all new and old texts of a push may come to, so that many small changes of a large file are no way to
  /// exhaust the server.
  ///
  /// What others have written does not count.
  public static let texts = 256 << 20
  /// What the journals of one writer may come to, so that nobody fills the server for all.
  public static let writer = 32 << 20
  /// Journals of one writer; each machine and user has one.
  public static let devices = 64
  /// Of them new in one push; the leaders may carry more.
  public static let newDevices = 8
  /// Commits of one push.
  public static let commits = 100
  /// What a commit says besides its files.
  public static let commit = 8 << 10
  /// Of it the message, and the name of a body.
  public static let message = 4 << 10
  public static let name = 512
  /// Changed files of one push.
  public static let changes = 1_000
  /// Files on a server, and the lists of files that are read to judge a push.
  public static let files = 100_000
  public static let trees = 32 << 20
  /// What git may take of memory while a push is judged.
  public static let memory = 768 << 20
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
