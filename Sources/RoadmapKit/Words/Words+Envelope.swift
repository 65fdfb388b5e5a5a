/// Words of envelopes, and of journals that came another way than over the server.
extension Words {
  public enum Envelope {
    // Making one.
    public static func leaves(_ count: Int) -> String {
      "\(Words.count(count, "händelse", "händelser")) läggs i kuvertet:"
    }
    public static func carriedLeave(_ count: Int) -> String {
      "\(Words.count(count, "händelse", "händelser")) ur kuvert som du har öppnat följer med."
    }
    public static func everything(_ events: Int, writers: Int) -> String {
      "Kuvertet har allt som finns här: \(Words.count(events, "händelse", "händelser")) "
        + "av \(Words.count(writers, "avsändare", "avsändare")), planen och de fastställda rapporterna."
    }
    /// What making one means.
    public static let official =
      "Den som öppnar kuvertet kan sedan läsa det. Det kan vara allmän handling, och går inte att ta tillbaka "
      + "utan spår: en rättelse syns, med sitt skäl."
    /// What lies in it, and what to do with it; those who lead carry on what others have written.
    public static func made(_ path: String, _ count: Int, leads: Bool) -> [String] {
      [
        "\(Words.count(count, "händelse", "händelser")) ligger i kuvertet \(path).",
        leads
          ? "Det räknas som publicerat. Lämna det till dem som ska läsa det."
          : "Det räknas som publicerat. Lämna det till länsledningen eller presidiet, som förmedlar det.",
      ]
    }

    // Beginning with one.
    public static func joined(_ folder: String, _ plan: String) -> [String] {
      [
        "\(plan) är hämtad ur kuvertet till \(folder).",
        "Välj vem du rapporterar för: fardplan --workspace \(folder) vem ID",
        "Öppna: fardplan --workspace \(folder)",
        "När du når servern: fardplan --workspace \(folder) share ADRESS",
      ]
    }

    // What is told.
    static func contradicted(_ file: String, _ copy: String) -> String {
      "Ett kuvert säger emot servern om journalen \(file). Serverns text gäller. "
        + "Det som kuvertet hade ligger i \(copy)."
    }
    static func unpublishedHere(_ file: String, _ count: Int) -> String {
      "Journalen \(file) har \(Words.count(count, "händelse", "händelser")) som inte är \(count == 1 ? "publicerad" : "publicerade"), "
        + "och den skrivs inte i den här arbetsytan. De är kvar. Är de dina: fardplan check --mend."
    }

    // Making a journal one's own again.
    public static func willTakeOver(_ path: String, _ count: Int) -> String {
      "\(path) har \(Words.count(count, "händelse", "händelser")) som aldrig har publicerats. "
        + "Den görs till din, så att de kan publiceras."
    }
  }
}

extension Words.Usage {
  public static func envelopeExists(_ file: String) -> Problem {
    fault(
      "kuvertet-finns", "\(file) finns redan",
      "Ett kuvert skrivs aldrig över: det kan vara det enda exemplaret.",
      "Välj ett annat namn.")
  }
  public static let envelopeNeedsYes = fault(
    "ja-saknas", "Inget kuvert är gjort", "Utan terminal ställs ingen fråga.",
    "Lägg till --yes när det som visas ska läggas i kuvertet.")
}
