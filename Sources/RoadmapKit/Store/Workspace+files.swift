import Glibc

extension Workspace {
  /// What is in the workspace now; symbolic links, pipes and other strange things are listed, never followed.
  ///
  /// Throws only when the workspace itself or one of its folders cannot be read.
  public func files(calls: any FileSystemCalls = LiveFileSystem()) throws(StoreError) -> WorkspaceFiles {
    var scan = WorkspaceScan(root: path, calls: calls)
    try scan.run()
    return scan.files
  }

  /// The same in short, for noticing that something changed.
  public func fingerprint(
    calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) -> WorkspaceFingerprint {
    try files(calls: calls).fingerprint
  }
}

/// One walk through a workspace: folders are opened from the folder above, so that no link leads astray.
private struct WorkspaceScan {
  let root: String
  let calls: any FileSystemCalls
  var files = WorkspaceFiles()

  mutating func run() throws(StoreError) {
    let folder = try open(root, in: OpenFlags.anywhere, path: root)
    defer { calls.close(folder) }
    if status(Workspace.planName, in: folder, path: FilePath.join(root, Workspace.planName)) != nil {
      files.plan = FilePath.join(root, Workspace.planName)
    }
    try inFolder("plans", of: folder, at: root) { (scan, plans, path) throws(StoreError) in
      try scan.readPlans(plans, path)
    }
    try inFolder("journal", of: folder, at: root) { (scan, journal, path) throws(StoreError) in
      try scan.readJournals(journal, path)
    }
  }

  private mutating func readPlans(_ folder: Int32, _ path: String) throws(StoreError) {
    for name in try names(in: folder, path) where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      let path = FilePath.join(path, name)
      if status(name, in: folder, path: path) != nil { files.neighbours.append(path) }
    }
  }

  private mutating func readJournals(_ folder: Int32, _ path: String) throws(StoreError) {
    for name in try names(in: folder, path) {
      if name == "purged.jsonl" {
        let path = FilePath.join(path, name)
        if status(name, in: folder, path: path) != nil { files.purged = path }
      } else if PathNames.isWriter(name) {
        try inFolder(name, of: folder, at: path) { (scan, own, path) throws(StoreError) in
          try scan.readJournals(of: name, own, path)
        }
      } else {
        files.foreign.append(.init(path: FilePath.join(path, name), reason: .name))
      }
    }
  }

  private mutating func readJournals(of writer: String, _ folder: Int32, _ path: String) throws(StoreError) {
    for name in try names(in: folder, path) {
      let path = FilePath.join(path, name)
      let stem = name.prefix { $0 != "." }
      let rest = name.dropFirst(stem.count)
      if rest == ".jsonl", PathNames.isDevice(stem) {
        guard status(name, in: folder, path: path) != nil else { continue }
        files.journals.append(.init(writer: writer, device: String(stem), path: path))
      } else if PathNames.isDevice(stem), rest.hasPrefix(".torn-") || rest.hasPrefix(".damaged-") {
        files.setAside.append(path)
      } else if !TemporaryFile.isName(name) {
        files.foreign.append(.init(path: path, reason: .name))
      }
    }
  }

  /// The status of a plain file; nil when it is missing, or foreign, which is noted.
  private mutating func status(_ name: String, in folder: Int32, path: String) -> FileStatus? {
    guard let status = try? calls.status(name, in: folder) else { return nil }
    guard status.kind == .regular else {
      files.foreign.append(.init(path: path, reason: .kind))
      return nil
    }
    files.fingerprint.add(path, status)
    return status
  }

  /// Hands over a real subfolder; does nothing when it is missing, and notes anything else of that name.
  private mutating func inFolder(
    _ name: String, of folder: Int32, at parent: String,
    _ body: (inout WorkspaceScan, Int32, String) throws(StoreError) -> Void
  ) throws(StoreError) {
    let path = FilePath.join(parent, name)
    let own: Int32
    do throws(StoreError) {
      own = try open(name, in: folder, path: path)
    } catch {
      switch error {
      case .missing: return
      case .notAFolder, .notARegularFile: return files.foreign.append(.init(path: path, reason: .kind))
      default: throw error
      }
    }
    defer { calls.close(own) }
    try body(&self, own, path)
  }

  private func open(_ name: String, in folder: Int32, path: String) throws(StoreError) -> Int32 {
    try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.open(name, in: folder, OpenFlags.folder, mode: 0)
    }
  }

  private func names(in folder: Int32, _ path: String) throws(StoreError) -> [String] {
    try StoreError.whenReading(path) { () throws(ErrorNumber) in try calls.names(in: folder).sorted() }
  }
}
