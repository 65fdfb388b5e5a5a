/// What the command line says besides the data that is asked for.
extension Words {
  public enum CommandText {

    // What was saved.
    /// What was saved, with the command that takes it back.
    public static func saved(_ back: String?, isRedo: Bool = false) -> String {
      guard let back else { return "Sparat." }
      return "Sparat. \(isRedo ? "Gör om" : "Ångra") med: \(back)"
    }
    public static func applies(_ sentence: String) -> String { "Gäller igen: \(sentence)" }
    /// The id of something that is spoken of later; nil for all other events.
    public static func newID(_ verb: Verb, _ id: String) -> String? {
      switch verb {
      case .local: "Milstolpens id: \(id)"
      case .signal: "Signalens id: \(id)"
      case .decide: "Beslutets id: \(id)"
      case .assign: "Uppdragets id: \(id)"
      default: nil
      }
    }

    public static func asFunction(_ receiver: String, _ near: String) -> String {
      "Obs: \(quoted(receiver)) är varken organ eller organisation och står som en funktion. "
        + "Menade du \(quoted(near))? Ångra då och skriv igen."
    }

    public static func personal(_ finding: PersonalData.Finding) -> String {
      switch finding {
      case .personalNumber: "Obs: texten innehåller ett personnummer."
      case .emailAddress: "Obs: texten verkar innehålla en e-postadress. Skriv hellre en funktion."
      case .phoneNumber: "Obs: texten verkar innehålla ett telefonnummer. Skriv hellre en funktion."
      }
    }

    public static let clockWrong =
      "Obs: det finns händelser mer än fem minuter framåt i tiden. Någons klocka går fel; kontrollera din."
    public static let incomplete =
      "Svaret är ofullständigt: skadade eller nyare rader är inte medräknade. Se fardplan kontrollera."

    public static func nothingToCompare(_ wish: Reference.Wish) -> String {
      switch wish {
      case .report: "Obs: ingen rapport är fastställd ännu, så det finns inget att jämföra med."
      case .day: "Obs: dagen att jämföra med kommer efter den som visas, så det finns inget att jämföra."
      case .meeting, .meetingOf: "Obs: det finns inget tidigare möte att jämföra med."
      }
    }

    // Who one is.
    public static func identity(_ name: String, _ id: String, role: String?) -> String {
      "Du rapporterar för \(name) (\(id))\(role.map { ", som \($0)" } ?? "")."
    }
    public static func identitySaved(_ name: String, _ id: String, role: String?) -> String {
      "\(identity(name, id, role: role)) Valet är sparat."
    }
    public static let nobody = "Ingen är vald. Allt går att läsa, inget går att skriva."
    public static let possible = "Välj en av dessa med: fardplan vem ID"
    public static let parties = "Parter"
    public static let bodies = "Organ"

    // Check.
    public static let noProblems = "Inga fel."
    public static func gaps(_ count: Int) -> String { "Anges inte (\(count))" }
    public static func foreign(_ path: String) -> String { "\(path) hör inte hit och läses inte" }
    public static let foreignReason = "I mappen journal läses bara journaler, en per avsändare och dator."
    public static let foreignRemedy = "Flytta filen någon annanstans om den behövs."
    public static func link(_ path: String) -> String {
      "\(path) är en länk eller ingen vanlig fil och läses inte"
    }
    public static func setAsideFile(_ path: String) -> String { "\(path) är undanlagd av programmet" }
    public static let setAsideFileRemedy = "Se efter om något i den behövs. Den kan sedan tas bort."
    public static func setAside(_ sentence: String) -> String { "Händelsen räknas inte: \(sentence)" }
    public static func summary(_ problems: Int, _ warnings: Int, _ gaps: Int) -> String {
      "\(Words.count(problems, "fel", "fel")), \(Words.count(warnings, "varning", "varningar")), "
        + "\(Words.count(gaps, "uppgift", "uppgifter")) som inte anges."
    }

    // Mend.
    public static let nothingToMend = "Inget i dina egna journaler behöver lagas."
    public static func willMove(_ count: Int, _ path: String) -> String {
      "I \(path) flyttas \(Words.count(count, "skadad rad", "skadade rader")) åt sidan:"
    }
    /// What is done with an own journal that is not the published one.
    public static func willRestore(_ restored: Int, _ aside: Int, _ path: String) -> String {
      var parts: [String] = []
      if restored > 0 {
        let what = Words.count(
          restored, "publicerad rad som saknades kommer", "publicerade rader som saknades kommer")
        parts.append("\(what) tillbaka")
      }
      if aside > 0 {
        parts.append(
          "\(Words.count(aside, "rad som skiljer sig flyttas", "rader som skiljer sig flyttas")) åt sidan")
      }
      let change = parts.isEmpty ? "raderna får den ordning som de publicerades i" : Words.list(parts)
      return "I \(path): \(change)\(aside > 0 ? ":" : ".")"
    }
    public static func line(_ number: Int, _ text: String) -> String { "  rad \(number): \(text)" }
    public static func moved(_ copy: String) -> String { "Flyttat till \(copy)." }
    public static func notOwn(_ path: String) -> String {
      "\(path) tillhör en annan dator och ändras inte. Den lagas där, eller när den hämtas på nytt."
    }

    // Init and demo.
    public static func started(_ folder: String) -> String {
      "Arbetsytan är gjord i \(folder).\nÄndra i roadmap.yaml och kör fardplan kontrollera efteråt."
    }
    public static func demo(_ folder: String, _ count: Int) -> String {
      """
      En arbetsyta att öva i, med \(count) påhittade händelser: \(folder)
      Öppna den:        fardplan --workspace \(folder)
      Se läget:         fardplan --workspace \(folder) läge
      Prova att bocka:  fardplan --workspace \(folder) --as sundsvall bocka fp-612 modell-i-drift-alla
      """
    }
    public static let demoMarking = "DEMO – påhittade uppgifter"
    public static func written(_ path: String) -> String { "Skrivet till \(path)." }
  }
}
