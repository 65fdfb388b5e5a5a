import RoadmapKit
import Testing

@testable import RoadmapTUI

/// On the command line: what others can have read is taken back with a reason, a draft without.
@Suite struct TakingBackStory {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let server = try bench.server()
    #expect(bench.run("--as timra tick fp-611 lokal-handlingsplan-antagen").status == 0)
    #expect(bench.run("share \(server)").status == 0)
    return bench
  }

  @Test func whatIsPublishedNeedsAReason() throws {
    let bench = try bench()
    #expect(bench.run("--as timra publish --yes").status == 0)
    let bytes = bench.journals.map { bench.bytes($0) }
    let answer = bench.run("--as timra undo")
    let words = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(answer.status == 64 && answer.text == "" && words.contains("fel: ett skäl saknas"))
    #expect(words.contains("har lämnat huset") && words.contains("--reason VARFÖR"))
    #expect(bench.journals.map { bench.bytes($0) } == bytes)
    #expect(bench.run(words: ["--as", "timra", "undo", "--reason", "  "]).status == 64)
    #expect(bench.run(words: ["--as", "timra", "undo", "--reason", "Fel kommun"]).status == 0)
    // The retraction is a draft: it is taken back without a word.
    #expect(bench.run("--as timra redo").status == 0)
  }

  @Test func aPublishedUndoIsRedoneWithAReason() throws {
    let bench = try bench()
    #expect(bench.run("--as timra publish --yes").status == 0)
    #expect(bench.run("--as timra undo --reason Fel").status == 0)
    #expect(bench.run("--as timra publish --yes").status == 0)
    let answer = bench.run("--as timra redo")
    let words = answer.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(answer.status == 64 && words.contains("fardplan redo --reason VARFÖR"))
    #expect(bench.run("--as timra redo --reason Rätt").status == 0)
  }

  @Test func aDraftNeedsNone() throws {
    let bench = try bench()
    #expect(bench.run("--as timra undo").status == 0)
    let answer = bench.run("--as timra publish --yes")
    #expect(
      answer.status == 0 && bench.journals.allSatisfy { bench.bytes($0).isEmpty })
  }

  @Test func oneReasonStandsOnAll() throws {
    let bench = try bench()
    #expect(bench.run("--as timra publish --yes").status == 0)
    #expect(bench.run("--as timra tick fp-611 malgruppskartlaggning-klar").status == 0)
    let files = bench.journals.map { path in
      JournalFile(path: path, writer: "timra", device: "a", bytes: bench.bytes(path))
    }
    let ids = Journals(files).entries.map(\.id.description)
    #expect(ids.count == 2)
    #expect(bench.run(words: ["--as", "timra", "undo"] + ids).status == 64)
    #expect(bench.run(words: ["--as", "timra", "undo"] + ids + ["--reason", "Fel kommun"]).status == 0)
    let after = String(
      decoding: bench.journals.flatMap { bench.bytes($0) }, as: UTF8.self)
    #expect(after.ranges(of: "\"text\":\"Fel kommun\"").count == 2)
  }
}
