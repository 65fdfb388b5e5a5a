/// The facts of one organisation in one activity, each with its last writer.
///
/// Two writers, or two devices of one, never overwrite more of each other than they said.
struct Record: Sendable {
  struct Slot: Sendable {
    /// The tick that stands, or none.
    var ticked = EventID.none
    var tickedOn = Day(number: 0)
    var established = EventID.none
    var establishedOn = Day(number: 0)
    /// The organisation's own planned day.
    var due: PartialDay?
    /// The own planned day that it was moved from.
    var dueBefore: PartialDay?
    /// Recorded day of the newest note on the milestone.
    var noted: Day?
  }

  struct Local: Sendable {
    let id: EventID
    var slot = Slot()
  }

  var status: (value: Status, id: EventID)?
  var outlook: (value: Outlook, id: EventID)?
  /// Milestone × area; one area where the activity is not ticked per area.
  var slots: [Slot]
  var locals: [Local] = []
  /// The newest event that confirms the cell.
  var confirmed = EventID.none
  /// The newest note of the cell.
  var noted = EventID.none

  /// Whether anything has been said, so that "oförändrat" has something to confirm.
  var isReported: Bool {
    status != nil || slots.contains { $0.ticked != .none } || locals.contains { $0.slot.ticked != .none }
  }
}

/// What has been said of an activity for the whole county.
struct CountyRecord: Sendable {
  var status: (value: Status, id: EventID)?
  var gate: (isPassed: Bool, id: EventID)?
}

extension Progress {
  /// Whether the cell has a status or a tick, so that "oförändrat" has something to confirm.
  public func hasReport(_ activity: Int, _ organisation: Int) -> Bool {
    records[recordIndex(activity, organisation)].isReported
  }
}
