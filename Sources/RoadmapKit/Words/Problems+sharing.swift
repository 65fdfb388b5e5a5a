/// Why nothing was fetched or published.
///
/// Each tells first that nothing is lost, since that is what one wants to know.
extension Words.Sharing {
  private static let kept = "Det du har skrivit är sparat här."

  /// The server could not be reached; `place` is it as the user knows it.
  public static func offline(_ place: String, reason: String? = nil) -> Problem {
    Problem(
      code: "ingen-kontakt", fact: "Servern svarar inte: \(quoted(place))",
      reason: [kept, reason].compactMap { $0 }.joined(separator: " "),
      remedy: "Arbeta vidare, och försök igen när nätet är tillbaka.")
  }

  /// Somebody else fetches or publishes in the same workspace.
  public static let locked = Problem(
    code: "last", fact: "Ett annat fönster hämtar eller publicerar just nu",
    reason: "Bara ett i taget kan göra det. \(kept)", remedy: "Vänta en stund och försök igen.")

  /// Others published all the time.
  public static func crowded(rounds: Int) -> Problem {
    Problem(
      code: "upptaget", fact: "Någon annan hann före \(rounds) gånger",
      reason: "Många publicerar just nu. \(kept)", remedy: "Vänta en stund och försök igen.")
  }

  public static func refused(_ count: Int) -> Problem {
    Problem(
      code: "nekad", fact: "Servern tog inte emot det",
      reason: "\(count == 1 ? "Skälet" : "Skälen") står för sig. Inget är publicerat. \(kept)",
      remedy: "Rätta det som nämns och publicera igen. Går det inte: fråga den som sköter servern.")
  }

  public static let cancelled = Problem(
    code: "avbrutet", fact: "Avbrutet, och inget är publicerat", reason: kept,
    remedy: "Publicera när du vill.")

  public static let notConnected = Problem(
    code: "inte-ansluten", fact: "Arbetsytan är inte ansluten till någon server",
    reason: "Därför finns allt bara här.", remedy: "Anslut den med: fardplan share ADRESS")

  /// One may read, but nobody is chosen.
  public static let nobody = Problem(
    code: "ingen-vald", fact: "Ingen är vald, så det finns inget eget att publicera",
    reason: "Man publicerar det som man själv har skrivit.", remedy: "Välj vem du är med: fardplan vem")
}
