extension ServerTrouble {
  /// What stopped the guard or the server's keeper, in words.
  public var problem: Problem {
    if case .tooMuch(let reason) = self { return PushRefusal(reason).problem() }
    let words = words
    return Problem(code: code, fact: words.fact, reason: words.reason, remedy: words.remedy)
  }

  private static let keeper = "Be den som sköter servern om hjälp."

  private var words: StoreErrorWords {
    switch self {
    case .git(let trouble): trouble.serverWords
    case .store(let error):
      StoreErrorWords(
        error.words.fact.hasSuffix(".") ? String(error.words.fact.dropLast()) : error.words.fact,
        error.words.reason, error.words.remedy)
    case .unexpected(let command):
      StoreErrorWords(
        "Git på servern svarade inte som väntat (\(command))", "Utan svaret går det inte att pröva något.",
        Self.keeper)
    case .notABareRepository(let path):
      StoreErrorWords(
        "Mappen \(path) är inget naket git-förråd", "Servern är ett förråd utan arbetsfiler.",
        "Skapa ett med ”git init --bare MAPP”, och försök igen.")
    case .noWriter:
      StoreErrorWords(
        "Servern vet inte vem nyckeln hör till",
        "Varken nyckelns rad eller filen fardplan-writers säger det.",
        Self.keeper)
    case .unknownUser(let user):
      StoreErrorWords(
        "Användaren \(user) finns inte i filen fardplan-writers",
        "Servern tar bara emot från dem som den känner.", Self.keeper)
    case .twoWriters(let key, let map):
      StoreErrorWords(
        "Nyckeln säger \(key), men filen fardplan-writers säger \(map)",
        "Då går det inte att veta vem som skickar.", Self.keeper)
    case .damagedMap(let line):
      StoreErrorWords(
        "Filen fardplan-writers är fel skriven på rad \(line)",
        "Varje rad är en användare och en part, en gång.",
        Self.keeper)
    case .otherHook(let path):
      StoreErrorWords(
        "Det finns redan en annan kontroll: \(path)", "Den är inte skriven av fardplan, och rörs inte.",
        "Flytta den, och låt den anropa ”fardplan hook pre-receive” om båda behövs. Försök sedan igen.")
    case .purge(let trouble): trouble.words
    case .tooMuch: StoreErrorWords("", "", "")
    case .emptyServer:
      StoreErrorWords("Servern är tom", "Ingen har publicerat något än.", "Kontrollera att det är rätt mapp.")
    case .movedMeanwhile:
      StoreErrorWords("Någon publicerade samtidigt", "Inget är borttaget.", "Försök igen.")
    case .notOwner(let path):
      StoreErrorWords(
        "Förrådet \(path) tillhör ett annat konto",
        "Det som skrivs där av någon annan kan tjänsten sedan inte ändra, och då tas inget mer emot.",
        "Kör om som tjänstens konto: runuser -u KONTO -- fardplan hook purge HÄNDELSE MAPP.")
    case .busy:
      StoreErrorWords(
        "En text tas bort på servern just nu", "Medan det pågår tas inget emot.", "Försök igen om en stund.")
    case .otherReferences(let names):
      StoreErrorWords(
        "Det finns andra grenar eller taggar: \(names.prefix(5).joined(separator: ", "))",
        "De kan hålla kvar texten, så inget är borttaget.",
        "Ta bort dem med ”git update-ref -d NAMN”, och försök igen.")
    case .stillThere(let commit):
      StoreErrorWords(
        "Texten är borta ur grenen main, men ändringen \(commit.prefix(10)) finns kvar på servern",
        "Något annat håller den kvar, till exempel en låst packfil eller ett delat objektförråd.",
        "Ta reda på vad, och kör ”git gc --prune=now” där.")
    }
  }

  private var code: String {
    switch self {
    case .git: "git-pa-servern"
    case .store: "lagring"
    case .unexpected: "ovantat-svar"
    case .notABareRepository: "inget-naket-forrad"
    case .noWriter, .unknownUser, .twoWriters, .damagedMap: "okand-nyckel"
    case .otherHook: "annan-kontroll"
    case .purge: "borttagning"
    case .emptyServer: "tom-server"
    case .tooMuch: "for-mycket"
    case .movedMeanwhile, .busy: "upptagen"
    case .notOwner: "annat-konto"
    case .otherReferences: "andra-grenar"
    case .stillThere: "finns-kvar"
    }
  }

  /// The exit status of a command that ends so.
  public var exitStatus: Int32 {
    switch self {
    case .git(.notInstalled), .git(.tooOld), .store, .unexpected, .git: 74
    case .notABareRepository: 64
    case .movedMeanwhile, .busy: 75
    case .notOwner: 77
    default: 1
    }
  }
}

extension Purge.Trouble {
  fileprivate var words: StoreErrorWords {
    switch self {
    case .unknownEvent:
      StoreErrorWords(
        "Händelsen finns inte på servern", "Inget id i journalerna börjar så.",
        "Kontrollera id i historiken: fardplan historik.")
    case .nothingToRemove:
      StoreErrorWords(
        "Händelsen har ingen text", "Den är redan borttagen, eller har aldrig funnits.",
        "Kontrollera id i historiken: fardplan historik.")
    case .damaged(let file):
      StoreErrorWords(
        "Filen \(file) är skadad", "Den skrivs bara när en text tas bort.",
        "Återställ den ur en säkerhetskopia.")
    }
  }
}

extension GitTrouble {
  /// git on the server, in words; what it said itself goes along, first line only.
  fileprivate var serverWords: StoreErrorWords {
    let keeper = "Be den som sköter servern om hjälp."
    switch self {
    case .notInstalled:
      return StoreErrorWords("Git finns inte på servern", "Utan git går inget att dela.", "Installera git.")
    case .tooOld(let version):
      return StoreErrorWords(
        "Git på servern är för gammalt (\(version))",
        "Det behövs 2.36 eller senare, som skriver allt till disken.",
        "Uppdatera git.")
    case .failed(let command, _, let words):
      let first = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? command
      return StoreErrorWords(
        "Git på servern kunde inte läsa det som skickades", "Git säger: \(first).", keeper)
    case .tooSlow(let seconds):
      return StoreErrorWords(
        "Git på servern blev inte färdigt på \(seconds) sekunder",
        "Utan svaret går det inte att pröva något.",
        "Försök igen. Händer det flera gånger, be den som sköter servern om hjälp.")
    default:
      return StoreErrorWords(
        "Git på servern avbröts", "Utan svaret går det inte att pröva något.", keeper)
    }
  }
}
