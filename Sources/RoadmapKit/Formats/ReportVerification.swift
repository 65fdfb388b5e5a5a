/// Whether an adopted report still is what was adopted: its files, its event, the journals it rests on, and the value
/// that follows from them.
///
/// Needs nothing but the report's folder and the journals, so that it holds on another machine and years later.
/// What was written after the adoption, corrections too, changes nothing.
public struct ReportVerification: Sendable {
  /// Nil when it cannot be read.
  public let stamp: ReportStamp?
  /// The event of adoption.
  public let event: EventID?
  public let differences: [ReportDifference]
  /// Number of lines of the journals that the report rests on.
  public let lines: Int

  /// `files` are those of the report's folder by name, `foreign` what in it is no plain file.
  public init(
    _ files: [String: [UInt8]], foreign: [String], journals: Journals, period: Period, program: String,
    _ plain: PlainText
  ) {
    guard let bytes = files[ReportStamp.name], let stamp = ReportStamp(bytes) else {
      stamp = nil
      event = nil
      differences = [files[ReportStamp.name] == nil ? .stampMissing : .stampUnreadable]
      lines = 0
      return
    }
    self.stamp = stamp
    lines = stamp.journals.reduce(0) { $0 + $1.lines }
    var found: [ReportDifference] = []
    let plan = files[ReportStamp.plan].flatMap { PlanReader.read($0).plan }
    let adoption = AdoptionSearch(journals, plan: plan, digest: Digest.sha256(bytes), period: period)
    event = adoption.event
    found += adoption.differences
    found += ReportVerification.files(files, foreign, stamp)
    let journalFaults = stamp.journals.flatMap { ReportVerification.journal($0, journals) }
    found += journalFaults
    if let plan {
      let value = files[ReportStamp.value]
      let rebuilt = ReportVerification.rebuilt(stamp, plan, journals, files[ReportStamp.plan] ?? [])
      let points = value.map {
        ReportVerification.points($0, rebuilt, isSameProgram: stamp.program == program)
      }
      if let points, !points.isEmpty { found.append(.value(points)) }
      if found.isEmpty, stamp.program == program {
        let known = Dictionary(stamp.files.map { ($0.name, $0.sha256) }, uniquingKeysWith: { a, _ in a })
        for file in AdoptedReport.formats(rebuilt, program: program, plain)
        where known[file.name] != Digest.sha256(file.bytes) {
          found.append(.otherBytes(file.name))
        }
      }
    } else if files[ReportStamp.plan] != nil {
      found.append(.planUnreadable)
    }
    differences = found
  }

  /// Whether an event that stands says that this is adopted.
  public var isAdopted: Bool {
    event != nil
      && !differences.contains { if case .takenBack = $0 { true } else { false } }
  }

  private static func files(_ files: [String: [UInt8]], _ foreign: [String], _ stamp: ReportStamp)
    -> [ReportDifference]
  {
    var found: [ReportDifference] = []
    for file in stamp.files {
      guard let bytes = files[file.name] else {
        found.append(.fileMissing(file.name))
        continue
      }
      if Digest.sha256(bytes) != file.sha256 { found.append(.fileChanged(file.name)) }
    }
    let known = Set(stamp.files.map(\.name) + [ReportStamp.name])
    // A stamp that leaves out what it rests on proves nothing.
    for name in [ReportStamp.value, ReportStamp.plan] where !known.contains(name) {
      found.append(.fileMissing(name))
    }
    let extra = (files.keys.filter { !known.contains($0) } + foreign).sorted()
    return found + extra.map { .fileForeign($0) }
  }

  /// Whether a journal still begins as it did.
  private static func journal(_ position: JournalPosition, _ journals: Journals) -> [ReportDifference] {
    guard let number = journals.files.firstIndex(where: { $0.path == position.file }) else {
      return [.journalMissing(position.file, lines: position.lines)]
    }
    let beginning = journals.files[number].beginning(lines: position.lines)
    if Digest.sha256(beginning) == position.sha256 { return [] }
    let damaged = journals.damaged.first { Int($0.file) == number && Int($0.line) <= position.lines }
    if let damaged {
      return [.journalDamaged(position.file, line: Int(damaged.line), damaged.fault)]
    }
    let lines = ByteText.lines(beginning)
    guard lines == position.lines else {
      return [.journalShort(position.file, has: lines, of: position.lines)]
    }
    let purged = journals.entries.filter {
      Int($0.file) == number && Int($0.line) <= position.lines && journals.isPurged($0)
    }
    return purged.isEmpty
      ? [.journalChanged(position.file, lines: position.lines)]
      : [.journalPurged(position.file, lines: purged.map { Int($0.line) }.sorted())]
  }

  private static func rebuilt(_ stamp: ReportStamp, _ plan: Plan, _ journals: Journals, _ bytes: [UInt8])
    -> PeriodReport
  {
    let then = Journals(journals.files(at: stamp.journals))
    return PeriodReport(
      then, plan: plan, isMain: true, period: stamp.period, today: stamp.adopted,
      isComplete: then.isComplete, adopted: stamp.adopted, planDigest: Digest.sha256(bytes))
  }

  private static func points(_ value: [UInt8], _ rebuilt: PeriodReport, isSameProgram: Bool)
    -> [ReportDifference.Point]
  {
    let now = ReportJSON.bytes(rebuilt)
    guard value != now, let kept = JSONReader.read(value), let own = JSONReader.read(now) else { return [] }
    return JSONDifference.points(report: kept, journals: own, onlyKnown: !isSameProgram)
  }
}

/// The event that adopted a report.
struct AdoptionSearch {
  private(set) var event: EventID?
  private(set) var differences: [ReportDifference] = []

  init(_ journals: Journals, plan: Plan?, digest: String, period: Period) {
    let own = journals.adoptions(of: period)
    guard let named = own.last(where: { $0.digest == digest }) else {
      differences = [own.last.map { .stampChanged($0.event) } ?? .noEvent]
      // The event may be in a line that can no longer be read.
      differences += journals.damaged.compactMap { line in
        let file = journals.files[Int(line.file)]
        guard file.writer == ID<Body>.presidium.text else { return nil }
        return .journalDamaged(file.path, line: Int(line.line), line.fault)
      }
      return
    }
    event = named.event
    guard let plan else { return }
    let progress = Progress.fold(journals, onto: plan, today: named.event.instant.swedishDay)
    if progress.retracted[named.event] != nil { differences = [.takenBack(named.event)] }
  }
}
