extension SafeText {
  enum Side: Sendable { case left, right, centre }

  /// The first `limit` columns; never half a wide character, never a character without its marks.
  ///
  /// `ellipsis` (`Symbols.ellipsis`) is what a text that was cut ends in, inside the limit.
  func prefix(columns limit: Int, ellipsis: SafeText = SafeText()) -> SafeText {
    guard columns > limit else { return self }
    let room = limit - ellipsis.columns
    guard room >= 0 else { return prefix(columns: max(0, limit)) }
    var used = 0
    var end = text.unicodeScalars.startIndex
    for index in text.unicodeScalars.indices {
      let width = CellWidth.of(text.unicodeScalars[index])
      if used + width > room { break }
      used += width
      end = text.unicodeScalars.index(after: index)
    }
    return SafeText(text: String(text[..<end]), columns: used, flagged: flagged) + ellipsis
  }

  /// The text after its first `count` columns; a wide character that is cut through is left out.
  func dropping(columns count: Int) -> SafeText {
    var used = 0
    for index in text.unicodeScalars.indices {
      let width = CellWidth.of(text.unicodeScalars[index])
      if used >= count, width > 0 {
        return SafeText(text: String(text[index...]), columns: columns - used, flagged: flagged)
      }
      used += width
    }
    return count > 0 ? SafeText() : self
  }

  /// The text with blanks up to `width` columns; a longer text stays as it is.
  func padded(to width: Int, side: Side = .left) -> SafeText {
    let blanks = width - columns
    guard blanks > 0 else { return self }
    let before =
      switch side {
      case .left: 0
      case .right: blanks
      case .centre: blanks / 2
      }
    return SafeText(
      text: String(repeating: " ", count: before) + text + String(repeating: " ", count: blanks - before),
      columns: width, flagged: flagged)
  }

  /// The text in exactly `width` columns: cut with the ellipsis, or filled with blanks.
  func fitted(to width: Int, side: Side = .left, ellipsis: SafeText = "…") -> SafeText {
    prefix(columns: width, ellipsis: ellipsis).padded(to: max(0, width), side: side)
  }

  /// The text broken into lines of at most `width` columns, at blanks where there are any.
  ///
  /// Blanks at the break disappear; a word longer than a line is cut. An empty text is one empty line.
  func wrapped(to width: Int) -> [SafeText] {
    guard columns > width, width > 0 else { return [self] }
    var lines: [SafeText] = []
    var rest = self
    while rest.columns > width {
      let head = rest.prefix(columns: width + 1)
      let blank = head.text.utf8.lastIndex(of: 0x20)
      if let blank, rest.text[..<blank].contains(where: { $0 != " " }) {
        let line = SafeText(kept: rest.text[..<blank], of: rest)
        lines.append(line.trimmed())
        rest = rest.dropping(columns: line.columns).withoutLeadingBlanks()
      } else {
        let line = rest.prefix(columns: width)
        lines.append(line.isEmpty ? rest.prefix(columns: width + 1) : line)
        rest = rest.dropping(columns: max(1, line.columns))
      }
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }

  /// Text from outside for reading closely: its own line ends kept, long lines broken at blanks.
  static func lines(_ raw: String, width: Int, charset: Charset = .unicode) -> [SafeText] {
    splitLines(raw).flatMap { SafeText(whole: $0, charset: charset).wrapped(to: width) }
  }

  /// The lines of a text, whichever of LF, CRLF, CR, NEL, U+2028 and U+2029 ends them.
  static func splitLines(_ raw: String) -> [Substring] {
    raw.split(omittingEmptySubsequences: false) { character in
      character == "\r\n" || "\n\r\u{85}\u{2028}\u{2029}".contains(character)
    }
  }

  /// One line in detail, without a limit.
  private init(whole raw: Substring, charset: Charset) {
    var sanitiser = Sanitiser(mode: .detail, charset: charset)
    sanitiser.take(raw)
    self.init(text: sanitiser.text, columns: sanitiser.columns, flagged: sanitiser.flagged)
  }

  private init(kept part: Substring, of whole: SafeText) {
    let columns = part.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) }
    self.init(text: String(part), columns: columns, flagged: whole.flagged)
  }

  private func trimmed() -> SafeText {
    var part = text[...]
    while part.last == " " { part.removeLast() }
    return SafeText(kept: part, of: self)
  }

  private func withoutLeadingBlanks() -> SafeText {
    let part = text.drop { $0 == " " }
    return SafeText(
      text: String(part), columns: columns - (text.utf8.count - part.utf8.count), flagged: flagged)
  }
}
