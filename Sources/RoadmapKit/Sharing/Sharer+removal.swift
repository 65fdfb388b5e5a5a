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

  /// Leaves nothing of the removed texts in the own repository: it is filled anew from the server.
  func forget(_ purged: Set<EventID>, _ opened: ServerTree?, _ tip: String, _ talk: Talk) throws(ShareTrouble)
  {
    let repository = talk.repository
    var kept: [(path: String, bytes: [UInt8])] = []
    if let opened {
      let texts = try talking { () throws(GitTrouble) in
        try repository.contents(of: opened.files.values.map(\.object))
      }
      kept = opened.files.sorted { $0.key < $1.key }.map { path, file in
        (path, Purge.replacing(purged, in: texts[file.object] ?? []))
      }
    }
    try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
    do throws(GitTrouble) { _ = try repository.fetch(talk.address) } catch {
      throw Sharer.trouble(error, talk.address)
    }
    let author = Git.Author.program(at: options.now())
    try talking { () throws(GitTrouble) in
      try repository.setReference("seen", to: tip)
      guard !kept.isEmpty else { return }
      let commit = try repository.commit(kept, on: nil, message: "kuvert", by: author)
      try repository.setReference("opened", to: commit)
    }
  }
}
