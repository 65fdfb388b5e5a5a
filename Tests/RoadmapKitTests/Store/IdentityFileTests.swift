import Testing

@testable import RoadmapKit

struct IdentityFileTests {
  @Test func theTextIsFixed() throws {
    let text = try IdentityFile.text(
      for: [
        "fardplan-nara-vard": .init(writer: "sundsvall", role: "LSG-samordnare \"öst\" \\ 2"),
        "annan": .init(writer: "kd-rd"),
      ], theme: "light")
    #expect(
      text == #"""
        identities:
          annan:
            writer: "kd-rd"
          fardplan-nara-vard:
            writer: "sundsvall"
            role: "LSG-samordnare \"öst\" \\ 2"
        theme: "light"

        """#)
    #expect(try IdentityFile.text(for: [:]) == "")
  }

  @Test(arguments: ["a\nb", "\u{1B}[2J", "\u{2028}", "\u{85}", "\u{0}"]) func rolesHaveNoControls(
    role: String
  ) {
    #expect(throws: StoreError.invalidName(role)) {
      try IdentityFile.text(for: ["a": .init(writer: "b", role: role)])
    }
  }

  @Test func idsAreSpelledAsIds() {
    #expect(throws: StoreError.invalidName("a: b")) {
      try IdentityFile.text(for: ["a: b": .init(writer: "b")])
    }
    #expect(throws: StoreError.invalidName("B")) { try IdentityFile.text(for: ["a": .init(writer: "B")]) }
  }

  @Test func itIsSavedForTheUserOnly() throws {
    let folder = try TemporaryFolder()
    let path = try IdentityFile.path(Surroundings(home: nil, xdgConfigHome: folder.path("conf")))
    try IdentityFile.save("theme: \"light\"\n", to: path)
    try IdentityFile.save("theme: \"dark\"\n", to: path)
    #expect(folder.text("conf/fardplan/config.yaml") == "theme: \"dark\"\n")
    #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == 0o600)
  }
}
