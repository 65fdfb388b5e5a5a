internal import RoadmapKit

extension Symbols {
  /// The name of a key; without arrows they are named in words, since `<` and `>` are keys themselves.
  func key(_ sign: String) -> SafeText {
    guard self == .ascii, sign.contains("←") || sign.contains("↑") else { return SafeText(sign) }
    return SafeText(
      sign.replacing("← →", with: Words.UI.sideArrows).replacing("↑ ↓", with: Words.UI.upArrows))
  }
}
