import Glibc

/// What envelopes have brought: a tree in the own repository, and a copy of it beside, since no server has it yet.
extension Sharer {
  private static let reference = "opened"
  private var copy: String { FilePath.join(state.path, "opened.bundle") }

  /// What envelopes brought, nil when nothing; a repository that was filled anew gets it from the copy.
  func openedTree(_ repository: ShareRepository) throws(ShareTrouble) -> ServerTree? {
    guard let commit = repository.reference(Sharer.reference) ?? restored(repository) else { return nil }
    return try talking { () throws(GitTrouble) in try repository.tree(of: commit) }
  }

  /// The commit in the copy, now in the repository again; nil without a copy that can be read.
  private func restored(_ repository: ShareRepository) -> String? {
    let path = copy
    guard (try? calls.status(path, in: OpenFlags.anywhere)) != nil,
      let answer = try? repository.git.attempt(["bundle", "unbundle", path], seconds: 120),
      answer.status == 0,
      let head = answer.output.split(separator: 0x0A).first
    else { return nil }
    let commit = Git.name(head)
    guard (try? repository.holds(commit)) ?? false else { return nil }
    try? repository.setReference(Sharer.reference, to: commit)
    return commit
  }

  /// Remembers what envelopes have brought, apart from the workspace's own copies.
  func setOpened(_ tree: ServerTree, _ repository: ShareRepository) throws(ShareTrouble) {
    let objects = tree.files.filter(\.value.isPlain).sorted { $0.key < $1.key }
      .map { (path: $0.key, object: $0.value.object) }
    guard !objects.isEmpty else { return try forgetOpened(repository) }
    let author = Git.Author.program(at: options.now())
    let bundle = try talking { () throws(GitTrouble) in
      let commit = try repository.git.commit(objects, over: nil, parent: nil, message: "kuvert", by: author)
      try repository.setReference(Sharer.reference, to: commit)
      return try repository.git.run(
        ["bundle", "create", "--quiet", "-", "refs/fardplan/\(Sharer.reference)"], seconds: 120)
    }
    let path = copy
    try sharing { () throws(StoreError) in
      try AtomicFile.replace(path, with: bundle, mode: 0o600, calls: calls)
    }
  }

  private func forgetOpened(_ repository: ShareRepository) throws(ShareTrouble) {
    for path in [copy, FilePath.join(repository.path, "refs/fardplan/\(Sharer.reference)")] {
      do throws(ErrorNumber) { try calls.unlink(path, in: OpenFlags.anywhere) } catch {
        if error.code != ENOENT { throw .store(.writing(path, error)) }
      }
    }
  }
}
