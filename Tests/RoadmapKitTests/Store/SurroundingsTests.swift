import Testing

@testable import RoadmapKit

struct SurroundingsTests {
  @Test func xdgFoldersComeBeforeTheHomeFolder() throws {
    let all = Surroundings(home: "/h", xdgStateHome: "/s", xdgConfigHome: "/c/")
    #expect(try all.stateFolder() == "/s/fardplan")
    #expect(try all.configFolder() == "/c/fardplan")
    let home = Surroundings(home: "/h")
    #expect(try home.stateFolder() == "/h/.local/state/fardplan")
    #expect(try home.configFolder() == "/h/.config/fardplan")
  }

  @Test func relativePathsCountAsNotGiven() throws {
    #expect(try Surroundings(home: "/h", xdgStateHome: "s").stateFolder() == "/h/.local/state/fardplan")
    #expect(throws: StoreError.noHome) { try Surroundings(home: "h", xdgStateHome: "s").stateFolder() }
    #expect(throws: StoreError.noHome) { try Surroundings(home: nil).configFolder() }
  }
}
