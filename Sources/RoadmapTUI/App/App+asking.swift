internal import RoadmapKit

/// What is asked for before something is put on record: words, a status, a yes.
extension App {
  mutating func askForSentence(_ facts: [Fact], _ from: Status, _ to: Status) {
    let prompt = Prompt(
      purpose: .sentence(facts), title: Words.UI.sentenceTitle(from, to), hint: Words.UI.sentenceHint,
      field: TextField())
    overlay = .prompt(withDraft(prompt))
  }

  mutating func askForNote() {
    let target = screens.current.inner.target(in: world)
    guard canWrite(about: target, command: .note) else { return }
    var title = Words.UI.noteTitle
    if let activity = target.activity { title += " · \(world.plan.activities[activity].short)" }
    let prompt = Prompt(
      purpose: .note(Fact(.note, place(of: target))), title: title + forWhom(target), hint: Words.UI.noteHint,
      field: TextField())
    overlay = .prompt(withDraft(prompt))
  }

  /// ` · För Härnösand` where a body writes for another.
  func forWhom(_ target: Target) -> String {
    guard world.ownOrganisation == nil, let organisation = target.organisation else { return "" }
    return " · \(Words.UI.forTitle(world.organisationName(organisation)))"
  }

  /// The prompt with the text that was begun earlier, when there is one.
  func withDraft(_ prompt: Prompt) -> Prompt {
    guard let name = prompt.draftName, let text = world.drafts[name] else { return prompt }
    var prompt = prompt
    prompt.field = TextField(text)
    prompt.hint = "\(Words.UI.draftFound) \(prompt.hint)"
    return prompt
  }

  // MARK: Status and outlook

  mutating func askForStatus() {
    let target = screens.current.inner.target(in: world)
    guard let activity = target.activity, let organisation = target.organisation else {
      world.notice = .said(Words.UI.chooseActivity)
      return
    }
    guard canWrite(about: target, command: .assess) else { return }
    let now = world.cell(activity, organisation)?.standing.status
    let options = Status.settable.filter { $0 != .proposed || world.plan.standing == .proposal }.map {
      status in
      Choice.Option(
        value: status.rawValue, label: Words.status(status), sign: StatusLook.sign(status, world.symbols),
        role: StatusLook.role(status), note: status == now ? Words.UI.currentStatus : "")
    }
    overlay = .choice(
      Choice(
        purpose: .status(activity: activity, organisation: organisation),
        title: "\(Words.UI.statusTitle) \(world.plan.activities[activity].short)\(forWhom(target))", hint: "",
        options: options,
        selected: options.firstIndex { $0.value == now?.rawValue } ?? 0))
  }

  mutating func askForOutlook(_ activity: Int, _ organisation: Int, status: Status?) {
    let now = world.cell(activity, organisation)?.standing.outlook
    var options = [Choice.Option(value: "", label: Words.UI.outlookKeep, note: now.map(Words.outlook) ?? "")]
    options += Outlook.allCases.map { outlook in
      Choice.Option(
        value: outlook.rawValue, label: Words.outlook(outlook), sign: StatusLook.sign(outlook, world.symbols),
        role: StatusLook.role(outlook))
    }
    overlay = .choice(
      Choice(
        purpose: .outlook(activity: activity, organisation: organisation, status: status),
        title: Words.UI.outlookTitle, hint: "", options: options))
  }

  // MARK: Unchanged, undo, redo

  mutating func askForConfirmAll() -> [Effect] {
    guard canWrite(about: nil, command: .confirmAll), let identity = world.identity else { return [] }
    let organisation = world.ownOrganisation ?? screens.current.inner.target(in: world).organisation
    guard let organisation else {
      world.notice = .said(Words.UI.chooseActivity)
      return []
    }
    var fact = Fact(.confirm, [.activity: .text("*")])
    if world.ownOrganisation == nil { fact.subject = world.plan.organisations[organisation].id.text }
    switch world.writing(as: identity).examine(fact) {
    case .needless(let needless): world.notice = .said(needless.sentence)
    case .refused(let refusal): refuse(refusal)
    case .write(let fact, _):
      let count = world.plan.leaves.count { world.cell($0, organisation)?.standing.isReported ?? false }
      overlay = .question(
        Question(
          purpose: .record([fact], draft: nil), title: Words.UI.confirmAllTitle,
          text: [Words.UI.confirmAllQuestion(world.organisationName(organisation), count)]))
    }
    return []
  }

  mutating func askForUndo(_ command: Command) -> [Effect] {
    guard canWrite(about: nil, command: command), let identity = world.identity else { return [] }
    let chosen = command == .undo ? screens.current.inner.target(in: world).event : nil
    let entry =
      chosen.flatMap { world.journals.entry($0) }
      ?? (command == .undo
        ? world.present.undoable(by: identity.writer, world.journals)
        : world.present.redoable(by: identity.writer, world.journals))
    guard let entry else {
      world.notice = .said((command == .undo ? Needless.nothingToUndo : .nothingToRedo).sentence)
      return []
    }
    let author = world.journals.names[entry.by]
    guard Permission.mayRetract(identity.writer, of: author) else {
      world.notice = .refused(
        Words.UI.notYours(world.plan.name(of: author)), Words.UI.notOwnRemedy)
      return []
    }
    guard world.present.retracted[entry.id] == nil else {
      world.notice = .said(Words.UI.alreadyUndone)
      return []
    }
    if entry.verb == .adoptReport {
      askWhyTakenBack(entry)
      return []
    }
    let isRedo = entry.verb == .retract
    let subject = isRedo ? world.journals.entry(entry.target) ?? entry : entry
    let sentence = Words.sentence(subject, world.present, world.journals)
    var text = [isRedo ? Words.UI.redoQuestion(sentence) : Words.UI.undoQuestion(sentence)]
    if let words = world.present.shownText(of: subject, world.journals) { text.append("”\(words)”") }
    let kept = world.isTraceless(entry) ? Words.ShareView.undoneDraft : Words.UI.undoKept
    text.append("\(Words.UI.written(subject.id.instant)) \(kept)")
    overlay = .question(
      Question(
        purpose: .record([Fact(.retract, [.event: .text(entry.id.description)])], draft: nil),
        title: isRedo ? Words.UI.redoTitle : Words.UI.undoTitle, text: text,
        isYesDefault: subject.recordedDay == world.today && !world.hasLeft(entry)))
    return [.discardInput]
  }
}
