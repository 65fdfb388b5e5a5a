extension PushRefusal.Reason {
  /// Journals and their lines; nil for all others.
  ///
  /// A line's text is never shown: it may be one that nobody should see.
  var journalWording: Wording? {
    switch self {
    case .othersJournal(let writer, let pusher):
      Wording(
        "Journalen hör till \(quoted(writer))",
        "Du skrev som \(quoted(writer)), men nyckeln på den här datorn hör till \(quoted(pusher)).",
        "Ångra och byt part, eller publicera på rätt dator.")
    case .strangersJournal(let writer):
      Wording(
        "Journalen hör till \(quoted(writer)), som inte finns i planen",
        "Servern tar bara emot från planens organisationer och organ.",
        "Lägg till \(quoted(writer)) i planen, eller ta bort journalen ur det som skickas.")
    case .changedLine:
      Wording(
        "Raden är ändrad eller borttagen",
        "Det som har delats ändras aldrig. En journal får bara bli längre.",
        "Hämta. Är det din egen journal, kör därefter ”fardplan kontrollera --mend”.")
    case .nothingAdded:
      Wording("Journalen har inga nya rader", "En ändring av en journal lägger till hela rader.", Self.again)
    case .writersShare(let writer, let bytes):
      Wording(
        "Journalerna för \(quoted(writer)) blir för stora: \(Words.size(bytes))",
        "Servern tar emot högst \(Words.size(GuardLimits.writer)) från var och en, så att ingen fyller den för alla.",
        "Be den som sköter servern om hjälp. Det du har skrivit finns kvar hos dig.")
    case .tooManyDevices(let writer):
      Wording(
        "Det blir för många journaler för \(quoted(writer))",
        "Varje dator har en journal, och servern tar emot högst \(Words.number(GuardLimits.devices)) från var och en.",
        "Publicera från en arbetsyta som har publicerat förut, eller be den som sköter servern om hjälp.")
    case .tooManyNewDevices(let count):
      Wording(
        "Det är \(Words.number(count)) nya journaler på en gång",
        "Varje dator har en journal, och servern tar emot högst \(Words.number(GuardLimits.newDevices)) nya på en gång.",
        "Lägg journalerna i ett kuvert, och be länsledningen eller presidiet öppna det och publicera.")
    case .unfinishedLine:
      Wording(
        "Den sista raden är inte färdigskriven", "Servern tar bara emot hela rader.",
        "Skriv något i programmet, så lagas raden, och publicera igen.")
    case .line(let fault):
      Wording(
        fault.fact, "Servern tar bara emot rader så som programmet skriver dem.",
        "Kör ”fardplan kontrollera --mend” och publicera igen.")
    case .sameID:
      Wording(
        "Händelsens id används redan", "Två händelser med samma id tar ut varandra, och ingen av dem räknas.",
        "Hämta och publicera igen. Hjälper det inte, skriv in uppgiften på nytt.")
    case .timeAhead(let instant):
      Wording(
        "Händelsen är daterad \(instant.swedishDay), och tiden ligger framåt",
        "Den är skriven mer än fem minuter efter serverns klocka.",
        "Ställ datorns klocka. Vänta sedan tills tiden har passerat, eller skriv in uppgiften på nytt.")
    case .notAllowed(let verb, let writer):
      Wording(
        "Det står \(quoted(writer)) som avsändare, som inte kan \(Refusal.deed(verb))",
        Refusal.holder(of: verb),
        "Be den som kan att göra det.")
    default: nil
    }
  }
}

extension Words {
  /// `64 MiB`, `512 kB`, `300 byte`.
  static func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(number(bytes >> 20)) MB" }
    return bytes >= 1 << 10 ? "\(number(bytes >> 10)) kB" : "\(number(bytes)) byte"
  }
}
