/// How the series of a chart are told apart without colour: patterns for parts, dashes and signs for lines.
///
/// Colours are added by the sheet on a screen; on paper all is one ink.
enum ChartInk {
  /// The class that gives a series its colour.
  static func name(_ series: Int) -> String { "s\(series % 6 + 1)" }

  // MARK: Parts

  /// The patterns of a picture, whose ids begin with the picture's.
  static func patterns(_ id: String, count: Int) -> HTMLText {
    .block(
      "defs",
      (1..<max(1, count)).compactMap { index in
        guard index % 8 != 7, let drawing = drawing(index % 8) else { return nil }
        return .element(
          "pattern",
          ["id": "\(id)-p\(index)", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
          .element(
            "g", ["class": name(index), "stroke": "currentColor", "fill": "none"], .empty("path", drawing)))
      })
  }

  /// What a part of that series is filled with: the first is full, the eighth is empty.
  static func fill(_ id: String, _ series: Int) -> String {
    if series == 0 { return "currentColor" }
    return series % 8 == 7 ? "none" : "url(#\(id)-p\(series))"
  }

  private static func drawing(_ pattern: Int) -> HTMLText.Attributes? {
    switch pattern {
    case 0: ["d": "M0 3H6", "stroke-width": "4"]
    case 1: ["d": "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", "stroke-width": "2"]
    case 2: ["d": "M2 3H4", "stroke-width": "2"]
    case 3: ["d": "M0 3H6", "stroke-width": "1.5"]
    case 4: ["d": "M3 0V6", "stroke-width": "1.5"]
    case 5: ["d": "M-1 -1L7 7M-1 5L1 7M5 -1L7 1", "stroke-width": "1"]
    case 6: ["d": "M0 3H6M3 0V6", "stroke-width": "1"]
    default: nil
    }
  }

  // MARK: Lines

  /// The strokes of a line; nil for an unbroken one.
  static func dashes(_ series: Int) -> String? {
    [nil, "8 4", "3 3", "12 3 3 3", "8 3 3 3 3 3"][series % 5]
  }

  /// The strokes of what is aimed for, which no series has.
  static let target = "1.5 4"

  /// A sign with its middle in a point.
  static func sign(_ series: Int, x: Int, y: Int) -> HTMLText {
    let path = signs[series % signs.count]
    return .empty(
      "path",
      [
        "transform": "translate(\(ChartFrame.units(x)) \(ChartFrame.units(y)))", "d": path,
        "fill": series % 12 < 6 ? nil : "none", "stroke": "currentColor", "stroke-width": "1.5",
      ])
  }

  private static let signs = [
    "M-3.5 0A3.5 3.5 0 1 1 3.5 0A3.5 3.5 0 1 1 -3.5 0Z", "M-3.2 -3.2H3.2V3.2H-3.2Z", "M0 -4L4 3H-4Z",
    "M0 -4.5L4.5 0L0 4.5L-4.5 0Z", "M0 4L4 -3H-4Z", "M-1.5 -4H1.5V4H-1.5Z",
  ]
}
