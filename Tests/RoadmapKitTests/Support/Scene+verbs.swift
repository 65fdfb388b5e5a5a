@testable import RoadmapKit

/// A short word for each verb that the tests use often.
extension Scene {
  func tick(
    _ activity: String, _ milestone: String, area: String? = nil, by: String, for subject: String? = nil,
    on: Day? = nil, meeting: String? = nil, at: Instant? = nil, device: String = "aaaaaaaa"
  ) -> Scene {
    write(
      .slot(.tick, activity, milestone, area: area, for: subject, on: on, meeting: meeting), by: by, at: at,
      device: device)
  }

  func untick(_ activity: String, _ milestone: String, area: String? = nil, by: String, at: Instant? = nil)
    -> Scene
  {
    write(.slot(.untick, activity, milestone, area: area), by: by, at: at)
  }

  func establish(
    _ activity: String, _ milestone: String, area: String? = nil, by: String, on: Day? = nil,
    at: Instant? = nil
  ) -> Scene {
    write(.slot(.establish, activity, milestone, area: area, on: on), by: by, at: at)
  }

  func plan(_ activity: String, _ milestone: String, _ due: String, by: String, at: Instant? = nil) -> Scene {
    write(.slot(.plan, activity, milestone, due: due), by: by, at: at)
  }

  func local(_ activity: String, _ title: String, by: String, at: Instant? = nil) -> Scene {
    write(Fact(.local, [.activity: .text(activity), .title: .text(title)]), by: by, at: at)
  }

  func status(
    _ activity: String, _ status: String, by: String, for subject: String? = nil, on: Day? = nil,
    at: Instant? = nil, text: String? = nil, device: String = "aaaaaaaa"
  ) -> Scene {
    write(
      Fact(
        .status, [.activity: .text(activity), .status: .text(status)], subject: subject, on: on, text: text),
      by: by, at: at, device: device)
  }

  func outlook(_ activity: String, _ outlook: String, by: String, at: Instant? = nil) -> Scene {
    write(Fact(.outlook, [.activity: .text(activity), .outlook: .text(outlook)]), by: by, at: at)
  }

  func confirm(_ activity: String, by: String, for subject: String? = nil, at: Instant? = nil) -> Scene {
    write(Fact(.confirm, [.activity: .text(activity)], subject: subject), by: by, at: at)
  }

  func note(
    _ activity: String?, _ milestone: String? = nil, area: String? = nil, by: String,
    for subject: String? = nil, at: Instant? = nil
  ) -> Scene {
    var fact = Fact(.note, subject: subject, text: "Gäller fortfarande.")
    fact.values[.activity] = activity.map { .text($0) }
    fact.values[.milestone] = milestone.map { .text($0) }
    fact.values[.area] = area.map { .text($0) }
    return write(fact, by: by, at: at)
  }

  /// Takes back the event with this number in the order of writing.
  func retract(_ number: Int, by: String, at: Instant? = nil, device: String = "aaaaaaaa") -> Scene {
    write(Fact(.retract, [.event: .text(ids[number].description)]), by: by, at: at, device: device)
  }

  func redact(_ number: Int, by: String) -> Scene {
    write(Fact(.redact, [.event: .text(ids[number].description)], text: "Fel ord."), by: by)
  }

  func open(_ meeting: String, by: String = "lansledning", at: Instant? = nil) -> Scene {
    write(Fact(.openMeeting, meeting: meeting), by: by, at: at)
  }

  func close(_ meeting: String, by: String = "lansledning", on: Day? = nil, at: Instant? = nil) -> Scene {
    write(Fact(.closeMeeting, on: on, meeting: meeting), by: by, at: at)
  }

  func passGate(_ activity: String, at: Instant? = nil) -> Scene {
    write(Fact(.passGate, [.activity: .text(activity)], text: "Ja."), by: "lansledning", at: at)
  }

  func stop(_ activity: String, at: Instant? = nil) -> Scene {
    write(Fact(.stop, [.activity: .text(activity)], text: "Nej."), by: "lansledning", at: at)
  }
}

extension Fact {
  /// A fact about a milestone.
  static func slot(
    _ verb: Verb, _ activity: String, _ milestone: String, area: String? = nil, due: String? = nil,
    for subject: String? = nil, on: Day? = nil, meeting: String? = nil
  ) -> Fact {
    var fact = Fact(
      verb, [.activity: .text(activity), .milestone: .text(milestone)], subject: subject, on: on,
      meeting: meeting)
    fact.values[.area] = area.map { .text($0) }
    fact.values[.due] = due.map { .text($0) }
    return fact
  }
}
