internal import RoadmapKit

/// Reports to files: format and name are asked for, the file is written beside the loop.
extension App {
  mutating func askToExport() {
    guard world.asOf == nil else {
      world.notice = .refused(Words.ReportView.past, Words.UI.pastRemedy)
      return
    }
    guard !world.isRestricted else {
      world.notice = .refused(Words.ReportView.restricted, Words.ReportView.restrictedRemedy)
      return
    }
    guard world.work == nil else {
      world.notice = .said(Words.ReportView.busy)
      return
    }
    guard screens.current.view == .report else { return }
    overlay = .choice(
      Choice(
        purpose: .exportFormat, title: Words.ReportView.formatTitle, hint: "",
        options: Export.Format.allCases.map { format in
          let words = Words.ReportView.format(format.rawValue)
          return Choice.Option(value: format.rawValue, label: words.label, note: words.note)
        }))
  }

  /// Asks for the file's name, which begins as one that says what it is.
  mutating func askForName(of format: Export.Format) {
    guard let sheet = world.report else { return }
    let organisation = sheet.organisation.map { world.plan.organisations[$0].id.text }
    let name = Words.ReportView.name(sheet.period, organisation: organisation, ending: format.rawValue)
    let export = Export(
      number: nextNumber(), period: sheet.period, organisation: organisation, format: format, path: "")
    overlay = .prompt(
      Prompt(
        purpose: .exportName(export),
        title: Words.ReportView.nameTitle(Words.ReportView.format(format.rawValue).label),
        hint: Words.ReportView.nameHint(world.folder), field: TextField(name), isRequired: false))
  }

  mutating func accept(name prompt: Prompt, _ export: Export) -> [Effect] {
    var prompt = prompt
    var export = export
    var name = String(prompt.field.string.drop { $0 == " " })
    while name.last == " " { name.removeLast() }
    let last = name.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let ending = last.split(separator: ".").dropFirst().last?.lowercased()
    let other = ending.flatMap(Export.Format.init(rawValue:)).flatMap { $0 == export.format ? nil : $0 }
    if last.isEmpty || last.allSatisfy({ $0 == "." }) {
      prompt.problem = Words.ReportView.noName
    } else if let other {
      prompt.problem = Words.ReportView.otherEnding(other.rawValue, wanted: export.format.rawValue)
    }
    guard prompt.problem == nil else {
      overlay = .prompt(prompt)
      return []
    }
    if ending != export.format.rawValue { name += ".\(export.format.rawValue)" }
    export.path =
      name.hasPrefix("/")
      ? name : world.folder.hasSuffix("/") ? world.folder + name : "\(world.folder)/\(name)"
    overlay = nil
    return begin(export)
  }

  mutating func begin(_ export: Export) -> [Effect] {
    begin(.export(export))
    return [.export(export)]
  }

  mutating func begin(_ work: Work) {
    world.work = work
    world.isWorkCancelled = false
  }

  /// Gives up what is being made beside the loop; nil when nothing is.
  mutating func cancelWork() -> [Effect]? {
    guard world.work != nil, screens.current.view == .report, !world.isWorkCancelled else { return nil }
    world.isWorkCancelled = true
    return [.cancelWork]
  }

  mutating func exported(_ export: Export, _ outcome: ExportOutcome) -> [Effect] {
    guard world.work?.number == export.number else { return [] }
    world.work = nil
    switch outcome {
    case .written(let isComplete):
      world.notice = .saved(Words.ReportView.done(export.path, isComplete: isComplete))
    case .failed(let problem):
      world.notice = .refused("\(problem.fact). \(problem.reason)", problem.remedy)
    case .cancelled: world.notice = .said(Words.ReportView.cancelled)
    case .exists:
      // A question would take the keys of what is being written meanwhile.
      guard overlay == nil else {
        world.notice = .refused("\(Words.ReportView.replaceTitle).", export.path)
        break
      }
      var again = export
      again.mayReplace = true
      overlay = .question(
        Question(
          purpose: .export(again), title: Words.ReportView.replaceTitle,
          text: [Words.ReportView.replace(export.path)], isYesDefault: false))
      return [.discardInput]
    }
    return quitIfIdle()
  }
}
