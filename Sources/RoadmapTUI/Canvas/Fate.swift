/// What happens to a scalar on its way to the screen, by its Unicode category.
enum Fate: Equatable, Sendable {
  case keep
  /// Joins the character before it: at most three, never alone.
  case mark
  case space, newline, tab
  /// C0, DEL and C1: shown in caret or hexadecimal form.
  case control
  /// Invisible or turning the direction: dropped and flagged, or named in full.
  case hidden
  /// Without a look of its own: dropped.
  case silent
  /// Private, unassigned, or younger than the width table: U+FFFD.
  case unknown
  case joiner, nonJoiner
  /// A skin tone: terminals join it to the sign before it, so it is only known, never shown.
  case skinTone
}

extension Fate {
  /// The fate of any scalar but printable ASCII, which is always kept.
  static func of(_ scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .newline
    case 0x09: .tab
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0xAD: .hidden
    case 0xA0, 0x2800: .space
    case 0x20...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2426, 0x2460...0x27BF: .keep
    case 0x200C: .nonJoiner
    case 0x200D: .joiner
    case 0x1F3FB...0x1F3FF: .skinTone
    default: byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Fate {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .privateUse, .unassigned, .surrogate: return .unknown
    case .control: return .control
    case .format: return .hidden
    case .spaceSeparator: return .space
    case .lineSeparator, .paragraphSeparator: return .newline
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return .silent }
    guard let age = properties.age, age.major <= 14 else { return .unknown }
    return CellWidth.of(scalar) == 0 ? .mark : .keep
  }

  /// True for letters of scripts in which a non-joiner changes what is read: Arabic and the Indic ones.
  static func canBeUnjoined(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0xDFF: true
    default: false
    }
  }

  /// True for signs that a joiner can melt into one picture with the next.
  static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2000 && scalar.properties.isEmoji
  }
}
