import Glibc
import Testing

@testable import RoadmapKit

/// The own repository stays small, whatever dies in it.
struct TidyingTests {
  private struct Scene {
    let town: Town
    let house: House
    let state: StateFolder

    init() throws {
      town = try Town()
      house = try town.house("a", writer: "sundsvall")
      state = try StateFolder(for: house.workspace, in: house.surroundings)
    }

    var path: String { "\(state.path)/share.git" }

    /// Puts a file, or with `/` last a folder with a file, that was touched so long ago.
    func put(_ name: String, hoursOld hours: Int) throws {
      let isFolder = name.hasSuffix("/")
      let base = String(state.path.dropFirst(town.folder.path.utf8.count + 1))
      try town.folder.write("x", to: "\(base)/\(name)\(isFolder ? "x" : "")")
      var times = [timespec(), timespec()]
      clock_gettime(CLOCK_REALTIME, &times[0])
      times[0].tv_sec -= hours * 3_600 + 60
      times[1] = times[0]
      utimensat(AT_FDCWD, "\(state.path)/\(isFolder ? String(name.dropLast()) : name)", times, 0)
    }

    func holds(_ name: String) -> Bool {
      access("\(state.path)/\(name.hasSuffix("/") ? String(name.dropLast()) : name)", F_OK) == 0
    }

    func count(_ what: String) throws -> Int {
      let counts = try town.git("-C", path, "count-objects", "-v").split(separator: "\n")
      let line = try #require(counts.first { $0.hasPrefix("\(what): ") })
      return try #require(Int(line.dropFirst(what.utf8.count + 2)))
    }
  }

  private static let gone = [
    "share.git.old-17/", "share.git/config.lock", "share.git/refs/fardplan/seen.lock",
    "share.git/objects/tmp_objdir-incoming-x/", "share.git/objects/pack/tmp_pack_x",
    "share.git/objects/pack/.tmp-7-pack-x.idx",
  ]

  @Test func whatTheDeadLeftGoes() throws {
    let scene = try Scene()
    // A process that has ended.
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    try #require(posix_spawn(&process, "/bin/true", nil, nil, &arguments, nil) == 0)
    waitpid(process, nil, 0)
    let index = "share.git/index-\(process)-1"
    for name in Self.gone { try scene.put(name, hoursOld: 1) }
    for name in [index, index + ".lock"] { try scene.put(name, hoursOld: 0) }
    try scene.put("share.git/index-\(getpid())-1", hoursOld: 1)
    try scene.house.fetch()
    for name in Self.gone + [index, index + ".lock", "share.git/index-\(getpid())-1"] {
      #expect(!scene.holds(name), "\(name)")
    }
  }

  /// What may still be in use stays, and so does what is none of ours to judge.
  @Test func whatMayBeInUseStays() throws {
    let scene = try Scene()
    let kept = Self.gone.dropFirst() + ["share.git/index-\(getpid())-1"]
    for name in kept { try scene.put(name, hoursOld: 0) }
    let other = ["share.git/objects/info/x", "x.lock", "tmp_x", "index-1-1"]
    for name in other { try scene.put(name, hoursOld: 9) }
    // Not by fetching: git waits for the lock of its settings.
    ShareRepository.sweep(in: scene.state)
    for name in kept + other { #expect(scene.holds(name), "\(name)") }
  }

  @Test func manySmallFilesArePacked() throws {
    let scene = try Scene()
    try scene.house.note("ett")
    try scene.house.publish()
    #expect(try scene.count("count") > 0 && scene.count("packs") == 0)
    for number in 0..<1_000 { try scene.town.folder.write("\(number)", to: "many/\(number)") }
    let names = (0..<1_000).map { scene.town.folder.path("many/\($0)") + "\n" }.joined()
    try scene.town.git("-C", scene.path, "hash-object", "-w", "--stdin-paths", input: names)
    try scene.put("share.git/objects/17/tmp_obj_x", hoursOld: 1)
    try scene.house.fetch()
    #expect(try scene.count("count") == 0 && scene.count("packs") == 1)
    #expect(!scene.holds("share.git/objects/17/tmp_obj_x"))
    try scene.town.git("-C", scene.path, "fsck", "--strict")
    try scene.house.note("två")
    #expect(try scene.house.publish().published == 1)
    #expect(try scene.town.house("b", writer: "ange").texts == ["ett", "två"])
  }
}
