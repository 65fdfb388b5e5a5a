internal import RoadmapKit

/// A fetch or a publication that goes on beside the loop.
struct Sharing: Equatable, Sendable {
  enum Deed: Equatable, Sendable {
    case fetch
    /// See what would leave the house besides so many drafts; nothing is sent.
    case look(as: String, drafts: Int)
    /// In the name of the writer, what was shown; `name` is what the others see of who sent it.
    case publish(as: String, name: String, shown: [EventID], withPlans: Bool)
  }

  var number: Int
  var deed: Deed
  var step = ShareStep.fetching
  /// Whether it has been given up; then it goes on until it can stop.
  var isCancelled = false

  /// What is said to one who wants to quit meanwhile.
  var quitWords: String {
    if case .publish = deed { return Words.ShareView.quitting(publishing: true) }
    return Words.ShareView.quitting(publishing: false)
  }

  /// What is said while it goes on.
  var words: String {
    if isCancelled { return Words.ShareView.cancelling }
    if case .look = deed { return Words.ShareView.looking }
    return Words.Sharing.step(step)
  }
}

/// What became of it.
enum ShareOutcome: Equatable, Sendable {
  case done(ShareReport)
  case found(Outgoing)
  case failed(Problem)
  /// The server did not take it; its reasons, each a text of its own.
  case refused(Problem, [String])
  case cancelled
}
