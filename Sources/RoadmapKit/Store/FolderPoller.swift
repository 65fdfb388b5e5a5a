/// Notices that something in a workspace changed by looking at it, where the system tells of nothing.
///
/// Names, sizes and times are compared, not contents. The first look is a change, since nothing is known before.
public struct FolderPoller: Sendable {
  /// How often it is worth looking, in milliseconds.
  public static let interval: Int64 = 5_000

  private enum Look: Equatable {
    case seen(WorkspaceFingerprint)
    case unreadable
  }

  private let workspace: Workspace
  private let calls: any FileSystemCalls
  private var last: Look?

  public init(workspace: Workspace, calls: any FileSystemCalls = LiveFileSystem()) {
    self.workspace = workspace
    self.calls = calls
  }

  /// Whether it is different from what was seen the last time; that it cannot be read is told once.
  public mutating func hasChanged() -> Bool {
    let look = (try? workspace.fingerprint(calls: calls)).map(Look.seen) ?? .unreadable
    defer { last = look }
    return look != last
  }
}
