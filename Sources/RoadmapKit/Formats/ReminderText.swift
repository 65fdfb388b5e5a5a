/// The reminder as a text to paste into a mail: a subject line, and paragraphs that are not broken.
public enum ReminderText {
  public static func text(_ reminder: Reminder, _ plain: PlainText = .asIs) -> String {
    let plan = reminder.plan
    func name(_ organisation: Int) -> String { plain.clean(plan.organisations[organisation].spokenName) }
    func short(_ activity: Int) -> String { plain.clean(plan.activities[activity].short) }
    guard !reminder.recipients.isEmpty else {
      let words =
        reminder.organisation.map { Words.ReminderWord.nothingLeft(name($0)) }
        ?? Words.ReminderWord.nobodySilent(reminder.reference)
      return words + "\n"
    }
    let marking = plan.marking.map { [plain.clean($0), ""] } ?? []
    var lines =
      [Words.ReminderWord.subject(plain.clean(plan.title), reminder.nextMeeting), ""] + marking + [
        Words.ReminderWord.greeting, "",
        Words.ReminderWord.opening(
          reminder.recipients.map { name($0.organisation) }, reminder.reference, reminder.nextMeeting),
      ]
    for recipient in reminder.recipients {
      lines += ["", name(recipient.organisation)]
      if !recipient.unreported.isEmpty {
        lines.append("- " + Words.ReminderWord.unreported(recipient.unreported.map(short)))
      }
      if !recipient.unconfirmed.isEmpty {
        let names = recipient.unconfirmed.map { Words.ReminderWord.last(short($0.activity), $0.last) }
        lines.append("- " + Words.ReminderWord.unconfirmed(names, reminder.reference))
      }
      if !recipient.late.isEmpty {
        let names = recipient.late.map {
          Words.ReminderWord.late(short($0.activity), $0.count, isOnlySuggested: $0.isOnlySuggested)
        }
        lines.append("- " + Words.ReminderWord.late(names))
      }
    }
    lines += ["", Words.ReminderWord.how, "", Words.ReminderWord.asOf(reminder.asOf)]
    if !reminder.isComplete { lines.append(Words.incomplete) }
    return lines.joined(separator: "\n") + "\n"
  }
}
