/// The history for people, newest first: day, time, sentence and the id's beginning; the text below.
public enum LogText {
  public static func text(_ table: LogTable, _ plain: PlainText = .asIs) -> String {
    var lines: [String] = []
    if let marking = table.progress.plan.marking { lines.append(plain.clean(marking)) }
    if !table.isComplete { lines.append(Words.incomplete) }
    if table.items.isEmpty { lines.append(Words.LogWord.empty) }
    for item in table.items { lines += self.lines(item, table, plain) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ item: History.Item, _ table: LogTable, _ plain: PlainText) -> [String] {
    let entry = item.entry
    let sentence = plain.clean(Words.sentence(entry, table.progress, table.journals))
    var line = "\(entry.recordedDay) \(entry.id.instant.swedishTime)  \(sentence)"
    if let on = entry.on { line += ", skedde \(on)" }
    line += "  [\(table.shortID(entry.id))]"
    var lines = [line]
    if let text = table.progress.shownText(of: entry, table.journals) {
      for part in text.split(separator: "\n", omittingEmptySubsequences: true) {
        lines.append("    \(plain.clean(String(part)))")
      }
    }
    if table.isDraft(entry) { lines.append("    (\(Words.LogWord.draft))") }
    if item.isRedacted || item.isPurged {
      lines.append("    (\(item.isPurged ? Words.LogWord.purged : Words.LogWord.redacted))")
    }
    if let by = item.retractedBy { lines.append("    (\(Words.LogWord.retracted(by: table.shortID(by))))") }
    if let reason = item.setAside { lines.append("    (räknas inte: \(reason.sentence))") }
    return lines
  }
}
