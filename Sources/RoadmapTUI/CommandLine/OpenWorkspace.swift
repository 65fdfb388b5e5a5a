import RoadmapKit

/// A workspace that has been read, the plan that the user means, and who he reports for.
struct OpenWorkspace: Sendable {
  let context: CommandContext
  let contents: WorkspaceContents
  let plan: Plan
  /// The plan's file as the user knows it, and what is in it.
  let file: String
  let planBytes: [UInt8]
  /// Whether it is `roadmap.yaml`'s plan, to which events without a plan belong.
  let isMain: Bool
  /// Nil when nobody is chosen: then everything can be read and nothing written.
  let identity: IdentityFile.Identity?

  var journals: Journals { contents.journals }
  var today: Day { context.today }

  init(_ contents: WorkspaceContents, _ context: CommandContext) throws(CommandFailure) {
    self.contents = contents
    self.context = context
    let place = try OpenWorkspace.place(contents, context)
    let planFile = contents.plans[place]
    guard let plan = planFile.reading.plan else {
      let faults = planFile.reading.faults.filter { $0.fault.severity == .problem }
      let problems = PlanReader.problems(faults, file: planFile.file, bytes: planFile.bytes)
      throw CommandFailure(ExitStatus.problems, problems + [Words.Usage.brokenPlan(planFile.file)])
    }
    self.plan = plan
    file = planFile.file
    planBytes = planFile.bytes
    isMain = place == 0
    identity = try OpenWorkspace.identity(for: plan, context)
  }

  private static func place(_ contents: WorkspaceContents, _ context: CommandContext) throws(CommandFailure)
    -> Int
  {
    guard let wanted = context.options.plan else { return 0 }
    if let place = contents.plans.firstIndex(where: { $0.reading.plan?.id.text == wanted }) { return place }
    throw CommandFailure(
      ExitStatus.problems, Words.Usage.unknownPlan(wanted, contents.usablePlans.map(\.id.text)))
  }

  private static func identity(
    for plan: Plan, _ context: CommandContext
  ) throws(CommandFailure) -> IdentityFile.Identity? {
    let options = context.options
    if let role = options.role {
      if PersonalData.findings(in: role).contains(.personalNumber) {
        throw CommandFailure(.personalNumber, in: plan)
      }
      if role.unicodeScalars.count > 200 {
        throw CommandFailure(.textTooLong(count: role.unicodeScalars.count), in: plan)
      }
    }
    if let writer = options.writer { return IdentityFile.Identity(writer: writer, role: options.role) }
    // A file of choices that cannot be read is no choice; a command that writes tells it.
    let choices = try? IdentityFile.read(context.surroundings)
    guard var chosen = choices?.identities[plan.id.text] else { return nil }
    if let role = options.role { chosen.role = role }
    return chosen
  }

  /// The state now, or as of a day, beside the reference.
  func situation(asOf: Day? = nil, since: Reference.Wish = .meeting) -> Situation {
    let situation = Situation(
      journals, plan: plan, isMain: isMain, today: today, asOf: asOf, since: since)
    guard !contents.isWhole else { return situation }
    return Situation(
      now: situation.now, reference: situation.reference, then: situation.then, isComplete: false)
  }

  /// What a report is made of.
  var reportSource: ReportSource { ReportSource(contents: contents, plan: plan, today: today) }

  /// Tells when there is nothing of the sort that the user wanted to compare with.
  func tellMissing(_ reference: Reference?, _ wish: Reference.Wish?) {
    guard reference == nil, let wish else { return }
    context.output.tell(Words.CommandText.nothingToCompare(wish))
  }

  /// The present state alone.
  func progress() -> Progress { Progress.fold(journals, onto: plan, isMain: isMain, today: today) }

  /// Tells that an answer is incomplete, and gives the exit status that says so.
  func status(ofAnswer isComplete: Bool) -> Int32 {
    if isComplete { return ExitStatus.done }
    for error in contents.unreadable {
      for problem in CommandFailure(error).problems { context.output.tell(problem) }
    }
    context.output.tell(Words.CommandText.incomplete)
    return ExitStatus.problems
  }
}
