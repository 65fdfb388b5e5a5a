extension Key {
  /// Names of the keys that have no character, as in tmux.
  private static let named: [String: Key] = [
    "Enter": .enter, "Escape": .escape, "Esc": .escape, "Backspace": .backspace, "BSpace": .backspace,
    "Delete": .delete, "Tab": .tab, "BTab": .backTab, "Up": .up, "Down": .down, "Left": .left,
    "Right": .right, "PageUp": .pageUp, "PgUp": .pageUp, "PageDown": .pageDown, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Space": .character(" "),
  ]

  /// The key that tests and scripts write as `j`, `Enter`, `C-r`, `M-x`, `PageDown`, `Space`, `F1` or `BTab`.
  ///
  /// - Returns: nil when no key is written so.
  init?(notation: String) {
    if let key = Self.named[notation] {
      self = key
    } else if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if notation.hasPrefix("F"), let number = Int(notation.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if notation.count == 3, let character = notation.last, notation.hasPrefix("C-") {
      self = .control(Character(character.lowercased()))
    } else if notation.count == 3, let character = notation.last, notation.hasPrefix("M-") {
      self = .alt(character)
    } else {
      return nil
    }
  }
}
