import Testing

@testable import RoadmapKit

/// What is written is what is read, for every verb, every optional key and every text.
@Suite struct RoundTripTests {
  private static let hostile = [
    "plain", "\"quoted\" \\ and / slashed", "row\nrow\ttab\0nul\u{1B}[31mred",
    "\u{202E}elbon\u{2066}\u{200B}",
    "Härnösand Ånge Örnsköldsvik", "👩‍⚕️🏴\u{E0067}\u{E007F}", "\u{FEFF}\u{FFFE}\u{F8FF}\u{10FFFF}\u{AD}\u{2028}",
    #"","c":"00000000"}"#, #"\u0041"#, String(repeating: "å", count: 4_000),
  ]

  /// A fitting value of an own key; ids where ids are demanded, else something hard to spell.
  private func value(_ key: EntryKey) -> Fact.Value? {
    switch key.form {
    case .event: .text(LineForge.id.description)
    case .list: .list(["timra", "ange"])
    case .integerOrText: .number(2026)
    case .identifier: .text("fp-612")
    default: .text("Å \"\\\n\u{200B}")
    }
  }

  @Test(arguments: Verb.allCases)
  func everyVerbWithEveryChoiceOfOptionalKeys(verb: Verb) throws {
    let optional = verb.ownKeys.filter { !$0.isRequired && $0.key != .meeting }.map(\.key)
    let free = verb == .tick || verb == .note ? 16 : 2
    for choice in 0..<(1 << optional.count) * free {
      var fact = Fact(verb)
      for own in verb.ownKeys where own.isRequired { fact.values[own.key] = value(own.key) }
      for (index, key) in optional.enumerated() where choice >> index & 1 == 1 {
        fact.values[key] = value(key)
      }
      let extras = choice >> optional.count
      if extras & 1 == 1 { fact.text = Self.hostile[choice % Self.hostile.count] }
      if extras & 2 == 2 { fact.plan = "annan-plan" }
      if extras & 4 == 4 { fact.subject = "ange" }
      if extras & 8 == 8 { fact.on = "2026-11-20" }
      if verb.ownKeys.contains(where: { $0.key == .meeting }) { fact.meeting = "lansledning-2026-11-20" }
      fact.values[.meeting] = nil
      let line = fact.line(id: LineForge.id, by: "timra", role: extras & 1 == 1 ? "LSG-samordnare" : nil)
      let entry = try LineForge.read(line).get()
      #expect(entry.verb == verb && entry.id == LineForge.id && entry.on == fact.on)
      #expect(entry.hasText == (fact.text != nil))
      let detail = EntryDetail(line)
      #expect(detail[.text] == fact.text && detail[.role] == (extras & 1 == 1 ? "LSG-samordnare" : nil))
      #expect(detail[.plan] == fact.plan && detail[.for] == fact.subject)
      for (key, value) in fact.values {
        switch value {
        case .text(let text): #expect(detail[key] == text)
        case .list(let texts): #expect(detail.list(key) == texts)
        case .number(let number): #expect(entry.year == Int32(number))
        }
      }
    }
  }

  @Test(arguments: hostile)
  func everyTextReadsBack(text: String) throws {
    let fact = Fact(.note, text: text)
    let line = fact.line(id: LineForge.id, by: "timra", role: text.count < 200 ? text : nil)
    #expect(!line.contains { $0 < 0x20 || $0 == 0x7F })
    _ = try LineForge.read(line).get()
    #expect(EntryDetail(line)[.text].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func textIsMadeNFCWhenWritten() {
    let line = Fact(.note, text: "A\u{30A}nge").line(id: LineForge.id, by: "timra", role: nil)
    #expect(EntryDetail(line)[.text].map { Array($0.unicodeScalars).count } == 4)
  }

  @Test func textNeedNotBeNFCWhenRead() {
    #expect(LineForge.isWhole(LineForge.line(",\"do\":\"note\",\"text\":\"A\u{30A}nge\"")))
  }

  @Test func namesWithEscapesAreKnownByWhatTheySay() throws {
    let fact = Fact(.assign, [.to: "Gruppen \"Nära\\vård\""], text: "Gör.")
    let line = fact.line(id: LineForge.id, by: "lansledning", role: nil)
    let journals = Journals([LineForge.file([line], writer: "lansledning")])
    let entry = try #require(journals.entries.first)
    #expect(journals.names[entry.object] == "Gruppen \"Nära\\vård\"")
  }

  @Test func theExampleOfTheFormatIsReadAndWrittenSo() throws {
    let example = Array(LineForge.example.utf8)
    let entry = try LineForge.read(example, writer: "sundsvall").get()
    #expect(entry.verb == .tick && entry.id.description == "01M7YP4NZGQ4ZJ6T9XB7C5D0EF")
    let fact = Fact(.tick, [.activity: "fp-612", .milestone: "modell-i-drift"])
    #expect(fact.line(id: entry.id, by: "sundsvall", role: "LSG-samordnare") == example)
  }
}
