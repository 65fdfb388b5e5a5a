/// The signals to KD/RD as they are read: what waits first, with what has come since the reference (R37).
public struct SignalBoard: Sendable {
  public struct Group: Sendable {
    public let stage: SignalState.Stage
    public let signals: [SignalState]
  }

  /// Those without an answer, the oldest first; then the answered and the closed, the newest first.
  public let groups: [Group]

  public init(_ progress: Progress) {
    groups = SignalState.Stage.allCases.map { stage in
      let signals = progress.signals.filter { $0.stage == stage }
      return Group(
        stage: stage,
        signals: stage == .unanswered
          ? signals.sorted { ($0.raised, $0.event) < ($1.raised, $1.event) }
          : signals.sorted { $0.latest > $1.latest })
    }
  }

  public func count(_ stage: SignalState.Stage) -> Int {
    groups.first { $0.stage == stage }?.signals.count ?? 0
  }
}

extension SignalState {
  public enum Stage: Sendable, CaseIterable { case unanswered, answered, closed }

  public var stage: Stage { closed != nil ? .closed : answers.isEmpty ? .unanswered : .answered }
  /// The newest that was said of it.
  public var latest: EventID { max(closed ?? .none, answers.max() ?? .none, event) }
}

extension Situation {
  /// What is new about a signal since the reference, the latest; nil when nothing is.
  public enum SignalNews: Sendable { case raised, answered, closed }

  public func news(of signal: SignalState) -> SignalNews? {
    guard let reference else { return nil }
    if let closed = signal.closed, reference.isAfter(closed) { return .closed }
    if let answer = signal.answers.max(), reference.isAfter(answer) { return .answered }
    return reference.isAfter(signal.event) ? .raised : nil
  }
}

extension Progress {
  /// The activities under way whose plan says that the signal's matter is outside the leadership's control, besides the
  /// one that the signal is about.
  public func alsoWaiting(for signal: SignalState) -> [Int] {
    plan.leaves.filter { activity in
      guard activity != signal.activity else { return false }
      guard plan.activities[activity].outsideControl.contains(signal.matter.rawValue) else { return false }
      let status = countyStanding(activity).status
      return status.map { !$0.isAtRest && $0 != .done && $0 != .established } ?? true
    }
  }
}
