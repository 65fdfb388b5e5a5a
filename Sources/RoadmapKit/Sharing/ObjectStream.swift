/// Takes apart what `cat-file --batch` prints, as it comes, and holds one object at a time.
struct ObjectStream {
  /// Objects that have been handed on whole.
  private(set) var count = 0
  private var head: [UInt8] = []
  private var object = ""
  private var bytes: [UInt8] = []
  /// What is still to come of the object, with the `\n` after it; nil while its head is read.
  private var left: Int?

  /// An object that is not there has another head, and is not counted.
  mutating func hear(_ chunk: [UInt8], see: (_ object: String, _ bytes: [UInt8]) -> Void) {
    var rest = chunk[...]
    while !rest.isEmpty {
      guard let left else {
        readHead(&rest)
        continue
      }
      let part = rest.prefix(left)
      rest = rest.dropFirst(left)
      self.left = left - part.count
      // The last byte is the end of the line.
      bytes += left == part.count ? part.dropLast() : part
      guard left == part.count else { continue }
      count += 1
      see(object, bytes)
      (self.left, bytes) = (nil, [])
    }
  }

  /// `<object> <kind> <size>`.
  private mutating func readHead(_ rest: inout ArraySlice<UInt8>) {
    let end = rest.firstIndex(of: 0x0A)
    head += rest[..<(end ?? rest.endIndex)]
    rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
    guard end != nil else { return }
    let words = head.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    head = []
    guard words.count == 3, let size = Int(words[2]) else { return }
    (object, left) = (words[0], size + 1)
    bytes.reserveCapacity(size)
  }
}
