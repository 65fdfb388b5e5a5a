/// What things are called: sorts of events, of decisions, of matters.
extension Words {
  /// An event of this sort, with its article: `en signal`.
  public static func sort(_ verb: Verb) -> String {
    switch verb {
    case .tick: "en bock"
    case .untick: "en borttagen bock"
    case .establish: "en uppgift om infört"
    case .plan: "en egen tid"
    case .local: "en egen milstolpe"
    case .status: "en status"
    case .outlook: "en bedömning"
    case .confirm: "en bekräftelse"
    case .note: "en anteckning"
    case .measure: "ett mätvärde"
    case .goal: "ett mål"
    case .signal: "en signal"
    case .answer: "ett svar"
    case .closeSignal: "en avslutad signal"
    case .openMeeting: "ett öppnat möte"
    case .closeMeeting: "ett avslutat möte"
    case .followUp: "en uppföljning"
    case .fulfil: "en genomförd uppföljning"
    case .decide: "ett beslut"
    case .assign: "ett uppdrag"
    case .reportBack: "en återrapport"
    case .closeAssignment: "ett avslutat uppdrag"
    case .passGate: "en öppnad grind"
    case .stop: "ett stopp"
    case .reportText: "en text i rapporten"
    case .adoptReport: "en fastställd rapport"
    case .retract: "en ångrad händelse"
    case .redact: "en dold text"
    }
  }

  public static func decisionType(_ type: DecisionType) -> String {
    switch type {
    case .own: "eget beslut"
    case .proposal: "förslag till högre organ"
    case .filing: "läggs till handlingarna"
    case .assignment: "uppdrag"
    }
  }

  /// The sort of decision that a user means by an English value or a Swedish word.
  public static func decisionType(named word: String) -> DecisionType? {
    let key = foldedKey(word)
    let short: [String: DecisionType] = ["eget": .own, "forslag": .proposal, "till handlingarna": .filing]
    return DecisionType.allCases.first {
      foldedKey($0.rawValue) == key || foldedKey(decisionType($0)) == key
    } ?? short[key]
  }

  /// The matter that a user means by its id or a Swedish word, however it is joined: `it/digitalisering`.
  public static func matter(named word: String) -> Matter? {
    let key = bareKey(word)
    let other: [String: Matter] = [
      "itdigitalisering": .itDigitalisering, "it": .itDigitalisering, "digitalisering": .itDigitalisering,
      "tekniskaverksamheter": .teknik, "personal": .hr, "ovrigt": .annat,
    ]
    return Matter.allCases.first { bareKey($0.rawValue) == key || bareKey(matter($0)) == key } ?? other[key]
  }

  /// What a matter may be called, for suggestions.
  public static let matterNames = Matter.allCases.flatMap { [$0.rawValue, matter($0)] }

  /// The cadence that a user means by an English value or a Swedish word: `half-year`, `halvår`.
  public static func cadence(named word: String) -> Cadence? {
    let key = foldedKey(word)
    return Cadence.allCases.first {
      let name = foldedKey(cadence($0))
      return foldedKey($0.rawValue) == key || name == key || name == "varje \(key)"
    }
  }

  /// What a cadence may be called, for suggestions.
  public static let cadenceNames = Cadence.allCases.flatMap { cadence -> [String] in
    let name = Words.cadence(cadence)
    return [cadence.rawValue, name.hasPrefix("varje ") ? String(name.dropFirst(6)) : name]
  }

  /// The word without anything but its letters, to compare by.
  static func bareKey(_ word: String) -> String { foldedKey(word).filter(\.isLetter) }
}

extension Caution {
  /// What is said of something that is written all the same.
  public func sentence(in plan: Plan) -> String {
    switch self {
    case .gateNeeds(let activity, let milestone, let organisations):
      let title = plan.activities[activity].milestones[milestone].title
      let names = organisations.map { plan.organisations[$0].spokenName }
      return "Obs: ”\(title)” bör vara klar först och är inte bockad av \(Words.list(names))."
    case .signalStaysClosed: return "Obs: signalen är avslutad och förblir det."
    case .assignmentStaysClosed: return "Obs: uppdraget är avslutat och förblir det."
    case .staysEnded(let activity):
      return
        "Obs: \(plan.activities[activity].short) är avslutad och förblir det tills länsledningen sätter en annan status."
    case .oldMeeting(let meeting):
      return "Obs: skrivet i mötet \(meeting.id), som är öppet sedan \(meeting.begun.instant.swedishDay). "
        + "Avsluta det med A i Möte eller fardplan möte avsluta."
    case .meetingOfAnotherDay(let day):
      return "Obs: mötet gäller \(day), som varken är i dag eller en dag som är planerad. "
        + "Blev det fel: ångra och öppna rätt möte."
    case .dueHasPassed(let due): return "Obs: tiden \(Words.partialDay(due)) har redan passerat."
    case .overHundredPercent(let value): return "Obs: \(Words.number(value)) procent är mer än 100."
    case .negativeCount(let value):
      return "Obs: \(Words.number(value)) är mindre än noll, fast det är ett antal."
    case .periodAhead(let period): return "Obs: \(Words.period(period)) har inte börjat än."
    }
  }

  /// The same of a row of a table, with its place before it.
  public func sentence(in plan: Plan, at place: SourcePlace) -> String {
    let words = sentence(in: plan)
    return "\(place): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
}
