/// What a writer sends: whole files that begin with what the server holds.
struct Parcel {
  let writer: String
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// The own journals among them, with their sizes.
  private(set) var own: [String: Int] = [:]
  private(set) var events = 0
  /// Events of others that are carried on, and whose.
  private(set) var carried = 0
  private(set) var carriedWriters: [String] = []
  private(set) var reports: [String] = []
  private(set) var plans: [String] = []

  init(
    _ sharer: Sharer, _ shared: Sharer.Shared, writer: String, withPlans: Bool, withEvents: Bool = true,
    carriesAll: Bool = false, _ repository: ShareRepository
  ) throws(ShareTrouble) {
    self.writer = writer
    let mine = try sharing { () throws(StoreError) in try sharer.state.ownJournals() }
    let disk = try sharing { () throws(StoreError) in try sharer.workspace.files(calls: sharer.calls) }
    let leads = carriesAll || Permission.leads(writer)
    let opened = leads ? try sharer.openedTree(repository) : nil
    for journal in disk.journals where withEvents {
      let path = "journal/\(journal.writer)/\(journal.device).jsonl"
      let isOwn = mine.contains(path)
      // Others' files go on as they came in an envelope, never as they lie on the disk.
      guard isOwn ? journal.writer == writer : opened?.files[path] != nil else { continue }
      let text =
        try isOwn ? Parcel.wholeLines(journal.path, sharer) : Parcel.brought(path, opened, repository)
      let known = shared.tree.files[path]?.size ?? 0
      guard text.count > known else { continue }
      files.append((path, text))
      let count = ByteText.lines(text[known...])
      if isOwn {
        own[path] = text.count
        events += count
      } else {
        carried += count
        if carriedWriters.last != journal.writer { carriedWriters.append(journal.writer) }
      }
    }
    if carriesAll, let opened { try addRest(opened, shared, repository) }
    if writer == "presidium", withEvents { try addReports(sharer, shared) }
    if withPlans { try addPlans(sharer, shared, disk) }
  }

  /// The file up to its last whole line.
  private static func wholeLines(_ path: String, _ sharer: Sharer) throws(ShareTrouble) -> [UInt8] {
    let bytes = try sharing { () throws(StoreError) in
      try FileReader.read(path, limit: GuardLimits.journal, calls: sharer.calls)
    }
    return Array(bytes.prefix((bytes.lastIndex(of: 0x0A) ?? -1) + 1))
  }

  private static func brought(
    _ path: String, _ opened: ServerTree?, _ repository: ShareRepository
  ) throws(ShareTrouble) -> [UInt8] {
    guard let file = opened?.files[path] else { return [] }
    return try talking { () throws(GitTrouble) in
      try repository.contents(of: [file.object])[file.object] ?? []
    }
  }

  /// Reports and the list of what was removed, as envelopes brought them.
  private mutating func addRest(
    _ opened: ServerTree, _ shared: Sharer.Shared, _ repository: ShareRepository
  ) throws(ShareTrouble) {
    for path in opened.files.keys.sorted() where shared.tree.files[path] == nil {
      switch GuardedPath(path) {
      case .report, .purged: files.append((path, try Parcel.brought(path, opened, repository)))
      default: continue
      }
    }
  }

  /// Whether anything but plans is sent.
  var holdsNews: Bool { events + carried > 0 || !reports.isEmpty }

  /// Adopted reports that the server does not have.
  private mutating func addReports(_ sharer: Sharer, _ shared: Sharer.Shared) throws(ShareTrouble) {
    let contents = try sharing { () throws(StoreError) in
      try WorkspaceReader.read(sharer.workspace, calls: sharer.calls)
    }
    let shelf = ReportShelf(sharer.workspace, calls: sharer.calls)
    let digests = Set(contents.journals.adoptionDigests)
    for folder in try sharing({ () throws(StoreError) in try shelf.allFolders() }) {
      let place = FilePath.join(ReportShelf.name, folder)
      guard !shared.tree.files.keys.contains(where: { $0.hasPrefix(place + "/") }),
        !files.contains(where: { $0.path.hasPrefix(place + "/") })
      else { continue }
      let read = try sharing { () throws(StoreError) in try shelf.read(folder) }
      guard let stamp = read.files["stamp.json"], digests.contains(Digest.sha256(stamp)) else { continue }
      for (name, bytes) in read.files.sorted(by: { $0.key < $1.key })
      where GuardedPath(FilePath.join(place, name)).isShared {
        files.append((FilePath.join(place, name), bytes))
      }
      reports.append(place)
    }
  }

  private mutating func addPlans(
    _ sharer: Sharer, _ shared: Sharer.Shared, _ disk: WorkspaceFiles
  ) throws(ShareTrouble) {
    for path in [disk.plan].compactMap({ $0 }) + disk.neighbours {
      let name = WorkspaceReader.relative(path, to: sharer.workspace)
      guard GuardedPath(name).isPlan else { continue }
      let bytes = try sharing { () throws(StoreError) in
        try FileReader.read(path, limit: YAMLNodes.largestFile, calls: sharer.calls)
      }
      guard shared.tree.files[name]?.object != Digest.gitName(bytes) else { continue }
      files.append((name, bytes))
      plans.append(name)
    }
  }

  /// What the commit says: who, how much, nothing of what.
  var message: String {
    var parts: [String] = []
    if events > 0 { parts.append("\(events)") }
    parts += reports + plans
    let head = "\(writer): " + parts.joined(separator: ", ")
    return carried > 0 ? "\(parts.isEmpty ? "\(writer): " : head + ", ")förmedlat \(carried)" : head
  }
}
