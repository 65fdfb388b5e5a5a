/// Examines what somebody wants to put on record, before it is written: one place for the command line and
/// the interface.
public struct Writing: Sendable {
  public enum Verdict: Hashable, Sendable {
    /// Write it; the findings are to be warned about.
    case write(Fact, warnings: [PersonalData.Finding])
    case needless(Needless)
    case refused(Refusal)
  }

  public let progress: Progress
  public let writer: String
  /// The writer's function, which stands on every line.
  public let role: String?
  public let today: Day
  /// What others can have read: taking that back needs a reason.
  let standing: ShareStanding
  let journals: Journals
  let part: Permission.Writer
  var plan: Plan { progress.plan }

  /// `today` is the Swedish day on which the fact would be recorded; `standing` is how far `journals` have left
  /// the house, by default not at all.
  public init(
    _ progress: Progress, writer: String, role: String? = nil, today: Day,
    standing: ShareStanding = ShareStanding(), journals: Journals = Journals()
  ) {
    self.role = role
    self.standing = standing
    self.journals = journals
    self.progress = progress
    self.writer = writer
    self.today = today
    part = Permission.Writer(writer, in: progress.plan)
  }

  /// The verdict on what somebody wants to write.
  ///
  /// The fact that comes back is in the form to be written: `for` left out when it is the writer itself, texts
  /// without blanks at their ends.
  public func examine(_ fact: Fact) -> Verdict {
    do throws(Stop) {
      return try decide(tidy(fact))
    } catch {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .needless(let needless): return .needless(needless)
      }
    }
  }

  enum Stop: Error {
    case refused(Refusal)
    case needless(Needless)
  }

  private func tidy(_ fact: Fact) -> Fact {
    var fact = fact
    if fact.subject == writer { fact.subject = nil }
    fact.text = fact.text.map(Writing.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    for (key, value) in fact.values {
      if case .text(let text) = value { fact.values[key] = .text(Writing.trimmed(text)) }
    }
    if fact.on == today { fact.on = nil }
    if fact.meeting == nil, fact.verb != .retract, fact.verb != .redact {
      fact.meeting = progress.openMeeting(for: writer)?.id
    }
    if case .list(let present) = fact.values[.present] {
      var seen: Set<String> = []
      fact.values[.present] = .list(present.filter { seen.insert($0).inserted })
    }
    return fact
  }

  private func decide(_ fact: Fact) throws(Stop) -> Verdict {
    if part == .stranger { throw .refused(.unknownWriter(writer)) }
    let subject = try subject(fact)
    guard Permission.allows(part, fact.verb, subject: subject) else {
      throw .refused(.notAllowed(fact.verb, writer: writer))
    }
    if let on = fact.on, on > today { throw .refused(.dayAhead(on)) }
    let warnings = try checkTexts(fact)
    let own: Int? = if case .organisation(let index) = part { index } else { nil }
    let organisation = subject ?? own
    switch fact.verb {
    case .tick, .untick, .establish, .plan: try slot(fact, organisation)
    case .local:
      _ = try cell(fact, organisation)
      if fact[.title]?.isEmpty ?? true { throw .refused(.textMissing(.local)) }
    case .status: try status(fact, organisation)
    case .outlook: try outlook(fact, organisation)
    case .confirm: try confirm(fact, organisation)
    case .note:
      if fact.text == nil { throw .refused(.textMissing(.note)) }
      if fact[.activity] != nil {
        let activity = try activity(fact)
        if fact[.milestone] != nil { _ = try milestone(fact, activity, organisation) }
      }
    case .measure: try measure(fact, organisation)
    case .goal:
      let activity = try activity(fact)
      if let organisation { try concerns(activity, organisation) }
      guard case .number(let year) = fact.values[.year], (1900...2200).contains(year) else {
        throw .refused(.invalidYear({ if case .number(let year) = fact.values[.year] { year } else { 0 } }()))
      }
      if fact.text == nil { throw .refused(.textMissing(.goal)) }
    case .redact: try redact(fact)
    default: try conduct(fact)
    }
    // Id and time are as long in every line.
    var named = fact
    named.plan = named.plan ?? (progress.isMain ? nil : plan.id.text)
    let length = named.line(id: .none, by: writer, role: role).count
    if length >= LineScanner.longestLine { throw .refused(.lineTooLong) }
    return .write(fact, warnings: warnings)
  }

  private func subject(_ fact: Fact) throws(Stop) -> Int? {
    guard let id = fact.subject else { return nil }
    guard let index = plan.organisationIndex(ID(id)), plan.reporters.contains(index) else {
      let known = plan.reporters.map { plan.organisations[$0].id.text }
      throw .refused(.unknownOrganisation(id, suggestion: Spelling.nearest(to: id, among: known)))
    }
    return index
  }

  private func checkTexts(_ fact: Fact) throws(Stop) -> [PersonalData.Finding] {
    var warnings: [PersonalData.Finding] = []
    let free: [EntryKey] = [.title, .type, .condition, .paragraph, .dnr, .to, .from, .section]
    for text in [fact.text] + free.map({ fact[$0] }) {
      guard let text else { continue }
      let count = text.unicodeScalars.count
      if count > 4_000 { throw .refused(.textTooLong(count: count)) }
      let findings = PersonalData.findings(in: text)
      if findings.contains(.personalNumber) { throw .refused(.personalNumber) }
      for finding in findings where !warnings.contains(finding) { warnings.append(finding) }
    }
    return warnings
  }

  func activity(_ fact: Fact) throws(Stop) -> Int {
    let id = fact[.activity] ?? ""
    if let index = plan.activityIndex(ID(id)) { return index }
    let known = plan.activities.map(\.id.text)
    throw .refused(.unknownActivity(id, suggestion: Spelling.nearest(to: id, among: known)))
  }

  private func concerns(_ activity: Int, _ organisation: Int) throws(Stop) {
    let item = plan.activities[activity]
    guard !item.concerned.contains(organisation) else { return }
    throw .refused(
      .notConcerned(activity: item.id.text, organisation: plan.organisations[organisation].id.text))
  }

  /// The activity that the fact is about, which must not be an umbrella.
  func leaf(_ fact: Fact) throws(Stop) -> Int {
    let activity = try activity(fact)
    let item = plan.activities[activity]
    guard item.isUmbrella else { return activity }
    throw .refused(.umbrella(activity: item.id.text, parts: item.parts.map { plan.activities[$0].id.text }))
  }

  /// The standing that the fact is about.
  private func cell(_ fact: Fact, _ organisation: Int?) throws(Stop) -> Standing {
    let activity = try leaf(fact)
    guard let organisation else { throw .refused(.notAllowed(fact.verb, writer: writer)) }
    try concerns(activity, organisation)
    guard let standing = progress.standing(activity, organisation) else {
      throw .refused(.notAllowed(fact.verb, writer: writer))
    }
    return standing
  }

  /// The milestone's source; own milestones are named by the event that made them.
  private func milestone(_ fact: Fact, _ activity: Int, _ organisation: Int?) throws(Stop)
    -> MilestoneState.Source
  {
    let id = fact[.milestone] ?? ""
    let item = plan.activities[activity]
    if let index = item.milestoneIndex(ID(id)) { return .planned(index) }
    if let event = EventID(id), let organisation,
      progress.standing(activity, organisation)?.milestones.contains(where: { $0.source == .local(event) })
        ?? false
    {
      return .local(event)
    }
    let known = item.milestones.map(\.id.text)
    throw .refused(
      .unknownMilestone(id, activity: item.id.text, suggestion: Spelling.nearest(to: id, among: known)))
  }

  private func slot(_ fact: Fact, _ organisation: Int?) throws(Stop) {
    let standing = try cell(fact, organisation)
    let item = plan.activities[standing.activity]
    let source = try milestone(fact, standing.activity, organisation)
    var area: Int?
    if case .planned(let index) = source {
      guard item.milestones[index].concerned.contains(standing.organisation) else {
        let id = plan.organisations[standing.organisation].id.text
        throw .refused(.milestoneNotConcerned(milestone: item.milestones[index].id.text, organisation: id))
      }
      area = try self.area(fact, item)
    } else if fact[.area] != nil {
      throw .refused(.areaNotUsed(activity: item.id.text))
    }
    guard let state = standing.milestones.first(where: { $0.source == source && $0.area == area }) else {
      throw .refused(.unknownMilestone(fact[.milestone] ?? "", activity: item.id.text, suggestion: nil))
    }
    switch fact.verb {
    case .tick, .establish:
      if state.isLocked {
        throw .refused(.locked(milestone: fact[.milestone] ?? "", activity: item.id.text))
      }
      if fact.verb == .tick, state.isTicked { throw .needless(.alreadyTicked) }
      if fact.verb == .establish, state.isEstablished { throw .needless(.alreadyEstablished) }
    case .untick:
      if !state.isTicked { throw .needless(.notTicked) }
    default:
      guard let text = fact[.due], let due = PartialDay(text) else {
        throw .refused(.invalidDay(fact[.due] ?? ""))
      }
      if case .yearly = due { throw .refused(.invalidDay(text)) }
      if state.dueSource == .own, state.due == due { throw .needless(.sameDue(due)) }
    }
  }

  private func area(_ fact: Fact, _ item: Activity) throws(Stop) -> Int? {
    let ids = plan.areas.map(\.id.text)
    guard item.isPerArea else {
      if fact[.area] != nil { throw .refused(.areaNotUsed(activity: item.id.text)) }
      return nil
    }
    guard let id = fact[.area] else { throw .refused(.areaMissing(activity: item.id.text, areas: ids)) }
    guard let index = ids.firstIndex(of: id) else {
      throw .refused(.unknownArea(id, suggestion: Spelling.nearest(to: id, among: ids)))
    }
    return index
  }

  private func status(_ fact: Fact, _ organisation: Int?) throws(Stop) {
    let word = fact[.status] ?? ""
    guard let next = Status(rawValue: word), next != .notReported else {
      let known = Status.settable.map(\.rawValue)
      throw .refused(.invalidStatus(word, suggestion: Spelling.nearest(to: word, among: known)))
    }
    guard organisation != nil else {
      let activity = try leaf(fact)
      let now = progress.countyStanding(activity).status
      if now == next { throw .needless(.sameStatus(next)) }
      if fact.text == nil, (now ?? .notReported).needsSentence(goingTo: next) {
        throw .refused(.sentenceMissing(from: now ?? .notReported, to: next))
      }
      return
    }
    let standing = try cell(fact, organisation)
    if standing.status == next, !standing.isDerived { throw .needless(.sameStatus(next)) }
    if fact.text == nil, standing.status.needsSentence(goingTo: next) {
      throw .refused(.sentenceMissing(from: standing.status, to: next))
    }
  }

  private func outlook(_ fact: Fact, _ organisation: Int?) throws(Stop) {
    let word = fact[.outlook] ?? ""
    guard let outlook = Outlook(rawValue: word) else {
      let known = Outlook.allCases.map(\.rawValue)
      throw .refused(.invalidOutlook(word, suggestion: Spelling.nearest(to: word, among: known)))
    }
    if try cell(fact, organisation).outlook ?? Outlook.none == outlook {
      throw .needless(.sameOutlook(outlook))
    }
  }

  private func confirm(_ fact: Fact, _ organisation: Int?) throws(Stop) {
    guard let organisation else { throw .refused(.notAllowed(.confirm, writer: writer)) }
    if fact[.activity] == "*" {
      let isAny = plan.leaves.contains { progress.hasReport($0, organisation) }
      if !isAny { throw .needless(.nothingReported) }
      return
    }
    let standing = try cell(fact, organisation)
    if !progress.hasReport(standing.activity, organisation) {
      throw .refused(.nothingToConfirm(activity: plan.activities[standing.activity].id.text))
    }
  }

  private func measure(_ fact: Fact, _ organisation: Int?) throws(Stop) {
    let id = fact[.indicator] ?? ""
    guard let indicator = plan.indicator(ID(id)) else {
      let known = plan.indicators.map(\.id.text)
      throw .refused(.unknownIndicator(id, suggestion: Spelling.nearest(to: id, among: known)))
    }
    if indicator.computation != nil { throw .refused(.computedIndicator(id)) }
    guard let period = Period(fact[.period] ?? "") else {
      throw .refused(.invalidPeriod(fact[.period] ?? ""))
    }
    guard let value = Decimal6(fact[.value] ?? "") else { throw .refused(.invalidNumber(fact[.value] ?? "")) }
    let same = progress.measures.last {
      $0.indicator == indicator.id && $0.organisation == organisation && $0.period.isSame(as: period)
    }
    if same?.value == value { throw .needless(.sameValue(value)) }
  }

  private func redact(_ fact: Fact) throws(Stop) {
    if fact.text == nil { throw .refused(.textMissing(.redact)) }
    guard let id = EventID(fact[.event] ?? "") else { throw .refused(.unknownEvent(fact[.event] ?? "")) }
    if progress.redacted.contains(id) { throw .needless(.alreadyRedacted) }
  }

  /// The text in NFC, without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
    return Normal.form(String(scalars))
  }
}
