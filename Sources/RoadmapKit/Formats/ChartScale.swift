/// The value axis of a chart: even steps of 1, 2 or 5 × 10ⁿ that hold every value, in whole numbers.
struct ChartScale: Equatable {
  /// In millionths, as the values.
  let low: Int64
  let high: Int64
  let step: Int64

  /// Nil without values.
  ///
  /// The axis begins at zero; one of `mayLeaveZero` does not when the values would be squeezed into one half of it.
  init?(_ values: [Decimal6], mayLeaveZero: Bool) {
    let numbers = values.map { max(-Self.limit, min(Self.limit, $0.millionths)) }
    guard var low = numbers.min(), var high = numbers.max() else { return nil }
    let span = high - low
    let isFar = mayLeaveZero && span > 0 && (low > span || -high > span)
    if !isFar {
      low = min(low, 0)
      high = max(high, 0)
    }
    let isWhole = numbers.allSatisfy { $0 % 1_000_000 == 0 }
    let step = Self.step(over: high - low, atLeast: isWhole ? 1_000_000 : 1)
    self.step = step
    self.low = Self.floor(low, step)
    let top = -Self.floor(-high, step)
    self.high = top == self.low ? top + step : top
  }

  /// From the lowest up.
  var ticks: [Decimal6] {
    stride(from: low, through: high, by: Int64.Stride(step)).map { Decimal6(millionths: $0) }
  }

  var beginsAtZero: Bool { low <= 0 && high >= 0 }

  /// How far along `length` a value is, from the low end.
  func place(_ value: Decimal6, along length: Int) -> Int {
    Self.part(min(max(value.millionths, low), high) - low, of: high - low, along: length)
  }

  /// `length` × `value` ÷ `whole` without rounding in between; `value` is at most `whole`.
  static func part(_ value: Int64, of whole: Int64, along length: Int) -> Int {
    guard whole > 0, value > 0, length > 0 else { return 0 }
    let product = UInt64(min(value, whole)).multipliedFullWidth(by: UInt64(length))
    return Int(UInt64(whole).dividingFullWidth(product).quotient)
  }

  /// More than a value of a journal can be.
  private static let limit: Int64 = 1_000_000_000_000_000_000

  /// The smallest step that needs at most five of it.
  private static func step(over span: Int64, atLeast least: Int64) -> Int64 {
    var unit = least
    while true {
      for step in [unit, unit * 2, unit * 5] where step >= span / 5 + (span % 5 > 0 ? 1 : 0) { return step }
      unit *= 10
    }
  }

  private static func floor(_ value: Int64, _ step: Int64) -> Int64 {
    let rest = value % step
    return rest < 0 ? value - rest - step : value - rest
  }
}
