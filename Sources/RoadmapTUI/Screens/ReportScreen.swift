internal import RoadmapKit

/// Rapport: what the presidium reports to KD/RD of a half-year or a year, section by section, with its own words.
struct ReportScreen: ViewScreen {
  static let view = View.report
  static let bindings: [Binding] = [
    Binding([.character("e")], .words, Words.Keys.words),
    Binding([.character("x")], .export, Words.Keys.export),
    Binding([.character(".")], .next, Words.Keys.nextPeriod),
    Binding([.character(",")], .previous, Words.Keys.previousPeriod),
    Binding([.enter], .open, Words.Keys.readReport),
    Binding([.character("F")], .adopt, Words.Keys.adopt),
    Binding([.character("V")], .verify, Words.Keys.verify),
    Binding([.tab], .nextPane, Words.Keys.preview),
    Binding([.backTab], .previousPane, Words.Keys.previewBack),
    Binding([.character("H")], .span, Words.Keys.span),
    Binding([.character("K")], .extract, Words.Keys.extract),
    Binding([.left, .character("h")], .left, Words.Keys.parties),
    Binding([.right, .character("l")], .right, Words.Keys.partiesRight),
  ]

  /// Where the cursor is.
  enum Pane: Equatable, Sendable {
    case sections
    /// In what the chosen section says.
    case preview
    /// In the whole report, which fills the view.
    case reading
  }

  /// Lines as they were laid out last, for one sheet and width.
  struct Laid: Equatable, Sendable {
    var sheet: Int
    var width: Int
    /// Nil for the whole report.
    var section: ReportSection?
    var lines: [Line]
  }

  var filter = ""
  /// The year or half-year that was chosen; nil for the one that the next report is about.
  private var chosenSpan: ReportSpan?
  /// The organisation whose extract is shown; nil for the whole.
  private var organisation: ID<Organisation>?
  var pane = Pane.sections
  var list = RowList<ReportSection>()
  var laid: Laid?
  /// The first line that is seen of the section, and of the whole report.
  var first = 0
  var firstRead = 0
  /// Where the whole report is to be opened.
  var wantsToRead: ReportSection?

  func span(in world: World) -> ReportSpan { chosenSpan ?? ReportSpan.next(in: world) }

  func organisationIndex(in world: World) -> Int? {
    organisation.flatMap { world.plan.organisationIndex($0) }
  }

  /// The sections that the filter lets through.
  func sections(_ sheet: ReportSheet) -> [ReportSection] {
    sheet.parts.filter { World.matches(filter, $0.text) }.map(\.section)
  }

  mutating func reconcile(with world: World) {
    // The report is not worked out before the view is shown.
    guard let sheet = world.report else { return }
    list.reconcile(sections(sheet))
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    switch command {
    case .previous: return step(-1, in: world)
    case .next: return step(1, in: world)
    case .left: return step(party: -1, in: world)
    case .right: return step(party: 1, in: world)
    case .open:
      wantsToRead = pane == .reading ? nil : list.chosen
      pane = pane == .reading ? .sections : .reading
      firstRead = 0
    case .back where pane != .sections: pane = .sections
    case .nextPane, .previousPane: pane = pane == .sections ? .preview : .sections
    default: return move(command, in: world)
    }
    return .done
  }

  private mutating func move(_ command: Command, in world: World) -> Step {
    let page = max(1, world.size.height - 12)
    switch pane {
    case .reading: return ReportScreen.scroll(command, &firstRead, page: page) ? .done : .passed
    case .preview: return ReportScreen.scroll(command, &first, page: max(1, page / 2)) ? .done : .passed
    case .sections:
      // In the list a page is one of what is read: the list is never longer than the screen.
      if command == .pageUp || command == .pageDown {
        _ = ReportScreen.scroll(command, &first, page: max(1, page / 2))
        return .done
      }
      let before = list.chosen
      guard list.move(command, keys: world.report.map(sections) ?? [], page: page) else { return .passed }
      if list.chosen != before { first = 0 }
      return .done
    }
  }

  private static func scroll(_ command: Command, _ first: inout Int, page: Int) -> Bool {
    switch command {
    case .up: first = max(0, first - 1)
    case .down: first += 1
    case .pageUp: first = max(0, first - page)
    case .pageDown: first += page
    case .top: first = 0
    case .bottom: first = .max / 2
    default: return false
    }
    return true
  }

  // MARK: Which report

  /// The period before or after; where there is none the app says why.
  private mutating func step(_ step: Int, in world: World) -> Step {
    let next = span(in: world).stepped(step)
    guard let period = next.period, period.first <= world.situation.asOf,
      next.year >= ReportSpan.first(in: world)
    else { return .passed }
    chosenSpan = next
    begin()
    return .done
  }

  private mutating func step(party step: Int, in world: World) -> Step {
    let all = [nil] + world.plan.reporters.map { Optional($0) }
    let place = all.firstIndex { $0 == organisationIndex(in: world) } ?? 0
    guard all.indices.contains(place + step) else { return .done }
    show(organisation: all[place + step], in: world)
    return .done
  }

  /// From the half-year to its year, and back to the half of it that was reported last.
  mutating func toggleSpan(in world: World) {
    let now = span(in: world)
    if now.half != nil {
      chosenSpan = ReportSpan(year: now.year)
    } else {
      let second = ReportSpan(year: now.year, half: 2)
      let hasBegun = second.period.map { $0.first <= world.situation.asOf } ?? false
      chosenSpan = hasBegun ? second : ReportSpan(year: now.year, half: 1)
    }
    begin()
  }

  mutating func show(organisation index: Int?, in world: World) {
    organisation = index.map { world.plan.organisations[$0].id }
    begin()
  }

  /// Keeps to the report that is shown, also when the next one becomes another.
  mutating func stay(in world: World) { chosenSpan = span(in: world) }

  private mutating func begin() { (first, firstRead) = (0, 0) }

  // MARK: What the cursor is on

  func target(in world: World) -> Target {
    guard pane == .sections, let sheet = world.report, sheet.organisation == nil,
      let event = sheet.adoption ?? list.chosen.flatMap({ sheet.part($0)?.event }),
      let writer = world.identity?.writer,
      world.journals.entry(event).map({ world.journals.names[$0.by] }) == writer
    else { return Target() }
    return Target(event: event)
  }

  func status(in world: World) -> Line {
    guard let sheet = world.report else { return .blank }
    guard let section = list.chosen else { return Line(SafeText(Words.UI.nothingMatches), .muted) }
    switch pane {
    case .reading: return Line(SafeText(Words.ReportView.readingHelp))
    case .preview: return Line(SafeText(Words.ReportView.previewed(section)))
    case .sections:
      if sheet.organisation != nil { return Line(SafeText(Words.ReportView.extractHasNoWords)) }
      if let day = sheet.adopted {
        let mayWrite = world.asOf == nil && world.identity?.writer == ID<Body>.presidium.text
        return Line(SafeText(Words.ReportView.closed(day, mayWrite: mayWrite)))
      }
      let day = sheet.part(section)?.event.flatMap { world.journals.entry($0)?.recordedDay }
      let writer = world.identity?.writer ?? ID<Body>.presidium.text
      return Line(
        SafeText(
          Words.ReportView.sentence(
            section, world.state(of: section, in: sheet), on: day,
            mayWrite: world.asOf == nil && writer == ID<Body>.presidium.text)))
    }
  }
}
