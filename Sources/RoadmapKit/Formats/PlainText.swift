/// How foreign text is made harmless and measured where it will be shown.
///
/// The rules stand with the terminal; a format is told them, so that it can lay out what will really be seen.
public struct PlainText: Sendable {
  /// One line of harmless text.
  public let clean: @Sendable (String) -> String
  /// How many columns a clean text takes.
  public let width: @Sendable (String) -> Int

  public init(clean: @escaping @Sendable (String) -> String, width: @escaping @Sendable (String) -> Int) {
    self.clean = clean
    self.width = width
  }

  /// For text that is known to be harmless: each scalar one column.
  public static let asIs = PlainText(clean: { $0 }, width: { $0.unicodeScalars.count })

  /// The clean text in exactly `columns`, cut with an ellipsis or filled with blanks.
  func fitted(_ text: String, _ columns: Int) -> String {
    let text = cut(text, columns)
    return text + blanks(columns - width(text))
  }

  /// The clean text in at most `columns`.
  func cut(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns else { return text }
    var kept = ""
    for character in text {
      if width(kept + String(character)) > columns - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The clean text in lines of at most `columns`, broken at blanks, never at no-break ones; a word that is
  /// longer stands whole.
  public func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").map({ clean(String($0)) }) {
      if !line.isEmpty, width(line) + 1 + width(word) > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  /// Columns side by side, each as wide as its widest member; the last is not filled.
  public func columns(_ rows: [[String]], between gap: Int = 2, limits: [Int: Int] = [:]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      let widest = rows.map { $0.count > column ? width($0[column]) : 0 }.max() ?? 0
      return min(widest, limits[column] ?? .max)
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        line +=
          column == row.count - 1 ? cut(text, widths[column]) : fitted(text, widths[column]) + blanks(gap)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
