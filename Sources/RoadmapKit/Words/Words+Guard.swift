extension Words.UI {
  // The guard of free text.
  public static let personalNumber = "Texten innehåller ett personnummer och kan inte sparas."
  public static let draftRefused = "Texten finns inte kvar, eftersom den innehåller ett personnummer."
  private static let rewriteNumber = "Ta bort numret och skriv så att ingen pekas ut."
  private static let rewriteContact = "Skriv hellre en funktion, till exempel LSG-samordnaren."

  /// All that a text seems to hold beside a personal number, in one sentence.
  public static func contactWarning(_ findings: [PersonalData.Finding]) -> String? {
    let names = findings.compactMap { name($0)?.indefinite }
    return names.isEmpty ? nil : "Texten verkar innehålla \(Words.list(names))."
  }

  /// What the writer is asked to do while the text is written; nil when there is nothing to say.
  public static func guardWords(_ findings: [PersonalData.Finding]) -> String? {
    let contact = contactWarning(findings)
    if findings.contains(.personalNumber) {
      return [personalNumber, contact, rewriteNumber].compactMap { $0 }.joined(separator: " ")
    }
    return contact.map { "\($0) \(rewriteContact)" }
  }

  /// What the first Enter says where nothing is refused; the second saves.
  public static func guardAsks(_ findings: [PersonalData.Finding]) -> String? {
    guard let contact = contactWarning(findings) else { return nil }
    let names = findings.compactMap { name($0)?.definite }
    let what = names.count == 1 ? names[0] : "dem"
    return "\(contact) Skriv om texten utan \(what), eller tryck Enter igen för att spara som den är."
  }

  private static func name(_ finding: PersonalData.Finding) -> (indefinite: String, definite: String)? {
    switch finding {
    case .personalNumber: nil
    case .emailAddress: ("en e-postadress", "e-postadressen")
    case .phoneNumber: ("ett telefonnummer", "telefonnumret")
    }
  }
}
