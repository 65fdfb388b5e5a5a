extension PlanFault {
  /// The words of a fault in what the plan says; nil for all others.
  var meaningWording: Wording? {
    switch self {
    case .duplicateID(let id, let firstLine):
      Wording(
        "Id \(quoted(id)) finns redan på rad \(firstLine)",
        "Ett id betyder en enda sak. Annars hamnar bockar och anteckningar fel.",
        "Ge den nyare av dem ett annat id. Det som redan är rapporterat ligger då kvar.")
    case .unknownReference(let id, let key, let suggestion): PlanFault.unknownReference(id, key, suggestion)
    case .unknownPlan(let id):
      Wording(
        "Planen \(quoted(id)) finns inte i arbetsytan", "Sambandet visas, men det går inte att följa.",
        "Lägg planens fil i mappen plans, eller rätta det som står före #.")
    case .unknownInPlan(let id, let plan, let suggestion):
      Wording(
        "Id \(quoted(id)) finns inte i planen \(quoted(plan))",
        "Sambandet visas, men det går inte att följa.",
        "Rätta det som står efter #.", suggestion: suggestion)
    case .noOrganisations:
      Wording(
        "Ingen organisation kan rapportera på planen",
        "Varje part är en kolumn i matrisen, och här finns ingen part.",
        "Skriv parterna under ”organisations”, med ”kind: municipality” eller ”kind: region”. För andra"
          + " organisationer som är parter, lägg till ”signatory: true”.")
    case .umbrellaWithMilestones(let id):
      Wording(
        "Paraplyet \(quoted(id)) har egna milstolpar",
        "Det är paraplyets delar som bockas. Annars räknas samma sak två gånger.",
        "Flytta milstolparna till någon av aktiviteterna under ”parts”.")
    case .perAreaWithoutAreas(let id):
      Wording(
        "Planen saknar livsområden, men \(quoted(id)) bockas per livsområde",
        "Utan livsområden finns det inget att bocka.",
        "Skriv livsområdena under ”areas” i planen, eller ta bort ”per-area”.")
    case .concernsNobody(let id):
      Wording(
        "Aktiviteten \(quoted(id)) gäller ingen av parterna", "Ingen kan rapportera på den.",
        "Rätta ”concerns”. Utan den nyckeln gäller aktiviteten alla parter.")
    case .periodReversed:
      Wording(
        "Perioden slutar innan den börjar", "Programmet kan inte visa vilka år planen gäller.",
        "Byt plats på ”from” och ”to”.")
    case .proposalShownAsAdopted:
      Wording(
        "Ett förslag är märkt som antaget", "Den som läser tror då att förslaget är beslutat.",
        "Skriv ”standing: proposal”. Är förslaget antaget och gäller som plan, ändra ”kind”.")
    case .lookalikeTitles(let first, let second):
      Wording(
        "Aktiviteterna \(quoted(first)) och \(quoted(second)) har samma titel",
        "Den som läser kan inte skilja dem åt.", "Ge den ena en annan titel.")
    case .samePlanID(let id, let file):
      Wording(
        "Planens id \(quoted(id)) används redan i \(file)",
        "Det som rapporteras hör till en plan genom dess id, och här går det inte att veta vilken.",
        "Ge den ena planen ett annat id.")
    default: nil
    }
  }

  private static func unknownReference(_ id: String, _ key: String, _ suggestion: String?) -> Wording {
    let sections = PlanVocabulary.sections(referredToBy: key)
    let place = sections.isEmpty ? "" : " under \(Words.choice(sections.map { "”\($0)”" }))"
    return Wording(
      "Id \(quoted(id)) finns inte i planen",
      "Nyckeln \(quoted(key)) hänvisar till något som inte går att hitta.",
      "Rätta id:t, eller lägg till det som saknas\(place).", suggestion: suggestion)
  }
}
