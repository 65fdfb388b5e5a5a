internal import RoadmapKit

/// What has happened.
enum Message: Sendable {
  case input(Input)
  /// Plan and journals were read.
  case loaded(Contents)
  case loadFailed(Problem)
  /// A recording is on the disk.
  case recorded(Saved)
  /// A recording is not on the disk; nothing of it was kept.
  case notRecorded(number: Int, Problem)
  case identitySaved(Identity)
  /// What became of a report that was to be written to a file.
  case export(Export, ExportOutcome)
  /// What became of a report that was to be adopted, or checked.
  case adoption(Adopting, AdoptingOutcome)
  case check(Checking, CheckingOutcome)
  /// A fetch or a publication has come to a step, and what became of it; the workspace as it is afterwards.
  case sharing(number: Int, ShareStep)
  case shared(number: Int, ShareOutcome, Contents?)
  case failed(Problem)
  /// The clock moved on.
  case clock(Instant)
}

/// A workspace as the interface needs it.
struct Contents: Sendable {
  var plan: Plan
  var isMain: Bool
  var journals: Journals
  /// Problems in plans and journals, to be told in the title.
  var problems: Int
  /// What makes the totals incomplete, in words; nil when nothing does.
  var trouble: String?
  /// Differs when the plan's file does.
  var fingerprint = 0
  /// SHA-256 of the plan's file.
  var planDigest = ""
  /// Whether every journal could be opened.
  var isWhole = true
  /// How far one's own journals have left the house.
  var standing = ShareStanding()
}

/// Lines that were written, and where.
struct Saved: Sendable {
  var number: Int
  var lines: [(bytes: [UInt8], offset: Int)]
  var path: String
  var writer: String
  var device: String
  /// What the user should be told besides: a torn line, a new device.
  var notices: [String]
}
