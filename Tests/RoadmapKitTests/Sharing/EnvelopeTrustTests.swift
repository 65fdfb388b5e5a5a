import Glibc
import Testing

@testable import RoadmapKit

/// What an envelope may not bring, and what it may not stop.
struct EnvelopeTrustTests {
  private static let other = House.plan.replacing("\nid: fardplan-nara-vard\n", with: "\nid: nagot-annat\n")
  private static let marked = House.plan.replacing(
    "\nid: fardplan-nara-vard\n", with: "\nid: fardplan-nara-vard\nmarking: PÅHITTAT\n")

  @Test func anotherPlanOrAPracticeNeverComesInByEnvelope() throws {
    let town = try Town()
    let timra = try town.alone("t", "timra")
    let connected = try town.house("c", writer: "kramfors")
    let stranger = try town.alone("s", "ange", plan: Self.other)
    let practice = try town.alone("p", "ange", plan: Self.marked)
    for house in [stranger, practice] { try house.note("främmande") }
    let plan = ShareTrouble.EnvelopeFault.otherPlan(theirs: "nagot-annat", own: "fardplan-nara-vard")
    let marking = ShareTrouble.EnvelopeFault.otherMarking(theirs: "PÅHITTAT", own: nil)
    for house in [timra, connected] {
      for (maker, fault) in [(stranger, plan), (practice, marking)] {
        let path = try maker.envelope("främmande", everything: true)
        #expect(throws: ShareTrouble.envelope(fault, "kuvert")) { try house.open(path) }
      }
      #expect(try house.texts == [] && house.text("roadmap.yaml") == House.plan)
      #expect(try !house.repository().contains("främmande"), "nothing of it is kept")
    }
    // And the other way round.
    try timra.note("riktigt")
    #expect(throws: ShareTrouble.self) { try practice.open(try timra.envelope("riktigt")) }
    #expect(try practice.texts == ["främmande"])
  }

  /// An envelope rests on the server's plan, so it is not made where another one lies.
  @Test func noEnvelopeIsMadeOverAnotherPlan() throws {
    let town = try Town()
    let house = try town.house("a", writer: "ange")
    try house.note("ett")
    try house.put(Self.other, at: "roadmap.yaml")
    let trouble = ShareTrouble.otherPlan(theirs: "fardplan-nara-vard", own: "nagot-annat")
    #expect(throws: trouble) { try house.envelope("1") }
    #expect(throws: trouble) { try house.publish() }
    #expect(try house.drafts == 1)
  }

