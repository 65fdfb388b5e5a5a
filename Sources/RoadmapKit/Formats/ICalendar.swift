/// The years as an iCalendar file (RFC 5545), for whatever calendar its reader uses.
///
/// Read in again it changes what it brought before, and doubles nothing: every event keeps its `UID`, and its
/// `SEQUENCE` never falls for what others have seen: two for each second up to the newest event, since lines may
/// go (drafts that were taken back), and one more for what was moved, which the plan alone may do. Nothing is taken from a clock: the same plan and journals give the same bytes, so lateness is not told
/// here, and the stamp is the newest event's, which is when what is told was last changed. There is no
/// `METHOD`: it would make the file an invitation, and ask for an organiser's address.
///
/// All events last whole days and keep nobody busy. What is to be done within a part of the year stands on the
/// part's last day, with the part in words in its name, where a calendar shows it: one looks for what must be
/// ready by a day, and an event of three months would cover everything else. What is done stays.
public enum ICalendar {
  public static func bytes(_ table: CalendarTable) -> [UInt8] {
    let name = [table.plan.title, table.plan.marking].compactMap { $0 }.joined(separator: " · ")
    var file = ICalendarLines()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", text: "-//fardplan//fardplan//SV")
    file.add("CALSCALE", "GREGORIAN")
    file.add("NAME", text: name)
    file.add("X-WR-CALNAME", text: name)
    for occasion in table.occasions { add(occasion, table, to: &file) }
    file.add("END", "VCALENDAR")
    return file.bytes
  }

  private static func add(_ occasion: Occasion, _ table: CalendarTable, to file: inout ICalendarLines) {
    let isFirm = !occasion.isSuggested && occasion.due != nil || occasion.state == .done
    file.add("BEGIN", "VEVENT")
    file.add("UID", text: "\(occasion.id)@\(table.plan.id)")
    file.add("DTSTAMP", stamp(table))
    file.add("SEQUENCE", String(2 * seconds(table) + (occasion.was == nil ? 0 : 1)))
    file.add("DTSTART;VALUE=DATE", date(occasion.last))
    file.add("DTEND;VALUE=DATE", date(occasion.last.adding(days: 1)))
    file.add("SUMMARY", text: summary(occasion, table))
    file.add("DESCRIPTION", text: description(occasion, table))
    file.add("CATEGORIES", text: Words.Calendar.category(occasion.kind))
    file.add("STATUS", isFirm ? "CONFIRMED" : "TENTATIVE")
    file.add("TRANSP", "TRANSPARENT")
    file.add("END", "VEVENT")
  }

  /// What a calendar shows of it: the name, and in brackets what is to be known of its time.
  private static func summary(_ occasion: Occasion, _ table: CalendarTable) -> String {
    var name = Words.Wheel.title(occasion, table.progress, table.journals)
    if occasion.kind == .milestone, occasion.by.count == 1 {
      name += " · \(Words.Wheel.actors(occasion.by, table.plan))"
    }
    let notes = Words.Calendar.notes(occasion) + [table.plan.marking].compactMap { $0 }
    return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
  }

  private static func description(_ occasion: Occasion, _ table: CalendarTable) -> String {
    var lines = Words.Calendar.lines(occasion, table.plan)
    if case .assignment(let id) = occasion.subject,
      let text = table.progress.assignments.first(where: { $0.id == id })
        .flatMap({ table.progress.text(of: $0, table.journals) }), Words.opening(of: text) != text
    {
      lines.insert(text, at: 0)
    }
    lines.append(table.plan.title)
    if table.plan.standing != .adopted { lines.append(Words.standing(table.plan.standing)) }
    if let marking = table.plan.marking { lines.append(marking) }
    if !table.isComplete { lines.append(Words.incomplete) }
    return lines.joined(separator: "\n")
  }

  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// The whole seconds from 2020 to the newest event, as many as a calendar's number holds.
  private static func seconds(_ table: CalendarTable) -> Int64 {
    guard let newest = table.journals.newest else { return 0 }
    let first: Int64 = 1_577_836_800
    return min(max(0, newest.instant.milliseconds / 1_000 - first), Int64(Int32.max / 2 - 1))
  }

  /// The instant of the newest event, else the beginning of the plan's years.
  private static func stamp(_ table: CalendarTable) -> String {
    guard let newest = table.journals.newest else {
      let year = table.plan.years?.lowerBound ?? table.years.lowerBound
      return "\(date(PartialDay.year(year).first(in: year)))T000000Z"
    }
    let iso = newest.instant.iso
    return iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
