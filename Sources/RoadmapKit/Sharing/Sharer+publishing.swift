import Glibc

/// Publishing: what is one's own, and for the presidium adopted reports, on top of what is fetched.
extension Sharer {
  private static let rounds = 8

  /// Publishes what `writer` has written on this machine; `name` is what the commit calls it, a body and its function.
  ///
  /// With plans those that are changed here go too, which only they may who lead; an empty server gets them in any case.
  /// `shown` are the events that were seen to leave: where another has been written since, nothing leaves.
  public func publish(
    as writer: String, name: String, withPlans: Bool = false, shown: Set<EventID>? = nil,
    tell: @escaping (ShareStep) -> Void = { _ in }, isCancelled: @escaping () -> Bool = { false }
  ) throws(ShareTrouble) -> ShareReport {
    try publish(
      Wish(writer: writer, name: name, withPlans: withPlans, withEvents: true, shown: shown), tell,
      isCancelled)
  }

  /// Puts the plans on a server that has nothing, and none of the events.
  public func begin(
    as writer: String, name: String, tell: @escaping (ShareStep) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(ShareTrouble) -> ShareReport {
    try publish(
      Wish(writer: writer, name: name, withPlans: true, withEvents: false, shown: nil), tell, isCancelled)
  }

  /// What is to leave, and in whose name.
  private struct Wish {
    let writer: String
    let name: String
    let withPlans: Bool
    let withEvents: Bool
    let shown: Set<EventID>?
  }

  private func publish(
    _ wish: Wish, _ tell: @escaping (ShareStep) -> Void, _ isCancelled: @escaping () -> Bool
  ) throws(ShareTrouble) -> ShareReport {
    try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      let talk = try talk(with: try address(record), tell, isCancelled)
      var report = ShareReport()
      var attempts = Attempts()
      for round in 1...Sharer.rounds {
        if round > 1 {
          tell(.waiting(round: round))
          try wait(talk)
        }
        let before = record.left
        let shared = try mending(talk) { () throws(ShareTrouble) in
          try take(&record, talk, restoring: .whenTold)
        }
        report.add(shared.report)
        // So has what an earlier process sent.
        if round == 1 { report.published += try arrived(before, record.left) }
        // What was sent without an answer has arrived.
        if let sent = attempts.arrived(at: shared) { report.count(sent) }
        try checkOwn(shared.report)
        guard !wish.withPlans || shared.tip == nil || Permission.leads(wish.writer) else {
          throw .planNotYours
        }
        if wish.withEvents { report.dropped += try dropTakenBack(wish.writer) }
        let parcel = try Parcel(
          self, shared, writer: wish.writer, withPlans: wish.withPlans || shared.tip == nil,
          withEvents: wish.withEvents, talk.repository)
        if let shown = wish.shown { try check(parcel, against: shown, record) }
        guard !parcel.files.isEmpty || shared.restores else {
          try save(record)
          return report
        }
        try attempts.check(shared, talk)
        let cause = try send(parcel, shared, &record, talk, name: wish.name)
        guard let cause else {
          if shared.restores { report.notices.append(.restored) }
          report.count(parcel)
          return report
        }
        attempts.add(parcel, on: shared.tip, cause)
      }
      throw .tooManyRounds
    }
  }

  /// What was sent and not taken, or not known to be.
  private struct Attempts {
    private static let patience = 3
    private var last: (parcel: Parcel, tip: String?, cause: ShareCause)?
    /// How often in a row nothing had moved on the server.
    private var inVain = 0

    mutating func add(_ parcel: Parcel, on tip: String?, _ cause: ShareCause) {
      inVain = last.map { $0.tip == tip } ?? false ? inVain + 1 : 0
      last = (parcel, tip, cause)
    }

    /// The last parcel, if the server turns out to have it.
    mutating func arrived(at shared: Shared) -> Parcel? {
      guard let parcel = last?.parcel else { return nil }
      let isThere = parcel.files.allSatisfy { path, bytes in
        shared.tree.files[path].map { $0.size >= bytes.count } ?? false
      }
      guard isThere else { return nil }
      last = nil
      return parcel
    }

