import Glibc

/// The end of a journal file: its last line, and what stands loose after it.
struct JournalTail: Equatable {
  enum Loose: Equatable {
    /// The file ends with a newline, or is empty.
    case nothing
    /// Only zero bytes, which a power loss can leave behind.
    case zeros
    /// A whole line that lacks its newline; it ends at this offset.
    case wholeLine(end: Int)
    /// The beginning of a line that was never finished.
    case torn([UInt8])
  }

  /// Offset after the last newline.
  var end: Int
  var loose: Loose
  /// The newest line that is whole, without its newline.
  var lastLine: [UInt8]?

  /// Reads the last 64 KiB, and more only when the last line begins earlier.
  init(
    of file: Int32, size: Int, path: String, calls: any FileSystemCalls, isWholeLine: ([UInt8]) -> Bool
  ) throws(StoreError) {
    var window = 64 << 10
    while true {
      let start = max(0, size - window)
      let bytes = try FileReader.bytes(file, at: start, count: size - start, path: path, calls: calls)
      guard bytes.count == size - start else { throw .changedMeanwhile(path: path) }
      let textEnd = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
      let lineEnd = (bytes[..<textEnd].lastIndex(of: 0x0A) ?? -1) + 1
      if start == 0 || lineEnd > window / 2 {
        self.init(bytes, from: start, textEnd: textEnd, lineEnd: lineEnd, isWholeLine: isWholeLine)
        return
      }
      window *= 2
    }
  }

  private init(
    _ bytes: [UInt8], from start: Int, textEnd: Int, lineEnd: Int, isWholeLine: ([UInt8]) -> Bool
  ) {
    end = start + lineEnd
    let text = Array(bytes[lineEnd..<textEnd])
    if lineEnd == bytes.count {
      loose = .nothing
    } else if text.isEmpty {
      loose = .zeros
    } else if isWholeLine(text) {
      loose = .wholeLine(end: start + textEnd)
      lastLine = text
      return
    } else {
      loose = .torn(Array(bytes[lineEnd...]))
    }
    lastLine = Self.lastLine(in: bytes[..<lineEnd], startsLine: start == 0, isWholeLine: isWholeLine)
  }

  /// The last whole line of `bytes`, which end with a newline; a first line that is cut off does not count.
  private static func lastLine(
    in bytes: ArraySlice<UInt8>, startsLine: Bool, isWholeLine: ([UInt8]) -> Bool
  ) -> [UInt8]? {
    var rest = bytes.dropLast()
    while !rest.isEmpty {
      let newline = rest.lastIndex(of: 0x0A)
      guard newline != nil || startsLine else { return nil }
      let line = Array(rest[(newline.map { $0 + 1 } ?? rest.startIndex)...])
      if isWholeLine(line) { return line }
      guard let newline else { return nil }
      rest = rest[..<newline]
    }
    return nil
  }
}
