extension PeriodReport {
  /// The statuses as few stages, which a bar can hold.
  public enum Stage: Sendable, CaseIterable {
    case established, done, underway, before, resting, unreported

    init(_ status: Status) {
      self =
        switch status {
        case .established: .established
        case .done: .done
        case .inProgress, .pilot, .evaluating, .introducing: .underway
        case .proposed, .notStarted, .planned: .before
        case .paused, .ended, .notApplicable: .resting
        case .notReported: .unreported
        }
    }
  }
}
