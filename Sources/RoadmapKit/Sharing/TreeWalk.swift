/// What differs between trees, found level by level and only where something of a workspace can lie.
///
/// A folder that belongs nowhere is one thing that differs, however much is in it.
struct TreeWalk {
  struct Entry: Equatable {
    /// As it stands in the tree, at least six digits.
    var mode: String
    var object: String
  }

  struct Difference {
    let path: String
    let old: Entry?
    let new: Entry?
  }

  /// Two trees, nil for an empty one, and how much may differ.
  struct Step {
    let old: String?
    let new: String?
    let most: Int
  }

  private struct Pair {
    let step: Int
    let folder: String
    let old: String?
    let new: String?
  }

  private let objects: ObjectReader
  private var trees: [String: [[UInt8]: Entry]] = [:]
  private var read = 0

  init(_ objects: ObjectReader) { self.objects = objects }

  /// The differences of each step, by path; all steps are read together.
  mutating func differences(_ steps: [Step]) throws(ServerTrouble) -> [[Difference]] {
    var found = steps.map { _ in [Difference]() }
    var pairs = steps.enumerated().filter { $1.old != $1.new }.map {
      Pair(step: $0, folder: "", old: $1.old, new: $1.new)
    }
    while !pairs.isEmpty {
      try load(Set(pairs.flatMap { [$0.old, $0.new] }.compactMap { $0 }))
      var next: [Pair] = []
      var counts = found.map(\.count)
      for pair in pairs {
        let before = next.count + found[pair.step].count
        compare(pair, &found[pair.step], &next)
        counts[pair.step] += next.count + found[pair.step].count - before
        let most = steps[pair.step].most
        guard counts[pair.step] <= most else {
          throw .tooMuch(most == GuardLimits.files ? .tooManyFiles : .tooManyChanges)
        }
      }
      pairs = next
    }
    return found.map { $0.sorted { $0.path < $1.path } }
  }

  private func compare(_ pair: Pair, _ found: inout [Difference], _ next: inout [Pair]) {
    let old = pair.old.flatMap { trees[$0] } ?? [:]
    let new = pair.new.flatMap { trees[$0] } ?? [:]
    func look(_ name: [UInt8], _ before: Entry?, _ now: Entry?) {
      // git writes the old mode of a group's file as the usual one.
      if before == now || before?.object == now?.object && before?.mode == "100664" && now?.mode == "100644" {
        return
      }
      // What is not UTF-8 is made so, and is then no path of a workspace.
      let path = pair.folder + String(decoding: name, as: UTF8.self)
      let isFolder =
        GuardedPath.isFolder(path) && [before, now].allSatisfy { $0?.mode ?? "040000" == "040000" }
      if isFolder {
        next.append(Pair(step: pair.step, folder: path + "/", old: before?.object, new: now?.object))
      } else {
        found.append(Difference(path: path, old: before, new: now))
      }
    }
    for (name, entry) in new { look(name, old[name], entry) }
    for (name, entry) in old where new[name] == nil { look(name, entry, nil) }
  }

  private mutating func load(_ wanted: Set<String>) throws(ServerTrouble) {
    let missing = wanted.filter { trees[$0] == nil }
    for (kind, size) in try objects.sizes(of: missing).values {
      guard kind == "tree" else { throw .unexpected("cat-file") }
      read += size
    }
    guard read <= GuardLimits.trees else { throw .tooMuch(.tooManyFiles) }
    var found: [String: [[UInt8]: Entry]?] = [:]
    try objects.visit(missing) { found[$0] = TreeWalk.entries($1, idLength: $0.utf8.count / 2) }
    for (object, entries) in found {
      guard let entries else { throw .unexpected("cat-file") }
      trees[object] = entries
    }
  }

  /// The entries of a tree, `<mode> <name>\0<id>` after each other; nil when it is none.
  static func entries(_ bytes: [UInt8], idLength: Int) -> [[UInt8]: Entry]? {
    var entries: [[UInt8]: Entry] = [:]
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let blank = rest.firstIndex(of: 0x20), let end = rest[blank...].firstIndex(of: 0),
        rest.endIndex - end > idLength
      else { return nil }
      let mode = String(decoding: rest[..<blank], as: UTF8.self)
      let id = rest[(end + 1)...].prefix(idLength)
      let hex = id.flatMap { [Hexadecimal.digits[Int($0 >> 4)], Hexadecimal.digits[Int($0 & 15)]] }
      let name = Array(rest[(blank + 1)..<end])
      entries[name] = Entry(
        mode: mode.utf8.count == 5 ? "0" + mode : mode, object: String(decoding: hex, as: UTF8.self))
      rest = rest[id.endIndex...]
    }
    return entries
  }
}
