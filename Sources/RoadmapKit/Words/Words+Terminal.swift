extension Words.Usage {
  /// Why the interface cannot be opened here.
  public enum TerminalReason: Hashable, Sendable {
    case notATerminal
    case badName(String)
    case unknown(String)
    case tooSimple(String)
  }

  public static func noTerminal(_ reason: TerminalReason) -> Problem {
    let remedy =
      "Kör fardplan i ett vanligt terminalfönster, eller använd kommandona: fardplan läge, fardplan hjälp."
    switch reason {
    case .notATerminal:
      return Problem(
        code: "ingen-terminal", fact: "Det finns ingen terminal att visa programmet i",
        reason: "In- eller utmatningen går till en fil eller ett annat program.", remedy: remedy)
    case .badName(let name):
      return Problem(
        code: "terminalens-namn", fact: "TERM har ett värde som inte är namnet på en terminal: ”\(name)”",
        reason: "Namnet avgör hur skärmen ritas.", remedy: "Sätt TERM till xterm-256color.")
    case .unknown(let name):
      return Problem(
        code: "okand-terminal", fact: "Terminalen ”\(name)” är okänd här",
        reason: "Systemet saknar en beskrivning av den.", remedy: "Sätt TERM till xterm-256color.")
    case .tooSimple(let name):
      return Problem(
        code: "enkel-terminal", fact: "Terminalen ”\(name)” kan inte flytta sin markör",
        reason: "Programmets vyer behöver det.", remedy: remedy)
    }
  }

  /// A file that the user asked for could not be written; no record is touched.
  public static func notWritten(_ name: String, _ reason: String) -> Problem {
    Problem(
      code: "fil-inte-skriven", fact: "Filen \(name) är inte skriven",
      reason: "\(reason). Arbetsytan är orörd.",
      remedy: "Kontrollera mappen och utrymmet, eller välj en annan plats.")
  }

  public static func outputIsRecord(_ name: String) -> Problem {
    Problem(
      code: "skriver-over", fact: "Filen kan inte skrivas till ”\(name)”",
      reason: "Där ligger arbetsytans planer, journaler eller rapporter, och de får inte skrivas över.",
      remedy: "Välj en annan plats, till exempel din hemmapp.")
  }

  public static let restricted = Problem(
    code: "begransat", fact: "I begränsat läge skrivs inga filer",
    reason: "Programmet startades med --restricted.",
    remedy: "Läs svaret på skärmen, eller kör kommandot utan --restricted.")

  public static func unknownTheme(_ name: String) -> Problem {
    Problem(
      code: "okant-tema", fact: "Det finns inget tema som heter ”\(name)”",
      reason: "Temat avgör färgerna på skärmen.", remedy: "Välj mörkt, ljust, högkontrast eller svartvitt.")
  }
}
