/// The minutes of a meeting as a paper.
public enum MinutesPaper {
  public static func paper(_ minutes: Minutes) -> Paper {
    let plan = minutes.plan
    let meeting = minutes.meeting
    var paper = Paper(
      title: Words.Meeting.minutesTitle(meeting, in: plan),
      warnings: Paper.warnings(plan, isComplete: minutes.isComplete))
    if meeting.isOpen { paper.warnings.append(Words.Meeting.ongoing) }
    paper.blocks.append(.facts(facts(minutes)))
    paper.blocks += followUp(minutes)
    paper.blocks += Paper.section(
      Words.Meeting.decisions, minutes.decisions.map { decision($0, minutes) },
      none: Words.Meeting.noneDecided)
    paper.blocks += Paper.section(
      Words.Meeting.assignments, minutes.assignments.map { assignment($0, minutes) },
      none: Words.Meeting.noneAssigned)
    paper.blocks += Paper.section(
      Words.Meeting.changes, minutes.changes.map { deed($0, minutes) }, none: Words.Meeting.nothingReported)
    for (title, items) in [
      (Words.Meeting.signals, minutes.signals), (Words.Meeting.settled, minutes.settled),
      (Words.Meeting.notes, minutes.notes),
    ] where !items.isEmpty {
      paper.blocks += Paper.section(title, items.map { deed($0, minutes) }, none: "")
    }
    if !minutes.corrections.isEmpty {
      let items = minutes.corrections.map { correction in
        Paper.Item(
          sentence(correction.entry, minutes), [Words.Meeting.correction(correction.on, correction.reason)])
      }
      paper.blocks += Paper.section(Words.Meeting.corrections, items, none: "")
    }
    paper.blocks.append(.paragraph(Words.Meeting.basis))
    return paper
  }

  private static func facts(_ minutes: Minutes) -> [Paper.Fact] {
    let meeting = minutes.meeting
    let present = minutes.present.map { minutes.plan.name(of: $0) }
    var facts = [
      Paper.Fact(Words.Meeting.opened, Words.Meeting.moment(meeting.opened)),
      Paper.Fact(
        Words.Meeting.present, present.isEmpty ? Words.Meeting.presentNotStated : Words.list(present)),
      Paper.Fact(
        Words.Meeting.next, minutes.next.map(Words.dayAndWeek) ?? Words.Meeting.nextNotDecided),
    ]
    if let closed = meeting.closed, !meeting.isOpen {
      facts.insert(Paper.Fact(Words.Meeting.closed, Words.Meeting.moment(closed)), at: 1)
    }
    return facts
  }

  private static func followUp(_ minutes: Minutes) -> [Paper.Block] {
    func items(_ activities: [Int]) -> [Paper.Item] {
      activities.map { Paper.Item(minutes.plan.activities[$0].title) }
    }
    return Paper.section(
      Words.Meeting.followedUp, items(minutes.followedUp), none: Words.Meeting.noneFollowedUp)
      + Paper.section(
        Words.Meeting.notFollowedUp, items(minutes.notFollowedUp), none: Words.Meeting.allFollowedUp)
  }

  private static func decision(_ item: Minutes.Item, _ minutes: Minutes) -> Paper.Item {
    let plan = minutes.plan
    return Paper.Item(
      Words.Meeting.text(of: item.entry.id, minutes.progress, minutes.journals),
      [item.activity.map { plan.activities[$0].title }, item.detail.flatMap(Words.Meeting.decisionDetails)]
        .compactMap { $0 })
  }

  private static func assignment(_ item: Minutes.Item, _ minutes: Minutes) -> Paper.Item {
    let plan = minutes.plan
    let time = [
      item.detail?[.due].map(Words.Meeting.due),
      item.detail?[.every].flatMap { Cadence(rawValue: $0) }.map(Words.cadence),
    ].compactMap { $0 }
    let to = Words.Meeting.to(minutes.journals.names[item.entry.object], in: plan)
    return Paper.Item(
      Words.Meeting.text(of: item.entry.id, minutes.progress, minutes.journals),
      [([to] + time).joined(separator: ", "), item.activity.map { plan.activities[$0].title }].compactMap {
        $0
      })
  }

  private static func deed(_ item: Minutes.Item, _ minutes: Minutes) -> Paper.Item {
    Paper.Item(sentence(item.entry, minutes), [item.text].compactMap { $0 })
  }

  private static func sentence(_ entry: Entry, _ minutes: Minutes) -> String {
    Words.sentence(entry, minutes.progress, minutes.journals)
  }
}
