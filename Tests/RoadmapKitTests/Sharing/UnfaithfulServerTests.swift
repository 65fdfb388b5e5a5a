import Glibc
import Testing

@testable import RoadmapKit

/// A server without a guard, and whoever may write on it: nothing that was once fetched is lost or changed here.
struct UnfaithfulServerTests {
  private struct Scene {
    let town: Town
    let sundsvall: House
    let ange: House
    /// Sundsvall's journal, as all three know it.
    let path: String

    init() throws {
      town = try Town()
      sundsvall = try town.house("a", writer: "sundsvall")
      ange = try town.house("b", writer: "ange")
      try sundsvall.note("ett")
      try sundsvall.note("två")
      try sundsvall.publish()
      try ange.fetch()
      path = try sundsvall.ownPath
    }

    var text: String { town.shared(path).map { $0 + "\n" } ?? "" }

    /// Ånge fetches, is told this, and has what it had.
    func expect(_ trouble: ShareTrouble, _ comment: Comment? = nil) throws {
      let before = try ange.texts
      let names = ange.names(".") + ange.names("journal")
      #expect(throws: trouble, comment) { try ange.fetch() }
      #expect(try ange.texts == before, comment)
      #expect(ange.names(".") + ange.names("journal") == names, comment)
      // Nothing is sent on top of it either.
      try ange.note("eget")
      let tip = town.tip
      #expect(throws: trouble, comment) { try ange.publish() }
      #expect(town.tip == tip, comment)
    }
  }

  /// A backup was put back, or all is gone: told, nothing is lost here, and the next that publishes puts it right.
  @Test(arguments: [true, false]) func whatAServerHasLostIsPutBack(isEmpty: Bool) throws {
    let scene = try Scene()
    let (town, ange) = (scene.town, scene.ange)
    let newest = town.tip
    let older = try town.git("-C", town.server, "rev-parse", "main~1")
    try town.git(
      "-C", town.server, "update-ref", isEmpty ? "-d" : "--no-deref", "refs/heads/main",
      isEmpty ? newest : older)
    let before = try ange.texts
    try ange.note("eget")
    // Whoever publishes without knowing is told first, too.
    #expect(throws: ShareTrouble.behind) { try ange.publish() }
    #expect(throws: ShareTrouble.behind) { try ange.fetch() }
    #expect(try ange.texts.count == before.count + 1)
    #expect(town.tip == (isEmpty ? "" : older), "nothing was sent")
    let report = try ange.publish()
    #expect(report.published == 1 && report.notices == [.restored])
    #expect(try town.git("-C", town.server, "rev-parse", "main~1") == newest)
    #expect(try ange.publish() == ShareReport() && ange.fetch() == ShareReport())
    #expect(try town.house("d", writer: "timra").texts == ange.texts)
  }

  @Test func whatIsLostIsPutBackAlsoWhereThereIsNothingNew() throws {
    let scene = try Scene()
    let newest = scene.town.tip
    try scene.town.git("-C", scene.town.server, "update-ref", "-d", "refs/heads/main")
    #expect(throws: ShareTrouble.behind) { try scene.ange.fetch() }
    #expect(try scene.ange.sharer().outgoing(as: "ange").restores)
    let report = try scene.ange.publish()
    #expect(report.notices == [.restored])
    let plan = try #require(try scene.ange.contents.mainPlan)
    let said = Words.Sharing.published(report, at: Instant(milliseconds: 0), in: plan, today: Day(number: 0))
    #expect(said == ["Servern har allt som är publicerat."])
    #expect(scene.town.tip == newest)
    #expect(try !scene.ange.sharer().outgoing(as: "ange").restores)
  }

  /// The server moves to another machine.
  @Test func anotherServerThatIsEmptyGetsAll() throws {
    let scene = try Scene()
    let other = scene.town.folder.path("annan.git")
    try scene.town.git("init", "--quiet", "--bare", "-b", "main", other)
    let connection = try scene.ange.sharer().connect(to: other, from: "/")
    #expect(connection.isEmpty && connection.mayWrite)
    #expect(try scene.ange.publish().notices == [.restored])
    #expect(try scene.town.git("-C", other, "rev-parse", "main") == scene.town.tip)
  }

