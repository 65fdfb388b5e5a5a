import Glibc

/// What a fetched commit changes in the workspace: everything is checked before anything is written.
struct Arrival {
  /// Something to be written; the files are paths in the workspace.
  enum Change {
    case journal(writer: String, device: String, bytes: [UInt8], aside: [UInt8]?)
    /// A journal as an envelope brought it, which the server contradicts.
    case contradicted(writer: String, device: String, bytes: [UInt8])
    case own(writer: String, device: String, from: [UInt8], to: [UInt8])
    case plan(file: String, bytes: [UInt8], aside: [UInt8]?)
    case planGone(file: String)
    case purged([UInt8])
    case report(folder: String, files: [(name: String, bytes: [UInt8])])
  }

  let workspace: Workspace
  let repository: ShareRepository
  /// The trees of the commit that came, of the last one accepted, and of what envelopes brought.
  let new: ServerTree
  let old: ServerTree?
  let opened: ServerTree?
  /// The journals that this user writes here.
  let own: Set<String>
  /// Events whose texts were removed for good on the server since the old tree.
  let purged: Set<EventID>
  /// How much of each of these this machine has ever sent.
  let sent: [String: Int]
  let calls: any FileSystemCalls

  private(set) var changes: [Change] = []
  private(set) var report = ShareReport()
  /// Bytes that the server holds of each of the own journals.
  private(set) var left: [String: Int] = [:]
  /// All events whose texts have ever been removed for good, where envelopes may still hold them.
  private(set) var marks: Set<EventID> = []
  /// Journals from envelopes that the server contradicts.
  private(set) var contradicted: Set<String> = []
  private var contents: [String: [UInt8]] = [:]
  private var writers: Set<String> = []

  init(
    _ workspace: Workspace, _ repository: ShareRepository, new: ServerTree, old: ServerTree?,
    opened: ServerTree?,
    own: Set<String>, sent: [String: Int] = [:], purged: Set<EventID> = [], calls: any FileSystemCalls
  ) throws(ShareTrouble) {
    self.workspace = workspace
    self.repository = repository
    (self.new, self.old, self.opened) = (new, old, opened)
    (self.own, self.sent, self.purged) = (own, sent, purged)
    self.calls = calls
    try checkKinds()
    try read()
    if opened != nil, let list = new.files[GuardedPath.purgedList] {
      marks = Set((Purge.marks(try bytes(list.object)) ?? []).map(\.event))
    }
    for path in new.files.keys.sorted() {
      guard case .journal(let writer, let device) = GuardedPath(path) else { continue }
      try journal(path, writer, device)
    }
    try plans()
    try reports()
    report.writers = writers.sorted()
    if !purged.isEmpty { report.notices.append(.purged(count: purged.count)) }
    if new.foreign > 0 { report.notices.append(.foreign(count: new.foreign)) }
  }

  /// Nothing that was there may be gone, and everything is a plain file.
  private func checkKinds() throws(ShareTrouble) {
    for (path, file) in new.files.sorted(by: { $0.key < $1.key }) {
      guard file.isPlain else { throw .strange(file: path) }
      guard file.size <= GuardLimits.journal else {
        throw .store(.tooLarge(path: path, limit: GuardLimits.journal))
      }
    }
    for path in (old?.files ?? [:]).keys.sorted() where new.files[path] == nil {
      if !GuardedPath(path).isPlan || path == Workspace.planName { throw .vanished(file: path) }
    }
  }

  /// Fetches the contents of all that is not the same as before.
  private mutating func read() throws(ShareTrouble) {
    var wanted: Set<String> = []
    for (path, file) in new.files where old?.files[path] != file {
      wanted.insert(file.object)
      if let before = old?.files[path], !GuardedPath(path).isPlan { wanted.insert(before.object) }
    }
    let (repository, first) = (repository, wanted)
    contents = try talking { () throws(GitTrouble) in try repository.contents(of: first) }
  }

  /// What the repository holds under the name `object`.
  private mutating func bytes(_ object: String) throws(ShareTrouble) -> [UInt8] {
    if let known = contents[object] { return known }
    let repository = repository
    let found = try talking { () throws(GitTrouble) in try repository.contents(of: [object]) }
    contents.merge(found) { $1 }
    return found[object] ?? []
  }

