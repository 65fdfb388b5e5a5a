/// What the output can show.
enum Charset: Sendable {
  /// Everything.
  case unicode
  /// Letters, figures and Latin-1, but the program's signs and fine punctuation only as ASCII: `--ascii`, the
  /// Linux console, and where nothing says that the terminal knows UTF-8.
  case letters
  /// ASCII alone, for a locale that says so: `å` becomes `a`.
  case ascii
}

extension Charset {
  /// What the environment promises: the first of LC_ALL, LC_CTYPE and LANG that is set decides.
  ///
  /// `ascii` is the option `--ascii`.
  static func choose(environment: [String: String], ascii: Bool) -> Charset {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    if let locale {
      let name = locale.lowercased()
      guard name.contains("utf-8") || name.contains("utf8") else { return .ascii }
    }
    return ascii || locale == nil || environment["TERM"] == "linux" ? .letters : .unicode
  }

  /// What stands for `scalar`, in as many columns as it has.
  func folded(_ scalar: Unicode.Scalar, width: Int) -> String {
    guard let substitute = substitute(for: scalar) else {
      return isShown(scalar) ? String(scalar) : String(repeating: "?", count: width)
    }
    return String(substitute) + String(repeating: " ", count: max(0, width - 1))
  }

  /// True when the scalar can stay as it is.
  func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .unicode: return true
    case .ascii: return scalar.value < 0x7F
    case .letters:
      guard Self.signs[scalar] == nil else { return false }
      if scalar.value < 0x300 { return true }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        return true
      default: return false
      }
    }
  }

  /// The ASCII character that is read as `scalar`, or nil when it can stay or nothing is like it.
  func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard self != .unicode, scalar.value >= 0x7F else { return nil }
    if let sign = Self.signs[scalar] { return sign }
    guard self == .ascii, (0xC0...0x17F).contains(scalar.value) else { return nil }
    return Self.bareLetters[Int(scalar.value) - 0xC0]
  }

  /// The program's signs as `Symbols` pairs them, and the punctuation that people write.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = {
    var signs: [Unicode.Scalar: Unicode.Scalar] = [
      "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "‘": "'", "’": "'", "‚": "'",
      "“": "\"", "”": "\"", "„": "\"", "…": ".", "←": "<", "€": "E", "×": "x", "≤": "<", "≥": ">",
      "\u{FFFD}": "?",
    ]
    for (sign, plain) in zip(Symbols.unicode.all, Symbols.ascii.all) {
      guard let sign = sign.text.unicodeScalars.first, sign.value >= 0x7F else { continue }
      guard let plain = plain.text.unicodeScalars.first, signs[sign] == nil else { continue }
      signs[sign] = plain
    }
    return signs
  }()

  /// The letters of U+00C0–U+017F without their accents.
  private static let bareLetters = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNn"
      + "OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)
}
