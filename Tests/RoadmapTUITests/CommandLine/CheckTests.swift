import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

@Suite struct CheckTests {
  private func damage(_ bench: CommandBench) throws -> (path: String, bytes: [UInt8]) {
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    _ = bench.run("tick fp-612 lokal-overenskommelse --as sundsvall")
    let path = try #require(bench.journals.first)
    var bytes = bench.bytes(path)
    bytes[60] ^= 1
    // In place, as a disk does it, so that the file stays the one that this device wrote.
    let file = open(path, O_WRONLY)
    pwrite(file, &bytes, bytes.count, 0)
    close(file)
    return (path, bytes)
  }

  @Test func mendMovesDamagedOwnLinesAside() throws {
    let bench = try CommandBench()
    let (path, bytes) = try damage(bench)
    let answer = bench.run("check --mend")
    #expect(answer.status == 0, "\(answer.messages)\(answer.text)")
    #expect(answer.messages.contains("flyttas 1 skadad rad åt sidan") && answer.messages.contains("rad 1: "))
    let lines = bytes.split(separator: 0x0A)
    #expect(bench.bytes(path) == Array(lines[1]) + [0x0A])
    let kept = try Workspace(at: "\(bench.folder)/ws").files().setAside
    #expect(kept.count == 1 && kept[0].contains(".damaged-"))
    #expect(bench.bytes(kept[0]) == Array(lines[0]) + [0x0A])
    #expect(bench.run("status --format json").status == 0)
  }

  @Test func mendNeverTouchesAnothersFile() throws {
    let bench = try CommandBench()
    let (path, bytes) = try damage(bench)
    let other = path.replacing("/sundsvall/", with: "/sundsvall/").split(separator: "/").dropLast()
    let foreign = "/" + other.joined(separator: "/") + "/zzzzzzzz.jsonl"
    rename(path, foreign)
    let answer = bench.run("check --mend")
    #expect(answer.status == 1 && answer.messages.contains("tillhör en annan dator"))
    #expect(bench.bytes(foreign) == bytes)
  }

  @Test func everythingIsTold() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    mkdir("\(bench.folder)/ws/journal/Fel Namn", 0o700)
    try AtomicFile.create("\(bench.folder)/ws/journal/sundsvall/anteckning.txt", with: [])
    let answer = bench.run("check")
    #expect(answer.status == 0)
    for word in ["Fel Namn hör inte hit", "anteckning.txt hör inte hit", "Anges inte (", "Inga fel."] {
      #expect(answer.text.contains(word), "\(word)")
    }
    let json = bench.run("check --format json").text
    #expect(json.hasPrefix("{\"version\":1,\"problems\":[],\"warnings\":[{"))
  }

  @Test func aBrokenPlanIsToldWithItsPlacesAndStopsEverythingElse() throws {
    let bench = try CommandBench(
      plan: Array("roadmap: 1\nid: Fel Id\ntitle: X\nkind: okänd\nstanding: adopted\n".utf8))
    let check = bench.run("check")
    #expect(
      check.status == 1 && check.text.contains("roadmap.yaml:2:5: fel:")
        && check.text.contains("roadmap.yaml:4:7:"))
    let status = bench.run("status")
    #expect(status.status == 1 && status.text == "" && status.messages.contains("kan inte användas"))
  }

  @Test func eventsThatDoNotCountAreWarnings() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let plan = String(decoding: bench.bytes("\(bench.folder)/ws/roadmap.yaml"), as: UTF8.self)
    let changed = plan.replacing("{id: modell-i-drift, ", with: "{id: modell-borta, ")
    try AtomicFile.replace("\(bench.folder)/ws/roadmap.yaml", with: Array(changed.utf8))
    let check = bench.run("check")
    #expect(
      check.status == 0 && check.text.contains("Händelsen räknas inte")
        || check.text.contains("händelsen räknas inte"))
  }
}
