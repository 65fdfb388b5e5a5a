internal import Glibc

/// One journal file as it lies on the disk.
public struct JournalFile: Sendable {
  /// As the user knows it, `journal/sundsvall/ab2cd3ef.jsonl`.
  public let path: String
  public let writer: String
  public let device: String
  public var bytes: [UInt8]

  public init(path: String, writer: String, device: String, bytes: [UInt8]) {
    self.path = path
    self.writer = writer
    self.device = device
    self.bytes = bytes
  }
}

/// A line that cannot be read.
public struct DamagedLine: Hashable, Sendable {
  public let file: Int32
  public let line: Int32
  /// The bytes of the line in its file, without `\n`.
  public let bytes: Range<Int>
  public let fault: LineFault
}

/// What one file holds.
public struct JournalReading: Sendable {
  public var entries: [Entry] = []
  /// The damaged lines, the first thousand of them.
  public var damaged: [DamagedLine] = []
  public var damagedCount = 0
  /// Number of complete lines.
  public var lines = 0
  /// The bytes after the last `\n`, trailing NULs not counted: a write that was cut off.
  public var tornTail: Range<Int>?
}

/// Reads journal files: bytes in, events and damage out.
public enum JournalReader {
  /// How many damaged lines of a file are told one by one.
  static let mostDamaged = 1_000

  /// The events of `file`, numbered `number`; names are interned in `names`.
  public static func read(_ file: JournalFile, number: Int, names: inout NameTable) -> JournalReading {
    var reading = JournalReading()
    reading.entries.reserveCapacity(file.bytes.count / 180)
    let writer = names.intern(file.writer)
    var reader = EntryLineReader()
    file.bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count, let end = newline(in: bytes, from: start) {
        reading.lines += 1
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        do throws(LineFault) {
          var entry = try reader.read(line, writer: writer, names: &names)
          entry.file = Int32(number)
          entry.line = Int32(reading.lines)
          entry.offset = start
          entry.length = Int32(end - start)
          reading.entries.append(entry)
        } catch {
          reading.damagedCount += 1
          guard reading.damaged.count < JournalReader.mostDamaged else {
            start = end + 1
            continue
          }
          reading.damaged.append(
            DamagedLine(file: Int32(number), line: Int32(reading.lines), bytes: start..<end, fault: error))
        }
        start = end + 1
      }
      var end = bytes.count
      while end > start, bytes[end - 1] == 0 { end -= 1 }
      if end > start { reading.tornTail = start..<end }
    }
    return reading
  }

  /// Whether `line` (without `\n`) is a whole, valid line of `writer`.
  public static func isWhole(_ line: [UInt8], writer: String) -> Bool {
    var names = NameTable()
    let name = names.intern(writer)
    var reader = EntryLineReader()
    return line.withUnsafeBytes { bytes in
      do throws(LineFault) {
        _ = try reader.read(bytes, writer: name, names: &names)
        return true
      } catch { return false }
    }
  }

  /// The id of a line, or nil when it is not a whole line of `writer`.
  public static func id(of line: [UInt8], writer: String) -> EventID? {
    var names = NameTable()
    let name = names.intern(writer)
    var reader = EntryLineReader()
    return line.withUnsafeBytes { bytes in
      do throws(LineFault) { return try reader.read(bytes, writer: name, names: &names).id } catch {
        return nil
      }
    }
  }

  /// Where the next `\n` at or after `start` is.
  @inline(__always)
  static func newline(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }
}
