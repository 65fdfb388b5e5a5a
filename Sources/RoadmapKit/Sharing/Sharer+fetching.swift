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

  /// What is known after fetching: the server's newest commit and its files; nil while it is empty.
  struct Shared {
    var tip: String?
    var tree = ServerTree()
    var report = ShareReport()
    /// The server has lost what follows on its own newest commit, and `tip` is to be put back.
    var restores = false
  }

  /// Whether to go on where the server holds less than was seen.
  enum Restoring { case never, whenTold, always }

  /// Fetches and takes in; `record` is on the disk when it returns.
  ///
  /// Where the server has gone back to what it held before, or is another that holds less, `restoring` says whether to go
  /// on from what was seen last.
  func take(
    _ record: inout ShareRecord, _ talk: Talk, restoring: Restoring = .never
  ) throws(ShareTrouble) -> Shared {
    talk.tell(.fetching)
    var known = record
    let tip: String
    switch try reaching(talk, record) {
    case .commit(let commit): tip = commit
    case .without(let branches):
      guard branches.isEmpty else { throw .otherBranch(talk.address.text, branches) }
      if let old = try lastSeen(record, talk) {
        return try behind("-", old, &record, restoring)
      }
      record.fetched = Instant(milliseconds: options.now())
      try save(record)
      return Shared()
    }
    try talk.check()
    talk.tell(.checking)
    let tree = try talking { () throws(GitTrouble) in try talk.repository.tree(of: tip) }
    try checkPlan(tree, record, talk.repository, at: talk.address.text)
    let old = record.seen == tip ? (tip, tree) : try lastSeen(record, talk)
    var purged: Set<EventID> = []
    if let old, old.commit != tip, !(try talk.holds(old.commit, before: tip)) {
      if try talk.holds(tip, before: old.commit) {
        return try behind(tip, old, &record, restoring)
      }
      purged = try removals(since: old, tree, talk)
    }
    let opened = try openedTree(talk.repository)
    let own = try sharing { () throws(StoreError) in try state.ownJournals() }
    let arrival = try Arrival(
      workspace, talk.repository, new: tree, old: old?.tree, opened: opened, own: own,
      sent: record.left.mapValues { max($0.known, $0.tried) }, purged: purged, calls: calls)
    try talk.check()
    talk.tell(.joining)
    var report = arrival.report
    let pen = Arrival.Pen(
      workspace: workspace, appender: appender, allowNetwork: options.allowNetworkFileSystems, calls: calls,
      now: options.now())
    report.notices = try arrival.take(pen) + report.notices
    if talk.repository.reference("seen") != tip {
      try talking { () throws(GitTrouble) in try talk.repository.setReference("seen", to: tip) }
    }
    (record.seen, record.behind) = (tip, nil)
    record.fetched = Instant(milliseconds: options.now())
    if !purged.isEmpty { for path in own { record.left[path] = nil } }
    for path in own { settle(&record, path, arrival.left[path] ?? 0) }
    // Who goes on to send saves before that; until then only the time is another.
    known.fetched = record.fetched
    if restoring != .whenTold || record != known { try save(record) }
    // What was brought before the first fetch may hold what had been removed by then.
    let removed = old == nil && opened != nil ? arrival.marks : purged
    try forget(removed, opened?.without(arrival.contradicted), arrival.contradicted, tip, talk)
    return Shared(tip: tip, tree: tree, report: report)
  }

  /// The server holds less than it did: told once, and then put right; nothing is lost here.
  private func behind(
    _ tip: String, _ old: (commit: String, tree: ServerTree), _ record: inout ShareRecord,
    _ restoring: Restoring
  ) throws(ShareTrouble) -> Shared {
    let isTold = record.behind == tip
    record.behind = tip
    guard restoring == .always || restoring == .whenTold && isTold else {
      try save(record)
      throw .behind
    }
    return Shared(tip: old.commit, tree: old.tree, restores: true)
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
      guard case .failed = error, !(try talking { () throws(GitTrouble) in try repository.holds(seen) }),
        try talking({ () throws(GitTrouble) in try repository.isWhole() })
      else {
        throw error == .cancelled ? .cancelled : .git(error)
      }
      throw .rewound
    }
  }

  /// What talking with a server ended with, as what the user can do about it.
  static func trouble(_ trouble: GitTrouble, _ address: RemoteAddress) -> ShareTrouble {
    guard case .failed(_, _, let words) = trouble else {
      return trouble == .cancelled ? .cancelled : .git(trouble)
    }
    let place = address.text
    switch cause(words, address) {
    case .otherHost: return .otherHost(address.host ?? place)
    case .unknownHost: return .unknownHost(address.host ?? place)
    case .noSSH: return .git(.noSSH)
    case .fullHere: return .git(.diskFull)
    case .missing: return .noRepository(place)
    case let cause: return cause.isDenial ? .noAccess(place, cause) : .offline(place, cause)
    }
  }
}
