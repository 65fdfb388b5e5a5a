/// Notices that something in a workspace changed, or one file elsewhere, by looking at it, where the system tells of
/// nothing.
///
/// Names, sizes and times are compared, not contents, but for the file. The first look is a change, since nothing is known before.
public struct FolderPoller: Sendable {
  /// How often it is worth looking, in milliseconds.
  public static let interval: Int64 = 5_000

  private enum Look: Equatable {
    case seen(WorkspaceFingerprint, [UInt8]?)
    case unreadable
  }

  private let workspace: Workspace
  private let file: String?
  private let calls: any FileSystemCalls
  private var last: Look?

  /// `file` is the path of a small file besides.
  public init(
    workspace: Workspace, file: String? = nil, calls: any FileSystemCalls = LiveFileSystem()
  ) {
    self.workspace = workspace
    self.file = file
    self.calls = calls
  }

  /// Whether it is different from what was seen the last time; that it cannot be read is told once.
  public mutating func hasChanged() -> Bool {
    let besides = file.flatMap { try? FileReader.read($0, limit: 1 << 20, calls: calls) }
    let look = (try? workspace.fingerprint(calls: calls)).map { Look.seen($0, besides) } ?? .unreadable
    defer { last = look }
    return look != last
  }
}
