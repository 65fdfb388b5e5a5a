/// A paragraph of a Word file: a style and lines of text.
struct DOCXParagraph: Sendable {
  /// The styles of ``DOCXStyles``, by their ids.
  enum Style: String, Sendable {
    case normal = "Normal"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case bullet = "ListBullet"
    case bulletBelow = "ListBullet2"
    case caption = "Caption"
    case warning = "Warning"
    case fact = "Fact"
    case note = "TableNote"
    case header = "Header"
    case footer = "Footer"
    case cell = "Cell"
    case cellHead = "CellHead"
    case cellNumber = "CellNumber"
    case smallCell = "SmallCell"
    case smallCellHead = "SmallCellHead"
    case smallCellNumber = "SmallCellNumber"
  }

  var style: Style
  var runs: [XMLText]
  /// Whether it stays on the page of what follows.
  var keepsNext = false
  /// How far in all lines but the first begin, in twentieths of a point.
  var hanging: Int?
  var isRightAligned = false
  /// The section that ends here.
  var section: XMLText?

  init(_ style: Style, _ runs: [XMLText]) {
    self.style = style
    self.runs = runs
  }

  /// A text with its lines.
  init(_ style: Style, _ text: String, _ plain: PlainText) {
    self.init(style, DOCXParagraph.lines(text, plain))
  }

  var markup: XMLText {
    var properties: [XMLText] = []
    if style != .normal { properties.append(.value("w:pStyle", style.rawValue)) }
    if keepsNext { properties.append(.element("w:keepNext")) }
    if let hanging {
      properties.append(.element("w:ind", ["w:left": String(hanging), "w:hanging": String(hanging)]))
    }
    if isRightAligned { properties.append(.value("w:jc", "right")) }
    if let section { properties.append(section) }
    let head: [XMLText] = properties.isEmpty ? [] : [.element("w:pPr", properties)]
    return .element("w:p", head + runs)
  }

  /// A piece of text in one line.
  static func run(_ text: String, isStrong: Bool = false) -> XMLText {
    let strong: [XMLText] = isStrong ? [.element("w:rPr", [.element("w:b")])] : []
    return .element("w:r", strong + [.element("w:t", ["xml:space": "preserve"], [.text(text)])])
  }

  /// Runs with a break between two lines; none where there is nothing to read.
  static func lines(_ text: String, _ plain: PlainText) -> [XMLText] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    var runs: [XMLText] = []
    for line in split(text) {
      if !runs.isEmpty { runs.append(.element("w:r", [.element("w:br")])) }
      if !line.isEmpty { runs.append(run(plain.clean(line))) }
    }
    return runs
  }

  /// The text in one line, for headings and properties.
  static func oneLine(_ text: String, _ plain: PlainText) -> String {
    plain.clean(split(text).joined(separator: " "))
  }

  private static func split(_ text: String) -> [String] {
    var lines = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append(String.UnicodeScalarView())
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines.map { String($0) }
  }
}
