/// What an adopted report consists of and rests on: `stamp.json`, whose checksum the event of adoption names.
public struct ReportStamp: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    public let name: String
    public let sha256: String
  }

  public static let name = "stamp.json"
  public static let value = "report.json"
  public static let plan = "plan.yaml"
  /// More than any journal holds, so that sums of them cannot overflow.
  static let mostLines = 1 << 32

  public let period: Period
  public let asOf: Day
  /// The day of adoption, from which the report is seen.
  public let adopted: Day
  /// The name and version of what made it.
  public let program: String
  /// SHA-256 of the plan's bytes, and of the value's.
  public let planDigest: String
  public let valueDigest: String
  /// Where every journal had come to.
  public let journals: [JournalPosition]
  /// Every file beside the stamp.
  public let files: [File]

  public var bytes: [UInt8] {
    JSONText.object([
      ("version", .number(1)), ("period", .text(period.text)), ("asOf", .day(asOf)),
      ("adopted", .day(adopted)), ("program", .text(program)), ("plan", .text(planDigest)),
      (
        "journals",
        .list(
          journals.map {
            .object([
              ("file", .text($0.file)), ("lines", .number($0.lines)), ("sha256", .text($0.sha256)),
            ])
          })
      ), ("value", .text(valueDigest)),
      (
        "files",
        .list(files.map { .object([("name", .text($0.name)), ("sha256", .text($0.sha256))]) })
      ),
    ]).line
  }
}

extension ReportStamp {
  /// Reads a stamp; nil when it is none that this program understands.
  public init?(_ bytes: [UInt8]) {
    guard let stamp = JSONReader.read(bytes), stamp["version"]?.number == 1,
      let period = stamp["period"]?.text.flatMap({ Period($0) }),
      let asOf = stamp["asOf"]?.text.flatMap({ Day(iso: $0) }),
      let adopted = stamp["adopted"]?.text.flatMap({ Day(iso: $0) }),
      let program = stamp["program"]?.text, let plan = stamp["plan"]?.text,
      let value = stamp["value"]?.text, let journals = stamp["journals"]?.list,
      let files = stamp["files"]?.list
    else { return nil }
    self.period = period
    (self.asOf, self.adopted, self.program) = (asOf, adopted, program)
    (planDigest, valueDigest) = (plan, value)
    self.journals = journals.compactMap { item in
      guard let file = item["file"]?.text, let lines = item["lines"]?.number,
        (0...ReportStamp.mostLines).contains(lines), let sha256 = item["sha256"]?.text
      else { return nil }
      return JournalPosition(file: file, lines: lines, sha256: sha256)
    }
    self.files = files.compactMap { item in
      guard let name = item["name"]?.text, let sha256 = item["sha256"]?.text else { return nil }
      return File(name: name, sha256: sha256)
    }
    guard self.journals.count == journals.count, self.files.count == files.count else { return nil }
  }
}
