/// Text in Markdown where nothing that comes from files can act as markup.
public enum MarkdownText {
  /// One line: every sign of punctuation that some Markdown gives a meaning is taken as it stands.
  public static func escaped(_ raw: String, _ plain: PlainText = .asIs) -> String {
    var text = String.UnicodeScalarView()
    let scalars = Array(plain.clean(CSVText.oneLine(raw)).unicodeScalars)
    // Before anything but blanks; and before anything but blanks and digits.
    var isLeading = true
    var isAfterNumber = true
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if acts(
        scalar, next, isLeading: isLeading, isAfterNumber: isAfterNumber,
        after: index > 0 ? scalars[index - 1] : nil)
      {
        text.append("\\")
      }
      text.append(scalar)
      if scalar != " " { isLeading = false }
      if scalar != " ", !("0"..."9").contains(scalar) { isAfterNumber = false }
    }
    return String(text)
  }

  private static func acts(
    _ scalar: Unicode.Scalar, _ next: Unicode.Scalar?, isLeading: Bool, isAfterNumber: Bool,
    after previous: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "^", "$", "@", "\"", "'":
      true
    // A list, a heading's underline or a rule begins with these.
    case "+", "-", "=": isLeading
    // Numbered lists, and addresses that become links by themselves.
    case ")": isAfterNumber
    case ".":
      isAfterNumber || previous.map { $0.properties.isAlphabetic } ?? false && next != nil && next != " "
    // Addresses and short names of pictures.
    case ":": next != nil && next != " " || isLeading
    case "(": previous == "]"
    default: false
    }
  }
}