  /// A text from before, as it is after the removals.
  private func settled(_ text: [UInt8]) -> [UInt8] {
    purged.isEmpty ? text : Purge.replacing(purged, in: text)
  }

  private func disk(_ path: String) throws(ShareTrouble) -> [UInt8]? {
    try sharing { () throws(StoreError) in
      try FileReader.find(workspace.path(path), limit: 1 << 30, calls: calls)
    }
  }

  private mutating func journal(_ path: String, _ writer: String, _ device: String) throws(ShareTrouble) {
    guard let file = new.files[path] else { return }
    let before = old?.files[path]
    if before != file { try growth(path, before, file) }
    let here = try disk(path)
    if own.contains(path) {
      left[path] = file.size
      return try ownJournal(path, writer, device, here, file)
    }
    guard let here else {
      let text = try target(path, file, writer, device)
      changes.append(.journal(writer: writer, device: device, bytes: text, aside: nil))
      return
    }
    let name = Digest.gitName(here)
    if name == file.object, opened?.files[path] == nil { return }
    let text = try target(path, file, writer, device)
    if text == here { return }
    let isKnown = [before?.object, opened?.files[path]?.object].contains(name)
    if isKnown || isBetween(here, before, text) {
      changes.append(.journal(writer: writer, device: device, bytes: text, aside: nil))
      return
    }
    guard isMine(path) else {
      report.notices.append(.journalOfAnother(file: path))
      return
    }
    if let count = Arrival.lines(of: here, after: text, writer: writer) {
      report.notices.append(.unpublishedHere(file: path, count: count))
      return
    }
    changes.append(.journal(writer: writer, device: device, bytes: text, aside: here))
  }

  /// Whether the text here is one that was on the way from what was seen to what has come, as a fetch that was cut off
  /// leaves it.
  private func isBetween(_ here: [UInt8], _ before: ServerTree.File?, _ text: [UInt8]) -> Bool {
    guard here.last == 0x0A, here.count >= before?.size ?? 0 else { return false }
    return text.starts(with: here)
  }

  /// How many whole lines of `writer` follow in `here` on all of `text`; nil when anything else does.
  ///
  /// A workspace that was moved, or a machine that forgot, has such: nobody's text but the writer's own.
  static func lines(of here: [UInt8], after text: [UInt8], writer: String) -> Int? {
    guard here.count > text.count, here.last == 0x0A, here.starts(with: text) else { return nil }
    let lines = here[text.count...].dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.allSatisfy { JournalReader.isWhole(Array($0), writer: writer) } ? lines.count : nil
  }

  /// The server's text, or the longer one that an envelope brought; where they contradict each other, the server's.
  private mutating func target(
    _ path: String, _ file: ServerTree.File, _ writer: String, _ device: String
  ) throws(ShareTrouble) -> [UInt8] {
    let text = try bytes(file.object)
    guard let carried = opened?.files[path], carried.object != file.object else { return text }
    let brought = Purge.replacing(marks, in: try bytes(carried.object))
    switch Growth(from: text, to: brought) {
    case .grown: return brought
    case .same, .behind: break
    case .changed:
      contradicted.insert(path)
      changes.append(.contradicted(writer: writer, device: device, bytes: brought))
    }
    return text
  }

  /// Holds a journal of the server to what was fetched before, and counts what is new.
  private mutating func growth(
    _ path: String, _ before: ServerTree.File?, _ file: ServerTree.File
  ) throws(ShareTrouble) {
    let text = try bytes(file.object)
    let earlier = try before.map { (file) throws(ShareTrouble) in settled(try bytes(file.object)) } ?? []
    switch Growth(from: earlier, to: text) {
    case .same, .grown: break
    case .behind: throw .vanished(file: path)
    case .changed(let line): throw .changed(file: path, line: line)
    }
    guard !own.contains(path), case .journal(let writer, _) = GuardedPath(path) else { return }
    let known = opened?.files[path].map { $0.size } ?? 0
    let count = ByteText.lines(text.dropFirst(max(earlier.count, known)))
    report.fetched += count
    if count > 0 { writers.insert(writer) }
  }

