internal import RoadmapKit

/// Rapport: which report is shown, and the presidium's own words.
extension App {
  /// Says why there is no period to step to.
  mutating func sayPeriods(_ command: Command) {
    guard case .report(let screen) = screens.current else { return }
    let first = screen.span(in: world).period
    world.notice = .said(
      command == .next ? Words.ReportView.notBegun : first.map(Words.ReportView.first) ?? "")
  }

  mutating func toggleSpan() {
    guard case .report(var screen) = screens.current else { return }
    screen.toggleSpan(in: world)
    screens.current = .report(screen)
  }

  mutating func askForExtract() {
    guard let sheet = world.report else { return }
    let options =
      [Choice.Option(value: "", label: Words.ReportView.whole.uppercasedFirst)]
      + world.plan.reporters.map { index in
        let organisation = world.plan.organisations[index]
        return Choice.Option(value: organisation.id.text, label: organisation.spokenName)
      }
    let now = sheet.organisation.map { world.plan.organisations[$0].id.text } ?? ""
    overlay = .choice(
      Choice(
        purpose: .extract, title: Words.ReportView.chooseParty, hint: "", options: options,
        selected: options.firstIndex { $0.value == now } ?? 0))
  }

  mutating func showExtract(_ organisation: String) {
    guard case .report(var screen) = screens.current else { return }
    screen.show(organisation: world.plan.organisationIndex(ID(organisation)), in: world)
    screens.current = .report(screen)
  }

  // MARK: The presidium's words

  /// Opens the words of the section under the cursor.
  mutating func askForWords() {
    guard case .report(let screen) = screens.current, let sheet = world.report,
      let section = screen.list.chosen, mayWrite(.reportText, command: .words)
    else { return }
    guard section.takesWords else {
      world.notice = .said(Words.ReportView.takesNoWords)
      return
    }
    if let day = sheet.adopted {
      world.notice = .refused(Words.ReportView.closedText(day), Words.ReportView.takeBackFirst)
      return
    }
    guard sheet.organisation == nil else {
      world.notice = .refused(Words.ReportView.extractTakesNoWords, Words.ReportView.goToWhole)
      return
    }
    let fact = world.wordsFact(section, sheet.period)
    let now = sheet.part(section)?.words ?? ""
    // What stands in the way of any words is told before they are written.
    var tried = fact
    tried.text = "…"
    if let identity = world.identity,
      case .refused(let refusal) = world.writing(as: identity).examine(tried)
    {
      refuse(refusal)
      return
    }
    overlay = .prompt(
      withDraft(
        Prompt(
          purpose: .words(fact, now: now), title: Words.ReportView.wordsTitle(section, sheet.period),
          hint: Words.ReportView.wordsHint, field: TextField(now), isRequired: false)))
  }

  mutating func accept(words prompt: Prompt, _ fact: Fact, now: String) -> [Effect] {
    var prompt = prompt
    let text = prompt.field.string
    guard !text.allSatisfy(\.isWhitespace) else {
      prompt.problem = now.isEmpty ? Words.UI.textNeeded : Words.ReportView.emptied
      overlay = .prompt(prompt)
      return []
    }
    overlay = nil
    guard text != now else {
      world.notice = .said(Words.ReportView.unchanged)
      return keep("", as: Prompt.draftName(for: fact))
    }
    var fact = fact
    fact.text = text
    return write([fact], about: nil, command: nil, draft: prompt.draftName)
  }
}
