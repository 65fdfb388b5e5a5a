import Glibc
import Testing

@testable import RoadmapKit

/// Links, pipes and folders that someone planted: refused at once, and nothing is written where they lead.
struct PlantedFileTests {
  enum Plant: CaseIterable, Sendable {
    case link, danglingLink, pipe, folder, secondName

    func put(_ path: String, secret: String) {
      unlink(path)
      switch self {
      case .link: symlink(secret, path)
      case .danglingLink: symlink(secret + ".new", path)
      case .pipe: mkfifo(path, 0o600)
      case .folder: mkdir(path, 0o700)
      case .secondName: Glibc.link(secret, path)
      }
    }
  }

  @Test(arguments: Plant.allCases) func inPlaceOfTheJournal(plant: Plant) throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    let secret = try folder.write("secret", to: "secret")
    let path = try bench.append(1).path
    plant.put(path, secret: secret)
    let start = ContinuousClock.now
    #expect(throws: plant == .secondName ? StoreError.severalNames(path: path) : .notARegularFile(path: path))
    {
      try bench.append(2)
    }
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(folder.text("secret") == "secret")
    #expect(folder.names() == ["secret", "state", "work"])
    if plant == .link {
      #expect(throws: StoreError.notARegularFile(path: path)) { try FileReader.read(path, limit: 100) }
    }
  }

  @Test(arguments: ["journal", "journal/timra"], Plant.allCases)
  func inPlaceOfAFolder(relative: String, plant: Plant) throws {
    guard plant != .folder else { return }
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    let secret = try folder.write("secret", to: "secret")
    try folder.makeFolder("work/" + FilePath.split("x/" + relative).folder.dropFirst(2))
    plant.put(folder.path("work", relative), secret: plant == .secondName ? secret : folder.path("state"))
    #expect(throws: StoreError.notAFolder(path: bench.workspace.path(relative))) { try bench.append(1) }
    #expect(folder.text("secret") == "secret")
    #expect(!folder.names("state").contains("timra"))
  }

  @Test(arguments: Plant.allCases) func inPlaceOfTheLock(plant: Plant) throws {
    guard plant != .secondName else { return }
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    let secret = try folder.write("secret", to: "secret")
    try bench.append(1)
    plant.put(FilePath.join(bench.state.path, "timra.lock"), secret: secret)
    #expect(throws: StoreError.self) { try bench.append(2) }
    #expect(folder.text("secret") == "secret")
    #expect(bench.numbers() == [1])
  }

  @Test(arguments: Plant.allCases) func inPlaceOfAWholeFile(plant: Plant) throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("secret", to: "secret")
    let path = folder.path("plan")
    plant.put(path, secret: secret)
    if plant == .secondName {
      // Replacing gives the name to a new file and leaves the other name's text alone.
      try AtomicFile.replace(path, with: Array("new".utf8))
      #expect(folder.text("plan") == "new")
    } else {
      #expect(throws: StoreError.notARegularFile(path: path)) {
        try AtomicFile.replace(path, with: Array("new".utf8))
      }
    }
    #expect(throws: StoreError.self) { try AtomicFile.create(path, with: Array("new".utf8)) }
    #expect(folder.text("secret") == "secret")
    #expect(folder.names() == ["plan", "secret"])
  }

  @Test func aStateFolderThatIsALinkIsRefused() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try folder.makeFolder("state")
    try folder.makeFolder("elsewhere")
    symlink(folder.path("elsewhere"), bench.state.parent)
    #expect(throws: StoreError.notAFolder(path: bench.state.parent)) { try bench.append(1) }
    #expect(folder.names("elsewhere").isEmpty)
  }
}
