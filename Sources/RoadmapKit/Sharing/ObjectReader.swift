/// Reads objects of a bare repository: many in one run of git.
struct ObjectReader {
  let server: ServerRepository

  /// The kinds and sizes of objects, by their names; what git prints is far shorter than what it is asked for.
  func sizes(
    of objects: some Collection<String>
  ) throws(ServerTrouble) -> [String: (kind: String, size: Int)] {
    guard !objects.isEmpty else { return [:] }
    var sizes: [String: (kind: String, size: Int)] = [:]
    let list = Array((objects.joined(separator: "\n") + "\n").utf8)
    for line in Self.lines(try server.run(["cat-file", "--batch-check"], input: list)) {
      let words = line.split(separator: " ")
      guard words.count == 3, let size = Int(words[2]) else { throw .unexpected("cat-file") }
      sizes[String(words[0])] = (String(words[1]), size)
    }
    return sizes
  }

  /// Gives each object whole to `see`, one at a time.
  func visit(
    _ objects: some Collection<String>, see: (_ object: String, _ bytes: [UInt8]) -> Void
  ) throws(ServerTrouble) {
    do throws(GitTrouble) { try server.git.visit(objects, seconds: 60, see: see) } catch { throw .git(error) }
  }

  /// The texts of files by their objects; what is larger than any file may be has only a size.
  func texts(of objects: Set<String>) throws(ServerTrouble) -> [String: Push.Text] {
    var texts: [String: Push.Text] = [:]
    for (object, (kind, size)) in try sizes(of: objects) {
      guard kind == "blob" else { throw .unexpected("cat-file") }
      texts[object] = Push.Text(size: size, bytes: nil)
    }
    let read = texts.filter { $0.value.size <= max(GuardLimits.journal, GuardLimits.reportFile) }
    guard read.values.reduce(0, { $0 + $1.size }) <= GuardLimits.texts else { throw .tooMuch(.tooMuchText) }
    try visit(read.keys) { texts[$0] = Push.Text($1) }
    return texts
  }

  /// The files of a commit that belong to a workspace.
  func files(of commit: String) throws(ServerTrouble) -> [(path: String, object: String)] {
    guard let tree = try server.line(["rev-parse", "--verify", "--quiet", "\(commit)^{tree}"]) else {
      throw .unexpected("rev-parse")
    }
    var walk = TreeWalk(self)
    return try walk.differences([TreeWalk.Step(old: nil, new: tree, most: GuardLimits.files)])[0]
      .compactMap { file in
        guard let entry = file.new, entry.mode == "100644", GuardedPath(file.path).isShared else {
          return nil
        }
        return (file.path, entry.object)
      }
  }

  static func lines(_ output: [UInt8]) -> [String] {
    output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
