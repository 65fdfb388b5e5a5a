/// Words of the Word document that stand in no other format.
extension Words {
  public enum Document {
    /// `Sida 2 av 5` is made of these and the two numbers.
    public static let page = "Sida "
    public static let of = " av "
    /// Heard in place of a look at the table.
    public static func table(_ heads: [String], rows: Int) -> String {
      "Kolumner: \(heads.joined(separator: ", ")). \(Words.count(rows, "rad", "rader"))."
    }
    /// Where a page that lies down ends.
    public static let endOfTable = "Slut på tabellen."
  }
}

extension Words.Usage {
  public static let documentOnTerminal = Problem(
    code: "dokument-pa-skarmen", fact: "Ett Word-dokument går inte att visa i terminalen",
    reason: "Det är en fil som öppnas i Word eller LibreOffice.",
    remedy: "Lägg till --output och ett filnamn, till exempel --output anteckningar.docx.")
}
