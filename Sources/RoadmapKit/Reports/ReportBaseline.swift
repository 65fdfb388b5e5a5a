/// What a report is compared with: the last report that was adopted before it, else the day before the period.
public struct ReportBaseline: Hashable, Sendable {
  /// The period of the adopted report; nil where there is none.
  public let period: Period?
  /// The last day of what it says.
  public let day: Day
  /// What had been recorded when it was adopted; nil for a day, by which everything that had happened counts.
  public let position: EventID?

  var reference: Reference {
    Reference(kind: period == nil ? .day : .report, id: period?.text, day: day, position: position)
  }

  var cut: Cut { position.map { .happenedKnown(through: day, at: $0) } ?? .happened(through: day) }

  /// The baseline of a report of `period` in the state `progress`.
  ///
  /// A report of the same days is not what it follows on: a year follows on the year before, not on its own halves.
  /// One that has not begun is compared with today.
  init(of period: Period, in progress: Progress) {
    let earlier = progress.adoptions.compactMap { adoption -> (Period, Adoption)? in
      guard let known = Period(adoption.period), known.last < period.last, known.first < period.first else {
        return nil
      }
      return (known, adoption)
    }
    let last = earlier.max { ($0.0.last, $0.1.event) < ($1.0.last, $1.1.event) }
    if let (known, adoption) = last {
      self.period = known
      day = min(known.last, adoption.on)
      position = adoption.event
    } else {
      self.period = nil
      day = min(period.first.adding(days: -1), progress.today)
      position = nil
    }
  }
}
