internal import RoadmapKit

/// Rapport: the presidium adopts the report that is shown, everybody may check it, and it is taken back with a reason.
extension App {
  mutating func askToAdopt() -> [Effect] {
    guard mayWrite(.adoptReport, command: .adopt), let identity = world.identity,
      case .report(var screen) = screens.current, let sheet = world.report
    else { return [] }
    if let obstacle = world.unfit(for: .adopt) {
      world.notice = .refused(obstacle.words, obstacle.remedy)
      return []
    }
    guard isFree else {
      world.notice = .said(Words.ReportView.busyElsewhere)
      return []
    }
    let writing = Writing(world.present, writer: identity.writer, role: identity.role, today: world.today)
    let tried = Fact(.adoptReport, [.period: .text(sheet.period.text), .digest: .text("")])
    if case .refused(let refusal) = writing.examine(tried) {
      refuse(refusal)
      return []
    }
    let faults = PaperCheck.faults(sheet.paper, .files)
    guard faults.isEmpty else {
      show(problems: faults + [Words.Usage.faultyPaper])
      return []
    }
    // What is adopted stays in sight.
    screen.stay(in: world)
    screens.current = .report(screen)
    let missing = Words.Adoption.missing(in: sheet.report)
    let wish = Adopting(
      number: nextNumber(), period: sheet.period, identity: identity, seen: world.seen,
      newestSeen: world.newestSeen)
    overlay = .question(
      Question(
        purpose: .adopt(wish), title: Words.ReportView.adoptTitle(sheet.period),
        text: [Words.ReportView.adoptQuestion, Words.ReportView.adoptMeans(sheet.period), ""]
          + [Words.Adoption.missing(sheet.period)]
          + (missing.isEmpty ? [Words.Adoption.nothingMissing] : missing).map { "– \($0)" },
        isYesDefault: false))
    return [.discardInput]
  }

  /// Whether nothing is on its way to the disk.
  private var isFree: Bool { world.work == nil && world.pending.isEmpty }

  mutating func adopted(_ wish: Adopting, _ outcome: AdoptingOutcome) -> [Effect] {
    guard world.work?.number == wish.number else { return [] }
    let wasCancelled = world.isWorkCancelled
    world.work = nil
    var effects: [Effect] = []
    switch outcome {
    case .adopted(let adopted):
      if !world.take(adopted.saved) { effects.append(.reload) }
      var lines = [Words.Adoption.done(wish.period, adopted.day, adopted.folder, adopted.files)]
      if wasCancelled { lines.insert(Words.ReportView.tooLate, at: 0) }
      if let fact = adopted.noPDF { lines.append(Words.Adoption.noPDF(fact)) }
      lines += adopted.saved.notices + [Words.ReportView.wayOn]
      tell(Words.ReportView.adoptedTitle, lines.flatMap { [$0, ""] }.dropLast(), lines[0])
    case .newer:
      world.notice = .refused(Words.ReportView.newer, Words.ReportView.newerRemedy)
      effects.append(.reload)
    case .refused(let problems):
      show(problems: problems)
      effects.append(.reload)
    case .failed(let problem):
      world.notice = .refused("\(problem.fact). \(problem.reason)", problem.remedy)
      effects.append(.reload)
    case .cancelled: world.notice = .said(Words.ReportView.adoptionCancelled)
    }
    return effects + quitIfIdle()
  }

  // MARK: Checking

  mutating func verify() -> [Effect] {
    guard screens.current.view == .report, let sheet = world.report else { return [] }
    guard world.isMain else {
      world.notice = .refused("\(Words.Usage.otherPlanAdopted.fact).", Words.ReportView.otherPlanRemedy)
      return []
    }
    guard world.work == nil else {
      world.notice = .said(Words.ReportView.busy)
      return []
    }
    let wish = Checking(number: nextNumber(), period: sheet.period)
    begin(.check(wish))
    return [.check(wish)]
  }

  mutating func checked(_ wish: Checking, _ outcome: CheckingOutcome) -> [Effect] {
    guard world.work?.number == wish.number else { return [] }
    world.work = nil
    switch outcome {
    case _ where world.isWorkCancelled: world.notice = .said(Words.ReportView.checkCancelled)
    case .verdict(let lines, _):
      tell(Words.ReportView.verdictTitle(wish.period), lines, lines.first ?? "")
    case .failed(let problem):
      world.notice = .refused("\(problem.fact). \(problem.reason)", problem.remedy)
    }
    return quitIfIdle()
  }

  // MARK: Taking back

  /// Asks why an adopted report is taken back, then whether it is meant.
  mutating func askWhyTakenBack(_ entry: Entry) {
    if case .report(var screen) = screens.current {
      screen.stay(in: world)
      screens.current = .report(screen)
    }
    let sentence = Words.sentence(entry, world.present, world.journals)
    var form = Form(
      fact: Fact(.retract, [.event: .text(entry.id.description)]), title: Words.ReportView.takeBackTitle,
      hint: Words.ReportView.takeBackHint,
      fields: [.text(.text, Words.UI.reasonField, rows: 3, isRequired: true)])
    form.question = [Words.UI.undoQuestion(sentence), Words.ReportView.takenBackMeans]
    ask(form, command: .undo)
  }

  // MARK: Telling

  private mutating func show(problems: [Problem]) {
    let lines = problems.flatMap { [""] + ProblemText.lines($0, width: 72) }
    let short = problems.last.map { "\($0.fact)." } ?? Words.Adoption.notAdopted
    tell(Words.ReportView.refusedTitle, Array(lines.dropFirst()), short)
  }

  /// In a box of its own, where the user is not in another: then in a line.
  private mutating func tell(_ title: String, _ lines: [String], _ short: String) {
    guard overlay == nil else {
      world.notice = .said(short)
      return
    }
    overlay = .page(Page(title: title, text: lines))
  }
}

extension World {
  /// What the user has before him.
  var seen: Adopting.Seen {
    Adopting.Seen(lines: journals.lines, newest: journals.newest, plan: planDigest)
  }
}
