extension SetAside.Reason {
  /// Why an event does not count, as one sentence to stand beside it.
  public var sentence: String {
    switch self {
    case .newerFormat: "Skriven av ett nyare program. Uppdatera programmet för att få med den."
    case .unknownPlan: "Planen som den gäller finns inte i arbetsytan."
    case .unknownActivity: "Aktiviteten finns inte i planen."
    case .unknownMilestone: "Milstolpen finns inte i aktiviteten."
    case .unknownOrganisation: "Organisationen finns inte i planen."
    case .unknownArea: "Livsområdet finns inte i planen."
    case .unknownIndicator: "Indikatorn finns inte i planen."
    case .unknownRule: "Regeln för uppföljning finns inte i planen."
    case .unknownEvent: "Händelsen som den gäller finns inte här. Hämta, om den finns hos någon annan."
    case .unknownReceiver: "Mottagaren finns inte i planen."
    case .umbrella: "Aktiviteten är ett paraply. Det är delarna som rapporteras."
    case .notConcerned: "Aktiviteten eller milstolpen gäller inte organisationen."
    case .areaMissing: "Milstolpen bockas per livsområde, och inget livsområde är angivet."
    case .areaNotUsed: "Milstolpen bockas inte per livsområde, men ett livsområde är angivet."
    case .invalidValue: "Ett värde går inte att läsa."
    case .invalidPeriod: "Perioden går inte att läsa."
    case .computedIndicator: "Indikatorn räknas ut av bockar och statusar och mäts inte för hand."
    case .notAllowed: "Avsändaren får inte skriva sådant."
    case .basisRetracted: "Det som den bygger på är tillbakataget."
    case .nothingToConfirm: "Det fanns inget rapporterat att bekräfta."
    case .noGate: "Aktiviteten har ingen grind att öppna."
    case .refersAhead: "Den hänvisar till något som skrevs senare."
    }
  }
}