    /// Where nobody else was first, it is the server that fails.
    func check(_ shared: Shared, _ talk: Talk) throws(ShareTrouble) {
      guard let last, last.tip == shared.tip, inVain >= Attempts.patience - 1 else { return }
      throw .failing(talk.address.text, last.cause)
    }
  }

  /// Makes the commit and pushes it; nil when it was taken, else why not: others were first, or nobody knows, and what came
  /// of it is looked up.
  private func send(
    _ parcel: Parcel, _ shared: Shared, _ record: inout ShareRecord, _ talk: Talk, name: String
  ) throws(ShareTrouble) -> ShareCause? {
    try talk.check()
    talk.tell(.sending)
    let author = author(name, parcel.writer)
    let commit = try talking { () throws(GitTrouble) -> String in
      if let tip = shared.tip, parcel.files.isEmpty { return tip }
      return try talk.repository.commit(
        parcel.files, on: shared.tip, with: shared.tree, message: parcel.message, by: author)
    }
    // From here on it may have left the house, whatever happens.
    for (path, size) in parcel.own { record.left[path, default: ShareRecord.Left()].tried = size }
    try save(record)
    let pushed: ShareRepository.Pushed
    do throws(GitTrouble) { pushed = try talk.repository.push(commit, to: talk.address) } catch {
      throw Sharer.trouble(error, talk.address)
    }
    switch pushed {
    case .accepted:
      try talking { () throws(GitTrouble) in try talk.repository.setReference("seen", to: commit) }
      (record.seen, record.behind) = (commit, nil)
      record.fetched = Instant(milliseconds: options.now())
      for (path, size) in parcel.own { record.left[path] = ShareRecord.Left(known: size, tried: 0) }
      try save(record)
      return nil
    case .late(let words), .unknown(let words):
      let cause = Sharer.cause(words, talk.address, whileSending: true)
      if cause == .missing { throw .offline(talk.address.text, .gone) }
      guard cause.isDenial else { return cause }
      try takeBack(parcel, &record)
      throw .noAccess(talk.address.text, cause)
    case .refused(let words):
      try takeBack(parcel, &record)
      let lines = ServerRefusal.lines(words)
      if ServerRefusal(lines).isOurs { throw .refused(lines) }
      let cause = Sharer.cause(words, talk.address, whileSending: true)
      throw cause.isDenial ? .noAccess(talk.address.text, cause) : .refused(lines)
    }
  }

  /// Nothing of it was taken.
  private func takeBack(_ parcel: Parcel, _ record: inout ShareRecord) throws(ShareTrouble) {
    for (path, _) in parcel.own { record.left[path]?.tried = 0 }
    try save(record)
  }

  private func wait(_ talk: Talk) throws(ShareTrouble) {
    for _ in 0..<Int.random(in: 5...80) {
      try talk.check()
      usleep(10_000)
    }
  }

  /// Nothing leaves that nobody has seen leave.
  private func check(
    _ parcel: Parcel, against shown: Set<EventID>, _ record: ShareRecord
  ) throws(ShareTrouble) {
    for (path, bytes) in parcel.files where parcel.own[path] != nil {
      var isNew = false
      JournalIDs.visit(Array(bytes.dropFirst(record.left[path]?.known ?? 0))) { id in
        if !shown.contains(id) { isNew = true }
      }
      if isNew { throw .changedMeanwhile }
    }
  }

  /// How many lines of those that were sent without an answer the server turns out to have.
  private func arrived(
    _ before: [String: ShareRecord.Left], _ now: [String: ShareRecord.Left]
  ) throws(ShareTrouble) -> Int {
    var count = 0
    for (path, left) in before where left.tried > left.known {
      guard let known = now[path]?.known, known > left.known else { continue }
      let bytes = try sharing { () throws(StoreError) in
        try FileReader.read(workspace.path(path), limit: GuardLimits.journal, calls: calls)
      }
      count += ByteText.lines(bytes.prefix(min(known, left.tried)).dropFirst(left.known))
    }
    return count
  }

