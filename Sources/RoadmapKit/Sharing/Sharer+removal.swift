/// Texts that were removed for good on the server: the one way in which what was fetched may change.
extension Sharer {
  /// The events whose texts are removed by a commit that does not follow on the last one.
  ///
  /// Throws `.rewound` when it is not exactly such a removal.
  func removals(
    since old: (commit: String, tree: ServerTree), _ tree: ServerTree, _ talk: Talk
  ) throws(ShareTrouble) -> Set<EventID> {
    let repository = talk.repository
    // What is the same in both needs no look.
    func differing(_ one: ServerTree, from other: ServerTree) -> [String: ServerTree.File] {
      one.files.filter { path, file in
        other.files[path] != file || path == Workspace.planName || path == GuardedPath.purgedList
      }
    }
    let (before, after) = (differing(old.tree, from: tree), differing(tree, from: old.tree))
    let texts = try talking { () throws(GitTrouble) in
      try repository.contents(of: Set(before.values.map(\.object) + after.values.map(\.object)))
    }
    let events = Purge.events(
      from: before.compactMapValues { texts[$0.object] }, to: after.compactMapValues { texts[$0.object] })
    guard let events else { throw .rewound }
    return events
  }

  /// Leaves nothing of the removed texts in the own repository, which is filled anew from the server, and forgets the files
  /// that envelopes brought and the server contradicts.
  func forget(
    _ purged: Set<EventID>, _ opened: ServerTree?, _ contradicted: Set<String>, _ tip: String, _ talk: Talk
  ) throws(ShareTrouble) {
    let repository = talk.repository
    if var opened, !purged.isEmpty || !contradicted.isEmpty {
      try settle(&opened, purged, repository)
      try setOpened(opened, repository)
    }
    guard !purged.isEmpty else { return }
    try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
    _ = try reaching(talk)
    try talking { () throws(GitTrouble) in try repository.setReference("seen", to: tip) }
    _ = try openedTree(repository)
  }

  /// The journals of `tree` without the removed texts; true when any held one.
  @discardableResult func settle(
    _ tree: inout ServerTree, _ purged: Set<EventID>, _ repository: ShareRepository
  ) throws(ShareTrouble) -> Bool {
    guard !purged.isEmpty else { return false }
    let journals = tree.files.filter { if case .journal = GuardedPath($0.key) { true } else { false } }
    let texts = try talking { () throws(GitTrouble) in
      try repository.contents(of: journals.values.map(\.object))
    }
    var hasChanged = false
    for (path, file) in journals.sorted(by: { $0.key < $1.key }) {
      let text = texts[file.object] ?? []
      let settled = Purge.replacing(purged, in: text)
      guard settled != text else { continue }
      let object = try talking { () throws(GitTrouble) in try repository.git.keep(settled) }
      tree.set(path, ServerTree.File(mode: file.mode, kind: file.kind, object: object, size: settled.count))
      hasChanged = true
    }
    return hasChanged
  }
}
