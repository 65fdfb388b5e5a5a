import Testing

@testable import RoadmapKit

/// The calendar file: its events, and what stays the same from one export to the next.
@Suite struct ICalendarTests {
  private func lines(_ scene: Scene, _ years: ClosedRange<Int> = 2026...2027) -> [String] {
    let text = String(decoding: ICalendar.bytes(CalendarScene.table(years, scene)), as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The properties of the events, by their UID.
  private func events(_ scene: Scene, _ years: ClosedRange<Int> = 2026...2027) -> [String: [String: String]] {
    var events: [String: [String: String]] = [:]
    var event: [String: String] = [:]
    for line in lines(scene, years) {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if line == "BEGIN:VEVENT" { event = [:] }
      event[parts[0]] = parts[1]
      if line == "END:VEVENT" { events[event["UID"] ?? ""] = event }
    }
    return events
  }

  @Test func goldens() throws {
    let scene = try CalendarScene.scene()
    let table = CalendarScene.table(2026...2026, scene)
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    Golden.expect(
      CalendarText.text(table, FormatScene.plain), in: FormatScene.golden("calendar.txt"))
    Golden.expect(text(CalendarJSON.bytes(table)), in: FormatScene.golden("calendar.json"))
    // Kept with plain line ends, which git cannot spoil.
    let calendar = text(ICalendar.bytes(CalendarScene.table(2026...2027, scene)))
    Golden.expect(calendar.replacing("\r\n", with: "\n"), in: FormatScene.golden("calendar.ics"))
    #expect(calendar.utf8.count { $0 == 0x0A } == calendar.ranges(of: "\r\n").count)
    #expect(calendar.utf8.count { $0 == 0x0D } == calendar.ranges(of: "\r\n").count)
  }

  @Test func everyOccasionIsAnEventOfWholeDays() throws {
    let scene = try CalendarScene.scene()
    let table = CalendarScene.table(2026...2027, scene)
    let events = events(scene)
    #expect(events.count == table.occasions.count && table.occasions.count > 15)
    for occasion in table.occasions {
      let event = try #require(events["\(occasion.id)@liten-plan"])
      #expect(event["DTSTART;VALUE=DATE"] == occasion.last.description.replacing("-", with: ""))
      #expect(
        event["DTEND;VALUE=DATE"] == occasion.last.adding(days: 1).description.replacing("-", with: ""))
      #expect(event["TRANSP"] == "TRANSPARENT" && event["DTSTAMP"] == "20261105T100000Z")
    }
  }

  @Test func aMovedMilestoneIsTheSameEventWithAHigherSequence() throws {
    let scene = try CalendarScene.scene()
    let moved = scene.plan("moten", "slut", "2027-02-20", by: "timra", at: "2026-11-20")
    let (before, after) = (events(scene), events(moved))
    #expect(Set(before.keys) == Set(after.keys))
    let id = "milestone-moten.slut.timra@liten-plan"
    #expect(before[id]?["DTSTART;VALUE=DATE"] == "20270115")
    #expect(after[id]?["DTSTART;VALUE=DATE"] == "20270220")
    for (id, event) in after {
      let earlier = try #require(before[id]?["SEQUENCE"].flatMap { Int($0) })
      #expect(try #require(event["SEQUENCE"].flatMap { Int($0) }) > earlier, "\(id)")
    }
  }

  @Test func theSequenceDoesNotFallWhenDraftsGoWithoutTrace() throws {
    func sequence(_ scene: Scene) throws -> Int {
      let event = try #require(events(scene)["meeting-after-lansledning-2026-11-05@liten-plan"])
      return try #require(event["SEQUENCE"].flatMap { Int($0) })
    }
    let scene = try CalendarScene.scene()
    // A draft and what took it back lie between; then something newer is written, and the two go.
    let withDrafts =
      scene
      .plan("moten", "slut", "2027-02-20", by: "timra", at: "2026-11-20T09:00")
      .plan("moten", "slut", "2027-03-20", by: "timra", at: "2026-11-20T10:00")
    let published = scene.plan("moten", "slut", "2027-03-20", by: "timra", at: "2026-11-20T10:00")
    #expect(withDrafts.journals.entries.count > published.journals.entries.count)
    #expect(try sequence(withDrafts) == sequence(published) && sequence(published) > sequence(scene))
    // A number of RFC 5545 ends at 2 147 483 647.
    let far = scene.plan("moten", "slut", "2027-03-20", by: "timra", at: "2199-11-20T10:00")
    #expect(try sequence(far) > sequence(published) && sequence(far) <= Int(Int32.max))
  }

  @Test func aMeetingThatThePlanMovesGrowsWithoutALineInAJournal() throws {
    let plan = try PlanFixture.small([("on: 2026-09-18}", "on: 2026-09-17, moved-from: 2026-09-18}")])
    let id = "meeting-lansledning-2026-09-18@liten-plan"
    let before = events(try Scene())[id]
    let after = events(Scene(plan: plan))[id]
    #expect(before?["SEQUENCE"] == "0" && after?["SEQUENCE"] == "1")
    #expect(after?["DTSTART;VALUE=DATE"] == "20260917")
  }

  @Test func theClockChangesNothing() throws {
    let scene = try CalendarScene.scene()
    let now = ICalendar.bytes(CalendarScene.table(2026...2027, scene))
    let later = ICalendar.bytes(CalendarScene.table(2026...2027, scene.seen("2027-12-24")))
    #expect(now == later)
    #expect(lines(try Scene()).contains("DTSTAMP:20250101T000000Z"))
  }

  @Test func theNameSaysWhatACalendarCannotShow() throws {
    let events = events(try CalendarScene.scene())
    func summary(_ id: String) -> String? { events["\(id)@liten-plan"]?["SUMMARY"] }
    #expect(
      summary("milestone-kopior.rutin")
        == #"Rutin beslutad · Gemensam journal · Region Västernorrland (senast kvartal 2 2026)"#)
    #expect(
      summary("milestone-moten.mitt")
        == #"Halvvägs · Gemensamma möten (senast september 2026\, föreslagen tid)"#)
    #expect(
      summary("milestone-video.rutin.ange")
        == #"Rutin beslutad · Möten på distans · Ånge (senast årsskiftet 2026/2027)"#)
    #expect(summary("follow-up-u1-2026") == #"Egen uppföljning\, 2026 (dag anges inte)"#)
    #expect(summary("follow-up-u2-2025-h2") == #"Återrapport\, andra halvåret 2025 (klar 2026-02-02)"#)
    #expect(summary("meeting-after-lansledning-2026-11-05") == "Möte: Länsledning HälSam")
    #expect(events["milestone-moten.mitt@liten-plan"]?["STATUS"] == "TENTATIVE")
    #expect(events["follow-up-u2-2025-h2@liten-plan"]?["STATUS"] == "CONFIRMED")
    #expect(
      events["milestone-moten.slut.timra@liten-plan"]?["DESCRIPTION"]?.contains(
        #"\nFlyttad: kvartal 4 2026 → 2027-01-15\n"#) == true)
  }

  @Test func theMarkingOfAPlanIsOnEveryEvent() throws {
    let plan = try PlanFixture.small([("kind: cooperation", "kind: cooperation\nmarking: ÖVNING")])
    let lines = lines(Scene(plan: plan))
    #expect(lines.contains("NAME:Liten plan · ÖVNING") && lines.contains("X-WR-CALNAME:Liten plan · ÖVNING"))
    let summaries = lines.filter { $0.hasPrefix("SUMMARY:") }
    #expect(!summaries.isEmpty && summaries.allSatisfy { $0.contains("ÖVNING)") })
  }

  @Test func anEmptyYearIsAValidCalendar() throws {
    let lines = lines(try Scene(), 2100...2100)
    #expect(
      lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR" && !lines.contains("BEGIN:VEVENT"))
  }

  @Test func hostileTextsAreHarmless() throws {
    let bytes = ICalendar.bytes(CalendarScene.table(2026...2027, try CalendarScene.scene()))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(Array(text.utf8) == bytes)
    for scalar in text.unicodeScalars where scalar != "\r" && scalar != "\n" {
      #expect(!EscapeRule.mustEscape(scalar.value), "\(scalar.value)")
    }
    #expect(text.contains("Uppdrag: =cmd|' /C calc'!A0 \u{FFFD}[31m"))
  }
}
