/// What remains of the themes where there are eight colours or none.
extension Theme {
  /// Eight colours on black.
  ///
  /// Blue and red on black are too dark to read, so they are not used as text.
  static func darkEight(_ role: Role, _ ground: Ground) -> Style {
    switch ground {
    case .title, .footer: return Style(foreground: 0, background: 7, underline: role.isUnderlined)
    case .focus: return Style(foreground: 0, background: 6, underline: role.isUnderlined)
    case .past: return Style(foreground: 0, background: 3, underline: role.isUnderlined)
    case .selectedRow, .input:
      return Style(foreground: 7, background: 4, bold: role.isBold, underline: role.isUnderlined)
    case .normal, .overlay: break
    }
    let foreground: Int16 =
      switch role {
      case .ok, .established: 2
      case .heading, .warning, .titleWarning, .stale, .suggested, .danger, .signal, .error: 3
      case .progress, .changed, .footerKey, .link, .introducing, .pilot, .evaluating, .bar: 6
      default: 7
      }
    return Style(foreground: foreground, background: 0, bold: role.isBold, underline: role.isUnderlined)
  }

  /// Eight colours on white.
  static func lightEight(_ role: Role, _ ground: Ground) -> Style {
    switch ground {
    case .title, .footer: return Style(foreground: 7, background: 0, underline: role.isUnderlined)
    case .past: return Style(foreground: 0, background: 3, underline: role.isUnderlined)
    case .focus, .selectedRow, .input:
      return Style(foreground: 7, background: 4, bold: ground == .focus, underline: role.isUnderlined)
    case .normal, .overlay: break
    }
    let foreground: Int16 =
      switch role {
      case .danger, .signal, .error: 1
      case .progress, .changed, .footerKey, .link, .introducing, .pilot, .evaluating, .bar: 4
      default: 0
      }
    return Style(foreground: foreground, background: 7, bold: role.isBold, underline: role.isUnderlined)
  }

  /// The terminal's own two colours: bold, underline and reverse alone.
  static func mono(_ role: Role, _ ground: Ground) -> Style {
    Style(
      foreground: -1, background: -1,
      bold: role.isBold || role == .danger || ground == .selectedRow || ground == .focus,
      underline: role.isUnderlined || ground == .input || ground == .focus || ground == .past,
      reverse: ground == .title || ground == .footer || ground == .focus || ground == .selectedRow
        || ground == .past)
  }
}
