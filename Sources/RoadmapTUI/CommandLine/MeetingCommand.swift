import ArgumentParser
import RoadmapKit

/// `meeting agenda|open|close|minutes [MEETING]`.
struct MeetingCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "meeting")

  @Argument var action: String
  @Argument var meeting: String?
  @Option var present: String?
  @Option var next: String?
  @Option var format: String?
  @Option var output: String?

  /// What is done with the meeting, in English or Swedish.
  enum Action: String, CaseIterable {
    case agenda, open, close, minutes

    init?(_ word: String) {
      let key = Words.foldedKey(word)
      let spoken = Action.allCases.first { Words.foldedKey($0.spokenName) == key }
      guard let action = Action(rawValue: word) ?? spoken ?? (key == "protokoll" ? .minutes : nil) else {
        return nil
      }
      self = action
    }

    var spokenName: String {
      switch self {
      case .agenda: Words.MeetingAction.agenda
      case .open: Words.MeetingAction.open
      case .close: Words.MeetingAction.close
      case .minutes: Words.MeetingAction.minutes
      }
    }
  }

  func run(in context: CommandContext) throws -> Int32 {
    guard let action = Action(action) else {
      throw CommandFailure.usage(Words.Usage.unknownAction(self.action, Action.allCases.map(\.spokenName)))
    }
    try checkOptions(action)
    switch action {
    case .agenda: return try agenda(context)
    case .open: return try open(context)
    case .close: return try close(context)
    case .minutes: return try minutes(context)
    }
  }

  /// An option that the action has no use for is told, not passed over.
  private func checkOptions(_ action: Action) throws(CommandFailure) {
    let given = [("--present", present), ("--next", next), ("--format", format), ("--output", output)]
    let used: [String] =
      switch action {
      case .open: ["--present"]
      case .close: ["--next"]
      case .agenda, .minutes: ["--format", "--output"]
      }
    for (name, value) in given where value != nil && !used.contains(name) {
      throw .usage(Words.Usage.optionNotFor(name, action.spokenName))
    }
  }

  private func agenda(_ context: CommandContext) throws -> Int32 {
    let open = try context.open()
    let body = try body(meeting, open)
    let situation = open.situation(since: .meetingOf(body))
    return try print(AgendaPaper.paper(MeetingAgenda(situation, body: body), open.journals), open, situation)
  }

  private func minutes(_ context: CommandContext) throws -> Int32 {
    let open = try context.open()
    let situation = open.situation()
    let state = try known(open, situation.now)
    let minutes = Minutes(state, situation.now, open.journals, isComplete: situation.isComplete)
    return try print(MinutesPaper.paper(minutes), open, situation)
  }

  private func print(_ paper: Paper, _ open: OpenWorkspace, _ situation: Situation) throws -> Int32 {
    try PaperOutput.deliver(paper, as: format, to: output, open)
    return open.status(ofAnswer: situation.isComplete)
  }

  private func open(_ context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let id = meeting ?? writer.open.plan.meetingID(of: writer.writer, on: writer.open.today)
    var values: [EntryKey: Fact.Value] = [:]
    if let present {
      values[.present] = .list(
        present.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty })
    }
    return try writer.write([Fact(.openMeeting, values, meeting: id)])
  }

  private func close(_ context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let id = meeting ?? writer.progress.openMeeting(for: writer.writer)?.id ?? ""
    var values: [EntryKey: Fact.Value] = [:]
    if let next { values[.next] = .text(next) }
    return try writer.write([Fact(.closeMeeting, values, meeting: id)])
  }

  /// Whose agenda is meant: of the meeting named, else of the writer when it meets, else länsledningen's.
  private func body(_ id: String?, _ open: OpenWorkspace) throws(CommandFailure) -> String {
    guard let id else {
      let writer = open.identity?.writer
      return writer == ID<Body>.presidium.text ? ID<Body>.presidium.text : ID<Body>.lansledning.text
    }
    if open.plan.body(id) != nil { return id }
    if let planned = open.plan.meetings.first(where: { $0.id == id }) { return planned.body.text }
    if let state = open.progress().meetings.first(where: { $0.id == id }) { return state.body }
    if Day(iso: id.suffix(10)) != nil, open.plan.body(String(id.dropLast(11))) != nil {
      return String(id.dropLast(11))
    }
    throw CommandFailure(.unknownMeeting(id), in: open.plan)
  }

  /// The meeting named, else the one that goes on, else the latest that was held.
  private func known(_ open: OpenWorkspace, _ progress: Progress) throws(CommandFailure) -> MeetingState {
    if let meeting {
      guard let state = progress.meetings.first(where: { $0.id == meeting }) else {
        throw CommandFailure(.unknownMeeting(meeting), in: open.plan)
      }
      return state
    }
    if let writer = open.identity?.writer, let state = progress.openMeeting(for: writer) { return state }
    guard let state = progress.latestMeeting else { throw CommandFailure(.unknownMeeting(""), in: open.plan) }
    return state
  }
}
