/// One thing that is wrong with the user's files or wishes, worded for a person.
///
/// Place, fact, reason, remedy: where it is, what is wrong, why it matters, and the next thing to try.
public struct Problem: Error, Hashable, Sendable {
  /// How much it matters.
  public enum Severity: Int, Sendable, Comparable {
    /// The file or the wish cannot be used as it stands.
    case problem
    /// It can be used, but is probably not what was meant.
    case warning
    /// The source says nothing here ("anges inte").
    case gap

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public var severity: Severity
  /// A stable name of the sort of problem, such as `okant-id`.
  public var code: String
  public var place: SourcePlace?
  /// What is wrong, in one line, without a full stop.
  public var fact: String
  public var reason: String
  public var remedy: String
  /// The line of the file, for problems with a place in a text file.
  public var excerpt: String?

  public init(
    _ severity: Severity = .problem, code: String, place: SourcePlace? = nil, fact: String,
    reason: String = "",
    remedy: String = "", excerpt: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.fact = fact
    self.reason = reason
    self.remedy = remedy
    self.excerpt = excerpt
  }
}
