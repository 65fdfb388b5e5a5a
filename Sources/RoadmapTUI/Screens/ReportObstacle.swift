internal import RoadmapKit

/// Why what Rapport shows is no report to adopt.
struct ReportObstacle: Equatable, Sendable {
  /// As short as a row of the palette has room for.
  let short: String
  let words: String
  let remedy: String
}

extension World {
  func unfit(for command: Command) -> ReportObstacle? {
    guard command == .adopt else { return nil }
    if isRestricted {
      return ReportObstacle(
        short: Words.UI.obstacleRestricted, words: Words.ReportView.restricted,
        remedy: Words.ReportView.restrictedRemedy)
    }
    guard isMain else {
      return ReportObstacle(
        short: Words.ReportView.obstacleOtherPlan, words: "\(Words.Usage.otherPlanAdopted.fact).",
        remedy: Words.ReportView.otherPlanRemedy)
    }
    guard let sheet = report else { return nil }
    if sheet.organisation != nil {
      return ReportObstacle(
        short: Words.ReportView.obstacleExtract, words: "\(Words.Usage.extractAdopted.fact).",
        remedy: Words.ReportView.adoptWhole)
    }
    return sheet.adopted.map { day in
      ReportObstacle(
        short: Words.ReportView.adopted(day), words: Words.ReportView.alreadyAdopted(day),
        remedy: Words.ReportView.takeBackFirst)
    }
  }
}
