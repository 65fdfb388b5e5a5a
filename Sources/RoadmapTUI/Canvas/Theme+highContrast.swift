extension Theme {
  /// Bright text on black, at least 7:1 everywhere.
  static func highContrast(_ role: Role, _ ground: Ground) -> Style {
    let background: Int16 =
      switch ground {
      case .normal, .overlay: 16
      case .selectedRow: 18
      case .focus: 226
      case .past: 208
      case .title, .footer, .input: 234
      }
    let foreground: Int16 =
      switch role {
      case .plain, .title, .notice, .overlay, .footer, .strong, .titleStrong, .input: 231
      case .muted, .titleMuted, .tab, .gap, .inputPlaceholder, .waiting: 252
      case .rule: 244
      case .overlayBorder, .barRest: 250
      case .heading, .warning, .titleWarning, .stale, .suggested: 226
      case .ok, .established: 120
      case .progress, .changed, .footerKey, .link: 123
      case .introducing, .bar: 51
      case .pilot, .evaluating: 219
      case .danger, .signal, .error: 217
      case .tabSelected, .cellFocus: 16
      }
    return Style(
      foreground: ground == .focus || ground == .past ? 16 : foreground, background: background,
      bold: role.isBold,
      underline: role.isUnderlined)
  }
}
