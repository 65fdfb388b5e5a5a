internal import RoadmapKit

/// A fetch or a publication that goes on beside the loop.
struct Sharing: Equatable, Sendable {
  enum Deed: Equatable, Sendable {
    case fetch
    /// See what would leave the house besides the drafts; nothing is sent.
    case look(as: String)
    /// In the name of the writer; `name` is what the others see of who sent it.
    case publish(as: String, name: String)
  }

  var number: Int
  var deed: Deed
  var step = ShareStep.fetching
  /// Whether it has been given up; then it goes on until it can stop.
  var isCancelled = false

  /// What is said while it goes on.
  var words: String {
    if isCancelled { return Words.ShareView.cancelling }
    if case .look = deed { return Words.ShareView.looking }
    return Words.Sharing.step(step)
  }
}

/// What leaves the house besides the drafts.
struct Departing: Equatable, Sendable {
  /// Folders of adopted reports, and files of plans.
  var reports: [String] = []
  var plans: [String] = []
  /// Events of others, from envelopes, that are carried on.
  var carried = 0

  var isEmpty: Bool { reports.isEmpty && plans.isEmpty && carried == 0 }
}

/// What became of it.
enum ShareOutcome: Equatable, Sendable {
  case done(ShareReport)
  case found(Departing)
  case failed(Problem)
  /// The server did not take it; its reasons, each a text of its own.
  case refused(Problem, [String])
  case cancelled
}