  @Test func aHistoryThatWasWrittenAnewIsNotFollowed() throws {
    let scene = try Scene()
    let parent = try scene.town.git("-C", scene.town.server, "rev-parse", "main~1")
    try scene.town.commit([scene.path: scene.text + "x\n"], onto: parent)
    try scene.expect(.rewound)
  }

  @Test func aChangedLineIsNamed() throws {
    let scene = try Scene()
    try scene.town.commit([scene.path: scene.text.replacing("två", with: "tvä")])
    try scene.expect(.changed(file: scene.path, line: 2))
  }

  @Test func aShortenedOrRemovedJournalIsNamed() throws {
    let scene = try Scene()
    let first = scene.text.split(separator: "\n").first.map { $0 + "\n" } ?? ""
    try scene.town.commit([scene.path: first])
    try scene.expect(.vanished(file: scene.path))
    let other = try Scene()
    try other.town.commit([other.path: nil])
    try other.expect(.vanished(file: other.path))
  }

  @Test(arguments: ["120000", "100755"]) func whatIsNoPlainFileIsNotFetched(mode: String) throws {
    let scene = try Scene()
    let path = "journal/ange/aaaaaaaa.jsonl"
    try scene.town.commit([path: "../../../hemligt"], mode: mode)
    try scene.expect(.strange(file: path))
  }

  @Test func aPlanThatIsGoneIsNotFollowed() throws {
    let scene = try Scene()
    try scene.town.commit(["roadmap.yaml": nil])
    try scene.expect(.vanished(file: "roadmap.yaml"))
  }

  @Test func aBrokenPlanIsPassedOver() throws {
    let scene = try Scene()
    try scene.town.commit(["roadmap.yaml": "roadmap: 1\nid: [\n"])
    try scene.sundsvall.note("tre")
    try scene.sundsvall.publish()
    let report = try scene.ange.fetch()
    #expect(report.notices == [.planRefused(file: "roadmap.yaml")] && report.fetched == 1)
    #expect(scene.ange.text("roadmap.yaml") == House.plan)
    // Put right, it comes.
    let next = House.plan + "# rättad\n"
    try scene.town.commit(["roadmap.yaml": next])
    try scene.ange.fetch()
    #expect(scene.ange.text("roadmap.yaml") == next)
  }

  @Test func anotherPlanStopsItAll() throws {
    for line in ["id: nagot-annat", "id: fardplan-nara-vard\nmarking: PÅHITTAT"] {
      let scene = try Scene()
      let other = House.plan.replacing("\nid: fardplan-nara-vard\n", with: "\n\(line)\n")
      try scene.town.commit(["roadmap.yaml": other, "journal/timra/aaaaaaaa.jsonl": "x\n"])
      let marking = ShareTrouble.otherMarking(theirs: "PÅHITTAT", own: nil)
      let plan = ShareTrouble.otherPlan(theirs: "nagot-annat", own: "fardplan-nara-vard")
      try scene.expect(line.contains("marking") ? marking : plan)
    }
  }

  @Test func whatDoesNotBelongIsPassedOver() throws {
    let scene = try Scene()
    try scene.town.commit([
      ".gitattributes": "* text", ".gitmodules": "[submodule]", "journal/x": "x",
      "journal/SUNDSVALL/aaaaaaaa.jsonl": "x",
      "journal/ange/con.jsonl": "x", "plans/\u{1B}[31mx.yaml": "x", "reports/.dold/config": "x",
      "hooks/post-checkout": "x",
    ])
    let report = try scene.ange.fetch()
    #expect(report.notices.contains { if case .foreign(let count) = $0 { count >= 7 } else { false } })
    #expect(scene.ange.names(".") == ["journal", "roadmap.yaml"])
    #expect(scene.ange.names("journal") == ["sundsvall"])
  }

  @Test func damagedLinesOfOthersCostOnlyThemselves() throws {
    let scene = try Scene()
    try scene.town.commit([scene.path: scene.text + "skräp\n"])
    #expect(try scene.ange.fetch().fetched == 1)
    #expect(try scene.ange.texts == ["ett", "två"])
    #expect(try scene.ange.journals.damagedCount == 1)
  }

