/// A decimal number with at most twelve digits before and six after the point, kept exactly.
public struct Decimal6: Hashable, Comparable, Sendable {
  /// The value in millionths.
  public let millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }
  public init(_ whole: Int) { millionths = Int64(whole) * 1_000_000 }

  /// Reads `-?[0-9]+(\.[0-9]{1,6})?`, nothing else.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let negative = bytes.first == 0x2D
    if negative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 2, (1...12).contains(parts[0].count), let whole = Day.decimal(parts[0]) else {
      return nil
    }
    var fraction = 0
    if parts.count == 2 {
      guard (1...6).contains(parts[1].count), let digits = Day.decimal(parts[1]) else { return nil }
      fraction = (parts[1].count..<6).reduce(digits) { value, _ in value * 10 }
    }
    let value = Int64(whole) * 1_000_000 + Int64(fraction)
    millionths = negative ? -value : value
  }

  /// A number as Swedes write it, in the spelling of files: comma, Swedish minus, blanks between thousands.
  ///
  /// What is grouped otherwise stays as it was written, and is no number.
  public static func spelling(ofSwedish text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",": plain.append(".")
      case "\u{2212}", "\u{2013}": plain.append("-")
      case "\u{A0}", "\u{2009}", "\u{202F}": plain.append(" ")
      default: plain.append(scalar)
      }
    }
    let parts = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.contains(" ") else { return String(plain) }
    let groups = whole.drop { $0 == "-" }.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return text }
    return String(String.UnicodeScalarView(plain.filter { $0 != " " }))
  }

  public static func < (a: Decimal6, b: Decimal6) -> Bool { a.millionths < b.millionths }
}

extension Decimal6: CustomStringConvertible {
  /// With a point and no needless zeros, as in files: `12.5`.
  public var description: String {
    let whole = millionths.magnitude / 1_000_000
    var fraction = padded(Int(millionths.magnitude % 1_000_000), 6)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(millionths < 0 ? "-" : "")\(whole)\(fraction.isEmpty ? "" : ".\(fraction)")"
  }
}
