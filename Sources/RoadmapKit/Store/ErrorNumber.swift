import Glibc

/// Why a system call failed: the value of `errno`.
public struct ErrorNumber: Error, Equatable, Hashable, Sendable {
  public let code: Int32

  public init(_ code: Int32) { self.code = code }

  /// The value that the call which just failed on this thread left behind.
  static var current: ErrorNumber { ErrorNumber(errno) }
}

/// What a name in a folder stands for.
public enum FileKind: Equatable, Sendable {
  case regular, folder, symbolicLink, other
}

/// What the system knows about one file.
public struct FileStatus: Equatable, Sendable {
  public var kind: FileKind
  /// Length in bytes.
  public var size: Int
  public var inode: UInt64
  public var linkCount: Int
  /// Permission bits, the lower twelve of `st_mode`.
  public var permissions: UInt32
  /// The user id of the owner.
  public var owner: UInt32
  /// Nanoseconds since 1970.
  public var modified: Int64

  public init(
    kind: FileKind, size: Int = 0, inode: UInt64 = 0, linkCount: Int = 1, permissions: UInt32 = 0o644,
    owner: UInt32 = 0, modified: Int64 = 0
  ) {
    self.kind = kind
    self.size = size
    self.inode = inode
    self.linkCount = linkCount
    self.permissions = permissions
    self.owner = owner
    self.modified = modified
  }

  init(_ raw: stat) {
    let kind: FileKind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(
      kind: kind, size: Int(raw.st_size), inode: UInt64(raw.st_ino), linkCount: Int(clamping: raw.st_nlink),
      permissions: UInt32(raw.st_mode) & 0o7777, owner: raw.st_uid,
      modified: Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec))
  }
}
