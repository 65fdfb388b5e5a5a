import Glibc

/// Contents and commits, read and made with git's own small tools; the client and the server's keeper share them.
extension Git {
  /// Gives each of these objects whole to `see`, one at a time; one that is not there is a failure.
  func visit(
    _ objects: some Sequence<String>, seconds: Int = 120, isCancelled: () -> Bool = { false },
    see: (_ object: String, _ bytes: [UInt8]) -> Void
  ) throws(GitTrouble) {
    let wanted = Set(objects)
    guard !wanted.isEmpty else { return }
    let list = wanted.sorted().map { $0 + "\n" }.joined()
    var reader = ObjectStream()
    try run(
      ["cat-file", "--batch"], input: Array(list.utf8), seconds: seconds, output: 4 << 30,
      isCancelled: isCancelled
    ) { chunk in
      reader.hear(chunk, see: see)
      return true
    }
    guard reader.count == wanted.count else { throw .failed(command: "cat-file", status: 0, words: "") }
  }

  /// The contents of objects, by the names that git keeps them under; one that is not there is a failure.
  func contents(
    of objects: some Sequence<String>, seconds: Int = 120, isCancelled: () -> Bool = { false }
  ) throws(GitTrouble) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    try visit(objects, seconds: seconds, isCancelled: isCancelled) { contents[$0] = $1 }
    return contents
  }

  struct Author {
    var name: String
    var mail: String
    var instant: Instant

    /// Who makes what never leaves this machine.
    static func program(at milliseconds: Int64) -> Author {
      Author(
        name: "fardplan", mail: "fardplan" + CommitText.domain, instant: Instant(milliseconds: milliseconds))
    }
  }

  /// Keeps bytes as they are, and gives the name that git keeps them under.
  func keep(_ bytes: [UInt8], isCancelled: () -> Bool = { false }) throws(GitTrouble) -> String {
    Git.name(
      try run(
        ["hash-object", "-w", "--no-filters", "--stdin"], input: bytes, seconds: 60, isCancelled: isCancelled)
    )
  }

  /// Makes a commit of the files of `tree` (nil for none) with these besides or instead, following on `parent`.
  func commit(
    _ objects: [(path: String, object: String)], over tree: String?, parent: String?, message: String,
    by author: Author
  ) throws(GitTrouble) -> String {
    let lines = objects.flatMap { file -> [UInt8] in
      Array("100644 \(file.object)\t\(file.path)".utf8) + [0]
    }
    let index = FilePath.join(repository, "index-\(getpid())-\(UInt32.random(in: .min ... .max))")
    defer { unlink(index) }
    let own = ["GIT_INDEX_FILE": index]
    if let tree { try run(["read-tree", tree], more: own, seconds: 60) }
    try run(["update-index", "-z", "--add", "--index-info"], input: lines, more: own, seconds: 60)
    let written = Git.name(try run(["write-tree"], more: own, seconds: 60))
    let time = "\(author.instant.milliseconds / 1_000) +0000"
    var names: [String: String] = [:]
    for role in ["AUTHOR", "COMMITTER"] {
      names["GIT_\(role)_NAME"] = author.name
      names["GIT_\(role)_EMAIL"] = author.mail
      names["GIT_\(role)_DATE"] = time
    }
    return Git.name(
      try run(
        ["commit-tree", written] + (parent.map { ["-p", $0] } ?? []) + ["-F", "-"],
        input: Array((message + "\n").utf8), more: names, seconds: 60))
  }

  /// The name of a commit or of contents, as git printed it.
  static func name(_ output: some Sequence<UInt8>) -> String {
    String(decoding: output.prefix { $0 > 0x20 }, as: UTF8.self)
  }
}
