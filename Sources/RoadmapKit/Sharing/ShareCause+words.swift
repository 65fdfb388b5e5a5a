extension ShareCause {
  /// What is so, short enough to stand first on a line of the interface.
  var fact: String {
    switch self {
    case .brokenOff, .gone: "Förbindelsen bröts"
    case .proxy: "Proxyn släpper inte fram"
    case .certificate: "Servern kan inte visa vem den är"
    case .failing: "Servern har ett fel"
    case .folderGone: "Mappen går inte att nå"
    case .said, .silent: "Det går inte att nå servern"
    default: "Servern svarar inte"
    }
  }

  /// Why, as a sentence without its stop.
  var reason: String {
    switch self {
    case .unknownName: "Det finns ingen dator med det namnet, eller så saknas nät"
    case .refusing: "Datorn finns, men tar inte emot anslutningar"
    case .slow: "Den svarade inte i tid"
    case .unreachable: "Det finns ingen väg dit just nu"
    case .brokenOff: "Den avslutades innan allt var klart"
    case .proxy: "Den svarar inte, eller kräver något som den inte fick"
    case .certificate: "Certifikatet godtas inte"
    case .folderGone: "Mappen finns inte just nu"
    case .gone: "Servern försvann medan det skickades"
    case .key: "Nyckeln på den här datorn godtas inte"
    case .login: "Användaren eller nyckeln godtas inte"
    case .right: "Rätten saknas"
    case .unreadable: "Du får inte läsa i mappen"
    case .unwritable: "Du får inte skriva i mappen"
    case .full: "Disken där är full"
    case .locked(let lock?):
      "Filen \(lock.path) låser den sedan \(lock.minutes) \(lock.minutes == 1 ? "minut" : "minuter")"
    case .locked(nil): "Den är låst av en sändning som pågår eller har avbrutits"
    case .workingCopy: "Det är någons arbetsmapp och ingen server"
    case .tooMuch: "Det är för mycket på en gång"
    case .failing: "Felet ligger hos den"
    case .missing: "Där finns inget som går att läsa"
    case .otherHost, .unknownHost: "Ingen har sagt att det är rätt dator"
    case .noSSH: "Programmet ssh saknas"
    case .fullHere: "Disken är full"
    case .said(let words): "Servern säger: \(words.hasSuffix(".") ? String(words.dropLast()) : words)"
    case .silent: "Servern gav inget skäl"
    }
  }

  /// What to do about it, besides waiting.
  var remedy: String? {
    switch self {
    case .certificate: "Skicka inget. Fråga den som sköter servern."
    case .proxy: "Kontrollera raden proxy i ~/.config/fardplan/config.yaml."
    case .key: "Lägg nyckeln i din ssh-agent, eller be den som sköter servern om åtkomst."
    case .login:
      "Kontrollera raden för servern i ~/.config/fardplan/token: adress, användare, nyckel."
    case .right: "Be den som sköter servern om rätt att läsa och skriva."
    case .unreadable, .unwritable: "Be den som äger mappen om rätt att läsa och skriva där."
    case .locked(let lock?) where lock.isStale:
      "Kontrollera att ingen publicerar, ta bort filen och försök igen."
    case .locked: "Vänta tio minuter. Är den låst då också: be den som sköter servern ta bort låset."
    case .full: "Be den som sköter servern frigöra utrymme."
    case .workingCopy: "Skapa en server med ”git init --bare MAPP”, och anslut till den."
    case .tooMuch, .failing: "Säg till den som sköter servern."
    default: nil
    }
  }
}
