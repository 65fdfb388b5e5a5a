import Testing

@testable import RoadmapTUI

/// WCAG contrast of every role on every ground, computed from the standard palette.
@Suite struct ContrastTests {
  @Test(arguments: [Theme.Name.dark, .light, .highContrast])
  func everyRoleCanBeReadOnEveryGround(name: Theme.Name) {
    for depth in [Theme.Depth.full, .eight] {
      let demand = name == .highContrast && depth == .full ? 7.0 : 4.5
      let theme = Theme(name, depth: depth)
      // A rule carries no words: it may be as faint as the eye likes it.
      for role in Role.allCases where role != .rule {
        for ground in Ground.allCases {
          let style = theme.style(Look(role: role, ground: ground))
          let contrast = Palette.contrast(style.foreground, style.background)
          #expect(contrast >= demand, "\(name) \(depth) \(role) on \(ground): \(contrast)")
        }
      }
    }
  }

  @Test func theMeasureKnowsBlackWhiteAndGrey() {
    #expect(abs(Palette.contrast(231, 16) - 21) < 0.01)
    #expect(abs(Palette.contrast(244, 231) - 3.95) < 0.01)
    #expect(Palette.contrast(4, 0) < 3)
  }

  @Test func withoutColoursTheGroundsStillDiffer() {
    let theme = Theme(.dark, colours: 2)
    let grounds: [Ground] = [.normal, .selectedRow, .focus, .title, .past]
    let styles = grounds.map { theme.style(Look(ground: $0)) }
    #expect(styles.allSatisfy { $0.foreground == -1 && $0.background == -1 })
    for (index, style) in styles.enumerated() { #expect(!styles[..<index].contains(style)) }
  }

  @Test(arguments: [Theme.dark, .light, .highContrast])
  func theCursorStandsOutInEveryTheme(theme: Theme) {
    let row = theme.style(Look(ground: .selectedRow)).background
    #expect(theme.style(Look(role: .cellFocus, ground: .selectedRow)).background != row)
    #expect(theme.style(Look(role: .tabSelected)) == theme.style(Look(role: .tabSelected, ground: .title)))
  }

  @Test func emphasisIsAddedToTheRole() {
    let style = Theme.dark.style(Look(role: .muted, emphasis: [.bold, .underline]))
    #expect(style.bold && style.underline)
  }
}

/// The palette of xterm, as colours of light.
private enum Palette {
  static func contrast(_ one: Int16, _ other: Int16) -> Double {
    let light = luminance(one)
    let dark = luminance(other)
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

  private static let first: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229),
  ]

  private static func colour(_ number: Int) -> (Int, Int, Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    if number < 8 { return first[number] }
    if number >= 232 { return (number * 10 - 2312, number * 10 - 2312, number * 10 - 2312) }
    let cube = number - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  private static func luminance(_ number: Int16) -> Double {
    let (red, green, blue) = colour(Int(number))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The curve of sRGB: x to the power of 2.4, by Newton's method for the fifth root of x to the twelfth.
  private static func linear(_ level: Int) -> Double {
    let share = Double(level) / 255
    if share <= 0.04045 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    let squared = base * base
    var root = base
    for _ in 0..<40 { root = (4 * root + squared / (root * root * root * root)) / 5 }
    return squared * root
  }
}
