internal import RoadmapKit

/// Several things asked for at once, before one fact is put on record.
struct Form: Equatable, Sendable {
  /// Where an answer goes.
  enum Slot: Equatable, Sendable {
    case text
    case own(EntryKey)
    /// The organisation that the fact is about; no answer is the county.
    case subject
  }

  struct Field: Equatable, Sendable {
    enum Content: Equatable, Sendable {
      case text(TextField, rows: Int)
      case choice([Choice.Option], selected: Int)
    }

    let slot: Slot
    let label: String
    var content: Content
    var isRequired = false

    static func text(_ slot: Slot, _ label: String, rows: Int = 1, isRequired: Bool = false) -> Field {
      Field(slot: slot, label: label, content: .text(TextField(), rows: rows), isRequired: isRequired)
    }

    /// A choice whose first option, with an empty value, is no answer.
    static func choice(_ slot: Slot, _ label: String, _ options: [Choice.Option], isRequired: Bool = false)
      -> Field
    {
      Field(slot: slot, label: label, content: .choice(options, selected: 0), isRequired: isRequired)
    }

    /// The answer; empty for none.
    var value: String {
      switch content {
      case .text(let field, _): field.string
      case .choice(let options, let selected):
        options.indices.contains(selected) ? options[selected].value : ""
      }
    }

    var rows: Int { if case .text(_, let rows) = content { rows } else { 1 } }

    mutating func set(_ value: String) {
      switch content {
      case .text(_, let rows): content = .text(TextField(value), rows: rows)
      case .choice(let options, _):
        content = .choice(options, selected: options.firstIndex { $0.value == value } ?? 0)
      }
    }

    /// Takes a key; false when it means nothing here.
    mutating func take(_ key: Key) -> Bool {
      switch content {
      case .text(var field, let rows):
        guard field.take(key) else { return false }
        content = .text(field, rows: rows)
      case .choice(let options, let selected):
        guard let next = Field.step(key, options, selected) else { return false }
        content = .choice(options, selected: next)
      }
      return true
    }

    /// Left, right and blank step through the options; a letter goes to the next that begins with it.
    private static func step(_ key: Key, _ options: [Choice.Option], _ selected: Int) -> Int? {
      switch key {
      case .left: return max(0, selected - 1)
      case .right, .character(" "): return min(options.count - 1, selected + 1)
      case .home: return 0
      case .end: return options.count - 1
      case .character(let letter):
        let order = Array(selected + 1..<max(selected + 1, options.count)) + Array(0...max(0, selected))
        let wanted = String(letter).lowercased()
        return order.first {
          options.indices.contains($0) && options[$0].label.lowercased().hasPrefix(wanted)
        }
      default: return nil
      }
    }
  }

  /// The fact that the answers complete.
  var fact: Fact
  var title: String
  var hint: String
  var fields: [Field]
  /// What is told of what is chosen, by the values of the fields that are choices.
  var notes: [[String]: String] = [:]
  var focus = 0
  /// What is asked before it is put on record; Enter then says no.
  var question: [String]?
  /// What is wrong with the answers as they stand.
  var problem: String?
  /// Whether Enter has been answered by the guard's question; it is asked anew of other answers.
  var hasAsked = false

  var draftName: String { Prompt.draftName(for: fact) }

  /// Whether the fact says enough without an answer, as a closing does.
  var saysSomethingBlank: Bool {
    switch fact.verb {
    case .closeMeeting, .closeSignal, .closeAssignment, .reportBack: true
    default: false
    }
  }

  /// The answers as they were proposed, which are nobody's words yet.
  var proposed = ""

  /// The answers, a line each, as a draft keeps them; empty while nothing was written.
  var draft: String {
    let before = proposed.split(separator: "\n", omittingEmptySubsequences: false)
    let isWritten = fields.enumerated().contains { index, field in
      guard case .text(let text, _) = field.content, !text.string.allSatisfy(\.isWhitespace) else {
        return false
      }
      return !before.indices.contains(index) || before[index] != text.string
    }
    return isWritten ? answers : ""
  }

  /// What is told of what is chosen now.
  var note: String? {
    notes[fields.filter { if case .choice = $0.content { true } else { false } }.map(\.value)]
  }

  /// The answers, a line each.
  var answers: String { fields.map(\.value).joined(separator: "\n") }

  mutating func restore(_ draft: String) {
    for (index, value) in draft.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where fields.indices.contains(index) {
      fields[index].set(String(value))
    }
  }

  /// The fact with the answers that were given; two fields for one place: the later that is answered counts.
  var completed: Fact {
    var fact = fact
    if fields.contains(where: { $0.slot == .subject }) { fact.subject = nil }
    for field in fields where !field.value.allSatisfy(\.isWhitespace) {
      switch field.slot {
      case .text: fact.text = field.value
      case .own(.due):
        fact.values[.due] = .text(Words.partialDay(named: field.value)?.description ?? field.value)
      case .subject: fact.subject = field.value
      case .own(.value): fact.values[.value] = .text(Decimal6.spelling(ofSwedish: field.value))
      case .own(.year): fact.values[.year] = .number(Int(field.value) ?? 0)
      case .own(let key): fact.values[key] = .text(field.value)
      }
    }
    return fact
  }

  /// The first field that has to be answered and is not.
  var missing: Int? {
    fields.firstIndex { field in
      field.isRequired
        && !fields.contains { $0.slot == field.slot && !$0.value.allSatisfy(\.isWhitespace) }
    }
  }

  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .tab: focus = (focus + 1) % fields.count
    case .backTab: focus = (focus + fields.count - 1) % fields.count
    case .down: focus = min(fields.count - 1, focus + 1)
    case .up: focus = max(0, focus - 1)
    default: return fields[focus].take(key)
    }
    return true
  }
}
