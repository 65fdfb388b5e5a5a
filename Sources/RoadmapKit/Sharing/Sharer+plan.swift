/// One workspace, one plan: another plan's events, or those of a practice, never come in and are never sent.
extension Sharer {
  /// How another plan differs from the one here.
  enum OtherPlan {
    case plan(theirs: String, own: String)
    case marking(theirs: String?, own: String?)
  }

  /// Holds the plan that came from the server to the one here.
  ///
  /// A plan that cannot be read is told when it is held to the rest; the first time there is nothing to go by.
  func checkPlan(
    _ tree: ServerTree, _ record: ShareRecord, _ repository: ShareRepository, at place: String
  ) throws(ShareTrouble) {
    let own = try planHere()
    guard let file = tree.files[Workspace.planName], file.isPlain else {
      if record.seen == nil { throw .brokenPlan(place) }
      return
    }
    if let own, Digest.gitName(own) == file.object { return }
    guard let theirs = PlanReader.read(try text(file, repository)).plan else {
      if record.seen == nil { throw .brokenPlan(place) }
      return
    }
    guard let mine = try knownPlan(own, record, repository) else { return }
    switch Sharer.difference(theirs, mine) {
    case .plan(let theirs, let own): throw .otherPlan(theirs: theirs, own: own)
    case .marking(let theirs, let own): throw .otherMarking(theirs: theirs, own: own)
    case nil: return
    }
  }

  /// Holds the plan in an envelope to the one here; every envelope holds its plan, if only by what it rests on.
  func checkPlan(
    _ envelope: Envelope, _ record: ShareRecord, _ repository: ShareRepository
  ) throws(ShareTrouble) {
    let own = try planHere()
    guard let file = envelope.tree.files[Workspace.planName], file.isPlain else {
      throw .envelope(.brokenPlan, envelope.name)
    }
    if let own, Digest.gitName(own) == file.object { return }
    guard let theirs = PlanReader.read(try text(file, envelope.room)).plan else {
      throw .envelope(.brokenPlan, envelope.name)
    }
    guard let mine = try knownPlan(own, record, repository) else {
      if own == nil { return }
      throw .brokenPlan(workspace.path)
    }
    switch Sharer.difference(theirs, mine) {
    case .plan(let theirs, let own):
      throw .envelope(.otherPlan(theirs: theirs, own: own), envelope.name)
    case .marking(let theirs, let own):
      throw .envelope(.otherMarking(theirs: theirs, own: own), envelope.name)
    case nil: return
    }
  }

  /// What was invented for practice never mixes with what is so.
  private static func difference(_ theirs: Plan, _ own: Plan) -> OtherPlan? {
    guard theirs.id == own.id else { return .plan(theirs: theirs.id.text, own: own.id.text) }
    return theirs.marking == own.marking ? nil : .marking(theirs: theirs.marking, own: own.marking)
  }

  /// The text of the plan in the workspace; nil without one.
  private func planHere() throws(ShareTrouble) -> [UInt8]? {
    try sharing { () throws(StoreError) in
      try FileReader.find(workspace.path(Workspace.planName), limit: YAMLNodes.largestFile, calls: calls)
    }
  }

  /// The plan here; where its text cannot be read, the one that was fetched last.
  private func knownPlan(
    _ own: [UInt8]?, _ record: ShareRecord, _ repository: ShareRepository
  ) throws(ShareTrouble) -> Plan? {
    if let plan = own.flatMap({ PlanReader.read($0).plan }) { return plan }
    guard let seen = record.seen, try talking({ () throws(GitTrouble) in try repository.holds(seen) }) else {
      return nil
    }
    let tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
    guard let file = tree.files[Workspace.planName], file.isPlain else { return nil }
    return PlanReader.read(try text(file, repository)).plan
  }

  /// The content of a file of a tree.
  func text(_ file: ServerTree.File, _ repository: ShareRepository) throws(ShareTrouble) -> [UInt8] {
    try talking { () throws(GitTrouble) in
      try repository.contents(of: [file.object])[file.object] ?? []
    }
  }
}
