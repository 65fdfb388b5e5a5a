import Glibc

/// A journal here that goes on after what was published, and that nobody writes: left by a folder that was moved, or by a
/// machine that forgot.
public struct StrayJournal: Hashable, Sendable {
  public let path: String
  public let device: String
  /// Events that nobody else has.
  public let count: Int
  /// Bytes that others have.
  let known: Int
}

extension Sharer {
  /// The stray journals of `writer` that are this user's to publish.
  ///
  /// Not those that another user, or another workspace of this user's, writes: a copy is published where it was written.
  public func strays(of writer: String) throws(ShareTrouble) -> [StrayJournal] {
    let record = try record()
    guard record.seen != nil else { return [] }
    return try reading(record, try repository(nil) { false }) {
      (repository) throws(ShareTrouble) -> [StrayJournal] in
      let shared = try lastShared(record, repository)
      let opened = try openedTree(repository)
      let own = try sharing { () throws(StoreError) in try state.ownJournals() }
      let disk = try sharing { () throws(StoreError) in try workspace.files(calls: calls) }
      var strays: [StrayJournal] = []
      for journal in disk.journals where journal.writer == writer {
        let path = "journal/\(writer)/\(journal.device).jsonl"
        let status = try? calls.status(journal.path, in: OpenFlags.anywhere)
        guard !own.contains(path), opened?.files[path] == nil, status?.owner == geteuid(),
          !state.isWrittenElsewhere(writer, journal.device)
        else { continue }
        let known = try shared.tree.files[path].map { (file) throws(ShareTrouble) in
          try text(file, repository)
        }
        let here = try sharing { () throws(StoreError) in
          try FileReader.read(journal.path, limit: GuardLimits.journal, calls: calls)
        }
        guard let count = Arrival.lines(of: here, after: known ?? [], writer: writer) else { continue }
        strays.append(
          StrayJournal(path: path, device: journal.device, count: count, known: known?.count ?? 0))
      }
      return strays
    }
  }

  /// Makes a stray journal one of `writer`'s own: what nobody else has of it are drafts again.
  public func adopt(_ stray: StrayJournal, as writer: String) throws(ShareTrouble) {
    try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      // First how far it had left the house, so that nothing published is ever shown as a draft.
      record.left[stray.path] = ShareRecord.Left(known: stray.known, tried: 0)
      try save(record)
      try sharing { () throws(StoreError) in try appender.adopt(stray.device, of: writer) }
    }
  }
}
