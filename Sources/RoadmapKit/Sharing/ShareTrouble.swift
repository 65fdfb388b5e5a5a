/// Why the workspace could not be shared; nothing that was written is lost by any of them.
public enum ShareTrouble: Error, Equatable, Sendable {
  case git(GitTrouble)
  case store(StoreError)
  /// The workspace is connected to no place.
  case notConnected
  case address(RemoteAddress.Fault, String)
  /// The user's setting for how https is reached cannot be used.
  case proxy(String)
  /// Another process of this user fetches or publishes, since then.
  case busy(since: Instant?)
  /// The place cannot be reached, or not all the way.
  case offline(String, ShareCause)
  /// It answers, but does not let this user in.
  case noAccess(String, ShareCause)
  /// The machine has never been met.
  case unknownHost(String)
  /// The machine is another than before, or pretends to be it.
  case otherHost(String)
  /// There is no repository at the place.
  case noRepository(String)
  /// It has branches, but none called `main`.
  case otherBranch(String, [String])
  /// There is nothing there yet.
  case empty(String)
  /// It holds another plan than this workspace.
  case otherPlan(theirs: String, own: String)
  /// One of the two is marked, as invented for practice.
  case otherMarking(theirs: String?, own: String?)
  /// The shared plan cannot be used.
  case brokenPlan(String)
  /// The history there no longer holds what was fetched last.
  case rewound
  /// The server has gone back to what it held before, or holds nothing any more; publishing puts it right.
  case behind
  /// A line that had been fetched is another now, in these files.
  case changed(file: String, line: Int)
  /// A journal or report that had been fetched is gone or cut short.
  case vanished(file: String)
  /// Something that is no plain file where one belongs.
  case strange(file: String)
  /// The own journal is not the one that was published.
  case ownDiffers(file: String, line: Int)
  /// Damaged lines in the own journal.
  case ownDamaged(file: String, count: Int)
  /// Only those who lead publish a plan.
  case planNotYours
  /// Something has been written since it was shown what would leave.
  case changedMeanwhile
  /// The server did not take it, and says why.
  case refused([String])
  /// The server answers and cannot take anything.
  case failing(String, ShareCause)
  /// Others were first, every time.
  case tooManyRounds
  case cancelled
  case envelope(EnvelopeFault, String)

  /// The exit status of a command that ends with it.
  public var exitStatus: Int32 {
    switch self {
    case .git(.cancelled), .git(.tooSlow), .busy, .offline, .failing, .tooManyRounds, .cancelled,
      .changedMeanwhile:
      75
    case .git: 74
    case .store(let error): error.exitStatus
    case .notConnected, .otherPlan, .otherMarking, .brokenPlan, .rewound, .behind, .changed, .vanished,
      .strange,
      .ownDiffers,
      .ownDamaged,
      .otherBranch, .empty, .noRepository, .envelope:
      1
    case .address, .proxy: 64
    case .noAccess, .unknownHost, .otherHost, .refused, .planNotYours: 77
    }
  }
}

/// Runs `body`; errors of the store and of git become troubles of sharing.
func sharing<Value>(_ body: () throws(StoreError) -> Value) throws(ShareTrouble) -> Value {
  do throws(StoreError) { return try body() } catch { throw .store(error) }
}

func talking<Value>(_ body: () throws(GitTrouble) -> Value) throws(ShareTrouble) -> Value {
  do throws(GitTrouble) { return try body() } catch {
    throw error == .cancelled ? .cancelled : .git(error)
  }
}