  /// Another's journal is not one's own to write in.
  @Test(arguments: ["", "x\n", "torn"]) func whatWasChangedHereIsPutRight(tail: String) throws {
    let scene = try Scene()
    let right = scene.text
    try scene.ange.put(tail.isEmpty ? "" : right + tail, at: scene.path)
    let report = try scene.ange.fetch()
    let copy = try #require(scene.ange.names("journal/sundsvall").first { $0.contains(".damaged-") })
    #expect(report.notices == [.journalDiffered(file: scene.path, copy: "journal/sundsvall/\(copy)")])
    #expect(scene.ange.text(scene.path) == right)
    #expect(scene.ange.text("journal/sundsvall/\(copy)") == (tail.isEmpty ? "" : right + tail))
    #expect(try scene.ange.fetch().notices == [])
  }

  @Test func aJournalThatWasDeletedHereComesBack() throws {
    let scene = try Scene()
    unlink(scene.ange.workspace.path(scene.path))
    try scene.ange.fetch()
    #expect(scene.ange.text(scene.path) == scene.text)
  }

  @Test func aLinkInAJournalsPlaceIsNotFollowed() throws {
    let scene = try Scene()
    let secret = try scene.town.folder.write("hemligt", to: "hemligt")
    let place = scene.ange.workspace.path(scene.path)
    unlink(place)
    symlink(secret, place)
    #expect(throws: ShareTrouble.self) { try scene.ange.fetch() }
    #expect(scene.town.folder.text("hemligt") == "hemligt")
  }

  // One's own.

  @Test func whatOneHasPublishedComesBack() throws {
    let scene = try Scene()
    let right = scene.text
    let first = right.split(separator: "\n").first.map { $0 + "\n" } ?? ""
    try scene.sundsvall.put(first, at: scene.path)
    let report = try scene.sundsvall.fetch()
    #expect(report.notices == [.ownCompleted(file: scene.path)])
    #expect(scene.sundsvall.text(scene.path) == right)
    try scene.sundsvall.note("tre")
    #expect(try scene.sundsvall.publish().published == 1)
    #expect(try scene.sundsvall.texts == ["ett", "två", "tre"])
  }

  @Test func anOwnJournalThatWasChangedIsNotSent() throws {
    let scene = try Scene()
    try scene.sundsvall.put(scene.text.replacing("två", with: "tvä"), at: scene.path)
    #expect(throws: ShareTrouble.ownDiffers(file: scene.path, line: 2)) { try scene.sundsvall.publish() }
    #expect(try scene.sundsvall.fetch().notices == [.ownDiffers(file: scene.path, line: 2)])
  }

  @Test func damagedLinesOfOnesOwnAreNotSent() throws {
    let scene = try Scene()
    try scene.sundsvall.put(scene.text + "skräp\n", at: scene.path)
    let tip = scene.town.tip
    #expect(throws: ShareTrouble.ownDamaged(file: scene.path, count: 1)) { try scene.sundsvall.publish() }
    #expect(scene.town.tip == tip)
  }

  // Plans.

  @Test func aPlanThatOnlyOthersChangedComes() throws {
    let scene = try Scene()
    let next = House.plan + "# ny\n"
    try scene.town.commit([
      "roadmap.yaml": next,
      "plans/remiss.yaml": House.plan.replacing("\nid: fardplan-nara-vard\n", with: "\nid: remiss\n"),
    ])
    #expect(try scene.ange.fetch().plansFetched == ["plans/remiss.yaml", "roadmap.yaml"])
    #expect(scene.ange.text("roadmap.yaml") == next)
    try scene.town.commit(["plans/remiss.yaml": nil])
    try scene.ange.fetch()
    #expect(scene.ange.names("plans") == [])
  }

