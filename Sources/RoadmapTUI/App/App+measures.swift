internal import RoadmapKit

/// Values of indicators: the form.
extension App {
  /// Asks for a value of one of the activity's indicators, for what the cursor is on.
  mutating func askToMeasure() -> [Effect] {
    let target = screens.current.inner.target(in: world)
    // On the page one writes for oneself, wherever the cursor is; in a table for the row that it is on.
    let isInTable = target.period != nil
    guard canWrite(about: isInTable ? target : nil, command: .measure), let identity = world.identity else {
      return []
    }
    let writer = Permission.Writer(identity.writer, in: world.plan)
    guard Permission.allows(writer, .measure, subject: nil) else {
      refuse(.notAllowed(.measure, writer: identity.writer))
      return []
    }
    if world.ownOrganisation != nil, isInTable, target.organisation == nil {
      world.notice = .refused(Words.UI.onlyLeadersMeasureCounty)
      return []
    }
    guard let activity = target.activity else {
      world.notice = .said(Words.UI.chooseActivity)
      return []
    }
    let item = world.plan.activities[activity]
    let own = item.indicators.compactMap { world.plan.indicator($0) }
    let measured = own.filter { $0.computation == nil }
    let chosen = target.indicator.flatMap { world.plan.indicator($0) } ?? measured.first
    guard let chosen, chosen.computation == nil else {
      world.notice = .said(own.isEmpty ? Words.UI.noIndicator : Words.UI.nothingToMeasure)
      return []
    }
    let period = target.period ?? chosen.period(holding: world.today)
    let indicators = measured.map { Choice.Option(value: $0.id.text, label: $0.title) }
    var fields = [Form.Field.choice(.own(.indicator), Words.UI.indicatorField, indicators, isRequired: true)]
    fields[0].set(chosen.id.text)
    if world.ownOrganisation == nil { fields.append(subject(item, target.organisation)) }
    var when = Form.Field.text(.own(.period), Words.UI.periodField, isRequired: true)
    when.set(period?.text ?? "")
    fields += [
      when, .text(.own(.value), Words.UI.valueField, isRequired: true),
      .text(.text, Words.UI.noteField, rows: 2),
    ]
    var fact = Fact(.measure, [.indicator: .text(chosen.id.text)])
    fact.values[.period] = period.map { .text($0.text) }
    if world.ownOrganisation == nil {
      fact.subject = target.organisation.map { world.plan.organisations[$0].id.text }
    }
    var form = Form(
      fact: fact, title: Words.UI.measureTitle(item.short), hint: hint(chosen, target, period),
      fields: fields)
    form.focus = fields.count - 2
    form.notes = notes(measured, fields)
    ask(form, command: .measure)
    return []
  }

  /// For whom a body writes: an organisation, or the county.
  private func subject(_ item: Activity, _ organisation: Int?) -> Form.Field {
    let organisations = world.plan.reporters.filter { item.concerned.contains($0) }
    let options =
      [Choice.Option(value: "", label: Words.UI.county)]
      + organisations.map { index in
        Choice.Option(
          value: world.plan.organisations[index].id.text, label: world.plan.organisations[index].spokenName)
      }
    var field = Form.Field.choice(.subject, Words.UI.forField, options)
    field.set(organisation.map { world.plan.organisations[$0].id.text } ?? "")
    return field
  }

  /// How to write it, and what is known already of the value that the cursor is on, where a later is told besides.
  private func hint(_ indicator: Indicator, _ target: Target, _ period: Period?) -> String {
    let organisation = world.ownOrganisation ?? target.organisation
    let known = world.present.measures.last { mark in
      mark.indicator == indicator.id && mark.organisation == organisation
        && period.map(mark.period.isSame) ?? false
    }
    guard let known, known != latest(indicator, organisation) else { return Words.UI.measureHint }
    let who = IndicatorWords.name(organisation, world)
    return "\(Words.UI.knownValue(who, known.value, known.period)) \(Words.UI.measureHint)"
  }

  /// What each indicator measures and which way it should go, with the latest value of whom it is written for.
  private func notes(_ indicators: [Indicator], _ fields: [Form.Field]) -> [[String]: String] {
    var subjects: [(key: [String], organisation: Int?)] = [([], world.ownOrganisation)]
    if case .choice(let options, _)? = fields.first(where: { $0.slot == .subject })?.content {
      subjects = options.map { ([$0.value], world.plan.organisationIndex(ID($0.value))) }
    }
    var notes: [[String]: String] = [:]
    for indicator in indicators {
      for subject in subjects {
        let mark = latest(indicator, subject.organisation)
        let who = IndicatorWords.name(subject.organisation, world)
        notes[[indicator.id.text] + subject.key] = Words.UI.measureNote(
          indicator, who, mark.map { ($0.value, $0.period) })
      }
    }
    return notes
  }

  private func latest(_ indicator: Indicator, _ organisation: Int?) -> MeasureMark? {
    let own = world.present.measures.filter {
      $0.indicator == indicator.id && $0.organisation == organisation
    }
    let last = own.map(\.period.last).max()
    return own.last { $0.period.last == last }
  }
}
