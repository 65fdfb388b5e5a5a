import RoadmapKit

/// Where a command may write a file that the user names.
enum OutputPlace {
  /// The path of `name`, from the folder the user stands in.
  ///
  /// Refused are the workspace's own plans and journals, and in restricted mode every place: a report is never worth
  /// a record.
  static func path(_ name: String, _ context: CommandContext, _ workspace: Workspace) throws(CommandFailure)
    -> String
  {
    try check(context)
    let path = context.path(name)
    if workspace.holdsRecord(at: path) { throw .usage(Words.Usage.outputIsRecord(name)) }
    return path
  }

  /// In restricted mode the user names no place to write in; the workspace itself grows as everywhere, by what he says,
  /// fetches, or opens.
  static func check(_ context: CommandContext) throws(CommandFailure) {
    if context.options.restricted { throw .usage(Words.Usage.restricted) }
  }

  /// Writes an answer to the file that the user named, else to standard output.
  static func deliver(_ bytes: [UInt8], to name: String?, _ open: OpenWorkspace) throws(CommandFailure) {
    let context = open.context
    guard let name else { return try context.output.write(bytes) }
    let path = try path(name, context, open.contents.workspace)
    do throws(StoreError) { try AtomicFile.replace(path, with: bytes) } catch {
      switch error {
      case .notSaved(_, let number), .diskFull(_, let number):
        throw CommandFailure(error.exitStatus, Words.Usage.notWritten(name, number.swedish))
      default: throw CommandFailure(error)
      }
    }
    context.output.tell(Words.CommandText.written(name))
  }

  /// The same for a file that is no text: a terminal does not get it.
  static func deliver(document bytes: [UInt8], to name: String?, _ open: OpenWorkspace) throws(CommandFailure)
  {
    if name == nil, open.context.output.isTerminal { throw .usage(Words.Usage.documentOnTerminal) }
    try deliver(bytes, to: name, open)
  }
}
