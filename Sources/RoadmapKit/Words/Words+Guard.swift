extension Words.UI {
  // The guard of free text.
  public static let personalNumber = "Texten innehåller ett personnummer och kan inte sparas."
  public static let emailWarning = "Texten verkar innehålla en e-postadress."
  public static let phoneWarning = "Texten verkar innehålla ett telefonnummer."
  public static let draftRefused = "Texten finns inte kvar, eftersom den innehåller ett personnummer."
  private static let rewriteNumber = "Ta bort numret och skriv så att ingen pekas ut."
  private static let rewriteContact =
    "Skriv hellre en funktion, till exempel LSG-samordnaren. Enter sparar ändå."

  /// What the writer is asked to do while the text is written; nil when there is nothing to say.
  public static func guardWords(_ findings: [PersonalData.Finding]) -> String? {
    if findings.contains(.personalNumber) { return "\(personalNumber) \(rewriteNumber)" }
    if findings.contains(.emailAddress) { return "\(emailWarning) \(rewriteContact)" }
    return findings.contains(.phoneNumber) ? "\(phoneWarning) \(rewriteContact)" : nil
  }
}
