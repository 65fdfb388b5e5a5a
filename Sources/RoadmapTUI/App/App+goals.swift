internal import RoadmapKit

extension App {
  /// Asks for the year's goal of the activity that the cursor is on: the county's, or an organisation's own.
  mutating func askForGoal() {
    guard let activity = screens.current.inner.target(in: world).activity else {
      world.notice = .said(Words.UI.chooseActivity)
      return
    }
    guard mayWrite(.goal, command: .goal) else { return }
    let own = world.ownOrganisation
    if own != nil, screens.current.view == .duties {
      world.notice = .refused(Words.Duties.countyGoal, Words.Duties.ownGoal)
      return
    }
    let item = world.plan.activities[activity]
    let this = world.today.year
    let years =
      min(world.plan.years?.lowerBound ?? this, this)...max(world.plan.years?.upperBound ?? this, this + 1)
    var year = Form.Field.choice(
      .own(.year), Words.Duties.yearField,
      years.map { Choice.Option(value: String($0), label: String($0)) }, isRequired: true)
    year.set(String(this))
    ask(
      Form(
        fact: Fact(.goal, [.activity: .text(item.id.text)]),
        title: Words.Duties.goalTitle(own.map(world.organisationName), item.short),
        hint: Words.Duties.goalHint,
        fields: [.text(.text, Words.Duties.goalField, rows: 3, isRequired: true), year]), command: .goal)
  }
}
