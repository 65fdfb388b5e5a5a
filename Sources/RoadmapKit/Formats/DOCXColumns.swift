/// How wide the columns of a table are: each has room for its longest word, and what is left goes to those with
/// much to say.
///
/// A table with little to say is narrower than the page, so that the eye finds its way along a row.
struct DOCXColumns {
  /// In twentieths of a point; together as wide as the table.
  let widths: [Int]

  /// Longer words are broken; longer texts take more lines.
  private static let longestWord = 18
  private static let longestText = 60

  /// `room` is what the page has.
  init(_ table: Paper.Table, columns: Int, room: Int) {
    let letter = table.isWide ? 92 : 112
    let margins = 260
    let rows = [table.heads] + table.rows
    var least: [Int] = []
    var wished: [Int] = []
    for column in 0..<columns {
      var (word, text) = (4, 4)
      for row in rows where column < row.count {
        text = max(text, row[column].unicodeScalars.count)
        for part in row[column].split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          word = max(word, part.unicodeScalars.count)
        }
      }
      let broad = min(word, DOCXColumns.longestWord)
      least.append(broad * letter + margins)
      wished.append(max(1, min(text, DOCXColumns.longestText) - broad))
    }
    let natural = least.reduce(0, +) + wished.reduce(0, +) * letter
    widths = DOCXColumns.fill(min(room, natural * 3 / 2), least, wished)
  }

  private static func fill(_ width: Int, _ least: [Int], _ wished: [Int]) -> [Int] {
    let floor = least.reduce(0, +)
    let wishes = wished.reduce(0, +)
    var widths = zip(least, wished).map { least, wish in
      floor > width ? least * width / floor : least + (width - floor) * wish / wishes
    }
    // What the divisions left over.
    if let last = widths.last { widths[widths.count - 1] = last + width - widths.reduce(0, +) }
    return widths
  }
}
