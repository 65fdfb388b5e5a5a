/// What somebody wants to add to a server, as values.
public struct Push: Sendable {
  /// One line that git gives its hook: a branch, what it was, and what it shall be.
  public struct Reference: Hashable, Sendable {
    public let name: String
    /// Commit ids; only zeros for none.
    public let old: String
    public let new: String

    public init(name: String, old: String, new: String) {
      self.name = name
      self.old = old
      self.new = new
    }
  }

  /// A file's text, or only its size where that is more than anyone reads.
  public struct Text: Sendable {
    public let size: Int
    public let bytes: [UInt8]?

    public init(size: Int, bytes: [UInt8]?) {
      self.size = size
      self.bytes = bytes
    }

    public init(_ bytes: [UInt8]) { self.init(size: bytes.count, bytes: bytes) }
  }

  /// One file of a commit beside the commit before it; renames are a removal and an addition.
  public struct Change: Sendable {
    /// What is not UTF-8 is made so, and is then no path of a workspace.
    public let path: String
    /// `A`, `M`, `D`, `T`, as git spells it.
    public let status: String
    /// Six octal digits, of a folder where none belongs `040000`.
    public let mode: String
    public let old: Text?
    public let new: Text?
    var isFolder: Bool { mode == "040000" }

    public init(path: String, status: String, mode: String, old: Text?, new: Text?) {
      self.path = path
      self.status = status
      self.mode = mode
      self.old = old
      self.new = new
    }
  }

  public struct Commit: Sendable {
    public let id: String
    public let parents: [String]
    public var changes: [Change]
    /// What is wrong with what it says of itself.
    public let fault: PushRefusal.Reason?

    public init(id: String, parents: [String], changes: [Change], fault: PushRefusal.Reason? = nil) {
      self.id = id
      self.parents = parents
      self.changes = changes
      self.fault = fault
    }
  }

  /// Whose key it came with.
  public let writer: String
  public let references: [Reference]
  /// From the oldest to the newest.
  public var commits: [Commit]

  public init(writer: String, references: [Reference], commits: [Commit]) {
    self.writer = writer
    self.references = references
    self.commits = commits
  }
}

/// What the server has before a push: the tree of its tip.
public struct SharedTree: Sendable {
  /// Texts by path: `roadmap.yaml` and `plans/*.yaml`.
  public var plans: [String: [UInt8]] = [:]
  /// Sizes by path.
  public var journals: [String: Int] = [:]
  /// Names of the folders of adopted reports.
  public var reports: Set<String> = []

  public init() {}
}
