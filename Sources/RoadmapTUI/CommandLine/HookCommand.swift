import ArgumentParser
import Glibc
import RoadmapKit

/// `hook install|pre-receive|purge`: the guard of a server of one's own.
struct HookCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "hook")

  /// What git, ssh and gitolite tell a hook.
  static let variables = [
    "FARDPLAN_WRITER", "FARDPLAN_KEY", "GL_USER", "GIT_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
  ]

  @Argument var action: String
  @Argument var first: String?
  @Argument var second: String?
  @Flag var yes = false

  enum Action: String, CaseIterable {
    case install
    case preReceive = "pre-receive"
    case purge
  }

  func run(in context: CommandContext) throws -> Int32 {
    guard let action = Action(rawValue: action) else {
      throw CommandFailure.usage(Words.Usage.unknownAction(self.action, Action.allCases.map(\.rawValue)))
    }
    if yes, action != .purge {
      throw CommandFailure.usage(Words.Usage.optionNotFor("--yes", action.rawValue))
    }
    let most = [.install: 1, .preReceive: 0, .purge: 2][action] ?? 0
    let given = [first, second].compactMap { $0 }
    if given.count > most, let guide = Words.command("hook") {
      throw CommandFailure.usage(Words.Usage.tooMany(given[most], guide))
    }
    switch action {
    case .install: return try install(context)
    case .preReceive: return try HookCommand.receive(context)
    case .purge: return try purge(context)
    }
  }

  /// Answers git on standard error, which it hands on to whoever pushes; 0 takes the push.
  ///
  /// The clock is the machine's, whatever the environment says.
  private static func receive(_ context: CommandContext) throws(CommandFailure) -> Int32 {
    var input: [UInt8] = []
    reading: while true {
      switch context.input.next() {
      case .line(let line): input += Array(line.utf8) + [0x0A]
      case .end: break reading
      // No push of ours; what follows is refused for its form.
      case .tooLong, .notUTF8: input += [0x3F, 0x0A]
      }
    }
    let folder = context.environment["GIT_DIR"].map(context.path) ?? context.currentFolder
    let hook = PushHook(
      folder.hasSuffix("/.") ? String(folder.dropLast(2)) : folder, environment: context.environment,
      now: Instant(milliseconds: CommandContext.systemClock()), calls: context.calls)
    let answer = hook.answer(input)
    guard !answer.isAccepted else { return ExitStatus.done }
    // The messages go to another machine, so nothing here says what it can show.
    let output = CommandOutput(
      standardOutput: context.output.standardOutput, standardError: context.output.standardError,
      charset: .unicode)
    // git puts "remote: " before each line, and the other machine breaks it where it must.
    for problem in answer.problems {
      for line in ProblemText.lines(problem, width: .max) { output.tell(line) }
    }
    output.tell(answer.summary)
    return ExitStatus.problems
  }

  private func install(_ context: CommandContext) throws(CommandFailure) -> Int32 {
    guard let program = realpath("/proc/self/exe", nil) else {
      throw CommandFailure(ExitStatus.disk, Words.Usage.programUnknown)
    }
    defer { free(program) }
    let report = try serving { () throws(ServerTrouble) in
      try ServerSetup(try server(first, context)).install(program: String(cString: program))
    }
    let output = context.output
    try output.print(Words.Server.installed(report.hook, isNew: report.isNew))
    try output.print(Words.Server.settings(git: report.git))
    if let users = report.users { try output.print(Words.Server.users(users)) }
    if report.users == nil { try output.print(Words.Server.keys) }
    try output.print(Words.Server.folder)
    if !report.hasHistory { try output.print(Words.Server.first()) }
    if !report.otherReferences.isEmpty { output.tell(Words.Server.otherReferences(report.otherReferences)) }
    guard let folder = report.hooksElsewhere else { return ExitStatus.done }
    output.tell(Words.Server.hooksElsewhere(folder))
    return ExitStatus.problems
  }

  private func purge(_ context: CommandContext) throws(CommandFailure) -> Int32 {
    guard let event = first else { throw .usage(Words.Usage.eventForPurge) }
    guard event.utf8.count >= 6 else { throw .usage(Words.Usage.eventTooShort(event)) }
    let now = context.now
    let (purge, found) = try serving { () throws(ServerTrouble) in
      let purge = ServerPurge(try server(second, context), now: now)
      return (purge, try purge.find(event))
    }
    let target: ServerPurge.Target
    switch found {
    case .one(let one): target = one
    case .several(let ids):
      throw CommandFailure(ExitStatus.problems, Words.Usage.eventAmbiguous(event, ids.map(\.description)))
    }
    guard yes || context.input.isTerminal else { throw .usage(Words.Usage.purgeNeedsYes) }
    if !yes {
      let place = Words.Server.target(target.event, target.writer, target.file, target.line)
      try context.output.print(place)
      for text in target.texts { try context.output.print("  \(context.output.plain.clean(text))") }
      try context.output.print(Words.Server.consequences)
      try context.output.write(Array(Words.Server.question.utf8))
      guard case .line(let answer) = context.input.next(), Words.foldedKey(answer) == Words.Server.answer
      else {
        try context.output.print(Words.Server.notRemoved)
        return ExitStatus.problems
      }
    }
    try serving { () throws(ServerTrouble) in try purge.remove(target.event) }
    try context.output.print(Words.Server.removed(target.event))
    return ExitStatus.done
  }

  /// The repository in the folder that is named, or the one that one stands in.
  private func server(_ folder: String?, _ context: CommandContext) throws(ServerTrouble) -> ServerRepository
  {
    let named = context.path(folder ?? ".")
    guard let real = realpath(named, nil) else { throw .notABareRepository(named) }
    defer { free(real) }
    var environment = context.environment
    // Only a hook is told where its objects are.
    for name in HookCommand.variables { environment[name] = nil }
    return try ServerRepository(String(cString: real), environment: environment, calls: context.calls)
  }
}

/// Runs `body`; what stops the server's keeper becomes a failure of the command.
private func serving<Value>(_ body: () throws(ServerTrouble) -> Value) throws(CommandFailure) -> Value {
  do throws(ServerTrouble) { return try body() } catch {
    throw CommandFailure(error.exitStatus, error.problem)
  }
}
