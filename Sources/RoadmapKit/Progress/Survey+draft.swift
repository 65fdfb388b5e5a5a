/// The answers as a text that survives the program.
///
/// The first line has the version and the day; then each activity with what last confirmed it and how it was
/// left, and below it what was said of it. Values are parted by tabs.
extension Survey {
  /// Nil when there is nothing to keep.
  public var draft: String? {
    let kept = activities.filter { answers[$0].map { $0.closing != nil || !$0.deeds.isEmpty } ?? false }
    guard !kept.isEmpty else { return nil }
    var lines = [["1", begun.description]]
    for activity in kept {
      guard let answer = answers[activity] else { continue }
      lines.append(["activity", id(activity), answer.seen.description, answer.closing?.rawValue ?? ""])
      lines += answer.deeds.map { fields($0, activity) }
    }
    return lines.map { $0.map(Survey.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  private func fields(_ deed: Deed, _ activity: Int) -> [String] {
    func slot(_ slot: Slot) -> [String] {
      [progress.id(of: slot.source, in: activity), slot.area.map { plan.areas[$0].id.text } ?? ""]
    }
    switch deed {
    case .tick(let place): return ["tick"] + slot(place)
    case .establish(let place): return ["establish"] + slot(place)
    case .status(let status, let why): return ["status", status.rawValue, why ?? ""]
    case .outlook(let outlook): return ["outlook", outlook.rawValue]
    case .note(let text): return ["note", text]
    case .signal(let matter, let text): return ["signal", matter.rawValue, text]
    }
  }

  /// Takes up kept answers: those whose activity stands as it stood then, and of them what still can be written.
  mutating func take(_ draft: String) {
    let lines = draft.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(Survey.unescaped)
    }
    guard let head = lines.first, head.count == 2, head[0] == "1", let day = Day(iso: head[1]) else { return }
    begun = day
    var current: Int?
    for fields in lines.dropFirst() {
      if fields[0] == "activity" {
        current = begin(fields)
      } else if let activity = current, answers[activity] != nil {
        guard let deed = deed(fields, activity), case .write = writing.examine(fact(deed, activity)) else {
          answers[activity] = nil
          outdated.append(activity)
          current = nil
          continue
        }
        let closing = answers[activity]?.closing
        add(deed, to: activity)
        answers[activity]?.closing = closing
      }
    }
  }

  private mutating func begin(_ fields: [String]) -> Int? {
    guard fields.count == 4, let activity = plan.activityIndex(ID(fields[1])), activities.contains(activity),
      let seen = EventID(fields[2])
    else { return nil }
    guard seen == standing(activity)?.confirmedBy ?? .none else {
      outdated.append(activity)
      return nil
    }
    var answer = Answer(seen: seen)
    answer.closing = Answer.Closing(rawValue: fields[3])
    answers[activity] = answer
    return activity
  }

  private func deed(_ fields: [String], _ activity: Int) -> Deed? {
    func slot() -> Slot? {
      guard fields.count == 3 else { return nil }
      return standing(activity)?.milestones.first { state in
        progress.id(of: state.source, in: activity) == fields[1]
          && state.area.map { plan.areas[$0].id.text } ?? "" == fields[2]
      }.map { Slot(source: $0.source, area: $0.area) }
    }
    switch (fields[0], fields.count) {
    case ("tick", _): return slot().map { .tick($0) }
    case ("establish", _): return slot().map { .establish($0) }
    case ("status", 3):
      return Status(rawValue: fields[1]).map { .status($0, why: fields[2].isEmpty ? nil : fields[2]) }
    case ("outlook", 2): return Outlook(rawValue: fields[1]).map { .outlook($0) }
    case ("note", 2): return .note(fields[1])
    case ("signal", 3): return Matter(rawValue: fields[1]).map { .signal($0, fields[2]) }
    default: return nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        plain.append(["t": "\t", "n": "\n", "r": "\r"][scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}
