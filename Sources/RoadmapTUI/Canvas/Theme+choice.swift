extension Theme.Name {
  /// The theme that a person gets.
  ///
  /// - Parameters:
  ///   - name: What was asked for, in English or Swedish; nil when nothing was.
  ///   - environment: NO_COLOR (not empty) takes the colours away; COLORFGBG tells a light terminal.
  ///   - noColour: The option `--no-color`.
  /// - Returns: nil when no theme has that name.
  static func choose(name: String?, environment: [String: String], noColour: Bool = false) -> Theme.Name? {
    let asked: Theme.Name
    if let name {
      guard let named = Self(written: name) else { return nil }
      asked = named
    } else {
      asked = isLight(environment["COLORFGBG"] ?? "") ? .light : .dark
    }
    return noColour || environment["NO_COLOR"].map { !$0.isEmpty } == true ? .mono : asked
  }

  private init?(written name: String) {
    switch name.lowercased() {
    case "dark", "mörk", "mörkt": self = .dark
    case "light", "ljus", "ljust": self = .light
    case "high-contrast", "contrast", "hög-kontrast", "högkontrast", "kontrast": self = .highContrast
    case "mono", "svartvit", "svartvitt": self = .mono
    default: return nil
    }
  }

  /// COLORFGBG is `text;background`, or `text;something;background`, in the numbers of the first 16 colours.
  private static func isLight(_ colours: String) -> Bool {
    guard let last = colours.split(separator: ";").last, let background = Int(last) else { return false }
    return background == 7 || (9...15).contains(background)
  }
}
