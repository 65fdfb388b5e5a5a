internal import RoadmapKit

/// All that the screens are drawn from.
///
/// Only `App.update` changes it.
struct World: Sendable {
  var size: Size
  var now: Instant
  var plan: Plan
  var isMain: Bool
  var journals: Journals
  /// The newest state: what is written to.
  var present: Progress
  /// What is shown: the present, or a day of the past, beside the reference.
  var situation: Situation
  /// The cells of the matrix, activity × organisation, worked out once a change.
  private(set) var cells: [ComparedStanding?] = []
  /// How many have reported, by activity and by organisation.
  private(set) var activityCoverage: [Coverage] = []
  private(set) var organisationCoverage: [Coverage] = []
  /// The events of the state that is shown, newest first, and those that Historik's filter lets through.
  private(set) var history: History
  private(set) var shownHistory: [History.Item] = []
  private var historyFilter = ""
  /// The agenda of the meeting, while it is shown.
  private(set) var agenda: MeetingAgenda?
  var isClockHidden = false
  /// The year's wheel, while it is shown.
  private(set) var wheel: YearWheel?
  /// What Aktivitet shows of its activity, while it is shown.
  private(set) var insight: Insight?
  /// The report, while it is shown.
  private(set) var report: ReportSheet?
  private var reports = 0
  /// How far one's own journals have left the house, and what has not.
  private(set) var standing = ShareStanding()
  private(set) var unpublished = Unpublished()
  /// The fetch or the publication that goes on.
  var sharing: Sharing?
  /// What is being made beside the loop, and whether that has been given up.
  var work: Work?
  var isWorkCancelled = false
  /// The folder that the user stands in; files are written there.
  var folder = "/"
  /// Whether no file but one's own journal may be written.
  var isRestricted = false
  private(set) var planDigest = ""
  private(set) var isWhole = true
  var identity: Identity? { didSet { if identity != oldValue { countDrafts() } } }
  /// The day of the past that is shown, or nil.
  var asOf: Day?
  var since: Reference.Wish = .meeting
  var problems = 0
  /// Tells one reading of the plan's file from another.
  private var fingerprint = 0
  var symbols: Symbols
  var theme: ThemeChoice
  var isMouseOn = true
  /// Without colours at all, as the user's environment or options asked.
  var isColourless = false
  var notice: Notice?
  /// What stays wrong until the files are put right: shown whenever there is nothing else to say.
  var trouble: String?
  /// Recordings that are on their way to the disk.
  var pending: [Recording] = []
  /// Half-written texts, by name.
  var drafts: [String: String] = [:]

  init(
    contents: Contents, size: Size, now: Instant, identity: Identity?, symbols: Symbols, theme: ThemeChoice,
    drafts: [String: String] = [:]
  ) {
    self.size = size
    self.now = now
    plan = contents.plan
    isMain = contents.isMain
    journals = contents.journals
    problems = contents.problems
    trouble = contents.trouble
    self.identity = identity
    self.symbols = symbols
    self.theme = theme
    self.drafts = drafts
    situation = Situation(
      contents.journals, plan: contents.plan, isMain: contents.isMain, today: now.swedishDay)
    present = situation.now
    history = History(situation.now, contents.journals)
    fingerprint = contents.fingerprint
    (planDigest, isWhole) = (contents.planDigest, contents.isWhole)
    standing = contents.standing
    refreshCells()
  }

  var today: Day { now.swedishDay }

  /// How many cells differ from the reference.
  var changed: Int { organisationCoverage.reduce(0) { $0 + $1.changed } }
  /// With what is compared, and how much differs.
  var comparison: String {
    situation.reference == nil && since != .meeting
      ? Words.UI.nothingToCompareWith : Words.UI.comparedWith(situation.reference, changed: changed)
  }

  /// The newest event that no wrong clock has dated.
  var newestSeen: EventID? { journals.entries.last { !EventClock.isSuspicious($0.id, now: now) }?.id }

  /// Takes in a workspace that was read again; false when it holds what was known already.
  mutating func take(_ contents: Contents) -> Bool {
    let isSame =
      contents.fingerprint == fingerprint && contents.journals.lines == journals.lines
      && contents.journals.newest == journals.newest && contents.problems == problems
    trouble = contents.trouble
    guard !isSame else { return take(contents.standing) }
    fingerprint = contents.fingerprint
    (planDigest, isWhole) = (contents.planDigest, contents.isWhole)
    plan = contents.plan
    isMain = contents.isMain
    journals = contents.journals
    problems = contents.problems
    standing = contents.standing
    fold()
    return true
  }

  /// Takes in how far one's own has left the house; false when that was known.
  private mutating func take(_ standing: ShareStanding) -> Bool {
    guard standing != self.standing else { return false }
    self.standing = standing
    countDrafts()
    return true
  }

  private mutating func countDrafts() {
    unpublished = Unpublished(
      standing, journals, writer: identity?.writer, plan: plan, history: history,
      isReported: { cell($0, $1)?.standing.isReported ?? false })
    filterHistory()
  }

  /// Works everything out again from plan and journals.
  mutating func fold() {
    situation = Situation(journals, plan: plan, isMain: isMain, today: today, asOf: asOf, since: since)
    present =
      asOf == nil ? situation.now : Progress.fold(journals, onto: plan, isMain: isMain, today: today)
    refreshCells()
  }

  /// Compares with `wish` from now on; false when there is nothing of the sort.
  @discardableResult mutating func compare(with wish: Reference.Wish) -> Bool {
    guard wish == .meeting || present.reference(wish) != nil else { return false }
    since = wish
    fold()
    return true
  }

