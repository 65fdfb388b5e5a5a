@testable import RoadmapKit

/// Journal lines made by hand for tests: any body, with the right checksum where none is given.
enum LineForge {
  static let example =
    #"{"v":1,"id":"01M7YP4NZGQ4ZJ6T9XB7C5D0EF","at":"2026-11-21T09:14:03.120Z","by":"sundsvall","#
    + #""role":"LSG-samordnare","do":"tick","activity":"fp-612","milestone":"modell-i-drift","c":"a7e603c4"}"#

  static let id = EventID(instant: "2026-11-21T09:14:03.120", upper: 0xBC98, lower: 0x1234_5678_9ABC_DEF0)

  /// The start of every line up to `by`: v, id, at, by.
  static func head(id: EventID = id, by: String = "timra") -> String {
    "{\"v\":1,\"id\":\"\(id)\",\"at\":\"\(id.instant.iso)\",\"by\":\"\(by)\""
  }

  /// A line of the head and `rest`, which begins with a comma, closed with the right checksum.
  static func line(_ rest: String, id: EventID = id, by: String = "timra") -> [UInt8] {
    sealed(Array((head(id: id, by: by) + rest).utf8))
  }

  /// `body` with its checksum and the closing brace.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    body + Array(",\"c\":\"".utf8) + Checksum.hex(Checksum.crc32(body)) + Array("\"}".utf8)
  }

  /// What the strict reader says of a line of `writer`.
  static func read(_ line: [UInt8], writer: String = "timra") -> Result<Entry, LineFault> {
    var names = NameTable()
    let name = names.intern(writer)
    var reader = EntryLineReader()
    return line.withUnsafeBytes { bytes in
      do throws(LineFault) {
        return .success(try reader.read(bytes, writer: name, names: &names))
      } catch {
        return .failure(error)
      }
    }
  }

  static func fault(_ line: [UInt8], writer: String = "timra") -> LineFault? {
    if case .failure(let fault) = read(line, writer: writer) { fault } else { nil }
  }

  static func isWhole(_ line: [UInt8], writer: String = "timra") -> Bool {
    fault(line, writer: writer) == nil
  }

  /// A file of one writer with these lines.
  static func file(_ lines: [[UInt8]], writer: String = "timra", device: String = "aaaaaaaa") -> JournalFile {
    JournalFile(
      path: "journal/\(writer)/\(device).jsonl", writer: writer, device: device,
      bytes: lines.flatMap { $0 + [0x0A] })
  }
}
