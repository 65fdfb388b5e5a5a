/// A file system whose locks and appends cannot be relied on.
public enum NetworkFileSystem: Int, Equatable, Sendable, CaseIterable {
  // The values of f_type in linux/magic.h.
  case nfs = 0x6969
  case smb = 0x517B
  case smb2 = 0xFE53_4D42
  case cifs = 0xFF53_4D42
  case fuse = 0x6573_5546
  case plan9 = 0x0102_1997
  /// A folder of Windows in the first WSL, which gives its own disk the same value.
  case drvfs = 0x5346_4846
  case ceph = 0x00C3_6400
  case afs = 0x5346_414F
  case virtualBox = 0x786F_4256

  /// The name that people know it by.
  public var name: String {
    switch self {
    case .nfs: "NFS"
    case .smb, .smb2: "SMB"
    case .cifs: "CIFS"
    case .fuse: "FUSE"
    case .plan9: "9P, WSL"
    case .drvfs: "WSL"
    case .ceph: "Ceph"
    case .afs: "AFS"
    case .virtualBox: "VirtualBox"
    }
  }
}

extension NetworkFileSystem {
  /// Throws when the open file lies on a network file system and that was not allowed.
  static func refuse(
    _ file: Int32, path: String, allowed: Bool, calls: any FileSystemCalls
  ) throws(StoreError) {
    guard !allowed else { return }
    let kind = try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      try calls.networkFileSystem(file)
    }
    if let kind { throw .networkFileSystem(kind, path: path) }
  }
}

extension Workspace {
  /// The kind of network file system that the workspace lies on; nil on a disk of its own, or where the system
  /// does not tell.
  public func networkFileSystem(calls: any FileSystemCalls = LiveFileSystem()) -> NetworkFileSystem? {
    guard let folder = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else {
      return nil
    }
    defer { calls.close(folder) }
    return (try? calls.networkFileSystem(folder)) ?? nil
  }
}
