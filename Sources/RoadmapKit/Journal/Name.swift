/// A short text of a journal as a small number, so that a million events stay small and compare fast.
public struct Name: Hashable, Sendable {
  let index: UInt32

  /// No text at all: an absent key.
  public static let none = Name(index: 0)
  public var isNone: Bool { index == 0 }
}

/// The texts behind the numbers.
///
/// Numbers of one table mean nothing in another.
public struct NameTable: Sendable {
  private var texts: [String] = [""]
  private var slots: [UInt32]
  private var hashes: [UInt32] = [0]
  private var storage: [UInt8] = []
  private var ranges: [(start: Int, count: Int)] = [(0, 0)]

  public init() { slots = Array(repeating: 0, count: 256) }

  public var count: Int { texts.count }

  public subscript(_ name: Name) -> String { texts[Int(name.index)] }

  /// The number of `text` when it has one.
  public func find(_ text: String) -> Name? {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      let index = slots[slot(for: raw, hash: NameTable.hash(raw))]
      return index == 0 ? nil : Name(index: index)
    }
  }

  /// The number of `text`, given now if need be.
  public mutating func intern(_ text: String) -> Name {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Name {
    let hash = NameTable.hash(bytes)
    let slot = slot(for: bytes, hash: hash)
    if slots[slot] != 0 { return Name(index: slots[slot]) }
    let index = UInt32(texts.count)
    texts.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    ranges.append((storage.count, bytes.count))
    storage.append(contentsOf: bytes)
    slots[slot] = index
    if texts.count * 2 > slots.count { grow() }
    return Name(index: index)
  }

  private func slot(for bytes: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let index = Int(slots[slot])
      if index == 0 { return slot }
      if hashes[index] == hash, ranges[index].count == bytes.count {
        let start = ranges[index].start
        let isSame = storage.withUnsafeBytes { stored in
          UnsafeRawBufferPointer(rebasing: stored[start..<start + bytes.count]).elementsEqual(bytes)
        }
        if isSame { return slot }
      }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for index in 1..<texts.count {
      var slot = Int(hashes[index]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index)
    }
  }

  /// FNV-1a.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
