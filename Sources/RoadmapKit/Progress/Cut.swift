/// Which events a state is made of.
public enum Cut: Hashable, Sendable {
  case everything
  /// Recorded up to and with this Swedish day, retractions too (`--as-of`).
  case recorded(through: Day)
  /// Up to and with this event: a position in the history.
  case position(EventID)
  /// Happened up to and with this day, whenever it was recorded (`report`).
  ///
  /// Retractions count whenever they were made: what was wrong is wrong for the period too.
  case happened(through: Day)
  /// Happened up to and with this day, of what was known at this event: what a report said that was adopted then.
  case happenedKnown(through: Day, at: EventID)
}