  /// Nothing is sent of a journal that is not what was published.
  private func checkOwn(_ report: ShareReport) throws(ShareTrouble) {
    for case .ownDiffers(let file, let line) in report.notices { throw .ownDiffers(file: file, line: line) }
  }

  /// Takes drafts that were taken back out of the own files; gives how many.
  func dropTakenBack(_ writer: String) throws(ShareTrouble) -> Int {
    let standing = try sharing { () throws(StoreError) in try standingForEnvelope() }
    let own = try ownJournals(of: writer, standing)
    if let line = own.damaged.first {
      throw .ownDamaged(
        file: own.files[Int(line.file)].path, count: own.damaged.count { $0.file == line.file })
    }
    // All journals are read only where something may go.
    guard standing.drafts(in: own).contains(where: { $0.verb == .retract }) else { return 0 }
    let journals = try sharing { () throws(StoreError) in
      try WorkspaceReader.read(workspace, calls: calls).journals
    }
    let leaving = Leaving(journals, standing, writer: writer)
    for (number, file) in journals.files.enumerated() {
      let gone = leaving.dropped.filter { Int($0.file) == number }.sorted { $0.offset < $1.offset }
      guard !gone.isEmpty else { continue }
      var kept: [UInt8] = []
      var start = 0
      for entry in gone {
        kept += file.bytes[start..<entry.offset]
        start = entry.offset + Int(entry.length) + 1
      }
      kept += file.bytes[start...]
      try sharing { () throws(StoreError) in
        try appender.rewrite(writer: writer, device: file.device, from: file.bytes, to: kept)
      }
    }
    return leaving.dropped.count { $0.verb != .retract }
  }

  /// What `writer` has written on this machine.
  private func ownJournals(
    of writer: String, _ standing: ShareStanding
  ) throws(ShareTrouble) -> Journals {
    var files: [JournalFile] = []
    for path in standing.left.keys.sorted() {
      guard case .journal(writer, let device) = GuardedPath(path) else { continue }
      let found = try sharing { () throws(StoreError) in
        try FileReader.find(workspace.path(path), limit: 1 << 30, calls: calls)
      }
      guard let found else { continue }
      files.append(JournalFile(path: path, writer: writer, device: device, bytes: found))
    }
    return Journals(files)
  }

  /// A body and its function, as a commit names it.
  func author(_ name: String, _ writer: String) -> Git.Author {
    Git.Author(
      name: Sharer.authorName(name), mail: writer + CommitText.domain,
      instant: Instant(milliseconds: options.now()))
  }

  /// The name of a body without what a commit's head cannot hold.
  static func authorName(_ name: String) -> String {
    let plain = name.unicodeScalars.filter { scalar in
      !"<>\\\"".unicodeScalars.contains(scalar) && scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .format
    }
    let text = String(String.UnicodeScalarView(plain)).prefix(120)
    return text.contains { $0 != " " } ? String(text) : "fardplan"
  }
}

extension ShareReport {
  fileprivate mutating func count(_ parcel: Parcel) {
    published += parcel.events
    carried += parcel.carried
    carriedWriters = parcel.carriedWriters
    reportsPublished += parcel.reports
    plansPublished += parcel.plans
    // They were changed here alone; now they are everybody's.
    notices.removeAll { notice in
      if case .planChangedHere(let file) = notice { parcel.plans.contains(file) } else { false }
    }
  }

  mutating func add(_ other: ShareReport) {
    fetched += other.fetched
    writers = Set(writers + other.writers).sorted()
    reportsFetched += other.reportsFetched
    plansFetched += other.plansFetched
    notices += other.notices.filter { !notices.contains($0) }
  }
}
