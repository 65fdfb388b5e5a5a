import Testing

@testable import RoadmapKit

/// What makes a line damaged besides its spelling, each with its own reason.
@Suite struct LineFaultTests {
  private let note = #","do":"note""#

  private func bytes(_ text: String) -> [UInt8] { LineForge.sealed(Array(text.utf8)) }

  @Test func theWriterIsTheFolders() {
    let line = LineForge.line(note, by: "timra")
    #expect(LineForge.fault(line, writer: "ange") == .foreignWriter("timra"))
    #expect(LineForge.fault(line, writer: "timra") == nil)
    #expect(LineForge.fault(LineForge.line(note, by: "")) == .missingKey("by"))
  }

  @Test(arguments: [
    "2026-11-21T09:14:03.121Z", "2026-11-21T10:14:03.120+01:00", "2026-11-21T09:14:03Z",
    "2026-11-21 09:14:03.120Z",
    "2026-11-21T09:14:03.120z", "2026-11-21T09:14:02.1120Z", "2026-11-21T09:13:63.120Z",
    "2026-11-20T33:14:03.120Z",
    "2026-11-21T09:14:03,120Z", "2026-10-52T09:14:03.120Z", "", "2026-11-21T09:14:03.12 Z",
  ])
  func atIsTheInstantOfTheId(at: String) {
    let head = "{\"v\":1,\"id\":\"\(LineForge.id)\",\"at\":\"\(at)\",\"by\":\"timra\""
    #expect(LineForge.fault(bytes(head + note)) == .instantDiffers)
  }

  @Test(arguments: [
    "01m7yp4nzgq4zj6t9xb7c5d0ef", "", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01M7YP4NZGQ4ZJ6T9XB7C5D0EU",
  ])
  func theIdIsAULID(id: String) {
    let head = "{\"v\":1,\"id\":\"\(id)\",\"at\":\"2026-11-21T09:14:03.120Z\",\"by\":\"timra\""
    #expect(LineForge.fault(bytes(head + note)) == .invalidID)
  }

  /// An id, or that of a body with a day after it, however long the body's own is.
  @Test func aMeetingIsSpeltAsAnID() {
    let body = String(repeating: "a", count: 40)
    for meeting in ["m", "lansledning-2026-02-12", "\(body)-2026-02-12"] {
      #expect(LineForge.fault(LineForge.line(note + ",\"meeting\":\"\(meeting)\"")) == nil, "\(meeting)")
    }
    for meeting in [
      "a b/../c", "M", "a-", "å", "\(body)a-2026-02-12", "\(body)-2026-02-1x", "\(body)-2026-02",
    ] {
      #expect(
        LineForge.fault(LineForge.line(note + ",\"meeting\":\"\(meeting)\""))
          == .invalidValue(key: "meeting"),
        "\(meeting)")
    }
  }

  @Test func theCheckStandsLastAndIsRight() {
    let line = String(decoding: LineForge.line(note), as: UTF8.self)
    let body = LineForge.head() + note
    let check = line.dropFirst(body.count + 6).dropLast(2)
    #expect(LineForge.fault(Array((body + "}").utf8)) == .missingKey("c"))
    #expect(LineForge.fault(Array((body + ",\"c\":\"00000000\"}").utf8)) == .wrongChecksum)
    #expect(LineForge.fault(Array((body + ",\"c\":\"\(check.uppercased())\"}").utf8)) == .wrongChecksum)
    #expect(LineForge.fault(Array((body + ",\"c\":\"\(check)0\"}").utf8)) == .missingKey("c"))
    #expect(LineForge.fault(Array((body + ",\"c\":12345678}").utf8)) == .missingKey("c"))
    #expect(LineForge.fault(Array((body + ",\"c\":\"\(check)\",\"d\":1}").utf8)) == .missingKey("c"))
    #expect(LineForge.fault(Array("{\"c\":\"00000000\"}".utf8)) == .missingKey("v"))
  }

  @Test func nothingBeforeOrAfterTheLine() {
    let line = LineForge.line(note)
    for odd in [
      [0xEF, 0xBB, 0xBF] + line, line + [0x0D], line + [0], line + [0x20], [0x20] + line, [0] + line,
      line + line,
    ] {
      #expect(!LineForge.isWhole(odd))
    }
    for odd in ["", "{", "}", "{}", "[]", "null", "{\"v\":1}", "\"c\""] {
      #expect(!LineForge.isWhole(Array(odd.utf8)))
    }
  }

  @Test func textIsStrictUTF8() {
    let start = Array((LineForge.head() + #","do":"note","text":""#).utf8)
    for odd in [
      [0xFF], [0xC3], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xC3, 0x28],
    ] as [[UInt8]] {
      #expect(LineForge.fault(LineForge.sealed(start + odd + [0x22])) != nil)
    }
    #expect(LineForge.isWhole(LineForge.sealed(start + [0xC3, 0xA5, 0xF4, 0x8F, 0xBF].dropLast(3) + [0x22])))
  }

  @Test func aDayMayNotLieAheadOfTheRecordedDay() {
    let late = EventID(instant: "2026-11-21T23:30", upper: 1, lower: 1)
    #expect(LineForge.fault(LineForge.line(#","do":"note","on":"2026-11-22""#)) == .dayAfterRecorded)
    #expect(LineForge.isWhole(LineForge.line(#","do":"note","on":"2026-11-21""#)))
    // Half past midnight in Sweden is the next day.
    #expect(LineForge.isWhole(LineForge.line(#","do":"note","on":"2026-11-22""#, id: late)))
    #expect(
      LineForge.fault(LineForge.line(#","do":"note","on":"2026-11-23""#, id: late)) == .dayAfterRecorded)
  }

  @Test(arguments: ["x", "å", "😀"])
  func textHasAtMostFourThousandScalars(letter: String) {
    func line(_ count: Int) -> [UInt8] {
      Fact(.note, text: String(repeating: letter, count: count)).line(
        id: LineForge.id, by: "timra", role: nil)
    }
    #expect(LineForge.fault(line(4_000)) == nil)
    #expect(LineForge.fault(line(4_001)) == .textTooLong)
  }

  @Test func escapedTextCountsScalarsNotBytes() {
    let text = String(repeating: "\u{200B}", count: 2_500)
    #expect(LineForge.isWhole(Fact(.note, text: text).line(id: LineForge.id, by: "timra", role: nil)))
  }

  @Test func aLineHasAtMostSixteenKibibytesWithItsEnd() {
    let frame = LineForge.line(#","do":"note","x":"""#).count
    func line(_ count: Int) -> [UInt8] {
      LineForge.line(#","do":"note","x":"\#(String(repeating: "x", count: count - frame))""#)
    }
    #expect(line(16_383).count == 16_383 && LineForge.isWhole(line(16_383)))
    #expect(LineForge.fault(line(16_384)) == .tooLong(bytes: 16_384))
  }
}
