/// Makes one line of harmless text out of anything, scalar by scalar, and counts its columns.
///
/// The rules are those of the display table: nothing that acts on the terminal, turns the direction of
/// reading or hides comes through, and what comes through has a known width.
struct Sanitiser {
  private(set) var text = ""
  private(set) var columns = 0
  private(set) var flagged = false
  private let mode: SafeText.Mode
  private let charset: Charset
  /// Writes what the charset lacks as `\u{…}`; the columns are then of no use.
  private let spellsOut: Bool
  private var last: Unicode.Scalar?
  private var marks = 0
  private var afterPicture = false
  private var isJoining = false

  init(mode: SafeText.Mode, charset: Charset, spellsOut: Bool = false) {
    self.mode = mode
    self.charset = charset
    self.spellsOut = spellsOut
  }

  /// Takes a whole text, at most `limit` scalars of it; a text that is cut ends in an ellipsis.
  mutating func take(_ raw: some StringProtocol, limit: Int = .max) {
    let scalars = raw.unicodeScalars
    var index = scalars.startIndex
    var left = limit
    while index != scalars.endIndex {
      if left == 0 { return append("…", width: 1) }
      left -= 1
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if scalar == "\r", index != scalars.endIndex, scalars[index] == "\n" { continue }
      take(scalar, before: index == scalars.endIndex ? nil : scalars[index])
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      isJoining = false
      return append(scalar, width: 1)
    }
    let fate = Fate.of(scalar)
    let joins = isJoining
    if fate != .silent, fate != .skinTone { isJoining = false }
    switch fate {
    case .keep:
      if joins, Fate.isPicture(scalar) { return }
      append(scalar, width: CellWidth.of(scalar))
      afterPicture = Fate.isPicture(scalar)
    case .mark: add(mark: scalar)
    case .space: append(" ", width: 1)
    case .newline: append("⏎", width: 1)
    case .tab: appendTab()
    case .control: appendControl(scalar)
    case .hidden: hide(scalar)
    case .silent: break
    case .unknown: mode == .detail ? name(scalar) : append("\u{FFFD}", width: 1)
    case .skinTone: if !afterPicture { append("\u{FFFD}", width: 1) }
    case .joiner:
      if afterPicture { isJoining = true } else if !isBetweenLetters(next) { hide(scalar) }
    case .nonJoiner: isBetweenLetters(next) ? add(mark: scalar) : hide(scalar)
    }
  }

  private func isBetweenLetters(_ next: Unicode.Scalar?) -> Bool {
    guard let last, let next else { return false }
    return Fate.canBeUnjoined(last) && Fate.canBeUnjoined(next)
  }

  private mutating func append(_ scalar: Unicode.Scalar, width: Int) {
    if scalar.value < 0x7F || charset == .unicode {
      text.unicodeScalars.append(scalar)
    } else if spellsOut, !charset.isShown(scalar), charset.substitute(for: scalar) == nil {
      text += "\\u{" + String(scalar.value, radix: 16) + "}"
    } else {
      text += charset.folded(scalar, width: width)
    }
    columns += width
    last = scalar
    marks = 0
    afterPicture = false
  }

  private mutating func add(mark: Unicode.Scalar) {
    if last == nil { append("\u{25CC}", width: 1) }
    guard marks < 3 else { return }
    marks += 1
    last = mark
    if charset != .ascii { text.unicodeScalars.append(mark) }
  }

  private mutating func appendTab() {
    let count = mode == .detail ? 4 - columns % 4 : 1
    for _ in 0..<count { append(" ", width: 1) }
  }

  private mutating func appendControl(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x80 {
      spell("<" + String(scalar.value, radix: 16, uppercase: true) + ">")
    } else {
      spell("^")
      if let letter = Unicode.Scalar(scalar.value ^ 0x40) { append(letter, width: 1) }
    }
  }

  private mutating func hide(_ scalar: Unicode.Scalar) {
    flagged = true
    if mode == .detail { name(scalar) }
  }

  private mutating func name(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    spell("<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">")
  }

  private mutating func spell(_ ascii: String) {
    for scalar in ascii.unicodeScalars { append(scalar, width: 1) }
  }
}
