/// What a line of the user's means.
extension Survey {
  /// What is said about an answer before the next question.
  public enum Remark: Hashable, Sendable {
    case notUTF8, tooLong
    /// The line is none of the keys, which are told.
    case notAChoice(String, [Key])
    case refused(Refusal)
    case needless(Needless)
    /// What the answer will put on record.
    case noted([Deed], activity: Int)
    case struck
    case atTheFirst

    /// Whether the answer could not be taken, so that the question stands as it was.
    public var isObjection: Bool {
      switch self {
      case .notUTF8, .tooLong, .notAChoice, .refused, .atTheFirst: true
      case .needless, .noted, .struck: false
      }
    }
  }

  public mutating func answer(_ input: Input) -> [Remark] {
    if case .ended = question { return [] }
    switch input {
    case .notUTF8: return [.notUTF8]
    case .tooLong: return [.tooLong]
    case .end:
      question = .ended(.outOfInput)
      return []
    case .line(let raw):
      let line = Writing.trimmed(raw)
      switch Survey.key(line) {
      case .stop: return stop()
      case .back: return back()
      case let key: return reply(line, key)
      }
    }
  }

  /// A letter or a number that stands alone; nil for all else.
  private static func key(_ line: String) -> Key? {
    switch line.lowercased() {
    case "": .enter
    case "s": .stop
    case "t": .back
    case "h": .leaveOut
    default: number(line[...]).map { .number($0) }
    }
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = Array(word.utf8)
    return (1...3).contains(digits.count) ? Day.decimal(digits) : nil
  }

  private mutating func stop() -> [Remark] {
    question = .ended(.stopped)
    return []
  }

  private mutating func back() -> [Remark] {
    switch question {
    case .resume, .ended: return [.atTheFirst]
    case .activity, .resting:
      guard position > 0 else { return [.atTheFirst] }
      ask(position - 1)
    case .summary: ask(items.count - 1)
    case .milestones(let activity, let verb, let area) where area != nil: question = .area(activity, verb)
    case .sentence(let activity, _): question = .status(activity)
    case .signal(let activity, _): question = .matter(activity)
    case .rewrite(let activity, let deed, _):
      switch deed {
      case .status(let status, _): question = .sentence(activity, status)
      case .signal(let matter, _): question = .signal(activity, matter)
      default: question = .note(activity)
      }
    case .area(let activity, _), .milestones(let activity, _, _), .status(let activity),
      .outlook(let activity), .note(let activity), .matter(let activity):
      question = .activity(activity)
    }
    return []
  }

  private mutating func reply(_ line: String, _ key: Key?) -> [Remark] {
    switch question {
    case .resume: return resume(line, key)
    case .activity(let activity): return choose(activity, line, key)
    case .resting(let activities): return rest(activities, line, key)
    case .summary:
      guard key == .enter else { return [.notAChoice(line, keys)] }
      question = .ended(facts.isEmpty ? .nothingToSave : .agreed)
      return []
    case .ended: return []
    case .milestones(let activity, let verb, let area): return mark(activity, verb, area, line)
    case .area(let activity, let verb):
      return pick(line, key, plan.areas.indices, activity) { survey, area in
        survey.question = .milestones(activity, verb, area: area)
        return []
      }
    case .status(let activity):
      return pick(line, key, statuses, activity) { $0.take(.status($1, why: nil), activity) }
    case .outlook(let activity):
      return pick(line, key, Outlook.allCases, activity) { $0.take(.outlook($1), activity) }
    case .matter(let activity):
      return pick(line, key, Matter.allCases, activity) { survey, matter in
        survey.question = .signal(activity, matter)
        return []
      }
    case .sentence(let activity, let status): return write(line, activity) { .status(status, why: $0) }
    case .note(let activity): return write(line, activity) { .note($0) }
    case .signal(let activity, let matter): return write(line, activity) { .signal(matter, $0) }
    case .rewrite(let activity, let deed, _):
      if line.isEmpty { return keep(deed, activity) }
      return take(deed.with(line), activity)
    }
  }

  /// One of a numbered list; Enter alone goes back to the activity.
  private mutating func pick<Values: RandomAccessCollection>(
    _ line: String, _ key: Key?, _ values: Values, _ activity: Int,
    _ use: (inout Survey, Values.Element) -> [Remark]
  ) -> [Remark] {
    if key == .enter {
      question = .activity(activity)
      return []
    }
    guard case .number(let number) = key, (1...max(1, values.count)).contains(number), !values.isEmpty else {
      return [.notAChoice(line, keys)]
    }
    return use(&self, values[values.index(values.startIndex, offsetBy: number - 1)])
  }

  private mutating func write(_ line: String, _ activity: Int, _ deed: (String) -> Deed) -> [Remark] {
    guard line.isEmpty else { return take(deed(line), activity) }
    question = .activity(activity)
    return []
  }

  /// Several numbers with blanks or commas between; either all are right or none is taken.
  private mutating func mark(_ activity: Int, _ verb: Verb, _ area: Int?, _ line: String) -> [Remark] {
    let open = slots(activity, verb, area)
    let words = line.split { $0 == " " || $0 == "," || $0 == "\t" }
    let numbers = words.compactMap(Survey.number)
    guard numbers.count == words.count, numbers.allSatisfy({ (1...max(1, open.count)).contains($0) }),
      numbers.isEmpty || !open.isEmpty
    else { return [.notAChoice(line, keys)] }
    question = .activity(activity)
    let chosen = open.indices.filter { numbers.contains($0 + 1) }.map { open[$0] }
    let deeds: [Deed] = chosen.map { verb == .tick ? .tick($0) : .establish($0) }
    for deed in deeds { add(deed, to: activity) }
    return deeds.isEmpty ? [] : [.noted(deeds, activity: activity)]
  }

  /// Examines a deed as it will be examined when it is written, and keeps it.
  private mutating func take(_ deed: Deed, _ activity: Int) -> [Remark] {
    switch writing.examine(fact(deed, activity)) {
    case .write(_, let warnings):
      guard warnings.isEmpty else {
        question = .rewrite(activity, deed, warnings)
        return []
      }
      return keep(deed, activity)
    case .needless(let needless):
      // As it stands: what was chosen before is taken back.
      edit(activity) { $0.deeds.removeAll { $0.rank == deed.rank } }
      question = .activity(activity)
      return [.needless(needless)]
    case .refused(.sentenceMissing(_, let status)):
      question = .sentence(activity, status)
      return []
    case .refused(let refusal):
      if case .rewrite = question { _ = back() }
      return [.refused(refusal)]
    }
  }

  private mutating func keep(_ deed: Deed, _ activity: Int) -> [Remark] {
    add(deed, to: activity)
    question = .activity(activity)
    return [.noted([deed], activity: activity)]
  }
}

extension Survey.Deed {
  /// The same with another text.
  fileprivate func with(_ text: String) -> Survey.Deed {
    switch self {
    case .status(let status, _): .status(status, why: text)
    case .note: .note(text)
    case .signal(let matter, _): .signal(matter, text)
    case .tick, .establish, .outlook: self
    }
  }
}
