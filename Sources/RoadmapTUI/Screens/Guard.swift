internal import RoadmapKit

/// Watches over free text while it is written: what points at a person is told beside it.
struct Guard: Equatable, Sendable {
  let findings: [PersonalData.Finding]

  init(_ text: String) { findings = PersonalData.findings(in: text) }

  init(_ texts: [String]) { findings = Guard.distinct(texts.flatMap { PersonalData.findings(in: $0) }) }

  /// Whether the text can neither be put on record nor kept half-written.
  var isRefused: Bool { findings.contains(.personalNumber) }

  /// What was found in several texts, each sort once.
  static func distinct(_ findings: [PersonalData.Finding]) -> [PersonalData.Finding] {
    [.personalNumber, .emailAddress, .phoneNumber].filter(findings.contains)
  }

  /// Whether Enter is to be pressed twice.
  var asks: Bool { !isRefused && !findings.isEmpty }

  /// What the writer is asked to do; nil where there is nothing to say.
  var words: String? { Words.UI.guardWords(findings) }

  var role: Role { isRefused ? .error : .warning }
}

/// What is told below a text that is being written: what went wrong at Enter, else what the guard sees.
struct GuardLines {
  static let least = 2

  let lines: [SafeText]
  let role: Role

  /// `hasAsked` is whether Enter has been pressed once on a text that is warned of.
  init(problem: String?, seen: Guard?, hasAsked: Bool, label: String? = nil, width: Int) {
    let told = hasAsked ? seen.flatMap { Words.UI.guardAsks($0.findings) } : seen?.words
    let words = problem ?? told.map { [label, $0].compactMap { $0 }.joined(separator: ": ") }
    lines = words.map { SafeText.lines($0, width: width) } ?? []
    role = problem != nil ? .error : seen?.role ?? .muted
  }

  /// The rows that are kept free for it, so that the box stays where it is when something is told.
  var rows: Int { max(GuardLines.least, lines.count) }

  func draw(on surface: inout Surface, in area: Rect) {
    for (offset, line) in lines.prefix(area.height).enumerated() {
      surface.put(line, at: Point(row: area.row + offset, column: area.column), role: role)
    }
  }
}

extension Prompt {
  /// What the guard says of the text; nothing of what is only searched for.
  var seen: Guard? { purpose == .filter || purpose == .day ? nil : Guard(field.string) }
}

extension Form {
  /// Whether nothing was answered.
  var isBlank: Bool { fields.allSatisfy { $0.value.allSatisfy(\.isWhitespace) } }

  /// What the guard says of all answers, and which it is where only one gave cause.
  var seen: (text: Guard, label: String?)? {
    let texts = fields.filter { if case .text = $0.content { true } else { false } }
    let found = texts.map { (field: $0, seen: Guard($0.value)) }.filter { !$0.seen.findings.isEmpty }
    let gravest = found.contains(where: \.seen.isRefused) ? found.filter(\.seen.isRefused) : found
    guard let first = gravest.first else { return nil }
    let label = gravest.count == 1 && texts.count > 1 ? first.field.label : nil
    return (Guard(gravest.map(\.field.value)), label)
  }
}
