/// The files of a workspace at one moment, without their contents.
public struct WorkspaceFiles: Equatable, Sendable {
  /// One device's journal.
  public struct Journal: Equatable, Sendable {
    public var writer: String
    public var device: String
    public var path: String
  }

  /// Something that is not read, and why.
  public struct Foreign: Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
      /// The name is none of those that belong here.
      case name
      /// A symbolic link, a pipe, a device, or a folder where a file belongs (or the other way round).
      case kind
    }
    public var path: String
    public var reason: Reason
  }

  /// `roadmap.yaml`, nil when it is missing or no plain file.
  public var plan: String?
  /// `plans/*.yaml`, sorted.
  public var neighbours: [String] = []
  /// `journal/<writer>/<device>.jsonl`, sorted by writer and device.
  public var journals: [Journal] = []
  /// `journal/purged.jsonl`.
  public var purged: String?
  /// What was put aside as `.torn-…` or `.damaged-…`.
  public var setAside: [String] = []
  /// Everything else in `journal/`, and what is no plain file where one belongs.
  public var foreign: [Foreign] = []
  /// Changes when a file that is read appears, vanishes, is replaced or changes.
  public var fingerprint = WorkspaceFingerprint()
}

/// Name, size, time of change and inode of every file that is read, as one value to compare.
public struct WorkspaceFingerprint: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    var path: String
    var size: Int
    var modified: Int64
    var inode: UInt64
  }

  private var entries: [Entry] = []

  mutating func add(_ path: String, _ status: FileStatus) {
    entries.append(
      Entry(path: path, size: status.size, modified: status.modified, inode: status.inode))
  }
}
