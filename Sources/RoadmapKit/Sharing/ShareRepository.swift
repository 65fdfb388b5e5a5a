import Glibc

/// The user's own bare repository for one workspace: it fetches and sends, and no one else writes in it.
///
/// Its settings are ours, it has no hooks and no work tree, and it can be thrown away: what it holds lies on the server or
/// in the workspace. Only that a line came in an envelope (`opened`) is known nowhere else.
struct ShareRepository {
  let path: String
  let git: Git
  /// Asked while git works; true ends it.
  let isCancelled: () -> Bool

  static let name = "share.git"
  private static let config = """
    [core]
    \trepositoryformatversion = 0
    \tfilemode = true
    \tbare = true

    """

  /// Makes what is missing of the repository in `state`.
  static func make(in state: StateFolder) throws(StoreError) -> String {
    let path = FilePath.join(state.path, name)
    state.calls.close(try state.opened())
    for folder in ["", "objects", "objects/info", "objects/pack", "refs", "refs/fardplan"] {
      let own = folder.isEmpty ? path : FilePath.join(path, folder)
      state.calls.close(try PrivateFolder.open(own, calls: state.calls))
    }
    for (name, text) in [("config", config), ("HEAD", "ref: refs/heads/main\n")] {
      let file = FilePath.join(path, name)
      let bytes = Array(text.utf8)
      if (try? FileReader.read(file, limit: 4_096, calls: state.calls)) != bytes {
        try AtomicFile.replace(file, with: bytes, mode: 0o600, calls: state.calls)
      }
    }
    return path
  }

  /// Throws the repository in `state` away and makes a new one.
  static func remake(in state: StateFolder) throws(StoreError) {
    let path = FilePath.join(state.path, name)
    let old = "\(path).old-\(UInt32.random(in: .min ... .max))"
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      try state.calls.rename(path, to: old, in: OpenFlags.anywhere)
    }
    TemporaryFolder.remove(old, in: OpenFlags.anywhere, calls: state.calls)
    _ = try make(in: state)
  }

  /// Whether all that our references name is there and unharmed.
  func isWhole() throws(GitTrouble) -> Bool {
    try git.attempt(["fsck", "--no-dangling", "--no-progress", "--connectivity-only"], seconds: 120).status
      == 0
  }

  /// The commit that a reference of ours names; nil without one.
  ///
  /// Our references are files of their own, since nobody else packs them.
  func reference(_ name: String) -> String? {
    let bytes = try? FileReader.read(FilePath.join(path, "refs/fardplan/\(name)"), limit: 256)
    return bytes.map { Git.name($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  func setReference(_ name: String, to commit: String) throws(GitTrouble) {
    let file = FilePath.join(path, "refs/fardplan/\(name)")
    do throws(StoreError) { try AtomicFile.replace(file, with: Array("\(commit)\n".utf8), mode: 0o600) } catch
    {
      // A name that is no plain file any more is git's to judge.
      try git.run(["update-ref", "--no-deref", "refs/fardplan/\(name)", commit])
    }
  }

  /// Whether the repository holds a commit with all its files.
  func holds(_ commit: String) throws(GitTrouble) -> Bool {
    try git.attempt(["cat-file", "-e", "\(commit)^{tree}"]).status == 0
  }

  func isAncestor(_ old: String, of new: String) throws(GitTrouble) -> Bool {
    let answer = try git.attempt(["merge-base", "--is-ancestor", old, new])
    guard answer.status <= 1 else {
      throw .failed(
        command: "merge-base", status: answer.status, words: String(decoding: answer.errors, as: UTF8.self))
    }
    return answer.status == 0
  }

  /// The files of a commit; where they are very many, level by level: a folder that belongs nowhere is counted, and nobody
  /// looks into it.
  func tree(of commit: String) throws(GitTrouble) -> ServerTree {
    var tree = ServerTree()
    do throws(GitTrouble) {
      _ = tree.add(
        try git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], output: ServerTree.shortList))
      return tree
    } catch { guard error == .tooMuchOutput else { throw error } }
    var folders = [""]
    while !folders.isEmpty {
      guard folders.count <= ServerTree.mostFolders else { throw .tooMuchOutput }
      let places = folders == [""] ? [] : folders.map { $0 + "/" }
      folders = tree.add(
        try git.run(["ls-tree", "-z", "-l", "--full-tree", commit] + places, output: ServerTree.longestList))
    }
    return tree
  }

  /// The contents of objects, by their names.
  func contents(of objects: some Sequence<String>) throws(GitTrouble) -> [String: [UInt8]] {
    try git.contents(of: objects, isCancelled: isCancelled)
  }
}
