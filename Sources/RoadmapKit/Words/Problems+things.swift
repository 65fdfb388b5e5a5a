extension PlanVocabulary {
  /// One of the things in a plan file: `en milstolpe`.
  static func thing(_ name: String) -> String {
    switch name {
    case "plan": "planen"
    case "organisation": "en organisation"
    case "body": "ett organ"
    case "body-link": "en länk mellan organ"
    case "group": "en grupp"
    case "group-reference": "en hänvisning till en grupp"
    case "site": "en plats"
    case "dimension": "en dimension"
    case "area": "ett livsområde"
    case "area-tag": "en hänvisning till ett livsområde"
    case "target-group": "en målgrupp"
    case "tag": "en hänvisning till en målgrupp"
    case "responsibility": "ett ansvar"
    case "goal": "ett mål"
    case "dependency": "en reform eller annat utanför planen"
    case "activity": "en aktivitet"
    case "dependency-use": "något som aktiviteten väntar på"
    case "milestone": "en milstolpe"
    case "item": "en del av aktiviteten"
    case "stage": "ett steg"
    case "gate": "en grind"
    case "link": "ett samband"
    case "indicator": "en indikator"
    case "reference-value": "ett jämförelsevärde"
    case "follow-up": "en regel för uppföljning"
    case "meeting": "ett möte"
    case "document": "ett dokument"
    case "decision": "ett beslut"
    case "assignment": "ett uppdrag"
    case "amount": "ett belopp"
    case "adoption": "antagandet"
    case "period": "perioden"
    case "situation": "nuläget"
    case "principle": "en princip"
    case "term": "ett ord i ordlistan"
    case "note": "en anmärkning"
    default: name
    }
  }

  /// The thing as a title, without its article: `Milstolpe`.
  static func title(_ name: String) -> String {
    var words = thing(name).split(separator: " ")
    if words.count > 1, words[0] == "en" || words[0] == "ett" { words.removeFirst() }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The key of the plan under which things of a namespace stand.
  static func section(_ namespace: Namespace) -> String {
    switch namespace {
    case .plan: "id"
    case .organisation: "organisations"
    case .body: "bodies"
    case .group: "groups"
    case .area: "areas"
    case .targetGroup: "target-groups"
    case .dimension: "dimensions"
    case .site: "sites"
    case .responsibility: "responsibilities"
    case .goal: "goals"
    case .principle: "principles"
    case .dependency: "dependencies"
    case .activity: "activities"
    case .item: "items"
    case .milestone: "milestones"
    case .stage: "stages"
    case .indicator: "indicators"
    case .followUp: "follow-ups"
    case .meeting: "meetings"
    case .document: "documents"
    case .decision: "decisions"
    case .assignment: "assignments"
    case .amount: "amounts"
    }
  }
}
