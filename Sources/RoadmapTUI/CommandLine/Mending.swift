import RoadmapKit

/// Moves damaged lines out of this device's own journals; each is shown first.
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
    if !hasChanged { context.output.tell(Words.CommandText.nothingToMend) }
    return hasChanged
  }
}
