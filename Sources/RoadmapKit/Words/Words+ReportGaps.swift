/// What the plan does not state, as a report tells it: one line for each sort of thing.
extension Words.Report {
  public static func gaps(_ gaps: [Gap], in plan: Plan) -> [String] {
    Gap.Kind.allCases.flatMap { kind -> [String] in
      let same = gaps.filter { $0.kind == kind }
      guard same.count > 1, let first = same.first, let missing = missing(first) else {
        return same.map { $0.problem(in: plan).fact }
      }
      return ["\(missing) \(Words.list(same.map { subject($0, plan) }))"]
    }
  }

  private static func subject(_ gap: Gap, _ plan: Plan) -> String {
    let name = gap.subject(in: plan)
    return switch gap {
    case .due(_, let count): "\(name) (\(Words.number(count)))"
    // Names of rules are sentences, with commas of their own.
    case .cadence, .receiver: "”\(name)”"
    default: name
    }
  }

  /// Nil where each stands for itself.
  private static func missing(_ gap: Gap) -> String? {
    switch gap {
    case .adoptionDate, .approvalDate: nil
    case .lead: "Ansvarig anges inte för"
    case .goal(_, let year): "Mål för \(year) anges inte för"
    case .due: "Tid anges inte för milstolpar i"
    case .baseline: "Utgångsläge anges inte för"
    case .target: "Målvärde anges inte för"
    case .cadence: "Hur ofta anges inte för"
    case .receiver: "Mottagare anges inte för"
    }
  }
}
