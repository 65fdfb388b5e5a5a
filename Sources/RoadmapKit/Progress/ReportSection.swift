/// The parts of a report to KD/RD, in their order (färdplanen 5.2; R36).
public enum ReportSection: String, Sendable, CaseIterable {
  case summary, standing, matrix, changes, spread, indicators, obstacles, decisions, unreported, next, basis

  /// Whether the presidium may write words of its own there; what the report rests on is only computed.
  public var takesWords: Bool { self != .basis }
}
