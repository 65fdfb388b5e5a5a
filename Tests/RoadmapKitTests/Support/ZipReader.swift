import Testing

/// A ZIP file as its directory tells it, every number of the local headers held against it.
///
/// It shares nothing with what writes them: the checksum is worked out bit by bit.
struct ZipReader {
  struct Entry {
    var name = ""
    var content: [UInt8] = []
    var version = 0
    var flags = 0
    var method = 0
    var time = 0
    var date = 0
    var extra = 0
  }

  struct Broken: Error { let reason: String }

  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) throws -> Int {
      guard place >= 0, place + count <= bytes.count else { throw Broken(reason: "ends before \(place)") }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard try number(end, 4) == 0x0605_4B50 else { throw Broken(reason: "no end") }
    let count = try number(end + 10, 2)
    var place = try number(end + 16, 4)
    guard try number(end + 8, 2) == count, try number(end + 12, 4) == end - place else {
      throw Broken(reason: "the end tells another directory")
    }
    var next = 0
    for _ in 0..<count {
      guard try number(place, 4) == 0x0201_4B50 else { throw Broken(reason: "no entry at \(place)") }
      let local = try number(place + 42, 4)
      guard local == next, try number(local, 4) == 0x0403_4B50 else {
        throw Broken(reason: "offset \(local)")
      }
      for offset in stride(from: 0, to: 26, by: 1) {
        guard try number(place + 6 + offset, 1) == number(local + 4 + offset, 1) else {
          throw Broken(reason: "the headers differ at \(offset)")
        }
      }
      var entry = Entry()
      entry.version = try number(place + 6, 2)
      entry.flags = try number(place + 8, 2)
      entry.method = try number(place + 10, 2)
      entry.time = try number(place + 12, 2)
      entry.date = try number(place + 14, 2)
      let size = try number(place + 20, 4)
      let name = try number(place + 28, 2)
      entry.extra = try number(place + 30, 2) + number(place + 32, 2)
      guard try number(place + 24, 4) == size else { throw Broken(reason: "two sizes") }
      entry.name = String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self)
      let start = local + 30 + name
      guard Array(bytes[local + 30..<start]) == Array(entry.name.utf8) else {
        throw Broken(reason: "two names")
      }
      entry.content = Array(bytes[start..<start + size])
      guard try number(place + 16, 4) == ZipReader.checksum(entry.content) else {
        throw Broken(reason: "the checksum of \(entry.name)")
      }
      entries.append(entry)
      next = start + size
      place += 46 + name + entry.extra
    }
    guard place == end else { throw Broken(reason: "something after the directory") }
  }

  subscript(name: String) -> [UInt8] { entries.first { $0.name == name }?.content ?? [] }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }
}
