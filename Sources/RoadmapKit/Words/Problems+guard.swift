extension PushRefusal {
  /// Why the server does not take a push, in words; with the commit's name where the push has several.
  public func problem(isOneOfMany: Bool = false) -> Problem {
    let place = file.map { SourcePlace(file: PushRefusal.shown($0), line: line ?? 1) }
    // Each case belongs to one of the three; a test holds it.
    let wording = reason.pushWording ?? reason.fileWording ?? reason.journalWording ?? PushRefusal.other
    var problem = wording.problem(code: reason.code.rawValue, place: place)
    if isOneOfMany, let commit { problem.fact += " (ändring \(commit.prefix(10)))" }
    return problem
  }

  /// A path on one line, as long as one reads: what nobody should meet raw is a `?`.
  private static func shown(_ path: String) -> String {
    let longest = 200
    let plain = path.unicodeScalars.prefix(longest).map { EscapeRule.mustEscape($0.value) ? "?" : $0 }
    return String(String.UnicodeScalarView(plain)) + (path.unicodeScalars.count > longest ? "…" : "")
  }

  private static let other = Wording("Servern tar inte emot det", "", "")

  /// What stands last: nothing of a refused push was kept.
  public static func summary(_ count: Int, told: Int) -> String {
    let more = count - told
    let rest = more > 0 ? "… och \(Words.number(more)) till.\n" : ""
    return rest + "Servern tog inte emot något av det som skickades, och inget är ändrat där."
  }
}

extension PushRefusal.Reason {
  static let again = "Hämta och publicera igen med fardplan."

  /// Who pushes, and what; nil for all others.
  var pushWording: Wording? {
    switch self {
    case .unknownPusher(let writer):
      Wording(
        "Nyckeln hör till \(quoted(writer)), som inte finns i planen",
        "Servern tar bara emot från planens organisationer och organ.",
        "Be den som sköter servern rätta nyckeln, eller länsledningen lägga till \(quoted(writer)) i planen.")
    case .beginsWithLeaders(let writer):
      Wording(
        "Servern är tom, och \(quoted(writer)) kan inte börja",
        "Planen kommer först, och den publicerar länsledningen eller presidiet.",
        "Be länsledningen eller presidiet publicera. Gör det därefter igen.")
    case .noPlanYet:
      Wording(
        "Planen följer inte med", "Servern har ingen plan än, och utan den vet ingen vem som kan skriva vad.",
        "Publicera från en arbetsyta med roadmap.yaml.")
    case .otherReference(let name):
      Wording(
        "Namnet \(quoted(name)) kan inte användas på servern", "Servern har en enda gren, main.",
        "Publicera med fardplan, som skickar till main.")
    case .deletion:
      Wording(
        "Grenen main kan inte tas bort", "Det som har delats finns kvar.",
        "En text som inte borde finnas tas bort på servern med ”fardplan hook purge”.")
    case .rewound:
      Wording(
        "Historiken bygger inte på den som servern har",
        "Någon annan kan ha hunnit före, eller så är historiken omskriven. Servern lägger bara till.",
        Self.again)
    case .mergeCommit:
      Wording(
        "Två historiker är sammanslagna", "Då går det inte att se vem som har ändrat vad.",
        "Publicera med fardplan, som aldrig slår samman.")
    case .tooManyCommits:
      Wording(
        "Det är fler än \(Words.number(GuardLimits.commits)) ändringar på en gång",
        "Var och en prövas för sig, och fler tar servern inte emot.",
        "Publicera med fardplan, som gör en ändring av allt.")
    case .tooManyChanges:
      Wording(
        "Det är fler än \(Words.number(GuardLimits.changes)) ändrade filer på en gång",
        "Var och en prövas för sig, och fler tar servern inte emot.", Self.again)
    case .tooMuchText:
      Wording(
        "Det är för mycket text på en gång",
        "Servern läser högst \(Words.size(GuardLimits.texts)) för att pröva det som skickas.",
        "Publicera med fardplan, som gör en ändring av allt.")
    case .tooManyFiles:
      Wording(
        "Det är för många filer att läsa",
        "Servern läser högst \(Words.number(GuardLimits.files)) filer, och listor på \(Words.size(GuardLimits.trees)).",
        "Publicera med fardplan. Hjälper det inte, be den som sköter servern om hjälp.")
    case .commitSender:
      Wording(
        "Ändringen har en avsändare som programmet inte skriver",
        "Avsändaren är en part, med adressen <part>@fardplan.invalid, och aldrig en person.", Self.again)
    case .commitMessage:
      Wording(
        "Ändringens meddelande är för långt, eller har tecken som inte syns",
        "Servern tar emot högst \(Words.size(GuardLimits.message)) vanlig text.", Self.again)
    case .commitExtra:
      Wording(
        "Ändringen bär på mer än programmet skriver",
        "En underskrift, en teckenkodning eller något annat följer med, och ingen läser det.", Self.again)
    default: nil
    }
  }

