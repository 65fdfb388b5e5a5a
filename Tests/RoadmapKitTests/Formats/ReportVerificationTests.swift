import Testing

@testable import RoadmapKit

/// An adopted report against its stamp, its event and the journals, in memory.
@Suite struct ReportVerificationTests {
  private struct Adopted {
    var files: [String: [UInt8]]
    var scene: Scene

    func differences(
      _ journals: Journals? = nil, program: String = "prov 1", foreign: [String] = []
    ) throws -> [ReportDifference] {
      ReportVerification(
        files, foreign: foreign, journals: journals ?? scene.journals,
        period: try #require(Period("2026-H2")),
        program: program, .asIs
      ).differences
    }

    func stamp() throws -> ReportStamp {
      try #require(files[ReportStamp.name].flatMap { ReportStamp($0) })
    }
  }

  private static func adopted(_ before: Scene? = nil) throws -> Adopted {
    let scene = try before ?? ReportScene.scene()
    let plan = PlanFixture.smallBytes
    let report = try #require(ReportScene.report(scene, "2026-H2", adopted: "2026-11-21", plan: plan))
    let adopted = AdoptedReport(report, adopted: "2026-11-21", plan: plan, program: "prov 1", .asIs) { _ in
      Array("%PDF-1.7".utf8)
    }
    let files = Dictionary(uniqueKeysWithValues: adopted.files.map { ($0.name, $0.bytes) })
    let event = ReportScene.adoption("2026-H2", digest: adopted.digest)
    return Adopted(
      files: files, scene: scene.write(event, by: "presidium", at: "2026-11-21T12:00", device: "bbbbbbbb"))
  }

  @Test func itHoldsAndTheStampTellsAll() throws {
    let adopted = try Self.adopted()
    #expect(try adopted.differences() == [])
    let stamp = try adopted.stamp()
    #expect(stamp.bytes == adopted.files[ReportStamp.name])
    #expect(
      stamp.files.map(\.name) == [
        "report.json", "report.md", "report.html", "report.docx", "report.csv", "plan.yaml", "report.pdf",
      ])
    #expect(stamp.journals.map(\.lines).reduce(0, +) == adopted.scene.lines.count - 1)
    for name in ["report.md", "report.html"] {
      let text = String(decoding: try #require(adopted.files[name]), as: UTF8.self)
      #expect(text.contains("Fastställd av presidiet 2026-11-21.") && !text.contains("Utkast."))
    }
  }

  @Test func whatComesLaterChangesNothing() throws {
    let adopted = try Self.adopted()
    let later = adopted.scene.retract(0, by: "timra", at: "2027-01-02T09:00").redact(8, by: "lansledning")
      .tick("moten", "slut", by: "timra", on: "2026-10-10", device: "cccccccc")
      .tick("video", "rum", by: "rvn", at: "2026-08-01T09:00", device: "cccccccc")
      .words("2026-H2", "Nytt.", at: "2027-02-01T09:00")
    #expect(try adopted.differences(later.journals) == [])
    #expect(try adopted.differences(Journals(later.files.reversed())) == [])
    #expect(try adopted.differences(later.journals, program: "prov 2") == [])
  }

  /// Whatever byte is changed, the file and the line are named.
  @Test func aChangedByteIsNamed() throws {
    let adopted = try Self.adopted()
    var lot = Lot(11)
    for number in adopted.scene.files.indices.dropLast() {
      for _ in 0..<12 {
        var files = adopted.scene.files
        let place = lot.below(files[number].bytes.count)
        files[number].bytes[place] ^= UInt8(1 << lot.below(7))
        let line = adopted.scene.files[number].bytes[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let named = try adopted.differences(Journals(files)).contains { difference in
          switch difference {
          case .journalDamaged(files[number].path, line: let found, _): found == line
          case .journalShort(files[number].path, _, _): true
          default: false
          }
        }
        #expect(named, "\(files[number].path) byte \(place)")
      }
    }
  }

  @Test func aTextThatWasRemovedForGoodIsNamed() throws {
    let adopted = try Self.adopted()
    let entry = try #require(
      adopted.scene.journals.entries.first { $0.verb == .note && adopted.scene.journals.text(of: $0) != nil })
    let position = try #require(adopted.scene.files.indices.first { $0 == Int(entry.file) })
    var files = adopted.scene.files
    files[position].bytes = Purge.replacing([entry.id], in: files[position].bytes)
    #expect(files[position].bytes != adopted.scene.files[position].bytes)
    let found = try adopted.differences(Journals(files))
    let wanted = ReportDifference.journalPurged(files[position].path, lines: [Int(entry.line)])
    #expect(found.first == wanted, "\(found)")
    #expect(wanted.problem(in: "reports/2026-H2").fact.contains("borttagen för gott"))
  }

  @Test func aWellForgedLineIsFoundByTheValue() throws {
    let adopted = try Self.adopted()
    var files = adopted.scene.files
    let number = try #require(files.firstIndex { $0.writer == "ange" })
    let text = String(decoding: files[number].bytes, as: UTF8.self)
    let forged = text.split(separator: "\n").map { line in
      guard line.contains("\"outlook\":\"at-risk\"") else { return Array(line.utf8) + [0x0A] }
      let changed = line.replacing("at-risk", with: "off-track")
      return LineForge.sealed(Array((changed.components(upTo: ",\"c\"")).utf8)) + [0x0A]
    }
    files[number].bytes = forged.flatMap { $0 }
    let found = try adopted.differences(Journals(files))
    #expect(found.first == .journalChanged("journal/ange/aaaaaaaa.jsonl", lines: 4))
    guard case .value(let points)? = found.last else { return #expect(Bool(false), "\(found)") }
    #expect(
      points.first
        == .init(
          path: "activities/moten/organisations/ange/outlook", report: "\"at-risk\"",
          journals: "\"off-track\""))
  }

