extension Theme {
  /// Dark text on a light ground, for daylight and projectors.
  static func light(_ role: Role, _ ground: Ground) -> Style {
    let background: Int16 =
      switch ground {
      case .normal: 255
      case .selectedRow, .title, .footer: 253
      case .focus: 25
      case .past: 94
      case .overlay: 254
      case .input: 231
      }
    let isRaised = ground != .normal
    let foreground: Int16 =
      switch role {
      case .plain, .title, .notice, .overlay, .footer, .input: 235
      case .strong, .titleStrong: 234
      case .muted, .titleMuted, .tab, .gap, .inputPlaceholder, .waiting: isRaised ? 240 : 241
      case .rule: 250
      case .overlayBorder, .barRest: isRaised ? 240 : 242
      case .heading: 88
      case .ok, .established: 22
      case .progress, .changed, .footerKey, .link: 25
      case .introducing, .bar: 23
      case .pilot, .evaluating: 90
      case .warning, .titleWarning, .stale, .suggested: isRaised ? 58 : 94
      case .danger, .signal, .error: 124
      case .tabSelected, .cellFocus: 231
      }
    return Style(
      foreground: ground == .focus || ground == .past ? 231 : foreground, background: background,
      bold: role.isBold,
      underline: role.isUnderlined)
  }
}
