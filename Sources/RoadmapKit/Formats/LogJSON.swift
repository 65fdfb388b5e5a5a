/// The history as JSON: each event as its journal object, newest first.
///
/// A hidden event loses its free texts and its checksum and gets `"redacted":true`.
public enum LogJSON {
  public static func bytes(_ table: LogTable) -> [UInt8] {
    JSONText.object([
      ("version", .number(1)), ("events", .list(table.items.map { event($0, table.journals) })),
    ]).line
  }

  private static let freeTexts: Set<String> = [
    "role", "title", "type", "condition", "paragraph", "text", "c",
  ]

  private static func event(_ item: History.Item, _ journals: Journals) -> JSONText {
    guard item.isRedacted else { return .verbatim(journals.bytes(of: item.entry)) }
    var pairs: [(String, JSONText)] = []
    for pair in journals.detail(of: item.entry).pairs where !freeTexts.contains(pair.key) {
      pairs.append((pair.key, pair.text.map(JSONText.text) ?? .verbatim(Array(pair.raw.utf8)[...])))
    }
    pairs.append(("redacted", .flag(true)))
    return .object(pairs)
  }
}
