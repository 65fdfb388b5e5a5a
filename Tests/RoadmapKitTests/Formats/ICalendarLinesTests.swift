import Testing

@testable import RoadmapKit

/// Lines as RFC 5545 wants them, whatever text they hold.
@Suite struct ICalendarLinesTests {
  private func lines(_ text: String) -> [[UInt8]] {
    var file = ICalendarLines()
    file.add("SUMMARY", text: text)
    var lines: [[UInt8]] = [[]]
    for byte in file.bytes {
      if byte == 0x0A, lines[lines.count - 1].last == 0x0D {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }

  /// The text as a reader gets it back.
  private func read(_ text: String) -> String {
    let lines = lines(text)
    #expect(lines.last == [])
    let whole = lines.dropLast().enumerated().flatMap { $0 == 0 ? $1[...] : $1.dropFirst() }
    var value = ""
    var isEscaped = false
    for character in String(decoding: whole, as: UTF8.self).unicodeScalars.dropFirst("SUMMARY:".utf8.count) {
      if isEscaped {
        value.unicodeScalars.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        value.unicodeScalars.append(character)
      }
    }
    return value
  }

  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("två\nrader", "två\\nrader"),
    ("a\r\nb\rc\u{2028}d\u{85}e", "a\\nb\\nc\\nd\\ne"),
    ("\r\r\n\n", "\\n\\n\\n"), ("tab\tb", "tab b"),
    ("\u{1B}[31m\u{0}\u{202E}x\u{200B}\u{FEFF}", "\u{FFFD}[31m\u{FFFD}\u{FFFD}x\u{FFFD}\u{FFFD}"),
    ("END:VCALENDAR\nBEGIN:VEVENT", "END:VCALENDAR\\nBEGIN:VEVENT"), ("", ""), ("\"å\": ä", "\"å\": ä"),
  ]) func textIsEscaped(text: String, value: String) {
    #expect(ICalendarLines.escaped(text) == value)
  }

  @Test func noLineIsLongerThan75BytesAndNoCharacterIsCut() {
    for letter in ["a", "å", "…", "😀", "e\u{301}", "\\", ";", "\n"] {
      for count in [0, 1, 60, 66, 67, 68, 74, 75, 76, 300] {
        let text = String(repeating: "x", count: count % 4) + String(repeating: letter, count: count)
        for (index, line) in lines(text).enumerated() {
          #expect(line.count <= 75)
          #expect(String(validating: line, as: UTF8.self) != nil, "\(letter) \(count)")
          if index > 0, !line.isEmpty { #expect(line.first == 0x20) }
        }
        #expect(read(text).unicodeScalars.elementsEqual(text.unicodeScalars), "\(letter) \(count)")
      }
    }
  }

  @Test func aLineOfExactly75BytesStaysWhole() {
    let room = 75 - "SUMMARY:".utf8.count
    #expect(lines(String(repeating: "a", count: room)).count == 2)
    #expect(lines(String(repeating: "a", count: room + 1)).map(\.count) == [75, 2, 0])
  }

  @Test func anyTextComesBackAsItWasSaidButForWhatIsHidden() {
    var lot = Lot(5)
    let letters: [Unicode.Scalar] = ["a", "å", "\\", ";", ",", "n", "\n", "😀", ":", " ", "\u{301}", "€"]
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<lot.below(200) { text.append(lot.pick(letters)) }
      #expect(read(String(text)).unicodeScalars.elementsEqual(text))
    }
  }
}
