import Testing

@testable import RoadmapKit

/// The state is a function of the set of events: no order of files and lines, no repeat and no step changes it.
@Suite struct FoldPropertyTests {
  private let today: Day = "2026-11-21"

  /// The lines dealt out over two devices of each writer, in any order, some of them twice.
  private func deal(_ lines: [(writer: String, bytes: [UInt8])], _ lot: inout Lot) -> [JournalFile] {
    var files: [String: JournalFile] = [:]
    var dealt = lines
    for _ in 0..<lot.below(10) { dealt.append(lot.pick(lines)) }
    for line in dealt.shuffled(using: &lot) {
      let device = lot.pick(["aaaaaaaa", "bbbbbbbb"])
      let path = "journal/\(line.writer)/\(device).jsonl"
      files[path, default: JournalFile(path: path, writer: line.writer, device: device, bytes: [])].bytes +=
        line.bytes + [0x0A]
    }
    return files.values.sorted { $0.path < $1.path }.shuffled(using: &lot)
  }

  private func state(_ files: [JournalFile], _ plan: Plan) -> String {
    let journals = Journals(files)
    let disputed = journals.disputed.map { "\($0.0.id)" }.sorted().joined(separator: " ")
    return Progress.fold(journals, onto: plan, today: today).text + "\ndisputed \(disputed)"
  }

  @Test(arguments: 0..<6)
  func anyOrderGivesOneState(part: Int) throws {
    let plan = try PlanFixture.small()
    var counted = 0
    for seed in 0..<50 {
      var lot = Lot(UInt64(part * 1_000 + seed))
      var events = RandomEvents(seed: lot.next())
      let lines = events.lines(1 + lot.below(150))
      let first = state(deal(lines, &lot), plan)
      counted += first.hasPrefix("applied 0 ") ? 0 : 1
      for _ in 0..<3 {
        let other = state(deal(lines, &lot), plan)
        guard other == first else {
          let differing = zip(first.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
          Issue.record("seed \(part) \(seed): \(String(describing: differing))")
          return
        }
      }
    }
    #expect(counted > 40)
  }

  /// Event by event gives the state of all at once, at every step.
  @Test(arguments: 0..<4)
  func stepByStepIsAllAtOnce(part: Int) throws {
    let plan = try PlanFixture.small()
    for seed in 0..<5 {
      var events = RandomEvents(seed: UInt64(part * 100 + seed))
      let lines = events.lines(60)
      var journals = Journals()
      var progress = Progress.fold(journals, onto: plan, today: today)
      var offsets: [String: Int] = [:]
      var steps = 0
      for line in lines {
        let path = "journal/\(line.writer)/a.jsonl"
        let offset = offsets[path, default: 0]
        guard
          let entry = journals.append(
            line.bytes, path: path, writer: line.writer, device: "a", offset: offset)
        else { break }
        offsets[path] = offset + line.bytes.count + 1
        let whole = Progress.fold(journals, onto: plan, today: today)
        if progress.apply(entry, in: journals) { steps += 1 } else { progress = whole }
        #expect(progress.text == whole.text, "\(entry.id) \(entry.verb?.rawValue ?? "newer")")
      }
      #expect(steps > 0)
    }
  }

  @Test func whatIsNotNewestIsFoldedAgain() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
    let retracted = scene.retract(0, by: "timra")
    let more = scene.tick("moten", "slut", by: "timra", at: "2026-11-20")
    func applied(_ number: Int, of whole: Scene, to cut: Cut) -> String? {
      var progress = scene.progress(cut)
      return progress.apply(whole.journals.entries[number], in: whole.journals) ? progress.text : nil
    }
    #expect(
      applied(0, of: scene, to: .everything) == nil && applied(2, of: retracted, to: .everything) == nil)
    #expect(applied(2, of: more, to: .recorded(through: "2026-11-19")) == nil)
    #expect(applied(2, of: more, to: .everything) == more.progress.text)
  }

  /// A cut at a position is the state of the journals as they were then.
  @Test func aPositionIsTheStateOfThen() throws {
    let plan = try PlanFixture.small()
    var events = RandomEvents(seed: 99)
    let lines = events.lines(80)
    let journals = Journals(lines.map { LineForge.file([$0.bytes], writer: $0.writer) })
    for entry in journals.entries.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
      let cut = Progress.fold(journals, onto: plan, cut: .position(entry.id), today: today)
      let kept = journals.entries.filter { $0.id <= entry.id }
      let then = Journals(
        kept.map { LineForge.file([Array(journals.bytes(of: $0))], writer: journals.names[$0.by]) })
      #expect(cut.text == Progress.fold(then, onto: plan, today: today).text)
    }
  }
}
