extension Words {
  public static func status(_ status: Status) -> String {
    switch status {
    case .notReported: "ej rapporterad"
    case .proposed: "föreslagen"
    case .notStarted: "ej påbörjad"
    case .planned: "planerad"
    case .inProgress: "pågår"
    case .pilot: "pilot"
    case .evaluating: "utvärderas"
    case .introducing: "breddinförs"
    case .done: "klar"
    case .established: "infört"
    case .paused: "vilande"
    case .ended: "avslutad – utan effekt"
    case .notApplicable: "ej aktuell"
    }
  }

  public static func outlook(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "enligt plan"
    case .atRisk: "osäkert"
    case .offTrack: "blir inte klar i tid"
    case .none: "ingen bedömning"
    }
  }

  public static func matter(_ matter: Matter) -> String {
    switch matter {
    case .kommunikation: "kommunikation"
    case .hr: "HR"
    case .teknik: "teknik"
    case .samhallsbyggnad: "samhällsbyggnad"
    case .folkhalsa: "folkhälsa"
    case .infrastruktur: "infrastruktur"
    case .juridik: "juridik"
    case .itDigitalisering: "it och digitalisering"
    case .ekonomi: "ekonomi"
    case .annat: "annat"
    }
  }

  public static func standing(_ standing: Plan.Standing) -> String {
    switch standing {
    case .proposal: "förslag"
    case .adopted: "antagen"
    case .superseded: "ersatt"
    }
  }

  public static func planIs(_ standing: Plan.Standing) -> String { "Planen är \(Words.standing(standing))." }

  public static func kind(_ kind: Plan.Kind) -> String {
    switch kind {
    case .cooperation: "samverkansdokument"
    case .proposal: "förslag"
    case .minutes: "protokoll"
    case .partyProposal: "partiförslag"
    case .project: "projekt"
    }
  }

  /// The heading of a group of activities, as in the färdplan (6.1, 6.2, 6.3, 7).
  public static func heading(_ heading: Activity.Heading) -> String {
    switch heading {
    case .continuing: "Påbörjade arbeten som fortsätter"
    case .year(let year): "Prioriterat \(year)"
    case .wholePeriod: "Hela färdplanstiden"
    case .horizon: "Längre fram"
    }
  }

  public static func gate(_ gate: GateState) -> String {
    switch gate {
    case .waiting: "väntar på länsledningens beslut"
    case .passed: "öppnad"
    case .stopped: "stoppad"
    }
  }

  public static func linkKind(_ kind: Link.Kind) -> String {
    switch kind {
    case .support: "stöd"
    case .dependency: "beroende"
    case .conflict: "konflikt"
    case .overlap: "överlapp"
    }
  }

  public static func cadence(_ cadence: Cadence) -> String {
    switch cadence {
    case .meeting: "varje möte"
    case .month: "varje månad"
    case .quarter: "varje kvartal"
    case .halfYear: "varje halvår"
    case .year: "varje år"
    case .continuous: "löpande"
    case .ordinary: "i ordinarie uppföljning"
    case .interimReport: "vid verksamhetsplan och delårsrapport"
    case .activity: "per aktivitet"
    }
  }

  public static func certainty(_ certainty: Dependency.Certainty) -> String {
    switch certainty {
    case .certain: "beslutat"
    case .expected: "förväntat"
    case .possible: "möjligt"
    case .unknown: "okänt"
    }
  }

  public static let notStated = "anges inte"
  public static let suggested = "förslag"
}

extension Words {
  /// The status in one or two short words, for a table.
  public static func shortStatus(_ status: Status) -> String {
    status == .ended ? "avslutad" : Words.status(status)
  }

  /// The heading of a group of activities, with the plan's years for what lies further ahead: `2027–2030`.
  public static func heading(_ heading: Activity.Heading, in plan: Plan) -> String {
    guard heading == .horizon, let last = plan.years?.upperBound else { return Words.heading(heading) }
    let years = plan.activities.compactMap { activity -> Int? in
      if case .year(let year) = activity.heading { year } else { nil }
    }
    guard let newest = years.max(), newest < last else { return Words.heading(heading) }
    return newest + 1 == last ? "\(last)" : "\(newest + 1)–\(last)"
  }
}
