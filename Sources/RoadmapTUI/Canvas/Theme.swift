/// Colours and attributes as a terminal takes them.
struct Style: Equatable, Sendable {
  /// A number of the terminal's palette, or -1 for its own colour.
  var foreground: Int16
  var background: Int16
  var bold = false
  var underline = false
  var reverse = false
}

/// How every role looks on every ground.
///
/// The background is always painted, so that the contrast is known.
struct Theme: Equatable, Sendable {
  enum Name: String, CaseIterable, Sendable {
    case dark, light, highContrast, mono
  }

  /// How many colours a theme may use.
  enum Depth: CaseIterable, Sendable {
    case full, eight, none
  }

  let name: Name
  let depth: Depth
  /// By role, then by ground.
  private let styles: ContiguousArray<Style>

  /// A theme for a terminal with this many colours: 256 and more, 8 and more, or none.
  init(_ name: Name, colours: Int = 256) {
    self.init(name, depth: colours >= 256 ? .full : colours >= 8 ? .eight : .none)
  }

  init(_ name: Name, depth: Depth) {
    self.name = name
    self.depth = name == .mono ? .none : depth
    var styles: ContiguousArray<Style> = []
    for role in Role.allCases {
      for ground in Ground.allCases { styles.append(Self.style(role, ground, name, self.depth)) }
    }
    self.styles = styles
  }

  static let dark = Theme(.dark)
  static let light = Theme(.light)
  static let highContrast = Theme(.highContrast)
  static let mono = Theme(.mono)

  /// The style of a cell.
  func style(_ look: Look) -> Style {
    var style = styles[Int(look.role.rawValue) * Ground.allCases.count + Int(look.ground.rawValue)]
    if look.emphasis.contains(.bold) { style.bold = true }
    if look.emphasis.contains(.underline) { style.underline = true }
    if depth == .eight, style.foreground == 0 { style.bold = false }  // bold black is grey in many terminals
    return style
  }

  private static func style(_ role: Role, _ ground: Ground, _ name: Name, _ depth: Depth) -> Style {
    let ground: Ground = role == .cellFocus || role == .tabSelected ? .focus : ground
    switch (depth, name) {
    case (.none, _), (_, .mono): return mono(role, ground)
    case (.eight, .light): return lightEight(role, ground)
    case (.eight, _): return darkEight(role, ground)
    case (.full, .dark): return dark(role, ground)
    case (.full, .light): return light(role, ground)
    case (.full, .highContrast): return highContrast(role, ground)
    }
  }
}

extension Role {
  /// Roles that stand out by weight in every theme.
  ///
  /// None of those that tables are full of: each change of weight costs a poor line twenty bytes.
  var isBold: Bool {
    switch self {
    case .strong, .titleStrong, .titleWarning, .tabSelected, .heading, .footerKey, .error: true
    default: false
    }
  }

  /// Roles that are underlined in every theme.
  var isUnderlined: Bool { self == .link }
}
