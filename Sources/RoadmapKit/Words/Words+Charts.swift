/// Words in and around drawn charts.
extension Words {
  public enum Charts {
    public static let missing = "värde saknas"
    public static func missing(_ names: [String]) -> String { "Värde saknas: \(Words.list(names))" }
    public static let noValues = "Inga värden finns."
    public static func target(_ value: Decimal6) -> String { "mål \(Words.number(value))" }
    /// Where an axis does not begin at zero, it says so.
    public static func axisFrom(_ value: Decimal6) -> String { "Axeln börjar på \(Words.number(value))." }
    public static func part(_ title: String, _ number: Int, _ count: Int) -> String {
      "\(title), del \(number) av \(count)"
    }
    /// The caption of the table beside a chart.
    public static func figures(_ title: String) -> String { "\(title), siffrorna" }
  }

  public enum Contents {
    public static let title = "Innehåll"
  }
}
