import RoadmapKit

/// Moves damaged lines out of this device's own journals, and brings back what others have of them; each is shown first.
///
/// Others' files are never touched.
struct Mending {
  let context: CommandContext
  let contents: WorkspaceContents

  init(_ context: CommandContext, _ contents: WorkspaceContents) {
    self.context = context
    self.contents = contents
  }

  /// - Returns: whether anything was changed.
  func run() throws(CommandFailure) -> Bool {
    let appender = try context.appender(contents.workspace)
    var hasChanged = false
    for (number, file) in contents.journals.files.enumerated() {
      if try hasRestored(file, appender) {
        hasChanged = true
        continue
      }
      let damaged = contents.journals.damaged.filter { Int($0.file) == number }
      guard !damaged.isEmpty else { continue }
      let own = try storing { () throws(StoreError) in try appender.devices(of: file.writer) }
      guard own.contains(file.device) else {
        context.output.tell(Words.CommandText.notOwn(file.path))
        continue
      }
      context.output.tell(Words.CommandText.willMove(damaged.count, file.path))
      for line in damaged {
        let problem = line.fault.problem(file: file.path, line: Int(line.line))
        context.output.tell(Words.CommandText.line(Int(line.line), problem.fact))
      }
      let copy = try storing { () throws(StoreError) in
        // With the newline that ends each.
        try appender.quarantine(
          damaged.map { $0.bytes.lowerBound..<$0.bytes.upperBound + 1 }, of: file.bytes, writer: file.writer,
          device: file.device)
      }
      context.output.tell(Words.CommandText.moved(copy))
      hasChanged = true
    }
    if try hasTakenOver() { hasChanged = true }
    if !hasChanged { context.output.tell(Words.CommandText.nothingToMend) }
    return hasChanged
  }

  /// Makes journals one's own that one has written and that nobody writes any more; false when there are none.
  private func hasTakenOver() throws(CommandFailure) -> Bool {
    // Without a plan that can be read nobody is anybody; what is damaged is still moved.
    let writer = (try? OpenWorkspace(contents, context))?.identity?.writer
    let sharer = try context.sharer(contents.workspace)
    guard let writer, let strays = try? sharer.strays(of: writer), !strays.isEmpty else { return false }
    for stray in strays {
      context.output.tell(Words.Envelope.willTakeOver(stray.path, stray.count))
      try context.shared { () throws(ShareTrouble) in try sharer.adopt(stray, as: writer) }
    }
    return true
  }

  /// Puts an own journal right that is not the one that was published; false when it is, or was never published.
  private func hasRestored(_ file: JournalFile, _ appender: JournalAppender) throws(CommandFailure) -> Bool {
    let own = try storing { () throws(StoreError) in try appender.devices(of: file.writer) }
    guard own.contains(file.device) else { return false }
    let sharer = try context.sharer(contents.workspace)
    // Without git nobody can tell what was published; what is damaged is still moved.
    guard let published = (try? sharer.published(file.path)) ?? nil, !file.bytes.starts(with: published)
    else {
      return false
    }
    let repair = JournalRepair(file, published: published)
    context.output.tell(Words.CommandText.willRestore(repair.restored, repair.aside.count, file.path))
    for line in repair.aside {
      context.output.tell(
        Words.CommandText.line(line.line, String(decoding: line.bytes.prefix(200), as: UTF8.self)))
    }
    let aside = repair.aside.flatMap { line -> [UInt8] in line.bytes + [0x0A] }
    let copy = try storing { () throws(StoreError) in
      try appender.rewrite(
        writer: file.writer, device: file.device, from: file.bytes, to: repair.text, keeping: aside)
    }
    if let copy { context.output.tell(Words.CommandText.moved(copy)) }
    return true
  }
}
