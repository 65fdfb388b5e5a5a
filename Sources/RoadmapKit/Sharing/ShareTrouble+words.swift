extension ShareTrouble {
  /// The trouble in four parts; names and what a server says must be made safe before they are shown.
  public var problem: Problem {
    let words = words
    return Problem(code: "delning", fact: words.fact, reason: words.reason, remedy: words.remedy)
  }

  private typealias Said = (fact: String, reason: String, remedy: String)

  private var words: Said {
    switch self {
    case .git(let trouble): ShareTrouble.words(trouble)
    case .store(let error): (error.words.fact.trimmedStop, error.words.reason, error.words.remedy)
    case .notConnected:
      (
        "Arbetsytan delas inte med någon", "Den är inte ansluten till någon server eller mapp.",
        "Anslut den med: fardplan share ADRESS. Utan server: fardplan kuvert create FIL."
      )
    case .address(let fault, let text): ShareTrouble.words(fault, text)
    case .proxy(let text):
      (
        "Inställningen proxy kan inte användas: \(text)",
        "Den ska vara som http://proxy.kommun.se:8080, utan lösenord.",
        "Ändra raden proxy i ~/.config/fardplan/config.yaml."
      )
    case .offline(let place, let words):
      (
        "\(place) svarar inte", words.lastSentence ?? "Det finns ingen förbindelse just nu.",
        "Inget är förlorat. Arbeta vidare och försök igen när du har nät."
      )
    case .noAccess(let place, let words):
      (
        "\(place) släpper inte in dig", words.lastSentence ?? "Nyckeln eller inloggningen godtas inte.",
        place.hasPrefix("https://")
          ? "Inget är förlorat. Kontrollera raden för servern i ~/.config/fardplan/token: adress, användare, nyckel."
          : "Be den som sköter servern om åtkomst. Inget är förlorat."
      )
    case .unknownHost(let host):
      (
        "\(host) är ny för dig", "Ingen har sagt att det är rätt dator.",
        "Anslut i ett terminalfönster, eller med --trust och det fingeravtryck som servern ska ha."
      )
    case .otherHost(let host):
      (
        "\(host) är inte samma dator som förut",
        "Den visar en annan nyckel. Någon kan utge sig för att vara den.",
        "Skicka inget. Fråga den som sköter servern, och ta bort den gamla nyckeln först när det är utrett."
      )
    case .noRepository(let place):
      (
        "Det finns ingen gemensam arbetsyta på \(place)", "Där finns inget som git kan läsa.",
        "Kontrollera adressen. En ny server görs i ordning enligt docs/server.md."
      )
    case .otherBranch(let place, let branches):
      (
        "\(place) har ingen gren main", "Där finns: \(branches.prefix(5).joined(separator: ", ")).",
        "Be den som sköter servern att byta namn på grenen till main."
      )
    case .empty(let place):
      (
        "\(place) är tom", "Ingen har publicerat färdplanen där ännu.",
        "Publicera först från en arbetsyta som har färdplanen."
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
        "Färdplanen på \(place) går inte att läsa", "roadmap.yaml saknas där eller har fel.",
        "Be länsledningen rätta den."
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
    case .noIdentity:
      (
        "Det är inte valt vem du rapporterar för", "Det som publiceras har alltid en avsändare.",
        "Välj med: fardplan vem ID"
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
    case .refused(let lines):
      (
        "Servern tog inte emot", lines.isEmpty ? "Den sade inte varför." : lines.joined(separator: "\n"),
        "Inget är förlorat, och inget har lämnat huset."
      )
    case .failing(let place, let words):
      (
        "\(place) kan inte ta emot", words.lastSentence ?? "Något är fel på servern.",
        "Inget är förlorat, utkasten är kvar. Säg till den som sköter servern."
      )
    case .tooManyRounds:
      (
        "Andra hann före, åtta gånger i rad", "Många publicerar just nu.", "Vänta en stund och försök igen."
      )
    case .cancelled: ("Avbrutet", "Inget är förlorat.", "Försök igen när du vill.")
    case .envelope(let fault, let file): fault.words(file)
    }
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
    case .failed(let command, let status, let words):
      (
        "git \(command) misslyckades", words.lastSentence ?? "Det slutade med \(status).",
        "Inget är förlorat. Försök igen; kvarstår det, säg till den som sköter servern."
      )
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
        "Lägg det i filen token, se docs/server.md."
      )
    case .hostMissing: return ("Adressen \(text) saknar dator", "Det står inte vilken server det är.", remedy)
    case .pathMissing: return ("Adressen \(text) saknar sökväg", "Det står inte var på servern.", remedy)
    case .noFolder(let folder): return ("Mappen \(folder) finns inte", "Den går inte att öppna.", remedy)
    }
  }
}

extension String {
  /// The last line that says something, without git's prefix.
  fileprivate var lastSentence: String? {
    guard let line = split(whereSeparator: \.isNewline).last(where: { $0.contains { $0 != " " } }) else {
      return nil
    }
    let plain = line.hasPrefix("fatal: ") ? line.dropFirst(7) : line
    return String(plain.prefix(300))
  }

  fileprivate var trimmedStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
