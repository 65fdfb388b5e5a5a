/// A key as the person meant it, whatever bytes the terminal sent for it.
///
/// The space bar is `.character(" ")`.
enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, pageUp, pageDown, home, end
  case function(Int)
  /// Ctrl and a lower-case letter, or a sign.
  case control(Character)
  case alt(Character)
  /// A pasted text; lines end in LF, and other control characters than TAB are gone.
  case pasted(String)
}

/// A click or a step of the wheel, in the cell it was made in.
struct MouseEvent: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case press, wheelUp, wheelDown }

  var kind: Kind
  var at: Point
}

/// What the terminal has to tell.
enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// The window may have another size now; it may also come without a change.
  case resized
}