  @Test func aPlanThatOthersRemovedStaysWhereItWasChanged() throws {
    let scene = try Scene()
    let plan = House.plan.replacing("\nid: fardplan-nara-vard\n", with: "\nid: remiss\n")
    try scene.town.commit(["plans/remiss.yaml": plan])
    try scene.ange.fetch()
    try scene.ange.put(plan + "# min\n", at: "plans/remiss.yaml")
    try scene.town.commit(["plans/remiss.yaml": nil])
    #expect(try scene.ange.fetch().notices == [.planChangedHere(file: "plans/remiss.yaml")])
    #expect(scene.ange.text("plans/remiss.yaml") == plan + "# min\n")
    #expect(try scene.ange.fetch().notices == [])
  }

  @Test func aPlanChangedOnBothSidesIsToldByLine() throws {
    let scene = try Scene()
    let lines = House.plan.split(separator: "\n", omittingEmptySubsequences: false)
    var (theirs, own) = (lines, lines)
    theirs.insert("# deras", at: 3)
    own[5] = "# min ena \(own[5])"
    own[own.count - 2] += " # min andra"
    try scene.town.commit(["roadmap.yaml": theirs.joined(separator: "\n")])
    let mine = own.joined(separator: "\n")
    try scene.ange.put(mine, at: "roadmap.yaml")
    let report = try scene.ange.fetch()
    let copy = try #require(scene.ange.names(".").first { $0.hasPrefix("roadmap.yaml.egen-") })
    guard case .planOnBothSides("roadmap.yaml", copy, let places) = report.notices.first else {
      Issue.record("\(report.notices)")
      return
    }
    #expect(places.contains { $0.contains(6) } && places.contains { $0.contains(own.count - 1) })
    #expect(scene.ange.text(copy) == mine)
    #expect(scene.ange.text("roadmap.yaml") == theirs.joined(separator: "\n"))
    #expect(try scene.ange.fetch().notices == [])
  }

  /// Somebody else writes in one's own journal on the server.
  private func aJournalThatAnotherWroteIn() throws -> (house: House, path: String) {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    try house.publish()
    let path = try house.ownPath
    let text = try #require(town.shared(path)) + "\n"
    let other = try town.house("b", writer: "sundsvall")
    try other.note("aldrig sagt")
    let line = try #require(other.text(other.ownPath))
    try town.commit([path: text + line])
    return (house, path)
  }

  @Test func linesThatThisMachineNeverSentAreTold() throws {
    let (house, path) = try aJournalThatAnotherWroteIn()
    #expect(try house.fetch().notices == [.ownGrown(file: path, lines: 1)])
    #expect(try house.texts == ["ett", "aldrig sagt"])
  }

  /// The same while one has a draft: it stays one, and nothing is called published that is not.
  @Test func aDraftBesideLinesOfAnotherIsNoPublication() throws {
    let (house, path) = try aJournalThatAnotherWroteIn()
    try house.note("utkast")
    guard case .ownDiffers(path, line: 2)? = try house.fetch().notices.first else {
      Issue.record("not told")
      return
    }
    #expect(try house.drafts == 1)
    #expect(throws: ShareTrouble.ownDiffers(file: path, line: 2)) { try house.publish() }
    #expect(try house.drafts == 1)
  }

  @Test func aPlanChangedHereStaysAndStaysHome() throws {
    let scene = try Scene()
    let mine = House.plan + "# min\n"
    try scene.ange.put(mine, at: "roadmap.yaml")
    try scene.ange.note("ett")
    #expect(try scene.ange.publish().notices == [.planChangedHere(file: "roadmap.yaml")])
    #expect(scene.ange.text("roadmap.yaml") == mine)
    #expect(scene.town.shared("roadmap.yaml").map { $0 + "\n" } == House.plan)
    // It is not a municipality's to publish.
    #expect(throws: ShareTrouble.planNotYours) {
      try scene.ange.sharer().publish(as: "ange", name: "ange", withPlans: true)
    }
    #expect(scene.town.shared("roadmap.yaml").map { $0 + "\n" } == House.plan)
    // Asked for by those who lead, it goes, and is nobody's own any more.
    let report = try scene.ange.sharer().publish(as: "lansledning", name: "lansledning", withPlans: true)
    #expect(report.plansPublished == ["roadmap.yaml"] && report.notices == [])
    #expect(scene.town.shared("roadmap.yaml").map { $0 + "\n" } == mine)
  }
}