  @Test(arguments: [String(Int.max), "-1", "1e300"])
  func aStampWithLinesThatNoJournalHasIsNotUnderstood(_ lines: String) throws {
    var adopted = try Self.adopted()
    let stamp = String(decoding: try adopted.stamp().bytes, as: UTF8.self)
    let forged = stamp.replacing("\"lines\":4", with: "\"lines\":\(lines)")
      .replacing("\"lines\":2", with: "\"lines\":\(lines)")
    #expect(forged != stamp)
    adopted.files[ReportStamp.name] = Array(forged.utf8)
    #expect(try adopted.differences() == [.stampUnreadable])
  }

  @Test func missingAndShorterJournalsAreNamed() throws {
    let adopted = try Self.adopted()
    let files = adopted.scene.files
    let missing = try adopted.differences(Journals(files.filter { $0.writer != "rvn" }))
    #expect(missing.first == .journalMissing("journal/rvn/aaaaaaaa.jsonl", lines: 2))
    let short = files.map { file in
      var file = file
      if file.writer == "rvn" { file.bytes = Array(file.beginning(lines: 1)) }
      return file
    }
    #expect(
      try adopted.differences(Journals(short)).first
        == .journalShort("journal/rvn/aaaaaaaa.jsonl", has: 1, of: 2))
  }

  @Test func theFolderIsHeldToTheStamp() throws {
    let whole = try Self.adopted()
    func expect(_ wanted: [ReportDifference], _ change: (inout Adopted) -> Void) throws {
      var adopted = whole
      change(&adopted)
      #expect(try adopted.differences() == wanted)
    }
    try expect([.fileMissing("report.pdf")]) { $0.files["report.pdf"] = nil }
    try expect([.fileChanged("report.csv")]) { $0.files["report.csv"]?.append(0x20) }
    try expect([.fileForeign("mer.txt")]) { $0.files["mer.txt"] = [] }
    try expect([.stampMissing]) { $0.files["stamp.json"] = nil }
    try expect([.stampUnreadable]) { $0.files["stamp.json"] = [0x7B] }
    try expect([.fileChanged("plan.yaml"), .planUnreadable]) { $0.files["plan.yaml"] = [0x3A] }
    #expect(try whole.differences(foreign: ["en-mapp"]) == [.fileForeign("en-mapp")])
    var value = whole
    let text = String(decoding: try #require(value.files["report.json"]), as: UTF8.self)
    value.files["report.json"] = Array(text.replacing("\"ended\":false", with: "\"ended\":true").utf8)
    let found = try value.differences()
    #expect(found.first == .fileChanged("report.json") && found.count == 2)
  }

  @Test func theEventMustSayTheSame() throws {
    let adopted = try Self.adopted()
    let without = Journals(adopted.scene.files.dropLast())
    let event = adopted.scene.last
    #expect(try adopted.differences(without) == [.noEvent])
    var changed = adopted
    changed.files["stamp.json"]?.append(0x0A)
    #expect(try changed.differences() == [.stampChanged(event)])
    let back = adopted.scene.write(
      Fact(.retract, [.event: .text(event.description)], text: "Fel."), by: "presidium")
    #expect(try adopted.differences(back.journals) == [.takenBack(event)])
  }

  @Test func anotherVersionOfTheSameProgramIsFoundOut() throws {
    let adopted = try Self.adopted()
    let stamp = try adopted.stamp()
    let files = stamp.files.map {
      $0.name == "report.md"
        ? ReportStamp.File(name: $0.name, sha256: Digest.sha256(Array("annat".utf8))) : $0
    }
    let forged = ReportStamp(
      period: stamp.period, asOf: stamp.asOf, adopted: stamp.adopted, program: stamp.program,
      planDigest: stamp.planDigest, valueDigest: stamp.valueDigest, journals: stamp.journals, files: files)
    var other = adopted
    other.files["report.md"] = Array("annat".utf8)
    other.files["stamp.json"] = forged.bytes
    let event = ReportScene.adoption("2026-H2", digest: Digest.sha256(forged.bytes))
    let scene = adopted.scene.write(event, by: "presidium", at: "2026-11-21T13:00")
    #expect(try other.differences(scene.journals) == [.otherBytes("report.md")])
    #expect(try other.differences(scene.journals, program: "prov 2") == [])
  }

  @Test func everyDifferenceIsTold() {
    let point = ReportDifference.Point(path: "a/b", report: "1", journals: nil)
    let all: [ReportDifference] = [
      .stampMissing, .stampUnreadable, .noEvent, .stampChanged(.none), .takenBack(.none), .fileMissing("a"),
      .fileChanged("a"), .fileForeign("a"), .planUnreadable, .journalMissing("j", lines: 1),
      .journalShort("j", has: 1, of: 2), .journalDamaged("j", line: 3, .wrongChecksum),
      .journalChanged("j", lines: 2), .journalPurged("j", lines: [2, 3]), .value([point]),
      .value(Array(repeating: point, count: 30)),
      .otherBytes("a"),
    ]
    for difference in all { ProblemForm.check(difference.problem(in: "reports/2026-H1")) }
  }
}

extension Substring {
  /// The text before the last place of `mark`.
  fileprivate func components(upTo mark: String) -> Substring {
    ranges(of: mark).last.map { self[..<$0.lowerBound] } ?? self
  }
}
