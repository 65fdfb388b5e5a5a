/// Words of adopting, checking and taking back a report in the view Rapport.
extension Words.ReportView {
  // The question.
  public static func adoptTitle(_ period: Period) -> String {
    "Fastställ rapporten · \(Words.period(period))"
  }
  public static func adoptMeans(_ period: Period) -> String {
    "Den läggs i mappen reports/\(period.text) i alla format, med planen och kontrollsummor. Sedan är periodens texter stängda."
  }
  public static let adoptQuestion = "Fastställa rapporten?"

  // On the way.
  public static func adopting(_ period: Period) -> String { "fastställer rapporten \(period.text) …" }
  public static func checking(_ period: Period) -> String { "kontrollerar rapporten \(period.text) …" }
  public static let busyElsewhere = "Något är på väg till disken. Vänta ett ögonblick."
  public static let adoptionCancelled = "Avbrutet. Inget är fastställt."
  public static let checkCancelled = "Kontrollen är avbruten."
  public static let tooLate = "Det hann bli klart innan det avbröts."

  // What came of it.
  public static let adoptedTitle = "Rapporten är fastställd"
  public static let wayOn =
    "Kontrollera den när som helst med V. Ska den göras om: u tar tillbaka den, med ett skäl."
  public static let refusedTitle = "Rapporten är inte fastställd"
  public static let newer = "Något nytt har kommit sedan du tryckte F. Inget är fastställt."
  public static let newerRemedy = "Läs igenom rapporten och fastställ igen."
  public static func unfinished(_ folder: String, _ problem: Problem) -> Problem {
    Problem(
      code: problem.code,
      fact: "\(folder) är skriven, men det gick inte att anteckna att den är fastställd",
      reason: "\(problem.fact). \(problem.reason)", remedy: "Försök igen med F. \(problem.remedy)")
  }

  // What stands in the way.
  public static let obstacleOtherPlan = "inte för den här planen"
  public static let obstacleExtract = "inte för ett utdrag"
  public static let otherPlanRemedy = "Öppna fardplan utan --plan."
  public static let adoptWhole = "Välj hela länet med ←."
  public static func alreadyAdopted(_ day: Day) -> String { "Rapporten är redan fastställd, \(day)." }
  public static let takeBackFirst = "Ska den göras om: presidiet tar tillbaka den med u, med ett skäl."

  // A report that is adopted.
  public static func closedText(_ day: Day) -> String {
    "Rapporten är fastställd \(day), och texterna är stängda."
  }
  public static func closed(_ day: Day, mayWrite: Bool) -> String {
    "Fastställd \(day). V kontrollerar." + (mayWrite ? " u tar tillbaka, med ett skäl." : "")
  }
  /// What is shown of it, and what can be done.
  public static let whatNow = [
    "Texterna är stängda. Det som fastställdes ligger i mappen reports.",
    "Här visas perioden omräknad med det som har skrivits sedan dess.",
    "V kontrollerar att den fastställda stämmer. Presidiet tar tillbaka den med u, med ett skäl.",
  ]

  // Taking it back.
  public static let takeBackTitle = "Ta tillbaka en fastställd rapport"
  public static let takeBackHint =
    "Rapporten är lämnad vidare. Andra behöver få veta varför den tas tillbaka."
  public static let takenBackMeans =
    "Texterna öppnas igen. Filerna ligger kvar, och en ny fastställd rapport läggs bredvid."

  // The check.
  public static func verdictTitle(_ period: Period) -> String { "Kontroll av rapporten \(period.text)" }
}

extension Words.Keys {
  public static let adopt = Words.Key(
    "F", "fastställ", "fastställ rapporten: den läggs i reports, och texterna stängs (bara presidiet)")
  public static let verify = Words.Key(
    "V", "kontrollera", "kontrollera att den fastställda rapporten stämmer med journalerna")
}

extension Words.Actions {
  public static let adopt = Words.Action(
    "Fastställ rapporten", "adopt the report", "fastslå godkänn anta KD RD presidiet frys lås freeze")
  public static let verify = Words.Action(
    "Kontrollera den fastställda rapporten", "verify the report",
    "verifiera stämmer kontrollsumma skillnader checksum check")
}
