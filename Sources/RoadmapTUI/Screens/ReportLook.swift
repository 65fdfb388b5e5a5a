internal import RoadmapKit

/// How the sections of a report look in a list: whose words they have, as a sign and a word.
enum ReportLook {
  typealias State = Words.ReportView.State

  static func sign(_ state: State, _ symbols: Symbols) -> SafeText {
    switch state {
    case .written: symbols.done
    case .begun: symbols.inProgress
    case .empty: symbols.notStarted
    case .computed: symbols.dash
    }
  }

  static func role(_ state: State) -> Role {
    switch state {
    case .written: .ok
    case .begun: .warning
    case .empty, .computed: .muted
    }
  }

  /// Sign and name, and at the end the state in a word.
  static func line(_ section: ReportSection, _ state: State, isShort: Bool, _ symbols: Symbols) -> Line {
    let name = isShort ? Words.ReportView.short(section) : Words.section(section)
    return Line(sign(state, symbols) + " ", role(state)).adding(SafeText(name))
      .ending(SafeText(Words.ReportView.state(state)), role(state))
  }

  /// The period, whose report it is and how far it has come, the most important first.
  static func facts(_ sheet: ReportSheet, in world: World) -> (title: String, facts: [String]) {
    let whose =
      sheet.organisation.map { Words.ReportView.extract(world.organisationName($0)) }
      ?? Words.ReportView.whole
    let stage = sheet.adopted.map(Words.ReportView.adopted) ?? Words.ReportView.draft
    return (
      Words.ReportView.title(sheet.period),
      [whose, stage, Words.ReportView.seen(sheet.report.asOf, hasEnded: sheet.report.hasEnded)]
    )
  }
}

extension World {
  /// The fact that the words of a section are put on record with, as yet without them.
  func wordsFact(_ section: ReportSection, _ period: Period) -> Fact {
    Fact(.reportText, [.period: .text(period.text), .section: .text(section.rawValue)])
  }

  /// Whose words a section of the sheet has.
  func state(of section: ReportSection, in sheet: ReportSheet) -> ReportLook.State {
    guard section.takesWords, sheet.organisation == nil else { return .computed }
    if asOf == nil, drafts[Prompt.draftName(for: wordsFact(section, sheet.period))] != nil { return .begun }
    return sheet.part(section)?.words == nil ? .empty : .written
  }
}
