extension Refusal {
  /// The words for a signal, a decision or an assignment that cannot be found; nil for all others.
  func undertakingWording(_ names: RefusalNames) -> Wording? {
    switch self {
    case .unknownAssignment(let id, let suggestion):
      Wording(
        "Uppdraget \(quoted(id)) finns inte här", "Det är fel skrivet, eller finns hos någon annan.",
        "Se uppdragen med ”fardplan historik” eller i vyn Ansvar."
          + Refusal.known(names.plan?.assignments.map(\.id)), suggestion: suggestion)
    case .unknownDecision(let id, let suggestion):
      Wording(
        "Beslutet \(quoted(id)) finns inte här", "Det är fel skrivet, eller finns hos någon annan.",
        "Se besluten med ”fardplan historik” eller i vyn Ansvar."
          + Refusal.known(names.plan?.decisions.map(\.id)), suggestion: suggestion)
    case .otherSort(let id, let verb, let wanted):
      Wording(
        "Händelsen \(quoted(id)) är \(Words.sort(verb)), inte \(Words.sort(wanted))",
        Refusal.use(of: wanted),
        "Leta upp rätt id med ”fardplan historik”.")
    case .takenBack(let verb):
      Wording(
        Refusal.gone(verb), "Den som skrev har ångrat, så det räknas inte längre.",
        "Se vad som gäller i stället med ”fardplan historik”.")
    case .unknownMatter(let word, let suggestion):
      Wording(
        "Sakområdet \(quoted(word)) finns inte",
        "Signaler ordnas efter sakområde, så att de når rätt del av KD/RD:s ansvar.",
        "Skriv något av \(Words.choice(Matter.allCases.map(Words.matter))).", suggestion: suggestion)
    default: nil
    }
  }

  private static func gone(_ verb: Verb) -> String {
    switch verb {
    case .signal: "Signalen är tillbakatagen"
    case .assign: "Uppdraget är tillbakataget"
    case .decide: "Beslutet är tillbakataget"
    default: "Händelsen är tillbakatagen"
    }
  }

  /// What only events of this sort are for.
  private static func use(of verb: Verb) -> String {
    switch verb {
    case .signal: "Bara en signal kan besvaras och avslutas."
    case .assign: "Bara ett uppdrag kan återrapporteras och avslutas."
    default: "Ett uppdrag kan bara följa av ett beslut."
    }
  }
}
