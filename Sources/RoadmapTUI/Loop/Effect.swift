internal import RoadmapKit

/// What is to be done outside the program's values; a test can compare it.
enum Effect: Equatable, Sendable {
  /// Put on record, as one action, in the name of the writer.
  case record(Recording)
  /// Read plan and journals again.
  case reload
  case saveIdentity(Identity)
  /// Keep half-written text, so that it survives a crash.
  case saveDraft(name: String, text: String)
  case removeDraft(name: String)
  /// Write a report to a file.
  case export(Export)
  /// Adopt a report, and put that on record.
  case adopt(Adopting)
  /// Check an adopted report.
  case check(Checking)
  /// Give up what is being made beside the loop.
  case cancelWork
  /// Fetch or publish, and give that up.
  case share(Sharing)
  case cancelSharing
  case setMouse(Bool)
  case setTheme(ThemeChoice)
  /// Keep with what to compare, for the next time.
  case saveReference(Reference.Wish, Identity?)
  /// Throw away what was typed before a question was on the screen.
  case discardInput
  case redraw
  case suspend
  case quit
}

/// Facts to be put on record together.
struct Recording: Equatable, Sendable {
  /// Tells answers to several recordings apart.
  var number: Int
  var facts: [Fact]
  var identity: Identity
  /// The newest event that the user has seen.
  var newestSeen: EventID?
  /// Whether somebody's events lie so far ahead that their clock or this one is wrong.
  var seesWrongClock = false
}

/// For whom the user reports.
struct Identity: Hashable, Sendable {
  var writer: String
  var role: String?
}

/// The look of the screen.
enum ThemeChoice: String, CaseIterable, Sendable { case dark, light, highContrast = "high-contrast" }
