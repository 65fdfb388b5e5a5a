extension Refusal {
  /// The words for a verb that the writer may not use.
  static func notAllowed(_ verb: Verb, _ writer: String, _ names: RefusalNames) -> Wording {
    let leads = writer == ID<Body>.lansledning.text || writer == ID<Body>.presidium.text
    if leads, isAnOrganisationsOwn(verb) {
      return Wording(
        "Det är inte angivet vilken organisation det gäller",
        "När du skriver för \(names.actor(writer)) behöver det framgå vems läge som ändras.",
        "Ange organisationen. På kommandoraden skrivs den efter --for.")
    }
    return Wording(
      "Du skriver för \(names.actor(writer)) och kan inte \(deed(verb))", holder(of: verb),
      "Be den som kan att göra det. Skriver du själv för någon av dem, välj det med ”fardplan vem”.")
  }

  private static func isAnOrganisationsOwn(_ verb: Verb) -> Bool {
    switch verb {
    case .tick, .untick, .establish, .plan, .local, .outlook, .confirm: true
    default: false
    }
  }

  /// What the verb does: `bocka milstolpar`.
  static func deed(_ verb: Verb) -> String {
    switch verb {
    case .tick: "bocka milstolpar där"
    case .untick: "ta bort bockar där"
    case .establish: "ange att en milstolpe är införd där"
    case .plan: "planera milstolpar där"
    case .local: "lägga till milstolpar där"
    case .status: "sätta status där"
    case .outlook: "ändra bedömningen där"
    case .confirm: "bekräfta läget där"
    case .note: "skriva anteckningar där"
    case .measure: "ange mätvärden där"
    case .goal: "sätta mål där"
    case .signal: "skicka signaler åt andra"
    case .answer: "besvara signaler"
    case .closeSignal: "avsluta signaler"
    case .openMeeting: "öppna möten"
    case .closeMeeting: "avsluta möten"
    case .followUp: "följa upp aktiviteter på möten"
    case .fulfil: "ange att uppföljningen är gjord"
    case .decide: "skriva beslut"
    case .assign: "ge uppdrag"
    case .reportBack: "återrapportera åt andra"
    case .closeAssignment: "avsluta uppdrag"
    case .passGate: "öppna grinden"
    case .stop: "stoppa aktiviteten"
    case .reportText: "skriva i rapporten"
    case .adoptReport: "fastställa rapporten"
    case .retract: "ta tillbaka det som andra har skrivit"
    case .redact: "dölja det som andra har skrivit"
    }
  }

  /// Who may use the verb, in a sentence.
  static func holder(of verb: Verb) -> String {
    switch verb {
    case .tick, .untick, .establish, .plan, .local, .outlook, .confirm, .status, .measure, .goal, .note,
      .signal,
      .reportBack:
      "Varje organisation skriver för sig själv. Länsledningen och presidiet kan skriva åt andra."
    case .answer, .closeSignal: "Det gör KD/RD, länsledningen eller presidiet."
    case .openMeeting, .closeMeeting, .followUp, .decide, .assign, .closeAssignment:
      "Det gör länsledningen eller presidiet."
    case .fulfil: "Det gör länsledningen, presidiet eller den som regeln gäller."
    case .passGate, .stop: "Det gör länsledningen."
    case .reportText, .adoptReport: "Det gör presidiet."
    case .retract: "Den som har skrivit något tar själv tillbaka det."
    case .redact: "Det gör den som har skrivit texten, länsledningen eller presidiet."
    }
  }
}
