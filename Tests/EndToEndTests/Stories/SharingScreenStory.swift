import Testing

extension EndToEnd {
  /// Publishing as it is seen on the screen, with the real program and a real server.
  @Suite(.enabled(if: TmuxSession.isThere, TmuxSession.missing)) struct SharingScreenStory {
    private let sandbox: Sandbox

    init() throws {
      sandbox = try Sandbox()
      let server = sandbox.root + "/srv.git"
      try sandbox.tool("git", "init", "--quiet", "--bare", "-b", "main", server)
      let answer = try sandbox.run("share", server, "--as", "sundsvall")
      try #require(answer.status == 0, "\(answer.errors)")
      try sandbox.run("note", "fp-612", "först", "--as", "sundsvall")
    }

    /// What leaves in one window is no draft in the other.
    @Test func twoWindowsAgree() throws {
      let session = try TmuxSession(sandbox)
      session.open("--as sundsvall")
      session.wait(for: "1 utkast")
      #expect(try sandbox.run("publish", "--yes", "--as", "sundsvall").status == 0)
      session.wait("no draft") { !$0.contains("utkast") }
      try sandbox.run("note", "fp-612", "sedan", "--as", "sundsvall")
      session.wait(for: "1 utkast")
    }

    @Test func aNoteLeavesWithTwoKeys() throws {
      let session = try TmuxSession(sandbox)
      session.open("--as sundsvall")
      session.wait(for: "1 utkast")
      session.press("p")
      session.wait(for: "först")
      session.press("j")
      session.wait("no draft") { !$0.contains("utkast") }
      session.wait(for: "publicerad")
      #expect(try sandbox.run("publish", "--yes", "--as", "sundsvall").output.contains("inget att publicera"))
    }
  }
}
