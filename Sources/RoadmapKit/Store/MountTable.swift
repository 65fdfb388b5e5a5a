/// What is mounted where, as `/proc/self/mountinfo` tells it.
struct MountTable: Sendable {
  private let mounts: [(place: String, type: String)]

  init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      // Place is the fifth field; the type stands after a lone hyphen.
      let fields = line.split(separator: " ")
      guard let hyphen = fields.firstIndex(of: "-"), hyphen >= 5, fields.count > hyphen + 1 else {
        return nil
      }
      return (MountTable.unescaped(fields[4]), String(fields[hyphen + 1]))
    }
  }

  /// The type of what is mounted nearest above an absolute path; the last one counts.
  func type(of path: String) -> String? {
    let holding = mounts.filter { mount in
      mount.place == "/" || path == mount.place || path.hasPrefix(mount.place + "/")
    }
    let depth = holding.map(\.place.utf8.count).max()
    return holding.last { $0.place.utf8.count == depth }?.type
  }

  /// Blanks and the like stand as `\\040`.
  private static func unescaped(_ field: Substring) -> String {
    let bytes = Array(field.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[min(index + 1, bytes.count)..<min(index + 4, bytes.count)]
      if bytes[index] == 0x5C, digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
        plain.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
        index += 4
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
