internal import RoadmapKit

/// A box over the view that takes the keys until it is closed.
enum Overlay: Equatable, Sendable {
  case help(HelpOverlay)
  case prompt(Prompt)
  case choice(Choice)
  case question(Question)
  case form(Form)
  case page(Page)
  case publishing(Publishing)
  case palette(Palette)
}

extension Overlay {
  /// Whether text is being written in it.
  var isWritten: Bool {
    switch self {
    case .prompt, .form: true
    default: false
    }
  }
}

/// A text to read, as long as it needs.
struct Page: Equatable, Sendable {
  var title: String
  var text: [String]
  var first = 0

  mutating func take(_ key: Key) -> Bool { Scrolling.take(key, &first) }
}

/// The keys of what one only reads.
enum Scrolling {
  static func take(_ key: Key, _ first: inout Int) -> Bool {
    switch key {
    case .up, .character("k"): first = max(0, first - 1)
    case .down, .character("j"): first += 1
    case .pageUp: first = max(0, first - 10)
    case .pageDown, .character(" "): first += 10
    case .home: first = 0
    case .end: first = .max / 2
    default: return false
    }
    return true
  }
}

/// A text asked for.
struct Prompt: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// The fact that the text belongs to.
    case note(Fact)
    /// Facts that need a sentence before they can be saved.
    case sentence([Fact])
    /// Retractions that need a reason, one for all; how they are told when they are saved.
    case reason([Fact], said: String?)
    case filter
    /// The user's function, after the writer was chosen.
    case role(writer: String)
    /// The day to compare with.
    case day
    /// The presidium's words in a section of a report; what they are now.
    case words(Fact, now: String)
    /// The name of the file that a report is to be written to.
    case exportName(Export)
  }

  var purpose: Purpose
  var title: String
  var hint: String
  var field: TextField
  /// Whether an empty text is no answer.
  var isRequired = true
  /// What is wrong with the text as it stands.
  var problem: String?
  /// Whether Enter has been answered by the guard's question; it is asked anew of another text.
  var hasAsked = false

  /// The name under which a half-written text is kept; nil for what is not worth keeping.
  var draftName: String? {
    let fact: Fact
    switch purpose {
    case .note(let note): fact = note
    case .words(let words, _): fact = words
    case .sentence(let facts), .reason(let facts, _):
      guard let first = facts.first else { return nil }
      fact = first
    default: return nil
    }
    return Prompt.draftName(for: fact)
  }

  static func draftName(for fact: Fact) -> String {
    let keys: [EntryKey] = [
      .activity, .milestone, .area, .indicator, .period, .section, .signal, .assignment, .event,
    ]
    let parts = [fact.verb.rawValue] + (keys.map { fact[$0] } + [fact.subject]).compactMap { $0 }
    let whole = parts.joined(separator: "-").lowercased()
    guard whole.utf8.count > 40 else { return whole }
    // The name of a file: long ones are cut, and told apart by a sum of the whole.
    let sum = whole.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "\(whole.prefix(31))-\(String(sum, radix: 36))"
  }

  var isOneLine: Bool { purpose == .filter }

  /// Whether the text may be as long as a section of a report.
  var isLong: Bool { if case .words = purpose { true } else { false } }

  /// Rows of the field.
  func rows(in area: Size) -> Int {
    switch purpose {
    case .words: max(4, min(14, area.height - 9))
    case .exportName: 2
    default: 4
    }
  }

  /// The box around it.
  func width(in area: Size) -> Int { min(isLong ? 90 : 76, area.width - 4) }
}

/// One of several things to choose.
struct Choice: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case status(activity: Int, organisation: Int)
    /// The outlook, after the status, which is nil when it stays.
    case outlook(activity: Int, organisation: Int, status: Status?)
    case writer
    case compare
    /// Who is present at a meeting that is to be opened.
    case present(meeting: String)
    case meetingBody
    /// Which milestone of a body is ticked or unticked.
    case milestone(activity: Int, organisation: Int, area: Int?)
    /// In which format a report is written to a file.
    case exportFormat
    /// Whose report is shown: the whole, or an organisation's extract.
    case extract
  }

  struct Option: Equatable, Sendable {
    var value: String
    var label: String
    var sign: SafeText = SafeText()
    var role: Role = .plain
    var note: String = ""
  }

  var purpose: Purpose
  var title: String
  var hint: String
  var options: [Option]
  var selected = 0
  /// The options that are marked, where several may be chosen; else nil.
  var marked: Set<Int>?

  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(" "):
      guard var marks = marked else { return false }
      if marks.remove(selected) == nil { marks.insert(selected) }
      marked = marks
    case .up, .character("k"), .backTab: selected = max(0, selected - 1)
    case .down, .character("j"), .tab: selected = min(options.count - 1, selected + 1)
    case .home, .pageUp: selected = 0
    case .end, .pageDown: selected = max(0, options.count - 1)
    default: return false
    }
    return true
  }
}

/// A yes or a no; the harmless answer is the default where something is taken away.
struct Question: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case record([Fact], draft: String?)
    /// What was marked, and how it is told when it is saved.
    case recordMarked([Fact], said: String)
    /// A report over a file that is there already.
    case export(Export)
    /// A report that becomes the one that stands.
    case adopt(Adopting)
  }

  var purpose: Purpose
  var title: String
  var text: [String]
  /// The first line that is seen, where there are more than there is room for.
  var first = 0
  /// Whether Enter says yes; where something older is taken away it says no.
  var isYesDefault = true
}

/// The keys of the view one is in, the keys that hold everywhere, and the signs.
struct HelpOverlay: Equatable, Sendable {
  var view: View
  var first = 0

  mutating func take(_ key: Key) -> Bool { Scrolling.take(key, &first) }
}
