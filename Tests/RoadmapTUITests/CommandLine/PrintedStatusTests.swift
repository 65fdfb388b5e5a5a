import RoadmapKit
import Testing

@testable import RoadmapTUI

/// `status --format html`: a page to print, of the same facts as the table.
@Suite struct PrintedStatusTests {
  @Test func thePageIsTheSameEveryTime() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let page = bench.run("status --format html")
    #expect(page.status == 0 && page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
    #expect(page.text.contains("läge 2026-11-21 · v. 47") && page.text.contains("1 av 5 milstolpar"))
    #expect(bench.run("status --format html").bytes == page.bytes)
    #expect(bench.run("läge --format html --organisation ange").text.contains("Ånge"))
  }

  @Test func damageIsOnThePageAndInTheExitStatus() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    let path = try #require(bench.journals.first)
    var bytes = bench.bytes(path)
    bytes[60] ^= 1
    try AtomicFile.replace(path, with: bytes)
    let page = bench.run("status --format html")
    #expect(page.status == 1 && page.text.contains(Words.incomplete) && page.text.hasSuffix("</html>\n"))
  }
}
