/// How one's own journal is put right beside what others have of it: first all that they have, then what is whole and
/// only here, and the rest aside.
public struct JournalRepair: Sendable {
  /// The journal as it should be.
  public let text: [UInt8]
  /// Lines that go aside, by number in the journal as it is, without `\n`.
  public let aside: [(line: Int, bytes: [UInt8])]
  /// How many of the others' lines were missing here.
  public let restored: Int

  /// `published` is the text that others have.
  public init(_ file: JournalFile, published: [UInt8]) {
    let theirs = published.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    let known = Set(theirs)
    var ids = Set(theirs.compactMap { JournalReader.id(of: Array($0), writer: file.writer) })
    var text = published
    var aside: [(line: Int, bytes: [UInt8])] = []
    var here = Set<ArraySlice<UInt8>>()
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.dropLast().enumerated() {
      if known.contains(line) {
        here.insert(line)
        continue
      }
      let bytes = Array(line)
      if let id = JournalReader.id(of: bytes, writer: file.writer), ids.insert(id).inserted {
        text += bytes + [0x0A]
      } else {
        aside.append((index + 1, bytes))
      }
    }
    // A line that is being written stays where it is: at the end.
    text += lines.last ?? []
    self.text = text
    self.aside = aside
    restored = known.count - here.count
  }
}
