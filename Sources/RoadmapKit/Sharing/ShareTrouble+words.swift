extension ShareTrouble {
  /// The trouble in four parts; names and what a server says must be made safe before they are shown.
  public var problem: Problem { problem(isJoining: false) }

  /// The same for whoever is about to join, and has no workspace to go on with yet.
  public func problem(isJoining: Bool) -> Problem {
    let words = words(isJoining)
    return Problem(code: "delning", fact: words.fact, reason: words.reason, remedy: words.remedy)
  }

  /// The trouble, and below it each refusal where a server has several.
  public func problems(isJoining: Bool = false) -> [Problem] {
    let first = problem(isJoining: isJoining)
    guard case .refused(let lines) = self else { return [first] }
    let refused = ServerRefusal(lines).problems
    return refused.count > 1 ? [first] + refused : [first]
  }

  private typealias Said = (fact: String, reason: String, remedy: String)

  private func words(_ isJoining: Bool) -> Said {
    let kept = isJoining ? "" : "Inget är förlorat. "
    return switch self {
    case .git(let trouble): ShareTrouble.words(trouble)
    case .store(let error): (error.words.fact.trimmedStop, error.words.reason, error.words.remedy)
    case .notConnected:
      (
        "Arbetsytan delas inte med någon", "Den är inte ansluten till någon server eller mapp.",
        "Anslut den med: fardplan share ADRESS. Utan server: fardplan kuvert gör FIL."
      )
    case .address(let fault, let text): ShareTrouble.words(fault, text)
    case .proxy(let text):
      (
        "Inställningen proxy kan inte användas: \(text)",
        "Den ska vara som http://proxy.kommun.se:8080, utan lösenord.",
        "Ändra raden proxy i ~/.config/fardplan/config.yaml."
      )
    case .busy(let since):
      (
        "En annan fardplan hämtar eller publicerar just nu",
        since.map { "Den började kl. \($0.swedishTime)." } ?? "Det görs en i taget.",
        "Vänta tills den är klar och försök igen."
      )
    case .offline(let place, let cause):
      (
        cause.fact, "\(cause.reason) (\(place)).",
        kept + (cause.remedy ?? (isJoining ? "Försök" : "Arbeta vidare och försök") + " igen när du har nät.")
      )
    case .noAccess(let place, let cause):
      (
        place.hasPrefix("/") ? "Mappen är stängd för dig" : "Servern släpper inte in dig",
        "\(cause.reason) (\(place)).", kept + (cause.remedy ?? "")
      )
    case .unknownHost(let host):
      (
        "Servern är ny för dig", "Ingen har sagt att \(host) är rätt dator.",
        "Anslut i ett terminalfönster, eller med --trust och det fingeravtryck som servern ska ha."
      )
    case .otherHost(let host):
      (
        "Servern är inte samma dator som förut",
        "Datorn \(host) visar en annan nyckel. Någon kan utge sig för att vara den.",
        "Skicka inget. Fråga den som sköter servern, och ta bort den gamla nyckeln först när det är utrett."
      )
    case .noRepository(let place):
      (
        "Det finns ingen gemensam arbetsyta där", "\(ShareCause.missing.reason) (\(place)).",
        "Kontrollera adressen. En ny server görs i ordning enligt docs/server.md."
      )
    case .otherBranch(let place, let branches):
      (
        "Servern har ingen gren main", "Där finns: \(branches.prefix(5).joined(separator: ", ")) (\(place)).",
        "Be den som sköter servern att byta namn på grenen till main."
      )
    case .empty(let place):
      (
        "Servern är tom", "Ingen har publicerat färdplanen där ännu (\(place)).",
        "Länsledningen eller presidiet börjar: de publicerar färdplanen. Anslut därefter."
      )
    case .otherPlan(let theirs, let own):
      (
        "Servern har en annan färdplan", "Där är det \(theirs), här är det \(own).",
        "Anslut till rätt adress, eller hämta den andra till en egen mapp: fardplan init --from ADRESS MAPP."
      )
    case .otherMarking(let theirs, let own):
      (
        own == nil ? "Servern är till för att öva" : "Det här är en arbetsyta att öva i",
        "Färdplanen är märkt ”\(own ?? theirs ?? "")”, och den \(own == nil ? "här" : "på servern") är det inte.",
        "Påhittat och riktigt blandas aldrig. Anslut till en annan adress."
      )
    case .brokenPlan(let place):
      (
        "Färdplanen där går inte att läsa", "roadmap.yaml saknas eller har fel (\(place)).",
        "Kontrollera adressen. Är den rätt: be länsledningen rätta planen."
      )
    case .rewound:
      (
        "Serverns historia har gått bakåt", "Det som hämtades senast finns inte kvar där.",
        "Hämta eller publicera inte förrän den som sköter servern har förklarat det. Allt som hämtats finns kvar här."
      )
    case .behind:
      (
        "Servern har tappat det som publicerades sist",
        "Den håller en äldre version än den som är hämtad hit, eller är tom.",
        "Inget är förlorat. Publicera, så läggs det som saknas tillbaka; fråga först den som sköter servern om du är osäker."
      )
    case .changed(let file, let line):
      (
        "Servern har ändrat rad \(line) i \(file)", "Det som en gång är publicerat ändras aldrig.",
        "Inget är hämtat. Säg till den som sköter servern."
      )
    case .vanished(let file):
      (
        "\(file) är borta eller avkortad på servern", "Det som en gång är publicerat tas aldrig bort.",
        "Inget är hämtat. Säg till den som sköter servern."
      )
    case .strange(let file):
      (
        "\(file) på servern är ingen vanlig fil", "Länkar och program hämtas aldrig.",
        "Inget är hämtat. Säg till den som sköter servern."
      )
    case .ownDiffers(let file, let line):
      (
        "Din journal \(file) är inte den som publicerades", "Den skiljer sig från rad \(line).",
        "Inget är publicerat. Rätta den med: fardplan check --mend"
      )
    case .ownDamaged(let file, let count):
      (
        "Din journal \(file) har \(count == 1 ? "en skadad rad" : "\(count) skadade rader")",
        "Skadade rader publiceras inte.", "Flytta undan dem med: fardplan check --mend"
      )
    case .planNotYours:
      (
        "Planen publiceras av länsledningen och presidiet", "Den är gemensam för alla.",
        "Inget är publicerat. Lämna ändringen till dem, och publicera utan --with-plan."
      )
    case .changedMeanwhile:
      (
        "Något har skrivits sedan listan visades", "Bara det som har visats lämnar huset.",
        "Inget är publicerat. Publicera igen, så visas det nya."
      )
    case .refused(let lines): ShareTrouble.words(ServerRefusal(lines))
    case .failing(let place, let cause):
      (
        "Servern kan inte ta emot", "\(cause.reason) (\(place)).",
        "Inget är förlorat, utkasten är kvar. \(cause.remedy ?? "Säg till den som sköter servern.")"
      )
    case .tooManyRounds:
      (
        "Andra hann före, åtta gånger i rad", "Många publicerar just nu.", "Vänta en stund och försök igen."
      )
    case .cancelled: ("Avbrutet", "Inget är förlorat.", "Försök igen när du vill.")
    case .envelope(let fault, let file): fault.words(file)
    }
  }

  /// One refusal stands in the trouble's own words, several stand below it.
  private static func words(_ refusal: ServerRefusal) -> Said {
    let fact = "Servern tog inte emot det"
    let kept = "Inget är förlorat, och inget har lämnat huset."
    guard let only = refusal.problems.first else { return (fact, "\(ShareCause.silent.reason).", kept) }
    guard refusal.problems.count == 1 else {
      let rest = refusal.more.map { ", \($0.trimmedStop.replacing("… ", with: ""))" } ?? ""
      return (fact, "Den ger \(refusal.problems.count) skäl\(rest).", kept)
    }
    let reason = ServerRefusal.reason(of: only)
    return (
      fact, reason.hasSuffix(".") ? reason : reason + ".",
      only.remedy.isEmpty ? kept : "\(only.remedy) \(kept)"
    )
  }

  private static func words(_ trouble: GitTrouble) -> Said {
    switch trouble {
    case .notInstalled:
      (
        "git finns inte på datorn", "Det som delas går genom programmet git.",
        "Installera det: apt install git. Allt annat fungerar utan."
      )
    case .tooOld(let version):
      ("git är för gammalt", "Här finns \(version), det behövs 2.36 eller senare.", "Uppgradera git.")
    case .notStarted(let number):
      ("git gick inte att starta", "\(number.swedish).", "Kontrollera installationen.")
    case .tooSlow(let seconds):
      (
        "Servern svarade inte i tid", "Det gick \(seconds) sekunder.",
        "Inget är förlorat. Försök igen senare."
      )
    case .tooMuchOutput, .stopped:
      (
        "git avbröts", "Det behövde mer än vad som är tillåtet.",
        "Inget är förlorat. Säg till den som sköter servern."
      )
    case .cancelled: ("Avbrutet", "Inget är förlorat.", "Försök igen när du vill.")
    case .noSSH:
      (
        "Programmet ssh finns inte på datorn", "Servern nås genom det.",
        "Installera det: apt install openssh-client."
      )
    case .diskFull:
      (
        "Disken är full", "Det som delas får inte plats.",
        "Inget är förlorat. Frigör utrymme och försök igen."
      )
    case .failed(_, _, let words):
      switch ShareCause(words, of: "") {
      case .full, .fullHere: ShareTrouble.words(.diskFull)
      case .unwritable:
        (
          "Programmets egen mapp går inte att skriva i", "Där ligger det som delas innan det skickas.",
          "Inget är förlorat. Kontrollera rättigheterna i ~/.local/state/fardplan."
        )
      default:
        (
          "Det som delas gick inte att göra i ordning", "Något på den här datorn hindrar det.",
          "Inget är förlorat. Försök igen; kvarstår det, säg till den som sköter datorn."
        )
      }
    }
  }

  private static func words(_ fault: RemoteAddress.Fault, _ text: String) -> Said {
    let remedy =
      "Skriv den som git@server.se:fardplan.git, https://server.se/fardplan.git eller /mapp/fardplan.git."
    switch fault {
    case .empty: return ("Adressen är tom", "Det står inget där.", remedy)
    case .unsafe: return ("Adressen \(text) används inte", "Den har tecken som kan starta program.", remedy)
    case .protocolNotUsed(let name):
      return ("\(name):// används inte", "Det skyddar inte det som skickas.", remedy)
    case .password:
      return (
        "Adressen innehåller ett lösenord", "Det skulle sparas och synas i listor över program.",
        "Lägg det i filen ~/.config/fardplan/token, se README."
      )
    case .hostMissing: return ("Adressen \(text) saknar dator", "Det står inte vilken server det är.", remedy)
    case .pathMissing: return ("Adressen \(text) saknar sökväg", "Det står inte var på servern.", remedy)
    case .noFolder(let folder): return ("Mappen \(folder) finns inte", "Den går inte att öppna.", remedy)
    }
  }
}

extension String {
  fileprivate var trimmedStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
