extension PartialDay {
  /// The same part of the calendar `months` later, where whole ones lie between; else the day, from its last one.
  ///
  /// A quarter and three months is the next quarter; a week and a month is a day.
  func adding(months: Int) -> PartialDay {
    switch self {
    case .year(let year) where months % 12 == 0: return .year(year + months / 12)
    case .turn(let from) where months % 12 == 0: return .turn(from: from + months / 12)
    case .month(let year, let month):
      let count = year * 12 + month - 1 + months
      return .month(year: count / 12, month: count % 12 + 1)
    case .quarter(let year, let quarter) where months % 3 == 0:
      let count = year * 4 + quarter - 1 + months / 3
      return .quarter(year: count / 4, quarter: count % 4 + 1)
    default: return .day(last(in: 0).adding(months: months))
    }
  }
}
