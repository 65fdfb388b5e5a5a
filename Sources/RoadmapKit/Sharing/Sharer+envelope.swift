/// What an envelope would hold.
public struct EnvelopeContents: Equatable, Sendable {
  /// How many bytes of each of one's own journals are not put in it, because all have them.
  public var known: [String: Int] = [:]
  /// Events of others, from envelopes, that are carried on.
  public var carried = 0
  /// Folders of adopted reports.
  public var reports: [String] = []
  public var plans: [String] = []
  /// All events in it, drafts that were taken back among them, and how many have written them.
  public var enclosed = 0
  public var writers = 0
}

/// Making envelopes: what others lack, in a file, for places where no server can be reached.
extension Sharer {
  /// What an envelope of what `writer` has written would hold; nothing is made.
  public func envelopeContents(
    as writer: String, withEverything: Bool = false
  ) throws(ShareTrouble) -> EnvelopeContents {
    let (record, repository) = (try record(), try repository(nil) { false })
    return try mendingAlone(record, repository, "") { () throws(ShareTrouble) -> EnvelopeContents in
      let shared = try lastShared(record, repository)
      let parcel = try parcel(of: writer, shared, withEverything, repository)
      var contents = EnvelopeContents()
      for path in parcel.own.keys { contents.known[path] = shared.tree.files[path]?.size ?? 0 }
      (contents.carried, contents.reports, contents.plans) = (parcel.carried, parcel.reports, parcel.plans)
      (contents.enclosed, contents.writers) = (parcel.events + parcel.carried, 1)
      if withEverything {
        (contents.enclosed, contents.writers) = try count(parcel, over: shared.tree, repository)
      }
      return contents
    }
  }

  /// Makes an envelope of what `writer` has written and others lack, or of everything; gives its bytes and what is in it.
  ///
  /// What lies in it counts as published when `deliver` has put it where the user wants it.
  public func makeEnvelope(
    as writer: String, name: String, withEverything: Bool = false,
    deliver: ([UInt8]) throws(StoreError) -> Void
  ) throws(ShareTrouble) -> ShareReport {
    try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      let repository = try repository(nil) { false }
      var report = ShareReport()
      let packed = try mendingAlone(record, repository, "") { () throws(ShareTrouble) -> Packed in
        report.dropped += try dropTakenBack(writer)
        return try pack(as: writer, name, withEverything, record, repository)
      }
      let parcel = packed.parcel
      for (path, size) in parcel.own { record.left[path, default: ShareRecord.Left()].tried = size }
      try save(record)
      do throws(StoreError) { try deliver(packed.bundle) } catch {
        for (path, _) in parcel.own { record.left[path]?.tried = 0 }
        try save(record)
        throw .store(error)
      }
      for (path, size) in parcel.own { record.left[path] = ShareRecord.Left(known: size, tried: 0) }
      try save(record)
      (report.published, report.carried, report.reportsPublished) = (
        parcel.events, parcel.carried, parcel.reports
      )
      report.enclosed = packed.enclosed
      return report
    }
  }

  private struct Packed {
    let parcel: Parcel
    let bundle: [UInt8]
    let enclosed: Int
  }

  private func pack(
    as writer: String, _ name: String, _ withEverything: Bool, _ record: ShareRecord,
    _ repository: ShareRepository
  ) throws(ShareTrouble) -> Packed {
    let shared = try lastShared(record, repository)
    let parcel = try parcel(of: writer, shared, withEverything, repository)
    guard parcel.holdsNews || withEverything && shared.tip != nil else { throw .envelope(.nothing, "") }
    let author = author(name, writer)
    let bundle = try talking { () throws(GitTrouble) -> [UInt8] in
      let commit = try repository.commit(parcel.files, on: shared.tip, message: parcel.message, by: author)
      try repository.setReference("outgoing", to: commit)
      let without = shared.tip.map { withEverything ? [] : ["^\($0)"] } ?? []
      return try repository.git.run(
        ["bundle", "create", "--quiet", "-", "refs/fardplan/outgoing"] + without, seconds: 120)
    }
    var enclosed = parcel.events + parcel.carried
    if withEverything { enclosed = try count(parcel, over: shared.tree, repository).events }
    return Packed(parcel: parcel, bundle: bundle, enclosed: enclosed)
  }

  /// What was last fetched, which an envelope rests on.
  func lastShared(_ record: ShareRecord, _ repository: ShareRepository) throws(ShareTrouble) -> Shared {
    guard let seen = record.seen else { return Shared() }
    let tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
    try checkPlan(tree, record, repository, at: record.address ?? "")
    return Shared(tip: seen, tree: tree)
  }

  private func parcel(
    of writer: String, _ shared: Shared, _ withEverything: Bool, _ repository: ShareRepository
  ) throws(ShareTrouble) -> Parcel {
    try Parcel(
      self, shared, writer: writer, withPlans: shared.tip == nil, carriesAll: withEverything, repository)
  }

  /// All events in an envelope that holds everything, and how many have written them.
  private func count(
    _ parcel: Parcel, over tree: ServerTree, _ repository: ShareRepository
  ) throws(ShareTrouble) -> (events: Int, writers: Int) {
    let sent = Set(parcel.files.map(\.path))
    let objects = tree.files.filter { !sent.contains($0.key) }
    let texts = try talking { () throws(GitTrouble) in
      try repository.contents(of: objects.values.map(\.object))
    }
    var counts: [String: Int] = [:]
    func add(_ path: String, _ text: [UInt8]) {
      guard case .journal(let writer, _) = GuardedPath(path) else { return }
      let lines = ByteText.lines(text[...])
      if lines > 0 { counts[writer, default: 0] += lines }
    }
    for file in parcel.files { add(file.path, file.bytes) }
    for (path, file) in objects { add(path, texts[file.object] ?? []) }
    return (counts.values.reduce(0, +), counts.count)
  }
}