  /// Takes in lines that were just saved, by the rule used when loading.
  ///
  /// Returns false when the files have to be read again.
  mutating func take(_ saved: Saved) -> Bool {
    var isSimple = asOf == nil
    // The first line of a file that is new: nothing of it has left the house.
    if standing.isConnected, standing.left[saved.path] == nil, let first = saved.lines.first {
      standing.left[saved.path] = first.offset
    }
    for line in saved.lines {
      guard
        let entry = journals.append(
          line.bytes, path: saved.path, writer: saved.writer, device: saved.device, offset: line.offset)
      else { return false }
      let changesReference = entry.verb == .closeMeeting || entry.verb == .adoptReport
      if !isSimple || changesReference || !present.apply(entry, in: journals) { isSimple = false }
    }
    if isSimple {
      situation = Situation(
        now: present, reference: situation.reference, then: situation.then, isComplete: situation.isComplete)
      refreshCells()
    } else {
      fold()
    }
    return true
  }

  private mutating func refreshCells() {
    let count = plan.organisations.count
    cells = plan.activities.indices.flatMap { activity in
      (0..<count).map { situation.cell(activity, $0) }
    }
    activityCoverage = plan.activities.indices.map { activity in
      situation.coverage(of: plan.reporters.compactMap { cell(activity, $0) })
    }
    organisationCoverage = (0..<count).map { organisation in
      situation.coverage(of: plan.leaves.compactMap { cell($0, organisation) })
    }
    history = History(situation.now, journals)
    countDrafts()
    wheel = nil
    agenda = nil
    insight = nil
    report = nil
  }

  /// Whose meeting Möte shows: the one that the user leads, else länsledningen's.
  var agendaBody: String {
    guard let writer = identity?.writer else { return ID<Body>.lansledning.text }
    if let open = present.openMeeting(for: writer) { return open.body }
    let isPlanned = plan.meetings.contains { $0.body.text == writer && $0.on == today }
    return isPlanned ? writer : ID<Body>.lansledning.text
  }

  /// Works out the agenda, where that is not done.
  mutating func showAgenda() {
    let body = agendaBody
    guard agenda?.body != body else { return }
    let isSame = since == .meeting && body == ID<Body>.lansledning.text
    let compared =
      isSame
      ? situation
      : Situation(journals, plan: plan, isMain: isMain, today: today, asOf: asOf, since: .meetingOf(body))
    agenda = MeetingAgenda(compared, body: body)
  }

  /// Works out what Aktivitet shows of an activity, where that is not done.
  mutating func showInsight(of activity: Int) {
    guard insight?.activity != activity else { return }
    insight = Insight(activity, situation, journals)
  }

  /// Works out the report of a period, where that is not done; seen from the day that is shown.
  mutating func showReport(of period: Period, organisation: Int?) {
    guard report?.period != period || report?.organisation != organisation else { return }
    reports += 1
    // Of a day of the past it says what could be said on that day.
    let known = asOf.map(journals.recorded) ?? journals
    let value = PeriodReport(
      known, plan: plan, isMain: isMain, period: period, today: situation.asOf,
      isComplete: situation.isComplete && isWhole, organisation: organisation, planDigest: planDigest)
    report = ReportSheet(value, situation.now, known, number: reports)
  }

  /// Works out the wheel of a year, where that is not done.
  mutating func showWheel(of year: Int) {
    guard wheel?.year != year else { return }
    wheel = YearWheel(situation.now, year: year)
  }

  /// Chooses which events Historik shows.
  mutating func showHistory(matching filter: String) {
    guard filter != historyFilter else { return }
    historyFilter = filter
    filterHistory()
  }

  private mutating func filterHistory() {
    let filter = historyFilter
    guard !filter.isEmpty else {
      shownHistory = history.items
      return
    }
    shownHistory = history.items.filter { item in
      World.matches(
        filter, Words.sentence(item.entry, situation.now, journals),
        situation.now.shownText(of: item.entry, journals) ?? "", item.entry.recordedDay.description,
        isDraft(item.entry.id) ? Words.ShareView.draft : "")
    }
  }

  func cell(_ activity: Int, _ organisation: Int) -> ComparedStanding? {
    cells[activity * plan.organisations.count + organisation]
  }

  /// The organisation that the user reports for, by its place in the plan; nil for a body.
  var ownOrganisation: Int? {
    guard let identity, let index = plan.organisationIndex(ID(identity.writer)),
      plan.reporters.contains(index)
    else { return nil }
    return index
  }

  /// Whether a change of this milestone is on its way to the disk.
  func isPending(activity: String, milestone: String?, area: String?, organisation: String) -> Bool {
    pending.contains { recording in
      recording.facts.contains { fact in
        fact[.activity] == activity && fact[.milestone] == milestone && fact[.area] == area
          && (fact.subject ?? recording.identity.writer) == organisation
      }
    }
  }
}

/// What the program has to say, in the line above the status line.
struct Notice: Equatable, Sendable {
  enum Kind: Sendable { case said, saved, refused }

  var kind: Kind
  var text: String
  /// What to do next, when there is something.
  var remedy: String?

  static func said(_ text: String, _ remedy: String? = nil) -> Notice {
    Notice(kind: .said, text: text, remedy: remedy)
  }
  static func saved(_ text: String) -> Notice { Notice(kind: .saved, text: text) }
  static func refused(_ text: String, _ remedy: String? = nil) -> Notice {
    Notice(kind: .refused, text: text, remedy: remedy)
  }
}
