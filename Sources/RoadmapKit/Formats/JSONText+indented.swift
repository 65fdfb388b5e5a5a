extension JSONText {
  /// A list of texts, as of the names of types in a schema.
  static func types(_ names: String...) -> JSONText { .list(names.map(JSONText.text)) }

  /// The text over several lines for people, two spaces a level; short lists of plain values stand on one line.
  var indented: String { indented("") }

  private func indented(_ margin: String) -> String {
    switch self {
    case .list(let values):
      if values.allSatisfy(\.isPlain) {
        let line = "[\(values.map(\.compact).joined(separator: ", "))]"
        if line.unicodeScalars.count <= 90 { return line }
      }
      return JSONText.block("[", values.map { $0.indented(margin + "  ") }, "]", margin)
    case .object(let pairs):
      let lines = pairs.map { "\(JSONText.text($0).compact): \($1.indented(margin + "  "))" }
      return JSONText.block("{", lines, "}", margin)
    default: return compact
    }
  }

  private var compact: String { String(decoding: line.dropLast(), as: UTF8.self) }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ margin: String) -> String {
    guard !lines.isEmpty else { return open + close }
    return "\(open)\n" + lines.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n\(margin)\(close)"
  }
}
