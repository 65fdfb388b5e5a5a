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

  private(set) var files: [String: File] = [:]
  private(set) var foreign = 0

  /// Whether the commit holds these plain files and nothing else.
  var isAll: Bool { foreign == 0 && files.values.allSatisfy(\.isPlain) }

  init() {}

  mutating func set(_ path: String, _ file: File) { files[path] = file }

  /// The tree without these files.
  func without(_ paths: Set<String>) -> ServerTree {
    var tree = self
    tree.files = files.filter { !paths.contains($0.key) }
    return tree
  }

  /// Folders of a level, and bytes of a list of files; a server of ours has far less.
  static let mostFolders = 512
  static let longestList = 16 << 20
  /// What is read in one go.
  static let shortList = 1 << 20

  /// Adds what `ls-tree -z -l` prints, with `-r` or without, and gives the folders in which more of a workspace may lie; what does not belong to
  /// one is counted only.
  mutating func add(_ listing: [UInt8]) -> [String] {
    var folders: [String] = []
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09),
        let path = String(validating: line[(tab + 1)...], as: UTF8.self)
      else {
        foreign += 1
        continue
      }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      if words.count == 4, words[1] == "tree", GuardedPath.isFolder(path) {
        folders.append(path)
      } else if words.count == 4, GuardedPath(path).isShared {
        files[path] = File(mode: words[0], kind: words[1], object: words[2], size: Int(words[3]) ?? 0)
      } else {
        foreign += 1
      }
    }
    return folders
  }
}