  private mutating func ownJournal(
    _ path: String, _ writer: String, _ device: String, _ here: [UInt8]?, _ file: ServerTree.File
  ) throws(ShareTrouble) {
    guard let here else {
      let text = try bytes(file.object)
      changes.append(.journal(writer: writer, device: device, bytes: text, aside: nil))
      report.notices.append(.ownCompleted(file: path))
      return
    }
    let own = settled(here)
    if own.count >= file.size, Digest.gitName(Array(own.prefix(file.size))) == file.object {
      if own != here { changes.append(.own(writer: writer, device: device, from: here, to: own)) }
      return
    }
    let text = try bytes(file.object)
    switch Growth(from: text, to: own) {
    case .same, .grown: return
    case .behind:
      changes.append(.own(writer: writer, device: device, from: here, to: text))
      // What this machine never sent has come from somebody else.
      let sent = max(own.count, sent[path] ?? 0)
      let foreign = sent < text.count ? ByteText.lines(text[sent...]) : 0
      report.notices.append(
        foreign == 0 ? .ownCompleted(file: path) : .ownGrown(file: path, lines: foreign))
    case .changed(let line):
      // Only what both begin with is known to have arrived.
      left[path] = ByteText.common(text, own)
      report.notices.append(.ownDiffers(file: path, line: line))
    }
  }

  /// Whether the file here is this user's to replace.
  private func isMine(_ path: String) -> Bool {
    (try? calls.status(workspace.path(path), in: OpenFlags.anywhere))?.owner == geteuid()
  }

  private mutating func plans() throws(ShareTrouble) {
    let paths = Set(new.files.keys).union((old?.files ?? [:]).keys).filter { GuardedPath($0).isPlan }
    for path in paths.sorted() {
      let (now, before) = (new.files[path], old?.files[path])
      let here = try disk(path)
      let name = here.map { Digest.gitName($0) }
      if now == before {
        if name != now?.object { report.notices.append(.planChangedHere(file: path)) }
        continue
      }
      if name == now?.object { continue }
      guard let now else {
        if name == before?.object {
          changes.append(.planGone(file: path))
        } else if here != nil {
          report.notices.append(.planChangedHere(file: path))
        }
        continue
      }
      let text = try bytes(now.object)
      let reading = PlanReader.read(text)
      if reading.plan == nil || reading.faults.contains(where: { $0.fault.severity == .problem }) {
        report.notices.append(.planRefused(file: path))
        continue
      }
      let isOwn = here != nil && name != before?.object && name != opened?.files[path]?.object
      changes.append(.plan(file: path, bytes: text, aside: isOwn ? here : nil))
      report.plansFetched.append(path)
    }
  }

  private mutating func reports() throws(ShareTrouble) {
    var folders: [String: [(name: String, file: ServerTree.File)]] = [:]
    for (path, file) in new.files {
      if let before = old?.files[path], case .report = GuardedPath(path), before != file {
        throw .changed(file: path, line: 1)
      }
      guard case .report(let folder) = GuardedPath(path) else { continue }
      folders[folder, default: []].append((FilePath.split(path).name, file))
    }
    for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
      let place = FilePath.join(ReportShelf.name, folder)
      let isHere = (try? calls.status(workspace.path(place), in: OpenFlags.anywhere)) != nil
      if isHere {
        for file in files {
          let here = try disk(FilePath.join(place, file.name))
          if here.map({ Digest.gitName($0) }) != file.file.object {
            report.notices.append(.reportDiffers(folder: place))
            break
          }
        }
        continue
      }
      var texts: [(name: String, bytes: [UInt8])] = []
      for file in files.sorted(by: { $0.name < $1.name }) {
        texts.append((file.name, try bytes(file.file.object)))
      }
      changes.append(.report(folder: folder, files: texts))
      report.reportsFetched.append(place)
    }
    if let purged = new.files[GuardedPath.purgedList], old?.files[GuardedPath.purgedList] != purged {
      changes.append(.purged(try bytes(purged.object)))
    }
  }
}
