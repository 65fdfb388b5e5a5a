import ArgumentParser
import RoadmapKit

/// The two-minute report: shows what `Survey` asks and hands it the lines that come.
struct SurveyCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "survey")

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    try context.checkPlace(writer.open.contents.workspace)
    let state = try storing { () throws(StoreError) in
      try StateFolder(for: writer.open.contents.workspace, in: context.surroundings)
    }
    let name = StateFolder.draftName("survey", [writer.open.plan.id.text, writer.writer])
    let draft = (try? state.draft(name)) ?? nil
    guard
      let survey = Survey(
        writer.progress, writer.open.journals, writer: writer.writer, role: writer.identity.role,
        today: context.today, draft: draft)
    else {
      let name = writer.open.plan.name(of: writer.writer)
      throw CommandFailure(ExitStatus.notAllowed, Words.Usage.surveyOfABody(name))
    }
    var desk = SurveyDesk(context: context, state: state, draftName: name, survey: survey, kept: draft)
    return try desk.run()
  }
}

/// One sitting with the questions.
struct SurveyDesk {
  let context: CommandContext
  let state: StateFolder
  let draftName: String
  var survey: Survey
  /// What lies in the state folder.
  var kept: String?
  private var hasToldOfDrafts = false

  init(context: CommandContext, state: StateFolder, draftName: String, survey: Survey, kept: String?) {
    self.context = context
    self.state = state
    self.draftName = draftName
    self.survey = survey
    self.kept = kept
  }

  mutating func run() throws(CommandFailure) -> Int32 {
    try say(Words.SurveyText.opening(survey))
    var isNew = true
    while true {
      if case .ended(let ending) = survey.question {
        guard ending == .agreed else { return try end(ending) }
        if try save() { return ExitStatus.done }
      }
      if isNew { try say([""] + Words.SurveyText.question(survey)) }
      if context.input.isTerminal { try context.output.write(Array("> ".utf8)) }
      let input = context.input.next()
      if input == .end, context.input.isTerminal { try context.output.print("") }
      let asked = survey.question
      let remarks = survey.answer(input)
      // What was not understood is answered by a line; the question has just been read.
      isNew = survey.question != asked || !remarks.contains { $0.isObjection }
      keep()
      try say(remarks.map { Words.SurveyText.remark($0, survey) })
    }
  }

  private func say(_ lines: [String]) throws(CommandFailure) {
    guard !lines.isEmpty else { return }
    let (plain, width) = (context.output.plain, max(20, context.output.width ?? 76))
    try context.output.print(lines.flatMap { plain.wrapped($0, width) }.joined(separator: "\n"))
  }

  /// Keeps the answers outside the program, so that neither a crash nor a lost line costs them.
  private mutating func keep() {
    let draft = survey.draft
    guard draft != kept else { return }
    do throws(StoreError) {
      if let draft { try state.saveDraft(draft, as: draftName) } else { try state.removeDraft(draftName) }
      kept = draft
    } catch {
      if !hasToldOfDrafts { for problem in CommandFailure(error).problems { context.output.tell(problem) } }
      hasToldOfDrafts = true
    }
  }

  private func end(_ ending: Survey.Ending) throws(CommandFailure) -> Int32 {
    let words = Words.SurveyText.ending(ending, hasDraft: kept != nil)
    if ending == .outOfInput {
      context.output.tell(words)
      return ExitStatus.problems
    }
    if ending == .nothingToSave { try? state.removeDraft(draftName) }
    try say([words])
    return ExitStatus.done
  }

  /// Writes what was agreed to; false when something has been reported meanwhile and is asked again.
  private mutating func save() throws(CommandFailure) -> Bool {
    do throws(CommandFailure) {
      let writer = try FactWriter(context)
      guard let renewed = survey.renewed(writer.progress, writer.open.journals) else {
        throw CommandFailure(.unknownWriter(writer.writer), in: writer.open.plan)
      }
      survey = renewed
      guard survey.isWhole else {
        try say(Words.SurveyText.outdated(survey))
        return false
      }
      try writer.writeTogether(survey.facts)
    } catch {
      if kept != nil { context.output.tell(Words.SurveyText.kept) }
      throw error
    }
    try? state.removeDraft(draftName)
    return true
  }
}
