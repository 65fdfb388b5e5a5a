@testable import RoadmapKit

extension Progress {
  /// The whole state as text: equal texts mean equal states, whatever the order of files and lines was.
  var text: String {
    var lines = ["applied \(applied) newest \(newest)"]
    for activity in plan.activities.indices {
      let county = countyStanding(activity)
      lines.append(
        "\(plan.activities[activity].id): \(county.status?.rawValue ?? "-") \(county.gate?.rawValue ?? "-")")
      for organisation in plan.organisations.indices {
        guard let standing = standing(activity, organisation) else { continue }
        lines.append(" \(plan.organisations[organisation].id): " + Progress.text(standing))
        lines += standing.milestones.map { "  " + Progress.text($0) }
      }
    }
    lines += retracted.map { "retracted \($0) \($1)" }.sorted()
    lines += redacted.map { "redacted \($0)" }.sorted()
    lines += setAside.map { "aside \($0.event) \($0.reason)" }.sorted()
    lines += notes.map {
      "note \($0.event) \($0.activity ?? -1) \($0.organisation ?? -1) \($0.milestone ?? -1)"
    }
    lines += goals.map { "goal \($0.event) \($0.activity) \($0.organisation ?? -1) \($0.year)" }
    lines += measures.map {
      "measure \($0.event) \($0.indicator) \($0.organisation ?? -1) \($0.period.text) \($0.value)"
    }
    lines += signals.map { "signal \($0.event) \($0.by) \($0.matter) \($0.answers) \($0.closed ?? .none)" }
    lines += meetings.map {
      "meeting \($0.id) \($0.body) \($0.opened) \($0.present) \($0.closed ?? .none) \($0.next ?? "-") \($0.followedUp)"
    }
    lines += decisions.map { "decision \($0.event) \($0.activity ?? -1) \($0.meeting ?? "-") \($0.on)" }
    lines += assignments.map {
      "assignment \($0.id) \($0.to ?? "") \($0.reportBacks.map(\.event)) \($0.closed ?? .none)"
    }
    lines += fulfilments.map { "fulfilled \($0.event) \($0.rule) \($0.period.text)" }
    lines += reportTexts.map { "text \($0.event) \($0.period) \($0.section)" }
    lines += adoptions.map { "adopted \($0.event) \($0.period) \($0.on)" }
    return lines.joined(separator: "\n")
  }

  private static func text(_ standing: Standing) -> String {
    let counts = [standing.ticked, standing.established, standing.count, standing.locked, standing.overdue]
    let confirmed = standing.confirmed?.description ?? "-"
    return "\(standing.status.rawValue)\(standing.isDerived ? "*" : "") \(standing.outlook?.rawValue ?? "-") "
      + "\(counts) \(confirmed) \(standing.confirmedBy) \(standing.note)"
  }

  private static func text(_ state: MilestoneState) -> String {
    let source = if case .local(let id) = state.source { id.description } else { "planned" }
    return "\(source) \(state.area ?? -1) \(state.tickedOn?.description ?? "-") "
      + "\(state.establishedOn?.description ?? "-") \(state.due?.description ?? "-") \(state.isLocked) "
      + "\(state.isOverdue) \(state.asksIfEstablished)"
  }
}
