extension Words {
  /// The words of one key: its sign, its label in the footer, its sentence in the help.
  public struct Key: Sendable {
    public let sign: String
    public let label: String?
    public let note: String
    /// What the palette calls it in this view, where that is not the action's own name.
    public let name: String?

    init(_ sign: String, _ label: String? = nil, _ note: String, name: String? = nil) {
      self.sign = sign
      self.label = label
      self.note = note
      self.name = name
    }
  }

  /// The keys of the interface.
  public enum Keys {
    public static let move = Key("↑ ↓", nil, "gå mellan rader (även k och j)")
    public static let moveDown = Key("", nil, "")
    public static let page = Key("PgUp PgDn", nil, "gå en skärm i taget")
    public static let pageDown = Key("", nil, "")
    public static let ends = Key("Home End", nil, "gå till första eller sista raden")
    public static let endsDown = Key("", nil, "")
    public static let columns = Key("← →", nil, "gå mellan kolumner (även h och l)")
    public static let columnsRight = Key("", nil, "")
    public static let matrix = Key("1", nil, "Matris: alla aktiviteter och alla parter")
    public static let organisation = Key("2", nil, "Kommun: en parts aktiviteter och milstolpar")
    public static let activity = Key("3", nil, "Aktivitet: en aktivitet hos alla parter")
    public static let meeting = Key("4", nil, "Möte: dagordningen, punkt för punkt")
    public static let calendar = Key("5", nil, "Årshjul: möten, rapporter och det som ska vara klart")
    public static let signals = Key("6", nil, "Signaler: det som har lyfts till KD/RD")
    public static let duties = Key("7", nil, "Ansvar: vem som svarar för vad, uppdrag och luckor")
    public static let history = Key("8", nil, "Historik: allt som har hänt, det senaste först")
    public static let back = Key(
      "Esc", "tillbaka", "gå tillbaka till förra vyn, stäng en ruta, ta bort filtret")
    public static let open = Key("Enter", "öppna", "öppna det som markören står på")
    public static let openChecklist = Key(
      "Enter", "milstolpar", "öppna milstolparna för parten", name: "Öppna milstolparna")
    public static let checklist = Key(
      "Blanksteg", "milstolpar", "öppna milstolparna för rutan", name: "Öppna milstolparna för att bocka")
    public static let toggle = Key("Blanksteg", "bocka", "bocka milstolpen, eller ta bort bocken")
    public static let establish = Key("i", "infört", "ange att milstolpen är införd i ordinarie arbetssätt")
    public static let assess = Key("b", "bedömning", "sätt status och utsikt")
    public static let confirmRow = Key("o", "oförändrat", "bekräfta aktiviteten som oförändrad")
    public static let confirmAll = Key(
      "O", nil, "bekräfta allt eget som oförändrat (en fråga, Enter svarar ja)")
    public static let note = Key("n", "anteckning", "skriv en anteckning")
    public static let signal = Key("s", "signal", "signalera till KD/RD det som ni inte råder över")
    public static let nextItem = Key(".", "nästa", "nästa punkt på dagordningen")
    public static let previousItem = Key(",", "förra", "föregående punkt")
    public static let followUp = Key("f", "följs upp", "markera att området är uppföljt på mötet")
    public static let decide = Key("d", "beslut", "skriv ett beslut, där det fattas")
    public static let assign = Key("g", "uppdrag", "ge ett uppdrag till ett organ eller en funktion")
    public static let convene = Key("A", "öppna/avsluta", "öppna mötet, eller avsluta det som pågår")
    public static let minutes = Key("P", "anteckningar", "visa minnesanteckningarna, eller dagordningen igen")
    public static let reminder = Key(
      "R", nil, "visa en påminnelse till dem som är tysta, att klistra in i ett mejl")
    public static let clock = Key("K", nil, "dölj eller visa mötets klocka")
    public static let answer = Key("a", "svara", "svara på signalen, eller återrapportera uppdraget")
    public static let close = Key("c", nil, "avsluta signalen eller uppdraget")
    public static let ownDay = Key("e", "egen dag", "sätt en egen dag för milstolpen")
    public static let ownMilestone = Key("E", nil, "lägg till en egen milstolpe i aktiviteten")
    public static let mark = Key("m", nil, "markera raden, för att bocka eller bekräfta flera på en gång")
    public static let markEvent = Key(
      "m", "markera", "markera en egen händelse, för att ångra flera på en gång", name: "Markera händelsen")
    public static let markSince = Key(
      "S", nil, "markera allt eget från händelsen och framåt, skrivet på samma dator")
    public static let undo = Key("u", "ångra", "ångra det senaste du skrev; frågar först")
    public static let undoHere = Key(
      "u", "ångra", "ångra händelsen som markören står på; frågar först", name: "Ångra händelsen")
    public static let redo = Key("U", nil, "gör om det som senast ångrades")
    public static let filter = Key("/", "filter", "visa bara rader som innehåller det du skriver")
    public static let compare = Key(
      "v", "jämför", "välj vad som jämförs: senaste mötet, senaste rapporten eller en dag")
    public static let earlier = Key("<", "bakåt", "gå bakåt i tiden till förra dagen då något hände")
    public static let later = Key(">", "framåt", "gå framåt i tiden")
    public static let today = Key("t", "i dag", "tillbaka till i dag")
    public static let previous = Key(",", nil, "föregående part eller aktivitet")
    public static let next = Key(".", "nästa", "nästa part eller aktivitet")
    public static let nextPane = Key("Tab", nil, "nästa aktivitet (Skift-Tab föregående)")
    public static let previousPane = Key("", nil, "")
    public static let palette = Key(":", "allt", "hitta allt som går att göra, efter namn (även F2)")
    public static let identify = Key("w", nil, "välj vem du rapporterar för")
    public static let theme = Key("T", nil, "byt färger: mörkt, ljust eller hög kontrast")
    public static let mouse = Key("M", nil, "stäng av musen, så att text kan markeras, eller sätt på den")
    public static let redraw = Key("Ctrl-L", nil, "rita om skärmen")
    public static let suspend = Key("Ctrl-Z", nil, "pausa programmet; skriv fg för att komma tillbaka")
    public static let help = Key("?", "hjälp", "visa den här hjälpen (även F1)")
    public static let quit = Key("q", "avsluta", "avsluta (även Ctrl-C); allt som har sparats finns kvar")
  }
}
