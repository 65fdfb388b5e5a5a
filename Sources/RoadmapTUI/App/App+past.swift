internal import RoadmapKit

/// The time machine: from day to day on which something happened.
extension App {
  mutating func travel(_ command: Command) {
    let days = world.present.daysWithEvents(world.journals)
    let before = world.asOf
    switch command {
    case .earlier:
      guard let day = days.last(where: { $0 < before ?? world.today }) else {
        world.notice = .said(Words.UI.noFurtherBack)
        return
      }
      world.asOf = day
    case .later:
      guard let before else {
        world.notice = .said(Words.UI.alreadyToday)
        return
      }
      world.asOf = days.first { $0 > before && $0 < world.today }
    default:
      guard before != nil else {
        world.notice = .said(Words.UI.alreadyToday)
        return
      }
      world.asOf = nil
    }
    world.fold()
    tellDay()
  }

  /// Which day is shown now, and what happened on it.
  private mutating func tellDay() {
    guard let day = world.asOf else {
      world.notice = .said(Words.UI.todayAgain)
      return
    }
    let deeds = world.history.items.prefix { $0.entry.recordedDay >= day }.reversed()
    let sentences = deeds.prefix(3).map { Words.sentence($0.entry, world.situation.now, world.journals) }
    world.notice = .said(Words.UI.onDay(day, deeds.count, sentences))
  }

  /// Whether a command is kept from changing what has been; says so.
  mutating func isKeptFromThePast(_ command: Command) -> Bool {
    guard world.asOf != nil, command.isWriting(on: screens.current.view) else { return false }
    world.notice = .refused(Words.UI.pastCannotBeWritten, Words.UI.pastRemedy)
    return true
  }
}
