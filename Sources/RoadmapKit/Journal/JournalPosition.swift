/// How far a journal file had come: a number of whole lines, and the SHA-256 of their bytes.
///
/// Files only grow, so that a position is a moment of all journals that can be gone back to.
public struct JournalPosition: Hashable, Sendable {
  /// As the user knows it, `journal/sundsvall/ab2cd3ef.jsonl`.
  public let file: String
  public let lines: Int
  public let sha256: String

  public init(file: String, lines: Int, sha256: String) {
    self.file = file
    self.lines = lines
    self.sha256 = sha256
  }

  /// Where the file has come to, a line that is not complete left out.
  init(_ file: JournalFile) {
    let whole = file.beginning()
    self.init(
      file: file.path, lines: ByteText.lines(whole), sha256: Digest.sha256(whole))
  }
}

extension JournalFile {
  /// The bytes of the first whole lines, at most `lines` of them.
  func beginning(lines: Int = .max) -> ArraySlice<UInt8> {
    var count = 0
    var end = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      guard count < lines else { break }
      count += 1
      end = index + 1
    }
    return bytes[..<end]
  }
}

extension Journals {
  /// Where every file has come to.
  public var positions: [JournalPosition] { files.map(JournalPosition.init) }

  /// The files as they were at a position, as far as they still begin so; those that came later are left out.
  public func files(at positions: [JournalPosition]) -> [JournalFile] {
    positions.compactMap { position in
      guard var file = files.first(where: { $0.path == position.file }) else { return nil }
      file.bytes = Array(file.beginning(lines: position.lines))
      return file
    }
  }
}
