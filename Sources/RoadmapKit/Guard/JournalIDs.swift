/// The ids in a journal that has been accepted before, found without reading its lines anew.
enum JournalIDs {
  private static let key = Array("\"id\":\"".utf8)

  /// Hands over the id of every line; a line that does not begin as a line does is passed over.
  static func visit(_ text: [UInt8], _ body: (EventID) -> Void) {
    text.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = JournalReader.newline(in: bytes, from: start) ?? bytes.count
        if let id = id(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) { body(id) }
        start = end + 1
      }
    }
  }

  static func id(of line: [UInt8]) -> EventID? { line.withUnsafeBytes { id($0) } }

  static func holds(_ event: EventID, _ text: [UInt8]) -> Bool {
    var isFound = false
    visit(text) { if $0 == event { isFound = true } }
    return isFound
  }

  /// The id stands second, behind `{"v":1,`; newer versions have more figures.
  private static func id(_ line: UnsafeRawBufferPointer) -> EventID? {
    guard let comma = line.prefix(24).firstIndex(of: 0x2C) else { return nil }
    let start = comma + 1 + key.count
    guard start + 26 <= line.count, line[comma + 1..<start].elementsEqual(key) else { return nil }
    return EventID(ascii: UnsafeRawBufferPointer(rebasing: line[start..<start + 26]))
  }
}
