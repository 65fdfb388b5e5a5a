internal import CNcurses
import Glibc

extension NcursesTerminal {
  var patience: Int32 {
    guard reader.paste != nil else { return -1 }
    return Int32(clamping: max(1, reader.pasteTime + KeyReader.pasteSilence - Self.now()))
  }

  /// The next piece of input, or nil when nothing waits.
  ///
  /// Never blocks longer than ESCDELAY.
  mutating func nextInput() -> Input? {
    while true {
      let code = wgetch(pad)
      if reader.paste != nil {
        if code == ERR { return endSilentPaste() }
        if let input = takePasted(code) { return input }
        continue
      }
      switch code {
      case ERR: return nil
      case KEY_RESIZE: return resized()
      case KeyReader.pasteBegan:
        reader.paste = PasteCollector()
        reader.pasteTime = Self.now()
      case KEY_MOUSE: if let event = mouseEvent() { return .mouse(event) }
      case 27: if let key = afterEscape() { return .key(key) }
      case 32..<127, 128..<256:
        let isAlt = reader.isAlt
        let character = reader.assembler.take(UInt8(code))
        reader.isAlt = isAlt && reader.assembler.isWaiting
        if let character { return .key(isAlt ? .alt(character) : .character(character)) }
      default: if let key = KeyReader.key(code) { return .key(key) }
      }
    }
  }

  mutating func discardInput() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    flushinp()
    reader = KeyReader()
  }

  private mutating func resized() -> Input {
    redraw()
    return .resized
  }

  private func mouseEvent() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }  // a button that was not asked for
    let kind: MouseEvent.Kind
    if event.bstate & mmask_t(CN_WHEEL_UP.rawValue) != 0 {
      kind = .wheelUp
    } else if event.bstate & mmask_t(CN_WHEEL_DOWN.rawValue) != 0 {
      kind = .wheelDown
    } else if event.bstate & mmask_t(CN_PRESSED.rawValue) != 0 {
      kind = .press
    } else {
      return nil
    }
    return MouseEvent(kind: kind, at: Point(row: Int(event.y), column: Int(event.x)))
  }

  /// ESC alone is a key, ESC and a letter is Alt; a sequence that nobody has bound is dropped whole.
  private mutating func afterEscape() -> Key? {
    let next = wgetch(pad)
    switch next {
    case ERR: return .escape
    case 0x5B: return swallowControlSequence(orAlt: "[")
    case 0x4F: return swallowControlSequence(orAlt: "O")
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return swallowString(startedBy: UInt8(next))
    case 32..<127, 128..<256:
      let character = reader.assembler.take(UInt8(next))
      reader.isAlt = reader.assembler.isWaiting
      return character.map(Key.alt)
    default:
      ungetch(next)
      return .escape
    }
  }

  /// CSI and SS3: parameters, then one final byte; the Linux console's `[[A` has one letter more.
  private mutating func swallowControlSequence(orAlt letter: Character) -> Key? {
    var byte = wgetch(pad)
    guard byte != ERR else { return .alt(letter) }
    if byte == 0x5B { byte = wgetch(pad) }
    while (0x20...0x3F).contains(byte) { byte = wgetch(pad) }
    if byte > 255 { ungetch(byte) }
    return nil
  }

  /// A terminal's answer (OSC, DCS, SOS, PM, APC): all up to BEL or ESC \, as far as it has come.
  private mutating func swallowString(startedBy first: UInt8) -> Key? {
    var byte = wgetch(pad)
    guard byte != ERR else { return .alt(Character(Unicode.Scalar(first))) }
    while byte != ERR, byte != 7 {
      if byte == 27 {
        byte = wgetch(pad)
        if byte == 0x5C { return nil }
        continue
      }
      byte = wgetch(pad)
    }
    return nil
  }
}

/// Pasting.
extension NcursesTerminal {
  /// Adds to the open paste; keys inside it are dropped, a new window size is not.
  private mutating func takePasted(_ code: Int32) -> Input? {
    reader.pasteTime = Self.now()
    switch code {
    case KEY_RESIZE: return resized()
    case KeyReader.pasteEnded: return endPaste()
    case 0..<256:
      guard let text = reader.paste?.take(UInt8(code)) else { return nil }
      reader.paste = nil
      return .key(.pasted(text))
    default: return nil
    }
  }

  private mutating func endSilentPaste() -> Input? {
    Self.now() - reader.pasteTime >= KeyReader.pasteSilence ? endPaste() : nil
  }

  private mutating func endPaste() -> Input? {
    let text = reader.paste?.text ?? ""
    reader.paste = nil
    return .key(.pasted(text))
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
