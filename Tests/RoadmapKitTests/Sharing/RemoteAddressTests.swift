import Testing

@testable import RoadmapKit

struct RemoteAddressTests {
  private typealias Fault = RemoteAddress.Fault

  @Test(
    arguments: [
      ("git@server.se:fardplan.git", "ssh", "server.se", nil),
      ("server.se:/srv/f.git", "ssh", "server.se", nil),
      ("ssh://git@server.se:2222/srv/f.git", "ssh", "server.se", 2222),
      ("https://server.se/f.git", "https", "server.se", nil),
      ("HTTPS://user@server.se:8443/f", "https", "server.se", 8443),
    ] as [(String, String, String, Int?)])
  func serversAreKnown(text: String, transport: String, host: String, port: Int?) throws {
    let address = try RemoteAddress(text, from: "/")
    #expect(
      address.transport == transport && address.host == host && address.port == port && address.text == text)
  }

  @Test func foldersAreTakenFromWhereOneStands() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("en mapp.git")
    let real = try RemoteAddress(folder.path, from: "/").text
    for text in [
      "en mapp.git", "./en mapp.git", "\(folder.path)/en mapp.git", "file://\(folder.path)/en mapp.git",
    ] {
      let address = try RemoteAddress(text, from: folder.path)
      #expect(address.transport == "file" && address.text == "\(real)/en mapp.git" && address.host == nil)
    }
    #expect(throws: Fault.noFolder("saknas")) { try RemoteAddress("saknas", from: folder.path) }
  }

  /// Nothing that git or ssh could take for an order.
  @Test(arguments: [
    "-oProxyCommand=touch x", "--upload-pack=touch x", "ext::sh -c touch% x", "fd::17", "transport::address",
    "ssh://-oProxyCommand=x/f", "ssh://git@-x/f", "-x@server:f", "git@-server:f", "git@server:-f",
    "git@server:f\nx", "ssh://server/f\u{0}", "https://server/f\u{202E}", "ssh://a@b@c/f",
    "ssh://server:99999/f",
    "ssh://server:x/f", "ssh://ser ver/f", "ssh://server;x/f", "a$(x)b:f", "file://relativ/f",
  ])
  func ordersAreRefused(text: String) {
    #expect(throws: Fault.unsafe) { try RemoteAddress(text, from: "/") }
  }

  @Test func whatIsMissingOrNotUsedIsNamed() {
    #expect(throws: Fault.empty) { try RemoteAddress("  ", from: "/") }
    #expect(throws: Fault.protocolNotUsed("http")) { try RemoteAddress("http://server/f", from: "/") }
    #expect(throws: Fault.protocolNotUsed("git")) { try RemoteAddress("git://server/f", from: "/") }
    #expect(throws: Fault.password) { try RemoteAddress("https://user:hemligt@server/f", from: "/") }
    #expect(throws: Fault.hostMissing) { try RemoteAddress("ssh:///f", from: "/") }
    #expect(throws: Fault.pathMissing) { try RemoteAddress("ssh://server", from: "/") }
    #expect(throws: Fault.pathMissing) { try RemoteAddress("server:", from: "/") }
  }
}

struct ShareRecordTests {
  @Test func itIsReadAsItWasWritten() throws {
    var record = ShareRecord()
    #expect(ShareRecord(Array(record.text.utf8)) == record)
    record.address = "/en mapp/server.git"
    record.seen = String(repeating: "a", count: 40)
    record.fetched = Instant(milliseconds: 1_795_252_443_000)
    record.left["journal/sundsvall/abcdefgh.jsonl"] = ShareRecord.Left(known: 12, tried: 34)
    let bytes = Array(record.text.utf8)
    #expect(ShareRecord(bytes) == record)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1
      #expect(ShareRecord(other) == nil, "byte \(index)")
      #expect(ShareRecord(Array(bytes[..<index])) == nil, "cut at \(index)")
    }
  }

  @Test func aRecordThatCannotBeReadIsTold() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    let state = try StateFolder(for: house.workspace, in: house.surroundings)
    try AtomicFile.replace(FilePath.join(state.path, "share"), with: Array("skräp\n".utf8))
    #expect(throws: StoreError.self) { try house.standing }
    #expect(throws: ShareTrouble.self) { try house.fetch() }
  }
}

struct LineDifferenceTests {
  private static func lines(_ text: String, _ other: String) -> [ClosedRange<Int>] {
    LineDifference.lines(of: Array(text.utf8), notIn: Array(other.utf8))
  }

  @Test func placesAreLinesOfOnesOwnText() {
    #expect(Self.lines("a\nb\nc\n", "a\nb\nc\n") == [])
    #expect(Self.lines("a\nX\nc\n", "a\nb\nc\n") == [2...2])
    #expect(Self.lines("a\nX\nY\nc\nd\nZ\n", "a\nc\nd\n") == [2...3, 6...6])
    #expect(Self.lines("a\nc\n", "a\nb\nc\n") == [2...2])
    #expect(Self.lines("", "a\n") != [])
    #expect(Self.lines("x", "y") == [1...1])
  }

  @Test func longTextsAreComparedFromTheirEnds() {
    let many = (0..<21_000).map { "\($0)" }
    var other = many
    other[100] = "x"
    other[20_000] = "y"
    #expect(Self.lines(other.joined(separator: "\n"), many.joined(separator: "\n")) == [101...20_001])
  }
}
