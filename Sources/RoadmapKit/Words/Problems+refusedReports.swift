extension Refusal {
  /// The words for a report that is not written in or adopted; nil for all others.
  func reportWording() -> Wording? {
    switch self {
    case .unknownSection(let word, let suggestion):
      let known = ReportSection.allCases.filter(\.takesWords)
      let near = suggestion.flatMap { ReportSection(rawValue: $0) }.map(Words.sectionName)
      return Wording(
        "Avsnittet \(quoted(word)) finns inte i rapporten",
        "Presidiets ord står i ett av rapportens avsnitt, före det som räknas ut.",
        "Skriv något av \(Words.choice(known.map(Words.sectionName))).", suggestion: near)
    case .computedSection(let section):
      return Wording(
        "Avsnittet \(Words.section(section)) räknas ut av programmet",
        "Där står vad rapporten bygger på, så att den går att kontrollera.",
        "Skriv i ett annat avsnitt, till exempel sammanfattning.")
    case .reportIsAdopted(let period, let event):
      return Wording(
        "Rapporten \(period) är redan fastställd", "Efter det är periodens texter stängda.",
        "Ska den göras om: ta först tillbaka den med ”fardplan ångra \(event) --reason VARFÖR”.")
    case .periodAhead(let period, let first):
      return Wording(
        "Perioden \(period) har inte börjat",
        "Den börjar \(first), så det finns inget att rapportera.",
        "Kontrollera perioden, eller fastställ när den har börjat.")
    case .draftsBeforeAdoption(let count):
      return Wording(
        "Här finns \(Words.count(count, "händelse som inte är publicerad", "händelser som inte är publicerade"))",
        "En fastställd rapport bygger på det som alla kan kontrollera.",
        "Publicera först, i programmet med p, på kommandoraden med: fardplan publicera.")
    case .reasonMissing(let verb) where verb != .adoptReport:
      let command = verb == .retract ? "redo" : "ångra HÄNDELSE"
      return Wording(
        "Ett skäl saknas",
        "Händelsen har lämnat huset. Andra kan ha läst den och behöver få veta varför den tas tillbaka.",
        "Skriv skälet. På kommandoraden: fardplan \(command) --reason VARFÖR.")
    case .reasonMissing:
      return Wording(
        "Ett skäl saknas",
        "En fastställd rapport är lämnad vidare. Andra behöver få veta varför den tas tillbaka.",
        "Ångra den för sig, med ett skäl. På kommandoraden: fardplan ångra HÄNDELSE --reason VARFÖR.")
    default: return nil
    }
  }
}
