extension Refusal {
  /// The words for a text, a day or a number that cannot be taken; nil for all others.
  func valueWording(_ names: RefusalNames) -> Wording? {
    switch self {
    case .textMissing(let verb):
      Wording("Texten saknas", Refusal.whyText(verb), "Skriv en eller ett par meningar.")
    case .personalNumber:
      Wording(
        "Texten innehåller ett personnummer",
        "Det som skrivs här läses av många och sprids till alla parter. Det ska inte handla om enskilda personer.",
        "Ta bort numret och skriv så att ingen pekas ut.")
    case .textTooLong(let count):
      Wording(
        "Texten är för lång",
        "Den har \(Words.number(count)) tecken, och högst \(Words.number(4_000)) får plats.",
        "Korta texten, eller dela den i två anteckningar.")
    case .lineTooLong:
      Wording(
        "Uppgiften är för lång för att sparas", "Texterna tar tillsammans för stor plats.",
        "Korta den längsta texten.")
    case .invalidStatus(let word, let suggestion):
      Wording(
        "Statusen \(quoted(word)) finns inte", "Alla använder samma ord, så att svaren går att jämföra.",
        "Skriv något av \(Words.choice(Status.settable.map { "\($0.rawValue) (\(Words.status($0)))" })).",
        suggestion: suggestion)
    case .invalidOutlook(let word, let suggestion):
      Wording(
        "Bedömningen \(quoted(word)) finns inte", "Alla använder samma ord, så att svaren går att jämföra.",
        "Skriv något av \(Words.choice(Outlook.allCases.map { "\($0.rawValue) (\(Words.outlook($0)))" })).",
        suggestion: suggestion)
    case .invalidCadence(let word, let suggestion):
      Wording(
        "Takten \(quoted(word)) finns inte", "Programmet räknar ut när nästa återrapport ska komma.",
        "Skriv något av \(Words.choice(Cadence.allCases.map { "\($0.rawValue) (\(Words.cadence($0)))" })).",
        suggestion: suggestion)
    case .receiverMissing:
      Wording(
        "Mottagaren av uppdraget saknas", "Utan mottagare är det ingen som återrapporterar.",
        "Skriv ett organ, en organisation eller en funktion.")
    case .invalidDay(let text):
      Wording(
        "Tiden \(quoted(text)) går inte att läsa", "En tid skrivs så att den går att räkna med.",
        "Skriv till exempel 2027-06-30, 2027-06, 2027-Q2, 2027-W35 eller 2027.")
    case .invalidPeriod(let text):
      Wording(
        "Perioden \(quoted(text)) går inte att läsa", "Värdet behöver en tid som går att jämföra med andra.",
        "Skriv till exempel 2026-H1 (första halvåret), 2026, 2026-05, 2026-Q2 eller 2026-05-12.")
    case .invalidNumber(let text):
      Wording(
        "Talet \(quoted(text)) går inte att läsa", "Talet ska stå utan enhet.",
        "Skriv till exempel 12 eller 12,5.")
    case .invalidYear(let year):
      Wording(
        "Året \(year) går inte att använda", "Ett mål gäller ett bestämt år.",
        "Skriv året med fyra siffror, till exempel 2027.")
    case .dayAhead(let day):
      Wording(
        "Dagen \(day) har inte varit än", "Det som skrivs ska ha hänt.",
        "Ange i dag eller en tidigare dag. När något är tänkt att bli klart skrivs med ”fardplan plan”.")
    case .invalidMeeting(let id):
      Wording(
        "Mötet \(quoted(id)) går inte att öppna",
        "Ett möte heter organet och dagen, så att alla menar samma möte.",
        "Skriv till exempel lansledning-2026-11-21, eller id på ett möte i planen.")
    case .invalidNextMeeting(let text):
      Wording(
        "Nästa möte \(quoted(text)) går inte att läsa", "Nästa möte är en dag som inte har varit.",
        "Skriv år-månad-dag, till exempel 2027-01-22, eller lämna tomt.")
    default: nil
    }
  }

  private static func whyText(_ verb: Verb) -> String {
    switch verb {
    case .local: "En egen milstolpe behöver ett namn."
    case .note: "En anteckning utan text säger ingenting."
    case .goal: "Det behöver stå vad som ska uppnås."
    case .signal: "Mottagaren behöver få veta vad frågan gäller."
    case .answer: "Den som har frågat behöver få ett svar i ord."
    case .decide: "Det behöver stå vad som beslutades."
    case .assign: "Det behöver stå vad som ska göras."
    case .stop: "Andra behöver få veta varför aktiviteten stoppas."
    case .passGate: "Det behöver stå vad beslutet bygger på."
    case .reportText: "Avsnittet i rapporten behöver en text."
    case .redact: "Det behöver stå varför texten döljs."
    case .retract: "Det behöver stå varför uppgiften tas tillbaka."
    default: "Uppgiften behöver en text."
    }
  }
}
