/// Words of the year's wheel, on the screen and in what is exported.
extension Words {
  public enum Wheel {
    public static func title(_ year: Int) -> String { "Årshjul \(year)" }
    public static let leftOver = "Från tidigare år"
    public static let undated = "Utan datum"
    public static let dayNotStated = "dag anges inte"
    public static let allParties = "alla parter"
    public static let allMunicipalities = "alla kommuner"
    public static let waitsForGate = "väntar på grind"
    public static let hiddenAssignment = "Uppdrag (texten är dold)"

    /// A month as a heading: `juli 2026`.
    public static func month(_ year: Int, _ month: Int) -> String {
      partialDay(.month(year: year, month: month))
    }

    public static func kind(_ kind: Occasion.Kind) -> String {
      switch kind {
      case .meeting: "möte"
      case .report: "återrapport"
      case .followUp: "uppföljning"
      case .milestone: "milstolpe"
      case .reportBack: "uppdrag"
      case .planning: "planering"
      }
    }

    /// What is to happen: `Återrapport till KD/RD, första halvåret 2026`.
    public static func title(_ occasion: Occasion, _ progress: Progress, _ journals: Journals) -> String {
      switch occasion.subject {
      case .meeting(_, let body): return "Möte: \(name(body, progress.plan))"
      case .rule(let id, let period):
        return "\(progress.plan.followUp(id)?.title ?? id.text), \(Words.period(period))"
      case .milestone(let activity, let source, _):
        let title = progress.title(of: source, in: activity, journals)
        let area = occasion.area.map { " (\(progress.plan.areas[$0].name.lowercased()))" } ?? ""
        return "\(title.isEmpty ? notStated : title)\(area) · \(progress.plan.activities[activity].short)"
      case .assignment(let id):
        let text = progress.assignments.first { $0.id == id }.flatMap { progress.text(of: $0, journals) }
        return text.map { "Uppdrag: \(Words.opening(of: $0))" } ?? hiddenAssignment
      }
    }

    /// When, as it is stated: `2026-07-31 v. 31`, `kvartal 2 2027`; where only the cadence gives it, its period.
    public static func time(_ occasion: Occasion) -> String {
      switch (occasion.due, occasion.subject) {
      case (.day(let day), _): "\(day) v. \(Week(day).number)"
      case (.some(let due), _): partialDay(due)
      case (nil, .rule(_, let period)): Words.period(period)
      case (nil, _): notStated
      }
    }

    /// What is to be known of a time: that it is our suggestion, or that no day is stated.
    public static func reservation(_ occasion: Occasion) -> String? {
      occasion.due == nil ? dayNotStated : occasion.isSuggested ? suggested : nil
    }

    /// The time with its reservation: `2026-07-31 v. 31 (förslag)`.
    public static func timeInFull(_ occasion: Occasion) -> String {
      guard let reservation = reservation(occasion) else { return time(occasion) }
      return occasion.due == nil ? "\(time(occasion)), \(reservation)" : "\(time(occasion)) (\(reservation))"
    }

    /// Who does it, and for whom: `Presidiet → Högsta tjänsteledningen`.
    public static func who(_ occasion: Occasion, _ plan: Plan) -> String {
      who(occasion.by, occasion.to, plan)
    }
    public static func who(_ rule: FollowUp, _ plan: Plan) -> String { who(rule.by, rule.to, plan) }

    private static func who(_ by: [String], _ to: [String], _ plan: Plan) -> String {
      to.isEmpty ? actors(by, plan) : "\(actors(by, plan)) → \(actors(to, plan))"
    }

    /// What is to happen, and who does it where that is not said already.
    public static func whatAndWho(_ occasion: Occasion, _ progress: Progress, _ journals: Journals) -> String
    {
      let what = title(occasion, progress, journals)
      return occasion.kind == .meeting ? what : "\(what) · \(who(occasion, progress.plan))"
    }

    /// The short name of a body, as it is spoken of; others as the plan names them.
    private static func name(_ id: String, _ plan: Plan) -> String {
      plan.body(id)?.short ?? plan.name(of: id)
    }

    /// Names in a sentence; for most of the parties together one word.
    public static func actors(_ ids: [String], _ plan: Plan) -> String {
      let parties = plan.reporters.map { plan.organisations[$0] }
      let known = Set(ids).intersection(parties.map(\.id.text))
      guard ids.count > 3, known.count == ids.count else {
        return ids.isEmpty ? notStated : list(ids.map { name($0, plan) })
      }
      if known.count == parties.count { return allParties }
      let municipalities = parties.filter { $0.kind == .municipality }.map(\.id.text)
      return known == Set(municipalities) ? allMunicipalities : "\(share(known.count, parties.count)) parter"
    }

    /// How it stands: `försenad`, `nästa`, `klar 2026-07-15`, `pågår`, `ingen uppgift`.
    public static func state(_ occasion: Occasion, isNext: Bool) -> String {
      switch occasion.state {
      case .done: occasion.doneOn.map { "klar \($0)" } ?? "klar"
      case .overdue: "försenad"
      case .underway: "pågår"
      case .coming: isNext ? "nästa" : "kommer"
      case .unknown: occasion.kind == .milestone ? waitsForGate : "ingen uppgift"
      }
    }

    /// How it stands, with what a list has no room for: `försenad (föreslagen tid), 2 av 8 klara`.
    public static func stateInFull(_ occasion: Occasion, isNext: Bool) -> String {
      var text = state(occasion, isNext: isNext)
      if occasion.state == .overdue, occasion.isSuggested { text += " (föreslagen tid)" }
      if let share = occasion.share, share.of > 1, occasion.state != .done {
        text += ", \(Words.share(share.done, share.of)) klara"
      }
      return text
    }

    /// `flyttad: 2026-10-04 → 2026-10-03`; nil when it never was.
    public static func moved(_ occasion: Occasion) -> String? {
      guard let was = occasion.was, let due = occasion.due else { return nil }
      return "flyttad: \(partialDay(was)) → \(partialDay(due))"
    }

    /// How often a rule without times is to be done.
    public static func cadence(_ rule: FollowUp) -> String {
      rule.cadences.isEmpty ? notStated : list(rule.cadences.map(Words.cadence))
    }

    public static func nothing(in year: Int) -> String { "Inget har en tid \(year)." }
    public static let empty = "Planen har inga möten, inga uppföljningar och inga milstolpar med tid."
  }
}

extension Plan {
  /// A follow-up rule by its id.
  public func followUp(_ id: ID<FollowUp>) -> FollowUp? { followUps.first { $0.id == id } }
}
