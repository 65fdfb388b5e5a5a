import Testing

@testable import RoadmapKit

/// What is found when a server is set up.
struct ServerSetupTests {
  @Test func hooksThatAreLookedForElsewhereAreTold() throws {
    let town = try Town()
    let server = try ServerRepository(town.server, environment: ["PATH": "/usr/bin:/bin"])
    let setup = ServerSetup(server)
    #expect(try setup.install(program: "/fardplan").hooksElsewhere == nil)
    try town.git("-C", town.server, "config", "core.hooksPath", "/annanstans")
    let report = try setup.install(program: "/fardplan")
    #expect(report.hooksElsewhere == "/annanstans" && !report.isNew)
  }
}
