/// How a journal's text compares with what it was: a journal only grows.
public enum Growth: Equatable, Sendable {
  case same
  /// All of the old text stands, and more follows after so many bytes.
  case grown(after: Int)
  /// The new text is a first part of the old one.
  case behind
  /// The texts differ first in this line, counted from 1.
  case changed(line: Int)

  public init(from old: some RandomAccessCollection<UInt8>, to new: some RandomAccessCollection<UInt8>) {
    var line = 1
    var (left, right) = (old.startIndex, new.startIndex)
    while left < old.endIndex, right < new.endIndex {
      guard old[left] == new[right] else {
        self = .changed(line: line)
        return
      }
      if old[left] == 0x0A { line += 1 }
      left = old.index(after: left)
      right = new.index(after: right)
    }
    switch (left == old.endIndex, right == new.endIndex) {
    case (true, true): self = .same
    case (true, false): self = .grown(after: old.count)
    default: self = .behind
    }
  }

  /// The first line of `old` that `new` does not have as it was.
  static func firstChange(_ old: [UInt8], _ new: [UInt8]) -> Int {
    if case .changed(let line) = Growth(from: old, to: new) { line } else { ByteText.lines(new) + 1 }
  }
}
