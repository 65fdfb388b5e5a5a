/// How often something is to be done (R35).
public enum Cadence: String, Sendable, CaseIterable {
  case meeting
  case month
  case quarter
  case halfYear = "half-year"
  case year
  case continuous
  case ordinary
  case interimReport = "interim-report"
  case activity
}
