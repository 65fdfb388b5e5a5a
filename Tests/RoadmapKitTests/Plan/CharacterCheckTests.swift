import Testing

@testable import RoadmapKit

/// Bytes and characters that a plan may not hold are told at their place before the parser sees them.
@Suite struct CharacterCheckTests {
  private let start = Array("roadmap: 1\ntitle: Åäö ".utf8)

  /// The only fault of a file in which `odd` stands on line 2 as the twelfth character.
  private func fault(_ odd: [UInt8]) -> PlacedFault? {
    let faults = PlanReader.read(start + odd + Array("x\nid: a\n".utf8)).faults
    return faults.count == 1 ? faults[0] : nil
  }

  @Test func aByteOrderMarkIsRefusedAtTheStart() {
    #expect(
      PlanReader.read([0xEF, 0xBB, 0xBF] + start).faults == [PlacedFault(.byteOrderMark, line: 1, column: 1)])
    #expect(fault([0xEF, 0xBB, 0xBF]) == PlacedFault(.controlCharacter(0xFEFF), line: 2, column: 12))
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xE2, 0x82],
      [0xFE, 0xFF], [0xC3, 0x28],
    ] as [[UInt8]])
  func badUTF8IsToldAtItsPlace(odd: [UInt8]) {
    #expect(fault(odd) == PlacedFault(.notUTF8, line: 2, column: 12))
  }

  @Test func aFileCutWithinALetterIsTold() {
    #expect(PlanReader.read(start + [0xC3]).faults == [PlacedFault(.notUTF8, line: 2, column: 12)])
    #expect(
      PlanReader.read(start + [0xF0, 0x9F, 0x98]).faults == [PlacedFault(.notUTF8, line: 2, column: 12)])
  }

  @Test(
    arguments: [
      0x00, 0x01, 0x07, 0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028,
      0x2029, 0xFEFF,
    ] as [UInt32])
  func controlsAndLineSeparatorsAreRefused(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(
      fault(Array(String(Character(scalar)).utf8))
        == PlacedFault(.controlCharacter(value), line: 2, column: 12))
  }

  @Test(arguments: ["å", "–", "😀", "\u{A0}", "\u{2027}", "\u{202A}", "\u{20AC}", "\u{FFFD}", "~", "\u{301}"])
  func otherCharactersAreFine(text: String) {
    #expect(CharacterCheck.firstFault(in: start + Array(text.utf8)) == nil)
  }

  @Test func windowsLineEndsAreToldAtTheFirst() {
    let found = PlanReader.read(Array("roadmap: 1\r\nid: a\r\n".utf8)).faults
    #expect(found == [PlacedFault(.controlCharacter(0x0D), line: 1, column: 11)])
  }
}
