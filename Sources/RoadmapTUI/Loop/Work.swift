internal import RoadmapKit

/// What is being made beside the loop, one thing at a time.
enum Work: Hashable, Sendable {
  case export(Export)
  case adoption(Adopting)
  case check(Checking)

  var number: Int {
    switch self {
    case .export(let export): export.number
    case .adoption(let adopting): adopting.number
    case .check(let checking): checking.number
    }
  }

  /// What is told while it lasts.
  var words: String {
    switch self {
    case .export(let export): Words.ReportView.writing(export.name)
    case .adoption(let adopting): Words.ReportView.adopting(adopting.period)
    case .check(let checking): Words.ReportView.checking(checking.period)
    }
  }
}

/// A report that the presidium wants to adopt.
struct Adopting: Hashable, Sendable {
  /// What the user had before him when he said yes; when there is anything else, nothing is adopted.
  struct Seen: Hashable, Sendable {
    var lines: Int
    var newest: EventID?
    /// SHA-256 of the plan's file.
    var plan: String
  }

  var number: Int
  var period: Period
  var identity: Identity
  var seen: Seen
  /// The newest event that no wrong clock has dated.
  var newestSeen: EventID?
}

/// What became of an adoption.
enum AdoptingOutcome: Sendable {
  case adopted(Adopted)
  /// Something came meanwhile; nothing was adopted.
  case newer
  /// What must hold does not.
  case refused([Problem])
  case failed(Problem)
  case cancelled
}

/// A report that lies on the shelf, and the event that says so.
struct Adopted: Sendable {
  var folder: String
  var day: Day
  var files: Int
  /// Why there is no PDF among them; nil when there is.
  var noPDF: String?
  var saved: Saved
}

/// An adopted report that is to be checked.
struct Checking: Hashable, Sendable {
  var number: Int
  var period: Period
}

/// What became of a check.
enum CheckingOutcome: Sendable {
  case verdict([String], isVerified: Bool)
  case failed(Problem)
}
