import Foundation

/// A second, independent look at a journal line: its checksum and its JSON.
enum JournalCheck {
  /// The event's values, or nil when the line is damaged.
  static func values(of line: String) -> [String: Any]? {
    guard let cut = line.range(of: ",\"c\":\"", options: .backwards), line.hasSuffix("\"}") else {
      return nil
    }
    let sum = line[cut.upperBound...].dropLast(2)
    guard sum == String(format: "%08x", crc32(line[..<cut.lowerBound].utf8)) else { return nil }
    return try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
  }

  /// CRC-32 as in zlib, bit by bit.
  static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

/// JSON that the program printed, by path: `json["activities", 0, "title"]`.
struct Answer {
  let value: Any

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any) { self.value = value }

  subscript(_ key: String) -> Answer { Answer(value: (value as? [String: Any])?[key] ?? NSNull()) }
  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var list: [Answer] { (value as? [Any])?.map { Answer(value: $0) } ?? [] }

  /// The member of a list with this `id`.
  func with(id: String) -> Answer { list.first { $0["id"].text == id } ?? Answer(value: NSNull()) }
}
