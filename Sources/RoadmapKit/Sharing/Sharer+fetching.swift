/// Fetching what others have published.
extension Sharer {
  /// Fetches, checks and takes in what is new; nothing of one's own leaves the house.
  public func fetch(
    tell: @escaping (ShareStep) -> Void = { _ in }, isCancelled: @escaping () -> Bool = { false }
  ) throws(ShareTrouble) -> ShareReport {
    try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      let talk = try talk(with: try address(record), tell, isCancelled)
      return try mending(talk) { () throws(ShareTrouble) in try take(&record, talk).report }
    }
  }

  /// Runs `body`; where the own repository has been damaged it is thrown away and filled again, once.
  func mending<Value>(_ talk: Talk, _ body: () throws(ShareTrouble) -> Value) throws(ShareTrouble) -> Value {
    do throws(ShareTrouble) { return try body() } catch {
      guard case .git(.failed) = error,
        !(try talking { () throws(GitTrouble) in try talk.repository.isWhole() })
      else {
        throw error
      }
    }
    try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
    return try body()
  }

  /// What is known after fetching: the server's newest commit and its files; nil while it is empty.
  struct Shared {
    var tip: String?
    var tree = ServerTree()
    var report = ShareReport()
  }

  /// Fetches and takes in; `record` is on the disk when it returns.
  func take(_ record: inout ShareRecord, _ talk: Talk) throws(ShareTrouble) -> Shared {
    talk.tell(.fetching)
    let tip: String
    switch try reaching(talk) {
    case .commit(let commit): tip = commit
    case .without(let branches):
      guard branches.isEmpty else { throw .otherBranch(talk.address.text, branches) }
      guard record.seen == nil else { throw .rewound }
      record.fetched = Instant(milliseconds: options.now())
      try save(record)
      return Shared()
    }
    try talk.check()
    talk.tell(.checking)
    let old = try lastSeen(record, talk)
    let tree: ServerTree
    if let old, old.commit == tip {
      tree = old.tree
    } else {
      tree = try talking { () throws(GitTrouble) in try talk.repository.tree(of: tip) }
    }
    let purged = try old.map { (old) throws(ShareTrouble) in try removals(since: old, tip, tree, talk) } ?? []
    let opened = try openedTree(talk.repository)
    let own = try sharing { () throws(StoreError) in try state.ownJournals() }
    let arrival = try Arrival(
      workspace, talk.repository, new: tree, old: old.map { $0.commit == tip ? tree : $0.tree },
      opened: opened, own: own, purged: purged, calls: calls)
    try talk.check()
    talk.tell(.joining)
    var report = arrival.report
    let pen = Arrival.Pen(
      workspace: workspace, appender: appender, allowNetwork: options.allowNetworkFileSystems, calls: calls,
      now: options.now())
    report.notices = try arrival.take(pen) + report.notices
    if old?.commit != tip {
      try talking { () throws(GitTrouble) in try talk.repository.setReference("seen", to: tip) }
    }
    record.seen = tip
    record.fetched = Instant(milliseconds: options.now())
    if !purged.isEmpty { for path in own { record.left[path] = nil } }
    for path in own { settle(&record, path, arrival.left[path] ?? 0) }
    try save(record)
    if !purged.isEmpty { try forget(purged, opened, tip, talk) }
    return Shared(tip: tip, tree: tree, report: report)
  }

  /// What the server holds is known now; what was sent without an answer has arrived, or has not.
  private func settle(_ record: inout ShareRecord, _ path: String, _ size: Int) {
    var left = record.left[path] ?? ShareRecord.Left()
    left.known = max(left.known, size)
    left.tried = 0
    record.left[path] = left
  }

  /// The commit that was accepted last, with its files; the server's history holds it, if it is the one that we know.
  private func lastSeen(
    _ record: ShareRecord, _ talk: Talk
  ) throws(ShareTrouble) -> (commit: String, tree: ServerTree)? {
    guard let seen = record.seen else { return nil }
    let repository = talk.repository
    do throws(GitTrouble) { return (seen, try repository.tree(of: seen)) } catch {
      guard case .failed = error, !(try talking { () throws(GitTrouble) in try repository.holds(seen) })
      else {
        throw error == .cancelled ? .cancelled : .git(error)
      }
      throw .rewound
    }
  }

  /// What envelopes brought, nil when nothing.
  func openedTree(_ repository: ShareRepository) throws(ShareTrouble) -> ServerTree? {
    guard let commit = repository.reference("opened") else { return nil }
    return try talking { () throws(GitTrouble) in try repository.tree(of: commit) }
  }

  /// Fetches; what git says when it cannot becomes what the user can do about it.
  private func reaching(_ talk: Talk) throws(ShareTrouble) -> ShareRepository.Fetched {
    do throws(GitTrouble) { return try talk.repository.fetch(talk.address) } catch {
      throw Sharer.trouble(error, talk.address)
    }
  }

  static func trouble(_ trouble: GitTrouble, _ address: RemoteAddress) -> ShareTrouble {
    guard case .failed(_, _, let words) = trouble else {
      return trouble == .cancelled ? .cancelled : .git(trouble)
    }
    let place = address.text
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("REMOTE HOST IDENTIFICATION HAS CHANGED") { return .otherHost(address.host ?? place) }
    if says("Host key verification failed") { return .unknownHost(address.host ?? place) }
    if says(
      "Permission denied", "Authentication failed", "could not read Username", "could not read Password",
      "returned error: 403")
    {
      return .noAccess(place, words: words)
    }
    if says("does not appear to be a git repository", "not found", "does not exist", "not a git repository") {
      return .noRepository(place)
    }
    return .offline(place, words: words)
  }
}
