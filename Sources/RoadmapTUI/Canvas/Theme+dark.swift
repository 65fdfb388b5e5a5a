extension Theme {
  /// Light text on near-black; one accent, colour for meaning only.
  static func dark(_ role: Role, _ ground: Ground) -> Style {
    let background: Int16 =
      switch ground {
      case .normal: 233
      case .selectedRow, .input: 237
      case .focus: 25
      case .past: 94
      case .title, .footer: 236
      case .overlay: 235
      }
    let isRaised = ground != .normal
    let foreground: Int16 =
      switch role {
      case .plain, .title, .notice, .overlay, .footer: ground == .selectedRow ? 255 : 252
      case .strong, .titleStrong, .input: 255
      case .muted, .titleMuted, .tab, .gap, .inputPlaceholder, .waiting: isRaised ? 249 : 247
      case .rule: 239
      case .overlayBorder, .barRest: isRaised ? 248 : 244
      case .heading: 186
      case .ok, .established: 114
      case .progress, .changed, .footerKey: 111
      case .introducing, .bar: 80
      case .pilot, .evaluating: 177
      case .warning, .titleWarning, .stale: 221
      case .suggested: 222
      case .danger, .signal, .error: isRaised ? 210 : 203
      case .link: 117
      case .tabSelected, .cellFocus: 231
      }
    return Style(
      foreground: ground == .focus || ground == .past ? 231 : foreground, background: background,
      bold: role.isBold,
      underline: role.isUnderlined)
  }
}
