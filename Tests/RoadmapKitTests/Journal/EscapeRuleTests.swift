import Testing

@testable import RoadmapKit

/// Exactly the characters of the format's list are written as `\uXXXX`.
@Suite struct EscapeRuleTests {
  /// The list of the format, written again from its text.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x0000...0x001F, 0x007F...0x009F, 0x00AD...0x00AD, 0x061C...0x061C, 0x180E...0x180E, 0x200B...0x200F,
    0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFEFF...0xFEFF, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF,
    0xE0000...0x10FFFF,
  ]

  @Test func everyScalarFollowsTheList() {
    var value: UInt32 = 0
    var isListed = false
    var next = Self.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] }[...]
    while value <= 0x10FFFF {
      while let border = next.first, value >= border {
        isListed.toggle()
        next = next.dropFirst()
      }
      guard EscapeRule.mustEscape(value) == isListed else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
      value += 1
    }
  }

  private func spelt(_ text: String) -> String {
    var line: [UInt8] = []
    EscapeRule.append(text, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("\"\\/", #""\"\\/""#), ("\n\t\r", #""\u000a\u0009\u000d""#),
    ("\0\u{1F}\u{20}", #""\u0000\u001f ""#), ("\u{7E}\u{7F}\u{9F}\u{A0}", "\"~\\u007f\\u009f\u{A0}\""),
    ("\u{E000}\u{F8FF}\u{F900}", "\"\\ue000\\uf8ff\u{8C48}\""), ("\u{DFFFF}", "\"\u{DFFFF}\""),
    ("\u{E0000}", #""\udb40\udc00""#), ("\u{10FFFF}", #""\udbff\udfff""#), ("\u{F0001}", #""\udb80\udc01""#),
    ("A\u{30A}", "\"\u{C5}\""), ("👩‍⚕️", "\"👩\\u200d⚕\u{FE0F}\""), ("\u{FFFC}\u{FFFD}", "\"\u{FFFC}\u{FFFD}\""),
  ])
  func spelling(text: String, line: String) {
    #expect(Array(spelt(text).unicodeScalars) == Array(line.unicodeScalars))
  }
}
