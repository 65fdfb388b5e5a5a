/// Something by which an adopted report is not what its stamp, its event and the journals say.
public enum ReportDifference: Hashable, Sendable {
  /// A place in the value, as `activities/fp-612/organisations/sundsvall/status`, with both sides as JSON.
  public struct Point: Hashable, Sendable {
    public let path: String
    /// In the report; nil where it is not there.
    public let report: String?
    /// From the journals; nil where it is not there.
    public let journals: String?

    public init(path: String, report: String?, journals: String?) {
      self.path = path
      self.report = report
      self.journals = journals
    }
  }

  case stampMissing
  case stampUnreadable
  /// No event of the presidium's says that this stamp is adopted.
  case noEvent
  /// The event of the period has another checksum than the stamp.
  case stampChanged(EventID)
  case takenBack(EventID)
  case fileMissing(String)
  case fileChanged(String)
  case fileForeign(String)
  /// A folder among the period's reports, by its whole path, that no event says is adopted, or a copy of one.
  case folderForeign(String)
  /// The kept plan cannot be read.
  case planUnreadable
  case journalMissing(String, lines: Int)
  case journalShort(String, has: Int, of: Int)
  case journalDamaged(String, line: Int, LineFault)
  /// Every line is whole, but the lines are not those that were there.
  case journalChanged(String, lines: Int)
  /// The same, and these of the lines have lost their text: it has been removed for good.
  case journalPurged(String, lines: [Int])
  case value([Point])
  /// The same program makes other bytes of the same value.
  case otherBytes(String)
}
