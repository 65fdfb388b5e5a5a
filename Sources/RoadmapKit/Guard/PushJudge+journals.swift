extension PushJudge {
  /// A journal keeps every byte that it had, and whole valid lines of its writer follow.
  mutating func takeJournal(
    of owner: String, _ device: String, _ change: Push.Change, _ commit: String
  ) {
    guard owner == writer || leads else {
      return refuse(.othersJournal(writer: owner, pusher: writer), change, commit)
    }
    guard change.status != "D" else { return refuse(.removed, change, commit) }
    let path = GuardedPath.journal(writer: owner, device: device)
    guard let new = text(of: change, path, commit), let plan = shelf.main else { return }
    let part = Permission.Writer(owner, in: plan)
    if part == .stranger { return refuse(.strangersJournal(writer: owner), change, commit) }
    let old = change.old?.bytes ?? []
    guard ByteText.begins(new, with: old) else {
      return refuse(.changedLine, change, commit, line: Growth.firstChange(old, new))
    }
    guard new.count > old.count else { return refuse(.nothingAdded, change, commit) }
    if let reason = journals.put(owner, device, new.count, mayBringMany: leads) {
      return refuse(reason, change, commit)
    }
    let added = JournalFile(path: change.path, writer: owner, device: device, bytes: Array(new[old.count...]))
    let reading = JournalReader.read(added, number: places.count, names: &names)
    places.append(Place(commit: commit, file: change.path, old: old))
    for damaged in reading.damaged { refuse(.line(damaged.fault), at: damaged.line) }
    if added.bytes.last != 0x0A { refuse(.unfinishedLine, at: Int32(reading.lines + 1)) }
    for entry in reading.entries {
      if let reason = reason(against: entry, of: owner, part) { refuse(reason, at: entry.line) }
    }
  }

  /// Why a whole line is not taken, as far as it can be told before all lines are known.
  private mutating func reason(
    against entry: Entry, of owner: String, _ part: Permission.Writer
  ) -> PushRefusal.Reason? {
    guard lines.add(entry) else { return .sameID(entry.id) }
    if EventClock.isSuspicious(entry.id, now: now) { return .timeAhead(entry.id.instant) }
    // What a newer version writes is checked for its spelling, and kept.
    guard let verb = entry.verb else { return nil }
    return mayWrite(verb, entry, of: owner, part) ? nil : .notAllowed(verb, writer: owner)
  }

  /// What a plan does not know is no matter of the guard's: the fold sets it aside, and plans change.
  private func mayWrite(_ verb: Verb, _ entry: Entry, of owner: String, _ part: Permission.Writer) -> Bool {
    guard let main = shelf.main else { return false }
    var (plan, part) = (main, part)
    if !entry.plan.isNone, let other = shelf.plan(names[entry.plan]) {
      plan = other
      part = Permission.Writer(owner, in: other)
    }
    let subject = entry.subject.isNone ? nil : plan.organisationIndex(ID(names[entry.subject])) ?? -1
    guard Permission.allows(part, verb, subject: subject) else { return false }
    guard verb == .fulfil else { return true }
    let id = names[entry.object]
    guard let rule = plan.followUps.first(where: { $0.id.text == id }) else { return true }
    return Permission.mayFulfil(part, rule: rule, in: plan)
  }

  /// What depends on all lines, here and on the server: ids are new, and one takes back only what is one's own.
  mutating func settle<Trouble>(
    _ visit: (_ see: (_ writer: String, _ text: [UInt8]) -> Void) throws(Trouble) -> Void
  ) throws(Trouble) {
    guard let first = lines.first else { return }
    var authors: [EventID: String] = [:]
    for line in lines.all where lines.targets.contains(line.id) { authors[line.id] = names[line.by] }
    var taken: Set<EventID> = []
    let lines = lines
    try visit { writer, text in
      JournalIDs.visit(text) { id in
        // Most that is there is older than anything that is asked for.
        guard id >= first else { return }
        if lines.contains(id) { taken.insert(id) }
        if lines.targets.contains(id), authors[id] == nil { authors[id] = writer }
      }
    }
    for line in lines.all where taken.contains(line.id) {
      refuse(.sameID(line.id), at: line.line, of: line.place)
    }
    for wish in lines.wishes {
      guard let author = authors[wish.target] else { continue }
      let by = names[wish.by]
      let isAllowed =
        wish.verb == .retract ? Permission.mayRetract(by, of: author) : Permission.mayRedact(by, of: author)
      if !isAllowed { refuse(.notAllowed(wish.verb, writer: by), at: wish.line, of: wish.place) }
    }
  }

  /// Refuses a line of the file at `place`, or the last one; lines are counted from where the old text ends.
  private mutating func refuse(_ reason: PushRefusal.Reason, at line: Int32, of place: Int32? = nil) {
    let place = places[place.map { Int($0) } ?? places.count - 1]
    // Only those that are told need a number.
    let before = verdict.count < GuardLimits.told ? ByteText.lines(place.old) : 0
    refuse(PushRefusal(reason, commit: place.commit, file: place.file, line: before + Int(line)))
  }
}
