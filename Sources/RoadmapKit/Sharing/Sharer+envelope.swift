import Glibc

/// Envelopes: what others lack, in a file, for places where no server can be reached.
extension Sharer {
  static let largestEnvelope = 256 << 20

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
      try checkSeen(record, repository)
      var report = ShareReport()
      report.dropped = try dropTakenBack(writer)
      let seen = record.seen
      var shared = Shared(tip: seen)
      if let seen, !withEverything {
        shared.tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
      }
      let parcel = try Parcel(
        self, shared, writer: writer, withPlans: seen == nil, carriesAll: withEverything, repository)
      guard parcel.events + parcel.carried > 0 || !parcel.reports.isEmpty || withEverything && seen != nil
      else {
        throw .envelope(.nothing, "")
      }
      let author = author(name, writer)
      let bundle = try talking { () throws(GitTrouble) in
        let commit = try repository.commit(parcel.files, on: seen, message: parcel.message, by: author)
        try repository.setReference("outgoing", to: commit)
        let without = seen.map { withEverything ? [] : ["^\($0)"] } ?? []
        return try repository.git.run(
          ["bundle", "create", "--quiet", "-", "refs/fardplan/outgoing"] + without, seconds: 120)
      }
      for (path, size) in parcel.own { record.left[path, default: ShareRecord.Left()].tried = size }
      try save(record)
      do throws(StoreError) { try deliver(bundle) } catch {
        for (path, _) in parcel.own { record.left[path]?.tried = 0 }
        try save(record)
        throw .store(error)
      }
      for (path, size) in parcel.own { record.left[path] = ShareRecord.Left(known: size, tried: 0) }
      try save(record)
      (report.published, report.carried, report.reportsPublished) = (
        parcel.events, parcel.carried, parcel.reports
      )
      return report
    }
  }

  /// Takes in what an envelope holds; a second time, and in any order, nothing changes.
  ///
  /// `name` is the file as the user wrote it.
  public func openEnvelope(at path: String, name: String) throws(ShareTrouble) -> ShareReport {
    let file = try sharing { () throws(StoreError) in
      try FileReader.read(path, limit: Sharer.largestEnvelope, calls: calls)
    }
    guard let needed = Sharer.needed(by: file) else { throw .envelope(.notOne, name) }
    return try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      let repository = try repository(nil) { false }
      for commit in needed {
        guard try talking({ () throws(GitTrouble) in try repository.holds(commit) }) else {
          throw .envelope(.restsOnMore, name)
        }
      }
      let commit = try unbundle(path, name, repository)
      let brought = try talking { () throws(GitTrouble) in try repository.tree(of: commit) }
      let before = try known(record, repository)
      let merged = try merge(brought, into: before, repository)
      let own = try sharing { () throws(StoreError) in try state.ownJournals() }
      let arrival = try Arrival(
        workspace, repository, new: merged, old: before, opened: nil, own: own, calls: calls)
      var report = arrival.report
      let pen = Arrival.Pen(
        workspace: workspace, appender: appender, allowNetwork: options.allowNetworkFileSystems, calls: calls,
        now: options.now())
      report.notices = try arrival.take(pen) + report.notices
      try keep(merged, repository)
      for path in own {
        var left = record.left[path] ?? ShareRecord.Left()
        left.known = max(left.known, arrival.left[path] ?? 0)
        record.left[path] = left
      }
      try save(record)
      return report
    }
  }

  /// The commits that an envelope rests on, as its head tells; nil when the file is none.
  static func needed(by file: [UInt8]) -> [String]? {
    guard let end = file.firstRange(of: [0x0A, 0x0A])?.lowerBound else { return nil }
    let lines = file[..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard ["# v2 git bundle", "# v3 git bundle"].contains(lines.first) else { return nil }
    return lines.filter { $0.hasPrefix("-") }.map { String($0.dropFirst().prefix { $0 != " " }) }
      .filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
  }

  /// The commit that the envelope brings, now in the own repository.
  private func unbundle(
    _ path: String, _ name: String, _ repository: ShareRepository
  ) throws(ShareTrouble) -> String {
    let opened = try talking { () throws(GitTrouble) in
      try repository.git.attempt(["bundle", "unbundle", path], seconds: 120)
    }
    let heads = opened.output.split(separator: 0x0A)
    guard opened.status == 0, heads.count == 1, let head = heads.first else { throw .envelope(.notOne, name) }
    let commit = Git.name(head)
    guard try talking({ () throws(GitTrouble) in try repository.holds(commit) }) else {
      throw .envelope(.notOne, name)
    }
    return commit
  }

  /// What is known from the server and from envelopes before.
  private func known(_ record: ShareRecord, _ repository: ShareRepository) throws(ShareTrouble) -> ServerTree
  {
    var tree = ServerTree()
    if let seen = record.seen {
      tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
    }
    guard let opened = try openedTree(repository) else { return tree }
    return try merge(opened, into: tree, repository)
  }

  /// The files of both, of each journal the longer text; a journal that contradicts itself stops it all.
  private func merge(
    _ brought: ServerTree, into tree: ServerTree, _ repository: ShareRepository
  ) throws(ShareTrouble) -> ServerTree {
    var merged = tree
    for (path, file) in brought.files.sorted(by: { $0.key < $1.key }) {
      guard let before = tree.files[path] else {
        // A plan comes from the server; the first envelope of all brings one.
        if !GuardedPath(path).isPlan || tree.files.isEmpty { merged.set(path, file) }
        continue
      }
      guard before != file, case .journal = GuardedPath(path) else { continue }
      guard file.isPlain else { throw .strange(file: path) }
      let texts = try talking { () throws(GitTrouble) in
        try repository.contents(of: [before.object, file.object])
      }
      switch Growth(from: texts[before.object] ?? [], to: texts[file.object] ?? []) {
      case .grown: merged.set(path, file)
      case .same, .behind: continue
      case .changed(let line): throw .changed(file: path, line: line)
      }
    }
    return merged
  }

  /// Remembers what envelopes have brought, apart from the workspace's own copies.
  private func keep(_ merged: ServerTree, _ repository: ShareRepository) throws(ShareTrouble) {
    let objects = merged.files.filter { !GuardedPath($0.key).isPlan && $0.value.isPlain }
      .sorted { $0.key < $1.key }.map { (path: $0.key, object: $0.value.object) }
    let author = Git.Author.program(at: options.now())
    try talking { () throws(GitTrouble) in
      let commit = try repository.git.commit(objects, over: nil, parent: nil, message: "kuvert", by: author)
      try repository.setReference("opened", to: commit)
    }
  }

  /// What was seen last is still in the own repository; else it is fetched again first.
  private func checkSeen(_ record: ShareRecord, _ repository: ShareRepository) throws(ShareTrouble) {
    guard let seen = record.seen else { return }
    guard try talking({ () throws(GitTrouble) in try repository.holds(seen) }) else {
      throw .envelope(.restsOnMore, "")
    }
  }
}
