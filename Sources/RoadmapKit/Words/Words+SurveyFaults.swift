extension Words.Usage {
  public static func surveyOfABody(_ name: String) -> Problem {
    Problem(
      code: "lagesrapport-organ", fact: "Lägesrapporten är till för kommunerna och regionen",
      reason: "Du skriver för \(name), som inte har något eget läge att rapportera.",
      remedy: "Skriv --as och organisationens id, eller öppna fardplan och skriv för den där.")
  }
}