  /// Files, plans and reports; nil for all others.
  var fileWording: Wording? {
    switch self {
    case .foreignFile:
      Wording(
        "Filen hör inte till en arbetsyta", "Servern tar bara emot planer, journaler och rapporter.",
        "Ta bort filen ur det som skickas.")
    case .foreignFolder:
      Wording(
        "Mappen hör inte till en arbetsyta", "Servern tar bara emot planer, journaler och rapporter.",
        "Ta bort mappen ur det som skickas.")
    case .misnamedDevice:
      Wording(
        "Journalen har ett namn som programmet inte skriver",
        "En journal heter journal/<part>/<enhet>.jsonl, där enheten är åtta tecken a–z och 2–7.",
        "Publicera med fardplan, som ger journalen rätt namn.")
    case .misnamedPlan:
      Wording(
        "Planens namn kan inte användas",
        "En plan ligger direkt i mappen plans och slutar på .yaml. Namnet har bara a–z, siffror, punkt och streck.",
        "Byt namn på filen.")
    case .misnamedReport:
      Wording(
        "Namnet kan inte användas i mappen reports",
        "Där ligger reports/<period>/<fil>, med bara a–z, siffror, punkt och streck i namnen.",
        "Ta bort filen ur det som skickas.")
    case .purgedList:
      Wording(
        "Listan över borttagna texter kan inte ändras härifrån",
        "Den skrivs på servern när en text tas bort.",
        "Be den som sköter servern köra ”fardplan hook purge”.")
    case .notAPlainFile(let mode):
      Wording(
        "Det är ingen vanlig fil (\(mode))",
        "Länkar, körbara filer och inbäddade förråd tas inte emot.", Self.again)
    case .removed:
      Wording(
        "Journalen är borttagen", "En journal får bara bli längre.", Self.again)
    case .tooLarge(let bytes, let limit):
      Wording(
        "Filen är för stor: \(Words.size(bytes))", "Servern tar emot högst \(Words.size(limit)).",
        "Kontrollera att det är rätt fil, och be annars den som sköter servern om hjälp.")
    case .planByOthers:
      Wording(
        "Planen kan inte ändras med den här nyckeln", "Planer ändras av länsledningen eller presidiet.",
        "Be länsledningen göra ändringen.")
    case .planRemoved:
      Wording(
        "Filen roadmap.yaml är borttagen", "Utan planen går inget att läsa.",
        "Hämta, och lägg tillbaka planen.")
    case .planFaults(let fault, let count):
      Wording(
        fault.wording.fact + (count > 1 ? " (och \(Words.count(count - 1, "fel", "fel")) till)" : ""),
        "Servern tar bara emot planer utan fel, så att alla kan läsa dem.",
        "Kör ”fardplan kontrollera”, rätta alla fel och publicera igen.")
    case .otherPlanID(let old, let new):
      Wording(
        "Planens id är ändrat från \(quoted(old)) till \(quoted(new))",
        "Det som är skrivet i journalerna hör till planens id.", "Skriv tillbaka id.")
    case .reportByOthers:
      Wording(
        "Rapporten kan inte läggas till med den här nyckeln", "Rapporter fastställs av presidiet.",
        "Be presidiet fastställa och publicera.")
    case .reportChanged:
      Wording(
        "En fastställd rapport är ändrad", "Det som är fastställt ändras aldrig.",
        "Hämta tillbaka filen. Fastställ perioden igen om rapporten ska göras om.")
    case .addedToOlderReport(let folder):
      Wording(
        "Filen är tillagd i den fastställda rapporten \(quoted(folder))",
        "Det som är fastställt ändras aldrig.", "Ta bort filen ur det som skickas.")
    default: nil
    }
  }
}
