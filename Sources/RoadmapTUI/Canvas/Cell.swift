/// One place on the screen: a character with at most three marks, and what it means.
///
/// Sixteen bytes without references, so that a whole screen is copied and compared as memory. A wide
/// character takes two cells: the first has width 2, the second has width 0 and no text.
struct Cell: Equatable, Sendable {
  /// Up to three combining marks of 21 bits each, the first lowest.
  private(set) var marks: UInt64 = 0
  /// The spacing character, or 0 in the second half of a wide one.
  private(set) var base: UInt32
  private(set) var width: UInt8
  var role: Role
  var ground: Ground
  var emphasis: Emphasis

  /// A character with its look.
  ///
  /// `width` is what `CellWidth` says, 1 or 2.
  init(_ scalar: Unicode.Scalar, width: Int = 1, look: Look = Look()) {
    base = scalar.value
    self.width = UInt8(truncatingIfNeeded: width)
    role = look.role
    ground = look.ground
    emphasis = look.emphasis
  }

  /// A cell without text.
  static func blank(_ look: Look = Look()) -> Cell { Cell(" ", look: look) }

  /// The second half of a wide character.
  static func continuation(_ look: Look) -> Cell {
    var cell = Cell(" ", width: 0, look: look)
    cell.base = 0
    return cell
  }
}

extension Cell {
  var look: Look {
    get { Look(role: role, ground: ground, emphasis: emphasis) }
    set {
      role = newValue.role
      ground = newValue.ground
      emphasis = newValue.emphasis
    }
  }

  var isContinuation: Bool { width == 0 }

  /// The character and its marks; empty in the second half of a wide one.
  var text: String {
    var text = ""
    forEachScalar { text.unicodeScalars.append($0) }
    return text
  }

  /// Adds a combining mark; a fourth is dropped.
  mutating func add(mark: Unicode.Scalar) {
    for shift in [UInt64(0), 21, 42] where marks >> shift == 0 {
      marks |= UInt64(mark.value) << shift
      return
    }
  }

  /// Turns the cell into a blank of the same look.
  mutating func empty() { self = .blank(look) }

  /// Calls `body` with the character and then each mark.
  @inline(__always)
  func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    if base != 0, let scalar = Unicode.Scalar(base) { body(scalar) }
    var rest = marks
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: rest & 0x1F_FFFF)) { body(scalar) }
      rest >>= 21
    }
  }
}
