/// The files of a commit, by path: what belongs to a workspace, and how much else there is.
struct ServerTree: Sendable {
  struct File: Equatable, Sendable {
    var mode: String
    var kind: String
    /// The name by which git keeps the content.
    var object: String
    var size: Int
    var isPlain: Bool { mode == "100644" && kind == "blob" }
  }

  /// What a path is to a workspace.
  enum Place: Equatable, Sendable {
    case plan
    case journal(writer: String, device: String)
    case purged
    /// A file in the folder of an adopted report.
    case report(folder: String, file: String)

    init?(_ path: String) {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      switch (parts.first, parts.count) {
      case (Workspace.planName, 1): self = .plan
      case ("plans", 2) where parts[1].hasSuffix(".yaml") && ServerTree.isName(parts[1]): self = .plan
      case ("journal", 2) where parts[1] == "purged.jsonl": self = .purged
      case ("journal", 3) where parts[2].hasSuffix(".jsonl"):
        let device = String(parts[2].dropLast(".jsonl".count))
        guard PathNames.isWriter(parts[1]), PathNames.isDevice(device) else { return nil }
        self = .journal(writer: parts[1], device: device)
      case ("reports", 3) where ServerTree.isName(parts[1]) && ServerTree.isName(parts[2]):
        self = .report(folder: parts[1], file: parts[2])
      default: return nil
      }
    }
  }

  private(set) var files: [String: File] = [:]
  private(set) var foreign = 0

  init() {}

  mutating func set(_ path: String, _ file: File) { files[path] = file }

  /// Reads what `ls-tree -r -z -l` prints; paths that do not belong to a workspace are counted only.
  init(_ listing: [UInt8]) {
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09),
        let path = String(validating: line[(tab + 1)...], as: UTF8.self)
      else {
        foreign += 1
        continue
      }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 4, Place(path) != nil else {
        foreign += 1
        continue
      }
      files[path] = File(mode: words[0], kind: words[1], object: words[2], size: Int(words[3]) ?? 0)
    }
  }

  /// A name of a file or a folder that is harmless on every disk and in every message.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (1...80).contains(name.utf8.count), first != 0x2E, first != 0x2D else {
      return false
    }
    return name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
        || " ._-".unicodeScalars.contains(scalar)
    }
  }
}
