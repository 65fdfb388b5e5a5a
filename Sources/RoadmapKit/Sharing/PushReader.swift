/// Reads what is pushed, and what the server has, as values; five runs of git, however much it is.
struct PushReader {
  let server: ServerRepository
  private var objects: ObjectReader { ObjectReader(server: server) }

  private struct Raw {
    let path: String
    let status: String
    let mode: String
    let old: String?
    let new: String?
  }

  /// Texts that nobody reads because they are too many, or too large together.
  struct TooMuch: Error {
    let reason: PushRefusal.Reason
  }

  /// The commits of a push and the tree that they are put on.
  func read(_ reference: Push.Reference) throws(ServerTrouble) -> Result<(SharedTree, [Push.Commit]), TooMuch>
  {
    let isFirst = PushJudge.isNothing(reference.old)
    var arguments = [
      "rev-list", "--topo-order", "--parents", "--max-count=\(GuardLimits.commits + 1)", reference.new,
    ]
    if !isFirst { arguments.append("^" + reference.old) }
    let list = ObjectReader.lines(try server.run(arguments)).reversed().map {
      $0.split(separator: " ").map(String.init)
    }
    guard list.count <= GuardLimits.commits else {
      return .failure(TooMuch(reason: .tooManyCommits(list.count)))
    }
    let ids = list.compactMap(\.first)
    let changes = try changes(ids)
    let count = changes.values.reduce(0) { $0 + $1.count }
    guard count <= GuardLimits.changes else { return .failure(TooMuch(reason: .tooManyChanges(count))) }

    // Of reports only the names are asked for.
    let entries =
      try isFirst
      ? []
      : objects.files(of: reference.old) { path in
        switch path {
        case .plan, .neighbour, .journal: true
        default: false
        }
      }
    let wanted = Set(changes.values.joined().flatMap { [$0.old, $0.new] } + entries.map(\.object)).compactMap
    { $0 }
    guard let texts = try objects.texts(of: wanted) else { return .failure(TooMuch(reason: .tooMuchText)) }
    let commits = list.map { line in
      Push.Commit(
        id: line[0], parents: Array(line.dropFirst()),
        changes: (changes[line[0]] ?? []).map { raw in
          Push.Change(
            path: raw.path, status: raw.status, mode: raw.mode, old: raw.old.flatMap { texts[$0] },
            new: raw.new.flatMap { texts[$0] })
        })
    }
    return .success((try tree(entries, texts), commits))
  }

  /// Each commit beside the one before it.
  private func changes(_ commits: [String]) throws(ServerTrouble) -> [String: [Raw]] {
    let output = try server.run(
      ["diff-tree", "--stdin", "-r", "-z", "--no-renames", "--raw", "--no-abbrev", "--root", "--always"],
      input: Array((commits.joined(separator: "\n") + "\n").utf8))
    var found: [String: [Raw]] = [:]
    var commit = ""
    var fields = output.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    while let field = fields.popFirst() {
      let words = String(decoding: field, as: UTF8.self)
      guard words.hasPrefix(":") else {
        commit = words
        continue
      }
      let parts = words.dropFirst().split(separator: " ").map(String.init)
      guard parts.count == 5, let path = fields.popFirst() else { throw .unexpected("diff-tree") }
      func text(_ mode: String, _ object: String) -> String? { mode == "100644" ? object : nil }
      found[commit, default: []].append(
        Raw(
          path: String(decoding: path, as: UTF8.self), status: parts[4], mode: parts[1],
          old: text(parts[0], parts[2]), new: text(parts[1], parts[3])))
    }
    return found
  }

  private func tree(
    _ files: [ObjectReader.File], _ texts: [String: Push.Text]
  ) throws(ServerTrouble) -> SharedTree {
    var tree = SharedTree()
    for file in files {
      let bytes = file.object.flatMap { texts[$0]?.bytes }
      switch GuardedPath(file.path) {
      case .plan, .neighbour: tree.plans[file.path] = bytes
      case .journal(let writer, let device):
        // Without its ids nobody knows which are new.
        guard let bytes else { throw .unexpected(file.path) }
        tree.journals.append(JournalFile(path: file.path, writer: writer, device: device, bytes: bytes))
      case .report(let folder): tree.reports.insert(folder)
      default: continue
      }
    }
    return tree
  }
}
