/// Opening envelopes.
extension Sharer {
  static let largestEnvelope = 256 << 20

  /// Takes in what an envelope holds; a second time, and in any order, nothing changes.
  ///
  /// `name` is the file as the user wrote it. It is held to the plan here, and to every line that is known; one that
  /// says anything else is refused as a whole.
  public func openEnvelope(at path: String, name: String) throws(ShareTrouble) -> ShareReport {
    let needed = try needs(path, name)
    return try whileLocked { () throws(ShareTrouble) -> ShareReport in
      var record = try record()
      let repository = try repository(nil) { false }
      return try mendingAlone(record, repository, name) { () throws(ShareTrouble) -> ShareReport in
        for commit in needed {
          guard try talking({ () throws(GitTrouble) in try repository.holds(commit) }) else {
            throw .envelope(.restsOnMore, name)
          }
        }
        let envelope = try Envelope(at: path, name: name, over: repository)
        try checkPlan(envelope, record, repository)
        return try take(envelope, &record, repository)
      }
    }
  }

  /// Fills this workspace, a new and empty folder, with what a complete envelope holds.
  public func join(envelope path: String, name: String) throws(ShareTrouble) -> ShareReport {
    guard try needs(path, name).isEmpty else { throw .envelope(.increment, name) }
    return try whileLocked { () throws(ShareTrouble) -> ShareReport in
      let repository = try repository(nil) { false }
      let envelope = try Envelope(at: path, name: name, over: repository)
      guard let plan = envelope.tree.files[Workspace.planName],
        PlanReader.read(try text(plan, envelope.room)).plan != nil
      else { throw .envelope(.brokenPlan, name) }
      var record = ShareRecord()
      return try take(envelope, &record, repository)
    }
  }

  /// The commits that an envelope rests on.
  private func needs(_ path: String, _ name: String) throws(ShareTrouble) -> [String] {
    let file = try sharing { () throws(StoreError) in
      try FileReader.read(path, limit: Sharer.largestEnvelope, calls: calls)
    }
    guard let needed = Envelope.needed(by: file) else { throw .envelope(.notOne, name) }
    return needed
  }

  private func take(
    _ envelope: Envelope, _ record: inout ShareRecord, _ repository: ShareRepository
  ) throws(ShareTrouble) -> ShareReport {
    let before = try known(record, repository)
    var brought = envelope.tree
    // An envelope may be older than a removal.
    let hidden = try settle(&brought, try marks(before, repository), envelope.room)
    let own = try sharing { () throws(StoreError) in try state.ownJournals() }
    try dropOwn(&brought, own, before, envelope)
    let joined = try merge(brought, into: before, envelope.room)
    if let place = joined.contradiction {
      let isNewer = try !marks(brought, envelope.room).isSubset(of: marks(before, repository))
      throw .envelope(
        isNewer ? .restsOnMore : .contradicts(file: place.file, line: place.line), envelope.name)
    }
    try checkLines(joined.tree, before, envelope)
    let arrival = try Arrival(
      workspace, envelope.room, new: joined.tree, old: before, opened: nil, own: own, calls: calls)
    for case .ownDiffers(let file, let line) in arrival.report.notices where before.files[file] == nil {
      throw .envelope(.contradicts(file: file, line: line), envelope.name)
    }
    var report = arrival.report
    let pen = Arrival.Pen(
      workspace: workspace, appender: appender, allowNetwork: options.allowNetworkFileSystems, calls: calls,
      now: options.now())
    report.notices = try arrival.take(pen) + report.notices
    if hidden {
      try copy(joined.tree, from: envelope.room, to: repository)
    } else {
      try envelope.admit(to: repository)
    }
    try setOpened(joined.tree, repository)
    for path in own {
      var left = record.left[path] ?? ShareRecord.Left()
      left.known = max(left.known, arrival.left[path] ?? 0)
      record.left[path] = left
    }
    try save(record)
    return report
  }

