import Glibc
import RoadmapKit

/// One run of the program: arguments in, an exit status out.
///
/// A start without a command, and the help, never touch the argument parser, which costs more than they do.
struct Program {
  let environment: [String: String]
  let currentFolder: String
  let output: @Sendable (Charset) -> CommandOutput
  var input = CommandInput.none
  var calls: any FileSystemCalls = LiveFileSystem()

  /// Runs the arguments (without the program's own name), as UTF-8 or not.
  func run(_ arguments: [[UInt8]]) -> Int32 {
    var options = GlobalOptions()
    do {
      var words: [String] = []
      for bytes in arguments {
        guard let word = String(validating: bytes, as: UTF8.self) else {
          throw CommandFailure.usage(Words.Usage.notUTF8)
        }
        words.append(word)
      }
      options.ascii = words.contains("--ascii")
      let invocation = try Invocation(words)
      options = invocation.options
      return try run(invocation)
    } catch let failure as CommandFailure {
      let output = output(for: options)
      for problem in failure.problems { output.tell(problem) }
      return failure.status
    } catch {
      // The table has let through what the parser does not take.
      output(for: options).tell(Words.Usage.notUnderstood)
      return ExitStatus.usage
    }
  }

  private func output(for options: GlobalOptions) -> CommandOutput {
    output(Charset.choose(environment: environment, ascii: options.ascii))
  }

  private func run(_ invocation: Invocation) throws -> Int32 {
    let output = output(for: invocation.options)
    if invocation.options.version {
      try output.print(Words.program)
      return ExitStatus.done
    }
    if invocation.options.help || invocation.guide?.name == "help" { return try help(invocation, output) }
    var context = try CommandContext(
      options: invocation.options, environment: environment, currentFolder: currentFolder, output: output)
    context.input = input
    context.calls = calls
    if invocation.options.restricted { Restriction.clean() }
    if let theme = invocation.options.theme, Theme.Name.choose(name: theme, environment: [:]) == nil {
      throw CommandFailure.usage(Words.Usage.unknownTheme(theme))
    }
    guard let guide = invocation.guide else { return try Interface.run(context) }
    guard let subcommand = try Fardplan.subcommand([guide.name] + invocation.arguments) else {
      throw CommandFailure.usage(Words.Usage.notUnderstood)
    }
    return try subcommand.run(in: context)
  }

  private func help(_ invocation: Invocation, _ output: CommandOutput) throws(CommandFailure) -> Int32 {
    if invocation.guide?.name == "help", !invocation.options.help {
      let word = invocation.arguments.drop { $0 != "--" }.dropFirst().first
      guard let word else {
        try output.print(Words.CommandHelp.overview)
        return ExitStatus.done
      }
      guard let guide = Words.command(word) else { throw .usage(Words.Usage.unknownCommand(word)) }
      try output.print(Words.CommandHelp.text(guide))
    } else if let guide = invocation.guide {
      try output.print(Words.CommandHelp.text(guide))
    } else {
      try output.print(Words.CommandHelp.overview)
    }
    return ExitStatus.done
  }
}

extension Program {
  /// The program in the surroundings of this process.
  static func ofProcess() -> Program {
    var variables: [String: String] = [:]
    let wanted = [
      "HOME", "PATH", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "FARDPLAN_WORKSPACE", "FARDPLAN_NOW", "LC_ALL",
      "LC_CTYPE",
      "LANG", "TERM", "TMPDIR", "NO_COLOR", "COLORTERM", "COLORFGBG", "USER", "LOGNAME", "SSH_AUTH_SOCK",
    ]
    for name in wanted {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    var folder = "/"
    if let path = getcwd(nil, 0) {
      folder = String(cString: path)
      free(path)
    }
    return Program(
      environment: variables, currentFolder: folder, output: { CommandOutput.ofProcess(charset: $0) },
      input: .ofProcess())
  }

  /// The bytes of the arguments as the system gave them, without the program's own name.
  static func argumentsOfProcess() -> [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { pointer in
        Array(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
      }
    }
  }
}
