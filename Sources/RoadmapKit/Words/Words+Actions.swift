extension Words {
  /// What the palette calls an action, and by which other words it is found.
  public struct Action: Sendable {
    /// What it does, as a short order: `Bocka milstolpen`.
    public let name: String
    /// The same in English, for those who think of it so.
    public let english: String
    /// Other words for it, in both languages.
    public let synonyms: String

    init(_ name: String, _ english: String, _ synonyms: String = "") {
      self.name = name
      self.english = english
      self.synonyms = synonyms
    }
  }

  /// The actions of the interface, however many views have a key for them.
  public enum Actions {
    // Going about.
    public static let open = Action("Öppna", "open", "visa gå in enter show")
    public static let back = Action("Tillbaka", "back", "förra lämna stäng return close")
    public static let previous = Action("Föregående i tur", "previous", "förra part aktivitet punkt before")
    public static let next = Action("Nästa i tur", "next", "part aktivitet punkt fortsätt forward")
    public static let matrix = Action("Gå till Matris", "matrix", "översikt tabell alla läge overview table")
    public static let organisation = Action(
      "Gå till Kommun", "organisation", "region part milstolpar municipality checklist milestones")
    public static let activity = Action("Gå till Aktivitet", "activity", "syfte indikator purpose")
    public static let meeting = Action("Gå till Möte", "meeting", "dagordning protokoll agenda minutes")
    public static let calendar = Action("Gå till Årshjul", "calendar", "år kalender datum year wheel dates")
    public static let signals = Action("Gå till Signaler", "signals", "KD RD lyft frågor raised")
    public static let duties = Action(
      "Gå till Ansvar", "duties", "uppdrag luckor anges inte responsibilities assignments gaps")
    public static let history = Action("Gå till Historik", "history", "logg händelser log events")

    // Saying how it stands.
    public static let toggle = Action(
      "Bocka milstolpen", "tick", "bock avbocka ta bort bocken klar check untick done")
    public static let establish = Action(
      "Ange som infört", "establish", "införd ordinarie arbetssätt established routine")
    public static let assess = Action(
      "Sätt status och utsikt", "assess", "bedömning bedöm läge osäkert pågår set status outlook")
    public static let confirmRow = Action(
      "Bekräfta som oförändrat", "confirm", "oförändrad som förut samma unchanged same")
    public static let confirmAll = Action(
      "Bekräfta allt eget som oförändrat", "confirm all", "oförändrad alla unchanged everything")
    public static let note = Action("Skriv en anteckning", "note", "kommentar text comment write")
    public static let ownDay = Action(
      "Sätt en egen dag", "own day", "datum planera tid när flytta plan date due")
    public static let ownMilestone = Action(
      "Lägg till en egen milstolpe", "own milestone", "ny lokal eget steg add new local")
    public static let measure = Action("Ange ett mätvärde", "measure", "mät värde indikator value indicator")
    public static let goal = Action("Sätt mål för ett år", "goal", "delmål målet target year")
    public static let mark = Action(
      "Markera raden", "mark", "märk välj flera avmarkera select several unmark")
    public static let markSince = Action(
      "Markera allt eget härifrån", "mark since",
      "sedan flera alla fel avsändare wrong sender select all since")
    public static let undo = Action("Ångra", "undo", "ta tillbaka backa fel revert retract")
    public static let redo = Action("Gör om", "redo", "ångra inte återställ again")

    // Raising and leading.
    public static let signal = Action(
      "Signalera till KD/RD", "signal", "signal lyft fråga hinder raise escalate")
    public static let answer = Action("Besvara", "answer", "svara svar signal reply")
    public static let close = Action("Avsluta det under markören", "close", "signal uppdrag klart stäng end")
    public static let decide = Action("Fatta beslut", "decide", "besluta decision")
    public static let assign = Action("Ge ett uppdrag", "assign", "uppdra assignment task")
    public static let followUp = Action("Följ upp", "follow up", "följs upp uppföljning uppföljd")
    public static let passGate = Action("Öppna grinden", "pass gate", "grind släpp lås upp unlock")
    public static let stop = Action("Stoppa aktiviteten", "stop", "avsluta utan effekt end")
    public static let convene = Action(
      "Öppna eller avsluta mötet", "open or close meeting",
      "stäng möte slut börja närvarande end start present")
    public static let minutes = Action(
      "Visa minnesanteckningarna", "minutes", "protokoll anteckningar möte skriv ut print")
    public static let reminder = Action(
      "Påminn dem som är tysta", "remind",
      "påminnelse mejl text till tysta ej rapporterat mail reminder silent")
    public static let clock = Action("Dölj eller visa mötesklockan", "clock", "tid timer hide")

    // Looking.
    public static let filter = Action("Filtrera rader", "filter", "filter sök hitta search find")
    public static let compare = Action("Jämför med …", "compare", "sedan sist ändrat skillnad since changes")
    public static let earlier = Action(
      "Bakåt i tiden", "earlier", "tidigare förra dagen dåtid tidsmaskin past time machine")
    public static let later = Action("Framåt i tiden", "later", "senare nästa dag forward")
    public static let today = Action("Tillbaka till i dag", "today", "nu nutid now present")

    // The program itself.
    public static let identify = Action(
      "Välj vem du rapporterar för", "identify", "avsändare byt vem jag identitet sender who")
    public static let theme = Action(
      "Byt färger", "theme", "färg mörkt ljust hög kontrast dark light high contrast colours colors")
    public static let mouse = Action("Mus av eller på", "mouse", "musen kopiera text copy select")
    public static let redraw = Action("Rita om skärmen", "redraw", "skräp refresh")
    public static let suspend = Action("Pausa programmet", "suspend", "skal kommandorad shell")
    public static let help = Action("Hjälp", "help", "tangenter tecken keys signs")
    public static let quit = Action("Avsluta", "quit", "stäng lämna exit")
  }
}
