import Testing

@testable import RoadmapKit

struct WebProxyTests {
  @Test(arguments: ["http://proxy.example:8080", "https://10.0.0.1:3128/", "HTTP://proxy:1"])
  func aMachineAndItsPort(_ text: String) {
    #expect(WebProxy(text)?.text == text)
  }

  @Test(
    arguments: [
      "", "proxy.example:8080", "http://proxy.example", "http://proxy.example:0",
      "http://proxy.example:99999",
      "http://user:secret@proxy.example:8080", "ftp://proxy.example:21", "http://-x:80", "http://a b:80",
      "http://proxy.example:80/path", "http://proxy.example:80\nx", "http://proxy.example:80\u{1B}",
    ])
  func anythingElseIsNone(_ text: String) {
    #expect(WebProxy(text) == nil)
  }

  /// A setting that cannot be used is told, and nobody is spoken to.
  @Test func aWrongSettingIsTold() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    var options = Sharer.Options(
      surroundings: Surroundings(
        home: nil, xdgStateHome: folder.path("state"), xdgConfigHome: folder.path("conf")))
    options.environment = ["PATH": "/usr/bin:/bin"]
    try IdentityFile.save("proxy: \"proxy.example\"\n", to: IdentityFile.path(options.surroundings))
    let sharer = try Sharer(bench.workspace, options: options)
    let https = try RemoteAddress("https://127.0.0.1:1/x.git", from: "/")
    #expect(throws: ShareTrouble.proxy("proxy.example")) { try sharer.proxy(for: https) }
    #expect(try sharer.proxy(for: RemoteAddress("git@server:x", from: "/")) == nil)
    try IdentityFile.save("proxy: \"http://127.0.0.1:9\"\n", to: IdentityFile.path(options.surroundings))
    #expect(try sharer.proxy(for: https)?.text == "http://127.0.0.1:9")
  }
}
