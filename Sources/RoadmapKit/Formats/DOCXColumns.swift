/// How wide the columns of a table are: a short text has its line, a long one room for its longest word, and what
/// is left goes to those with much to say.
///
/// A table with little to say is narrower than the page, so that the eye finds its way along a row.
struct DOCXColumns {
  /// In twentieths of a point; together as wide as the table.
  let widths: [Int]

  /// In characters.
  private static let shortText = 22
  private static func longestWord(_ table: Paper.Table) -> Int { table.isWide ? 18 : 24 }
  private static let longestText = 60

  /// `room` is what the page has.
  init(_ table: Paper.Table, columns: Int, room: Int) {
    let letter = table.isWide ? 79 : 92
    let margins = 220
    let lengths = (0..<columns).map { DOCXColumns.lengths(of: $0, in: table) }
    func width(_ characters: [Int]) -> Int { characters.reduce(0) { $0 + $1 * letter + margins } }
    var least = lengths.map { $0.text <= DOCXColumns.shortText ? $0.text : $0.word }
    if width(least) > room { least = lengths.map(\.word) }
    let wished = zip(lengths, least).map { max(1, $0.text - $1) }
    let whole = min(room, width(lengths.map(\.text)) * 3 / 2)
    widths = DOCXColumns.fill(whole, least.map { $0 * letter + margins }, wished)
  }

  /// The longest word and the longest text, as far as they count.
  private static func lengths(of column: Int, in table: Paper.Table) -> (word: Int, text: Int) {
    var (word, text) = (4, 4)
    for row in [table.heads] + table.rows where column < row.count {
      text = max(text, row[column].unicodeScalars.count)
      for part in row[column].split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        word = max(word, part.unicodeScalars.count)
      }
    }
    return (min(word, longestWord(table)), min(text, longestText))
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