  /// Nobody writes in my name by a file that I open, and nothing but whole lines comes in.
  @Test func anEnvelopeNeverAddsToMyOwnJournal() throws {
    let town = try Town()
    let ange = try town.alone("a", "ange")
    try ange.note("mitt")
    let path = try ange.ownPath
    let mine = try #require(ange.text(path))
    for (name, start, line) in [("f", mine, 2), ("g", "", 1)] {
      let forger = try town.alone(name, "ange")
      if !start.isEmpty { try forger.put(start, at: path) }
      try forger.pretend(path)
      try forger.note("aldrig sagt")
      let fault = ShareTrouble.EnvelopeFault.contradicts(file: path, line: line)
      #expect(throws: ShareTrouble.envelope(fault, "kuvert")) {
        try ange.open(try forger.envelope("k" + name))
      }
      #expect(ange.text(path) == mine)
    }
    let litter = try town.bundle(["roadmap.yaml": House.plan, "journal/timra/aaaaaaaa.jsonl": "skräp\n"])
    #expect(throws: ShareTrouble.envelope(.notOne, "kuvert")) { try ange.open(litter) }
    #expect(try ange.texts == ["mitt"])
  }

  // Beginning with one.

  @Test func aCompleteOneFillsANewFolderAndLaterOnesFollow() throws {
    let town = try Town()
    let ange = try town.house("a", writer: "ange")
    try ange.note("ett")
    try ange.publish()
    try ange.note("två")
    let all = try ange.envelope("all", everything: true)
    let timra = try House(town, "t", writer: "timra")
    let report = try timra.sharer().join(envelope: all, name: "kuvert")
    #expect(report.fetched == 2 && report.writers == ["ange"] && report.notices == [])
    #expect(try timra.texts == ["ett", "två"] && timra.text("roadmap.yaml") == House.plan)
    #expect(try timra.sharer().place() == nil)
    // What rests on the same is opened, and what is written goes back.
    try ange.note("tre")
    #expect(try timra.open(try ange.envelope("nytt")).fetched == 1)
    try timra.note("svar")
    #expect(try ange.open(try timra.envelope("svar")).fetched == 1)
    // The server has moved on, its plan too, when it is reached.
    try ange.publish()
    let next = House.plan + "# ny\n"
    try town.commit(["roadmap.yaml": next])
    let connection = try timra.sharer().connect(to: town.server, from: "/")
    #expect(connection.report.notices == [] && timra.text("roadmap.yaml") == next)
    #expect(try timra.publish().published == 1)
    #expect(try ange.fetch().notices == [])
    #expect(try ange.texts == ["ett", "två", "tre", "svar"])
  }

  @Test func aFolderDoesNotBeginWithLess() throws {
    let town = try Town()
    let ange = try town.house("a", writer: "ange")
    try ange.note("ett")
    let part = try ange.envelope("part")
    let timra = try House(town, "t", writer: "timra")
    #expect(throws: ShareTrouble.envelope(.increment, "kuvert")) {
      try timra.sharer().join(envelope: part, name: "kuvert")
    }
    let file = try FileReader.read(try ange.envelope("all", everything: true), limit: 1 << 22)
    try AtomicFile.replace(part, with: Array(file.dropLast(30)))
    #expect(throws: ShareTrouble.envelope(.notOne, "kuvert")) {
      try timra.sharer().join(envelope: part, name: "kuvert")
    }
    #expect(timra.names(".") == [])
  }

  // One bad envelope.

  @Test func whatTheServerContradictsIsSetAsideAndForgotten() throws {
    let town = try Town()
    let leaders = try town.house("l", writer: "lansledning")
    let ange = try town.house("a", writer: "ange")
    try ange.note("ett")
    let path = try ange.ownPath
    let forger = try town.alone("f", "ange")
    try forger.pretend(path)
    try forger.note("falskt")
    #expect(try leaders.open(try forger.envelope("falskt")).fetched == 1)
    try ange.publish()
    let notices = try leaders.fetch().notices
    let copy = try #require(leaders.names("journal/ange").first { $0.contains(".damaged-") })
    #expect(notices == [.envelopeContradicted(file: path, copy: "journal/ange/\(copy)")])
    #expect(leaders.text("journal/ange/\(copy)")?.contains("falskt") == true)
    #expect(try leaders.texts == ["ett"])
    // Told once, and everything goes on.
    #expect(try leaders.fetch() == ShareReport())
    try leaders.note("eget")
    let report = try leaders.publish()
    #expect(report.published == 1 && report.carried == 0 && report.notices == [])
    // Opened once more it is refused in its own words.
    let fault = ShareTrouble.EnvelopeFault.contradicts(file: path, line: 1)
    #expect(throws: ShareTrouble.envelope(fault, "kuvert")) { try leaders.open(town.folder.path("falskt")) }
    #expect(throws: ShareTrouble.envelope(fault, "kuvert")) { try ange.open(town.folder.path("falskt")) }
    #expect(try leaders.fetch() == ShareReport())
  }

  // What would go in.

  @Test func thePreviewIsWhatGoesIn() throws {
    let town = try Town()
    let leaders = try town.house("l", writer: "lansledning")
    let ange = try town.house("a", writer: "ange")
    try ange.note("ett")
    try leaders.open(try ange.envelope("1"))
    try ange.note("två")
    let own = try ange.ownPath
    // The server has none of the two, whatever an envelope had.
    let contents = try ange.sharer().envelopeContents(as: "ange")
    #expect(contents.known == [own: 0] && contents.enclosed == 2 && contents.carried == 0)
    let carried = try leaders.sharer().envelopeContents(as: "lansledning")
    #expect(carried.known == [:] && carried.carried == 1 && carried.enclosed == 1)
    try ange.publish()
    try leaders.fetch()
    try leaders.note("tre")
    let all = try leaders.sharer().envelopeContents(as: "lansledning", withEverything: true)
    #expect(all.enclosed == 3 && all.writers == 2)
    let report = try leaders.sharer().makeEnvelope(as: "lansledning", name: "l", withEverything: true) { _ in
    }
    #expect(report.enclosed == 3 && report.published == 1)
  }
}
