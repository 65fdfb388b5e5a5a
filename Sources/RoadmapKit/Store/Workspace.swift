import Glibc

/// A folder with a plan, `roadmap.yaml`, and what belongs to it.
public struct Workspace: Equatable, Sendable {
  /// The real path: absolute, without symbolic links.
  public let path: String
  /// The folder's inode: with the path it tells this folder from a copy.
  public let inode: UInt64

  public init(path: String, inode: UInt64) {
    self.path = path
    self.inode = inode
  }

  /// The folder at `path`, whether or not it has a plan yet.
  public init(at path: String, calls: any FileSystemCalls = LiveFileSystem()) throws(StoreError) {
    guard let real = realpath(path, nil) else { throw .reading(path, .current) }
    defer { free(real) }
    self.path = String(cString: real)
    let status = try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.status(String(cString: real), in: OpenFlags.anywhere)
    }
    guard status.kind == .folder else { throw .notAFolder(path: path) }
    inode = status.inode
  }

  public static let planName = "roadmap.yaml"

  /// The workspace that the user means.
  ///
  /// That is `explicit` (`--workspace`), else `environment` (`FARDPLAN_WORKSPACE`), else the nearest folder
  /// from `currentFolder` upwards that holds `roadmap.yaml`. Throws `.noWorkspace` when there is none; a
  /// folder that was named must hold a plan itself.
  public static func find(
    explicit: String?, environment: String?, currentFolder: String
  ) throws(StoreError) -> Workspace {
    if let named = explicit ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      let workspace = try Workspace(at: FilePath.join(currentFolder, named))
      guard workspace.hasPlan else { throw .missing(path: FilePath.join(workspace.path, planName)) }
      return workspace
    }
    let start = try Workspace(at: currentFolder)
    var folder = start
    while !folder.hasPlan {
      guard folder.path != "/" else { throw .noWorkspace(path: start.path) }
      folder = try Workspace(at: FilePath.split(folder.path).folder)
    }
    return folder
  }

  /// The path of something in the workspace.
  public func path(_ parts: String...) -> String { parts.reduce(path) { FilePath.join($0, $1) } }

  /// True when there is anything of the plan's name, so that a bad plan is told and not walked past.
  private var hasPlan: Bool {
    (try? LiveFileSystem().status(path(Self.planName), in: OpenFlags.anywhere)) != nil
  }
}
