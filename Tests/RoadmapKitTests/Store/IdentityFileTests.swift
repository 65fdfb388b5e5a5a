import Testing

@testable import RoadmapKit

struct IdentityFileTests {
  private func choices(_ identities: [String: IdentityFile.Identity], theme: String? = nil)
    -> IdentityFile.Choices
  {
    var choices = IdentityFile.Choices()
    choices.identities = identities
    choices.theme = theme
    return choices
  }

  @Test func theTextIsFixedAndReadAgain() throws {
    var choices = choices(
      [
        "fardplan-nara-vard": .init(writer: "sundsvall", role: "LSG-samordnare \"öst\" \\ 2"),
        "annan": .init(writer: "kd-rd"),
      ], theme: "light")
    choices.references = ["fardplan-nara-vard": "2026-06-30", "annan": "report"]
    choices.proxy = "http://proxy.example:8080"
    let text = try IdentityFile.text(for: choices)
    #expect(
      text == #"""
        identities:
          annan:
            writer: "kd-rd"
          fardplan-nara-vard:
            writer: "sundsvall"
            role: "LSG-samordnare \"öst\" \\ 2"
        references:
          annan: "report"
          fardplan-nara-vard: "2026-06-30"
        theme: "light"
        proxy: "http://proxy.example:8080"

        """#)
    #expect(IdentityFile.choices(in: Array(text.utf8)) == choices)
    #expect(try IdentityFile.text(for: IdentityFile.Choices()) == "")
  }

  @Test(arguments: ["a\nb", "\u{1B}[2J", "\u{2028}", "\u{85}", "\u{0}"]) func rolesHaveNoControls(
    role: String
  ) {
    #expect(throws: StoreError.invalidName(role)) {
      try IdentityFile.text(for: choices(["a": .init(writer: "b", role: role)]))
    }
  }

  @Test func idsAreSpelledAsIds() {
    #expect(throws: StoreError.invalidName("a: b")) {
      try IdentityFile.text(for: choices(["a: b": .init(writer: "b")]))
    }
    #expect(throws: StoreError.invalidName("B")) {
      try IdentityFile.text(for: choices(["a": .init(writer: "B")]))
    }
    var wrong = IdentityFile.Choices()
    wrong.references = ["a b": "meeting"]
    #expect(throws: StoreError.invalidName("a b")) { try IdentityFile.text(for: wrong) }
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