  /// Nobody writes in one's own journal by an envelope.
  private func dropOwn(
    _ brought: inout ServerTree, _ own: Set<String>, _ before: ServerTree, _ envelope: Envelope
  ) throws(ShareTrouble) {
    for path in own.sorted() {
      guard let file = brought.files[path], file.isPlain, before.files[path] != file,
        let here = try written(path)
      else { continue }
      switch Growth(from: here, to: try text(file, envelope.room)) {
      case .same, .behind: brought = brought.without([path])
      case .grown:
        throw .envelope(.contradicts(file: path, line: ByteText.lines(here) + 1), envelope.name)
      case .changed(let line): throw .envelope(.contradicts(file: path, line: line), envelope.name)
      }
    }
  }

  /// What is new in the others' journals are whole lines of theirs.
  private func checkLines(
    _ joined: ServerTree, _ before: ServerTree, _ envelope: Envelope
  ) throws(ShareTrouble) {
    for (path, file) in joined.files where before.files[path] != file && file.isPlain {
      guard case .journal(let writer, _) = GuardedPath(path) else { continue }
      let text = try text(file, envelope.room)
      let known = before.files[path]?.size ?? 0
      guard
        text.count == known || Arrival.lines(of: text, after: Array(text[..<known]), writer: writer) != nil
      else { throw .envelope(.notOne, envelope.name) }
    }
  }

  /// What lies in the workspace; nil where nothing does.
  private func written(_ path: String) throws(ShareTrouble) -> [UInt8]? {
    try sharing { () throws(StoreError) in
      try FileReader.find(workspace.path(path), limit: GuardLimits.journal, calls: calls)
    }
  }

  /// The events whose texts were removed for good, by a tree's own list.
  private func marks(_ tree: ServerTree, _ repository: ShareRepository) throws(ShareTrouble) -> Set<EventID> {
    guard let list = tree.files[GuardedPath.purgedList] else { return [] }
    return Set((Purge.marks(try text(list, repository)) ?? []).map(\.event))
  }

  /// Puts the contents of a tree in the own repository, and nothing that was brought besides.
  private func copy(
    _ tree: ServerTree, from room: ShareRepository, to repository: ShareRepository
  ) throws(ShareTrouble) {
    try talking { () throws(GitTrouble) in
      for bytes in try room.contents(of: tree.files.values.map(\.object)).values {
        _ = try repository.git.keep(bytes)
      }
    }
  }

  /// What is known from the server and from envelopes before.
  private func known(_ record: ShareRecord, _ repository: ShareRepository) throws(ShareTrouble) -> ServerTree
  {
    var tree = ServerTree()
    if let seen = record.seen {
      tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
    }
    guard let opened = try openedTree(repository) else { return tree }
    // What contradicts the server is told and forgotten by the next fetch.
    return try merge(opened, into: tree, repository).tree
  }

  private typealias Joined = (tree: ServerTree, contradiction: (file: String, line: Int)?)

  /// The files of both, of each journal the longer text, and the first place where they contradict each other.
  private func merge(
    _ brought: ServerTree, into tree: ServerTree, _ repository: ShareRepository
  ) throws(ShareTrouble) -> Joined {
    var merged: Joined = (tree, nil)
    for (path, file) in brought.files.sorted(by: { $0.key < $1.key }) {
      guard let before = tree.files[path] else {
        // A plan comes from the server; the first envelope of all brings one.
        if !GuardedPath(path).isPlan || tree.files.isEmpty { merged.tree.set(path, file) }
        continue
      }
      guard before != file, case .journal = GuardedPath(path) else { continue }
      let texts = try talking { () throws(GitTrouble) in
        try repository.contents(of: [before.object, file.object])
      }
      switch Growth(from: texts[before.object] ?? [], to: texts[file.object] ?? []) {
      case .grown: merged.tree.set(path, file)
      case .same, .behind: continue
      case .changed(let line): merged.contradiction = merged.contradiction ?? (path, line)
      }
    }
    return merged
  }
}
