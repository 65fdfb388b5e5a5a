internal import RoadmapKit

/// The year or half-year that Rapport is about.
struct ReportSpan: Hashable, Sendable {
  var year: Int
  /// 1 or 2; nil for the whole year.
  var half: Int?

  init(year: Int, half: Int? = nil) {
    self.year = year
    self.half = half
  }

  /// The span of this kind that holds `day`.
  init(holding day: Day, isYear: Bool = false) {
    self.init(year: day.year, half: isYear ? nil : HalfYear(day).half)
  }

  /// The half-year of the next report to KD/RD: the last that has ended, else the present one when that report is
  /// adopted already or its time was before the plan's.
  static func next(in world: World) -> ReportSpan {
    let present = ReportSpan(holding: world.situation.asOf)
    let ended = present.stepped(-1)
    let isAdopted = world.situation.now.adoptions.contains { adoption in
      Period(adoption.period).map { known in ended.period?.isSame(as: known) ?? false } ?? false
    }
    return isAdopted || ended.year < first(in: world) ? present : ended
  }

  /// The first year that there is anything to report of: the plan's first, or that of the first event.
  static func first(in world: World) -> Int {
    let begun = world.journals.entries.first?.happenedDay.year ?? world.situation.asOf.year
    return min(world.plan.years?.lowerBound ?? begun, begun)
  }

  var period: Period? {
    let digits = String(year)
    let text = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Period(half.map { "\(text)-H\($0)" } ?? text)
  }

  func stepped(_ step: Int) -> ReportSpan {
    guard let half else { return ReportSpan(year: year + step) }
    let place = year * 2 + half - 1 + step
    return ReportSpan(year: place / 2, half: place % 2 + 1)
  }
}
