/// Reads what is pushed, and of what the server has what it is held to, as values; a dozen runs of git, however much it
/// is.
struct PushReader {
  let server: ServerRepository
  let reference: Push.Reference
  private var objects: ObjectReader { ObjectReader(server: server) }
  private var isFirst: Bool { PushJudge.isNothing(reference.old) }

  /// The commits of the push, from the oldest to the newest, without their changes, and their trees.
  struct Commits {
    var commits: [Push.Commit] = []
    fileprivate var trees: [String] = []
    /// Of what the server has; nil while it is empty.
    fileprivate var old: String?
  }

  /// What the server has, and the push with its changes.
  struct Contents {
    var shared = SharedTree()
    var commits: [Push.Commit]
    fileprivate var journals: [String: [String]] = [:]
    fileprivate var texts: [String: Push.Text] = [:]
  }

  func commits() throws(ServerTrouble) -> Commits {
    let range = ["rev-list", "--topo-order", "--max-count=\(GuardLimits.commits + 1)", reference.new]
    let list = ObjectReader.lines(try server.run(range + (isFirst ? [] : ["^" + reference.old])))
    guard list.count <= GuardLimits.commits else { throw .tooMuch(.tooManyCommits) }
    let sizes = try objects.sizes(of: list + (isFirst ? [] : [reference.old + "^{tree}"]))
    guard list.allSatisfy({ sizes[$0]?.size ?? .max <= GuardLimits.commit }) else {
      throw .tooMuch(.commitMessage)
    }
    var texts: [String: CommitText] = [:]
    try objects.visit(list) { texts[$0] = CommitText($1) }
    var read = Commits(old: sizes.first { $0.value.kind == "tree" }?.key)
    for id in list.reversed() {
      guard let text = texts[id] else { throw .unexpected("cat-file") }
      read.commits.append(Push.Commit(id: id, parents: text.parents, changes: [], fault: text.fault))
      read.trees.append(text.tree)
    }
    return read
  }

  /// Each commit beside the one before it, the first beside what the server has.
  func contents(_ read: Commits) throws(ServerTrouble) -> Contents {
    var steps = [TreeWalk.Step(old: nil, new: read.old, most: GuardLimits.files)]
    for (before, tree) in zip([read.old] + read.trees, read.trees) {
      steps.append(TreeWalk.Step(old: before, new: tree, most: GuardLimits.changes))
    }
    var walk = TreeWalk(objects)
    let differences = try walk.differences(steps)
    let changes = differences.dropFirst()
    guard changes.reduce(0, { $0 + $1.count }) <= GuardLimits.changes else { throw .tooMuch(.tooManyChanges) }

    var contents = Contents(commits: read.commits)
    let files = differences[0].filter { $0.new.map(PushReader.isPlain) ?? false }
    let plans = files.filter { GuardedPath($0.path).isPlan }
    let wanted = (plans + changes.joined()).flatMap { [$0.old, $0.new] }.compactMap { $0 }
    contents.texts = try objects.texts(of: Set(wanted.filter(PushReader.isPlain).map(\.object)))
    for (number, found) in changes.enumerated() {
      contents.commits[number].changes = found.map { change(in: $0, contents.texts) }
    }
    try describe(files, &contents)
    return contents
  }

  /// Shows every journal that the server had, those that are read already and the others one at a time.
  func visitJournals(
    _ contents: Contents, see: (_ writer: String, _ text: [UInt8]) -> Void
  ) throws(ServerTrouble) {
    func show(_ object: String, _ text: [UInt8]) {
      for writer in contents.journals[object] ?? [] { see(writer, text) }
    }
    var others: [String] = []
    for object in contents.journals.keys {
      if let text = contents.texts[object]?.bytes { show(object, text) } else { others.append(object) }
    }
    try objects.visit(others, see: show)
  }

  /// A group's file is one that older guards took.
  private static func isPlain(_ entry: TreeWalk.Entry) -> Bool { ["100644", "100664"].contains(entry.mode) }

  private func change(in found: TreeWalk.Difference, _ texts: [String: Push.Text]) -> Push.Change {
    func text(_ entry: TreeWalk.Entry?) -> Push.Text? {
      entry.flatMap { PushReader.isPlain($0) ? texts[$0.object] : nil }
    }
    let status =
      switch (found.old, found.new) {
      case (nil, _): "A"
      case (_, nil): "D"
      case (let old?, let new?): old.mode.prefix(3) == new.mode.prefix(3) ? "M" : "T"
      }
    return Push.Change(
      path: found.path, status: status, mode: found.new?.mode ?? "000000", old: text(found.old),
      new: text(found.new))
  }

  /// Of what the server has: the plans, how large its journals are, and the names of its reports.
  private func describe(
    _ files: [TreeWalk.Difference], _ contents: inout Contents
  ) throws(ServerTrouble) {
    var objects: [String: String] = [:]
    for file in files {
      guard let object = file.new?.object else { continue }
      switch GuardedPath(file.path) {
      case .plan, .neighbour: contents.shared.plans[file.path] = contents.texts[object]?.bytes
      case .journal(let writer, _):
        objects[file.path] = object
        contents.journals[object, default: []].append(writer)
      case .report(let folder): contents.shared.reports.insert(folder)
      default: continue
      }
    }
    let sizes = try self.objects.sizes(of: contents.journals.keys)
    contents.shared.journals = objects.compactMapValues { sizes[$0]?.size }
  }
}
