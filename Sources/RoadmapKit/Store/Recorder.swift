/// Puts facts on record for one writer: gives them ids under the lock and appends their lines.
public struct Recorder: Sendable {
  public struct Recorded: Sendable {
    /// The lines that were written, without `\n`, with where they begin in the file.
    public let lines: [(bytes: [UInt8], offset: Int)]
    public let ids: [EventID]
    public let writer: String
    public let device: String
    /// The journal file as the user knows it.
    public let path: String
    public let notices: [JournalNotice]
  }

  let appender: JournalAppender
  let workspace: Workspace
  public let writer: String
  public let role: String?

  public init(_ appender: JournalAppender, workspace: Workspace, writer: String, role: String?) {
    self.appender = appender
    self.workspace = workspace
    self.writer = writer
    self.role = role
  }

  /// Writes `facts` as one action; when the call returns they are on the disk.
  ///
  /// `newestSeen` is the newest id of all journals that the user has seen. `tellOfFailed` gets what was mended
  /// in the journal when the facts themselves could then not be saved; every error means that nothing was.
  public func record(
    _ facts: [Fact], newestSeen: EventID?, tellOfFailed: ([JournalNotice]) -> Void = { _ in }
  ) throws(StoreError) -> Recorded {
    var lines: [[UInt8]] = []
    var ids: [EventID] = []
    let appended: Appended
    do {
      appended = try appender.append(
        writer: writer, isWholeLine: { JournalReader.isWhole($0, writer: writer) },
        tellOfFailed: tellOfFailed,
        make: { lastLine, now in
          var newestOwn = lastLine.flatMap { JournalReader.id(of: $0, writer: writer) }
          for fact in facts {
            let instant = EventClock.next(
              now: Instant(milliseconds: now), newestOwn: newestOwn, newestSeen: newestSeen)
            let id = EventID(
              instant: instant, upper: .random(in: .min ... .max), lower: .random(in: .min ... .max))
            ids.append(id)
            let line = fact.line(id: id, by: writer, role: role)
            // What we could not read back is never written.
            guard JournalReader.isWhole(line, writer: writer) else { throw StoreError.notWholeLines }
            lines.append(line)
            newestOwn = id
          }
          return lines.flatMap { $0 + [0x0A] }
        })
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.notWholeLines
    }
    var offset = appended.before
    let placed = lines.map { line in
      defer { offset += line.count + 1 }
      return (bytes: line, offset: offset)
    }
    return Recorded(
      lines: placed, ids: ids, writer: writer, device: appended.device,
      path: WorkspaceReader.relative(appended.path, to: workspace), notices: appended.notices)
  }
}
