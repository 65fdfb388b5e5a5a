/// Reads trees and texts of a bare repository: many objects in one run of git.
struct ObjectReader {
  let server: ServerRepository

  struct File {
    let path: String
    /// Nil where the text is not asked for.
    let object: String?
  }

  /// The files of a commit; `isRead` says by the path whose texts are asked for.
  func files(
    of commit: String, isRead: (GuardedPath) -> Bool
  ) throws(ServerTrouble) -> [File] {
    var files: [File] = []
    for field in try server.run(["ls-tree", "-r", "-z", commit]).split(separator: 0) {
      guard let tab = field.firstIndex(of: 0x09) else { throw .unexpected("ls-tree") }
      let words = String(decoding: field[..<tab], as: UTF8.self).split(separator: " ").map(String.init)
      guard words.count == 3 else { throw .unexpected("ls-tree") }
      let path = String(decoding: field[(tab + 1)...], as: UTF8.self)
      files.append(File(path: path, object: isRead(GuardedPath(path)) ? words[2] : nil))
    }
    return files
  }

  /// The texts of objects, nil when they are too much together; what is larger than any file may be has only a size.
  func texts(of objects: [String]) throws(ServerTrouble) -> [String: Push.Text]? {
    let list = Array((objects.joined(separator: "\n") + "\n").utf8)
    guard !objects.isEmpty else { return [:] }
    var sizes: [String: Int] = [:]
    let sized = try server.run(
      ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"], input: list)
    for line in Self.lines(sized) {
      let words = line.split(separator: " ")
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]) else {
        throw .unexpected("cat-file")
      }
      sizes[String(words[0])] = size
    }
    var texts = sizes.mapValues { Push.Text(size: $0, bytes: nil) }
    let read = sizes.filter { $0.value <= max(GuardLimits.journal, GuardLimits.reportFile) }
    guard read.values.reduce(0, +) <= GuardLimits.texts else { return nil }
    do throws(GitTrouble) {
      for (id, bytes) in try server.git.contents(of: read.keys, seconds: 60) { texts[id] = Push.Text(bytes) }
    } catch { throw .git(error) }
    return texts
  }

  static func lines(_ output: [UInt8]) -> [String] {
    output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
