import ArgumentParser
import RoadmapKit

struct IdentifyCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "identify")

  @Argument var writer: String?

  func run(in context: CommandContext) throws -> Int32 {
    let open = try context.open()
    if let writer { return try choose(writer, open) }
    if let identity = open.identity {
      try context.output.print(
        Words.CommandText.identity(
          open.plan.name(of: identity.writer), identity.writer, role: identity.role))
    } else {
      try context.output.print(Words.CommandText.nobody)
    }
    try context.output.print(IdentifyCommand.possible(open.plan, context.output.plain))
    return ExitStatus.done
  }

  private func choose(_ writer: String, _ open: OpenWorkspace) throws(CommandFailure) -> Int32 {
    let context = open.context
    guard Permission.Writer(writer, in: open.plan) != .stranger else {
      let known =
        (open.plan.reporters.map { open.plan.organisations[$0].id.text })
        + open.plan.bodies.map(\.id.text)
      let near = Spelling.nearest(to: writer, among: known)
      var problem = Refusal.unknownWriter(writer).problem(in: open.plan)
      if let near { problem.remedy = Words.Usage.meantWriter(near) + problem.remedy }
      throw CommandFailure(ExitStatus.problems, problem)
    }
    let role = context.options.role
    let surroundings = context.surroundings
    try storing { () throws(StoreError) in
      var choices = try IdentityFile.read(surroundings)
      choices.identities[open.plan.id.text] = IdentityFile.Identity(writer: writer, role: role)
      let text = try IdentityFile.text(for: choices)
      try IdentityFile.save(text, to: IdentityFile.path(surroundings))
    }
    try context.output.print(
      Words.CommandText.identitySaved(open.plan.name(of: writer), writer, role: role))
    return ExitStatus.done
  }

  /// Who can be chosen, by id and name.
  private static func possible(_ plan: Plan, _ plain: PlainText) -> String {
    let parties = plan.reporters.map { plan.organisations[$0] }.map { ($0.id.text, $0.name) }
    let bodies = plan.bodies.map { ($0.id.text, $0.name) }
    let width = ((parties + bodies).map { plain.width($0.0) }.max() ?? 0) + 2
    func lines(_ actors: [(String, String)]) -> [String] {
      actors.map { id, name in
        "  " + id + String(repeating: " ", count: max(1, width - plain.width(id))) + plain.clean(name)
      }
    }
    var text = ["", Words.CommandText.possible, "", Words.CommandText.parties] + lines(parties)
    if !bodies.isEmpty { text += [Words.CommandText.bodies] + lines(bodies) }
    return text.joined(separator: "\n")
  }
}
