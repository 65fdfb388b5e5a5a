internal import RoadmapKit

extension PlainText {
  /// The rules for files, which keep every letter.
  static let files = PlainText(
    clean: { SafeText.printable($0, charset: .unicode) },
    width: { $0.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) } })
}
