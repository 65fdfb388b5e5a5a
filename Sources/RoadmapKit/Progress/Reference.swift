/// The moment that the present is compared with ("sedan sist").
public struct Reference: Hashable, Sendable {
  public enum Kind: String, Sendable { case meeting, report, day }

  public let kind: Kind
  /// The meeting's id or the report's period; nil for a day.
  public let id: String?
  public let day: Day
  /// The event at which it lies; nil when it is the end of ``day``.
  public let position: EventID?

  /// The events that it is made of.
  public var cut: Cut { position.map(Cut.position) ?? .recorded(through: day) }

  /// Whether an event came after it.
  public func isAfter(_ event: EventID) -> Bool {
    position.map { event > $0 } ?? (event.instant.swedishDay > day)
  }

  /// What a user may ask to compare with.
  public enum Wish: Hashable, Sendable {
    case meeting, report
    case day(Day)
    /// The last meeting of a body; `meeting` is länsledningen's.
    case meetingOf(String)

    /// As it is written on the command line and in the user's choices; nil for what is not chosen there.
    public var text: String? {
      switch self {
      case .meeting: "meeting"
      case .report: "report"
      case .day(let day): day.description
      case .meetingOf: nil
      }
    }

    public init?(text: String) {
      switch text {
      case "meeting": self = .meeting
      case "report": self = .report
      default:
        guard let day = Day(iso: text) else { return nil }
        self = .day(day)
      }
    }
  }
}

extension Progress {
  /// The reference that a wish means in this state; nil when there is none yet.
  ///
  /// `meeting` is the latest closing of a meeting of länsledningen, else the plan's last such meeting before
  /// today; `report` the last adoption.
  public func reference(_ wish: Reference.Wish) -> Reference? {
    switch wish {
    case .day(let day): return Reference(kind: .day, id: nil, day: day, position: nil)
    case .report:
      return adoptions.max { $0.event < $1.event }.map {
        Reference(kind: .report, id: $0.period, day: $0.on, position: $0.event)
      }
    case .meeting: return lastMeeting(of: ID<Body>.lansledning.text)
    case .meetingOf(let body): return lastMeeting(of: body)
    }
  }

  private func lastMeeting(of body: String) -> Reference? {
    let closed = meetings.filter { $0.body == body && $0.closed != nil }
      .max { $0.closed ?? .none < $1.closed ?? .none }
    if let closed, let position = closed.closed, let day = closed.closedOn {
      return Reference(kind: .meeting, id: closed.id, day: day, position: position)
    }
    return plan.meetings.filter { $0.body.text == body && $0.on < today }.max { $0.on < $1.on }
      .map { Reference(kind: .meeting, id: $0.id, day: $0.on, position: nil) }
  }

  /// The meeting that goes on now in which `writer` writes: its own body's, and for the presidium
  /// länsledningen's.
  public func openMeeting(for writer: String) -> MeetingState? {
    let bodies =
      writer == ID<Body>.presidium.text ? [writer, ID<Body>.lansledning.text] : [writer]
    return meetings.filter { $0.isOpen && bodies.contains($0.body) }.max { $0.begun < $1.begun }
  }

  /// The meeting that goes on, else the one that was closed last.
  public var latestMeeting: MeetingState? {
    meetings.max { ($0.isOpen ? 1 : 0, $0.closed ?? $0.opened) < ($1.isOpen ? 1 : 0, $1.closed ?? $1.opened) }
  }
}
