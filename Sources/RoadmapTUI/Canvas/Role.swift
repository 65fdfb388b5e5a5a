/// What a piece of text means.
///
/// A theme says how it looks; colour never carries the meaning alone.
enum Role: UInt8, CaseIterable, Sendable {
  case plain, muted, strong
  case title, titleStrong, titleMuted, titleWarning
  case tab, tabSelected
  case heading, rule
  case footer, footerKey
  /// The cell that the cursor is on; draws in the colours of `Ground.focus` wherever it stands.
  case cellFocus
  /// Done (klar).
  case ok
  /// In progress (pågår).
  case progress
  case introducing, pilot, evaluating, established
  /// Waiting for a gate.
  case waiting
  case warning
  /// Overdue.
  case danger
  /// Changed since the reference.
  case changed
  /// Not confirmed since the meeting.
  case stale
  case signal
  /// Something that is not stated (anges inte).
  case gap
  /// A proposal that nobody has decided.
  case suggested
  case notice, error
  case input, inputPlaceholder
  case overlay, overlayBorder
  case bar, barRest
  case link
}

/// What a cell stands on.
enum Ground: UInt8, CaseIterable, Sendable {
  case normal, selectedRow, focus, title, footer, overlay, input
  /// The frame around a state of the past.
  case past
}

/// What is added to a role's own look.
struct Emphasis: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Emphasis(rawValue: 1)
  static let underline = Emphasis(rawValue: 2)
}

/// All that a theme needs to know of a cell.
struct Look: Hashable, Sendable {
  var role: Role = .plain
  var ground: Ground = .normal
  var emphasis: Emphasis = []
}
