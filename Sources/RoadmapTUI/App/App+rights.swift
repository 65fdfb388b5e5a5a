internal import RoadmapKit

extension App {
  /// Whether the user may write such events; asks who writes, or says who may.
  mutating func mayWrite(_ verb: Verb, command: Command) -> Bool {
    guard canWrite(about: nil, command: command), let identity = world.identity else { return false }
    let writer = Permission.Writer(identity.writer, in: world.plan)
    guard !Permission.allows(writer, verb, subject: nil) else { return true }
    let problem = Refusal.notAllowed(verb, writer: identity.writer).problem(in: world.plan)
    world.notice = .refused(problem.fact + ".", "\(problem.reason) \(Words.UI.switchWriter)")
    return false
  }

  /// The field in which an activity is chosen, with `chosen` as it begins.
  func activityField(_ chosen: Int?) -> Form.Field {
    var field = Form.Field.choice(
      .own(.activity), Words.UI.activityField,
      [Choice.Option(value: "", label: Words.UI.noActivity)]
        + world.plan.activities.map { Choice.Option(value: $0.id.text, label: $0.short) })
    if let chosen { field.set(world.plan.activities[chosen].id.text) }
    return field
  }

  /// The activity that something new is about at first: what the cursor is on, where that is an activity.
  var activityAtHand: Int? {
    switch screens.current.view {
    case .signals, .duties: nil
    default: screens.current.inner.target(in: world).activity
    }
  }
}
