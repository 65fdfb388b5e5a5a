import Glibc

/// Speaking with the server, and making what is sent.
extension ShareRepository {
  /// What came of fetching.
  enum Fetched: Equatable {
    case commit(String)
    /// The server holds no branch `main`, but these.
    case without([String])
  }

  /// Fetches the server's branch; nothing of ours is moved by it.
  func fetch(_ address: RemoteAddress) throws(GitTrouble) -> Fetched {
    let answer = try git.attempt(
      [
        "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-gc", "--no-auto-maintenance",
        "--end-of-options", address.text, "refs/heads/main",
      ], seconds: 120, isCancelled: isCancelled)
    if answer.status == 0 {
      let head = (try? FileReader.read(FilePath.join(path, "FETCH_HEAD"), limit: 1 << 16)) ?? []
      let commit = ShareRepository.object(head)
      guard commit.utf8.count >= 40 else { throw .failed(command: "fetch", status: 0, words: "") }
      return .commit(commit)
    }
    // Why it failed is not read out of git's sentences: whoever can list the branches has reached the server.
    let branches = try self.branches(address)
    guard !branches.contains("main") else {
      throw .failed(
        command: "fetch", status: answer.status, words: String(decoding: answer.errors, as: UTF8.self))
    }
    return .without(branches)
  }

  /// The branches that the server has.
  func branches(_ address: RemoteAddress) throws(GitTrouble) -> [String] {
    let output = try git.run(
      ["ls-remote", "--heads", "--quiet", "--end-of-options", address.text], seconds: 60,
      isCancelled: isCancelled)
    return output.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x09)
      guard words.count == 2 else { return nil }
      let name = String(decoding: words[1], as: UTF8.self)
      return name.hasPrefix("refs/heads/") ? String(name.dropFirst("refs/heads/".count)) : nil
    }
  }

  struct Author {
    var name: String
    var writer: String
    var instant: Instant
  }

  /// Makes a commit on `tip` that has these files besides; nil for the first of all.
  func commit(
    _ files: [(path: String, bytes: [UInt8])], on tip: String?, message: String, by author: Author
  ) throws(GitTrouble) -> String {
    var objects: [(path: String, object: String)] = []
    for file in files {
      let printed = try git.run(
        ["hash-object", "-w", "--no-filters", "--stdin"], input: file.bytes, seconds: 60,
        isCancelled: isCancelled)
      objects.append((file.path, ShareRepository.object(printed)))
    }
    return try commit(objects: objects, on: tip, message: message, by: author)
  }

  /// The same with contents that the repository holds, by their names.
  func commit(
    objects: [(path: String, object: String)], on tip: String?, message: String, by author: Author
  ) throws(GitTrouble) -> String {
    let lines = objects.flatMap { file -> [UInt8] in Array("100644 \(file.object)\t\(file.path)".utf8) + [0] }
    let index = FilePath.join(path, "index-\(getpid())-\(UInt32.random(in: .min ... .max))")
    defer { unlink(index) }
    let own = ["GIT_INDEX_FILE": index]
    try git.run(["read-tree"] + (tip.map { [$0] } ?? ["--empty"]), more: own)
    try git.run(["update-index", "-z", "--add", "--index-info"], input: lines, more: own)
    let tree = ShareRepository.object(try git.run(["write-tree"], more: own))
    let time = "\(author.instant.milliseconds / 1_000) +0000"
    let mail = "\(author.writer)@fardplan.invalid"
    let names = [
      "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": mail, "GIT_AUTHOR_DATE": time,
      "GIT_COMMITTER_NAME": author.name, "GIT_COMMITTER_EMAIL": mail, "GIT_COMMITTER_DATE": time,
    ]
    return ShareRepository.object(
      try git.run(
        ["commit-tree", tree] + (tip.map { ["-p", $0] } ?? []) + ["-F", "-"],
        input: Array((message + "\n").utf8), more: names))
  }

  enum Pushed: Equatable {
    case accepted
    /// The server's branch has moved on, or was being moved.
    case late
    /// The server did not want it; what it said.
    case refused(String)
    /// Nobody knows: the line broke, or something failed there.
    case unknown(String)
  }

  /// Sends a commit to the server's branch.
  func push(_ commit: String, to address: RemoteAddress) throws(GitTrouble) -> Pushed {
    let answer = try git.attempt(
      [
        "push", "--porcelain", "--quiet", "--no-verify", "--no-follow-tags", "--no-recurse-submodules",
        "--end-of-options", address.text, "\(commit):refs/heads/main",
      ], seconds: 120, isCancelled: isCancelled)
    if answer.status == 0 { return .accepted }
    let words = String(decoding: answer.errors, as: UTF8.self)
    let refusal = answer.output.split(separator: 0x0A).first { $0.first == UInt8(ascii: "!") }
    guard let refusal else { return .unknown(words) }
    let summary = String(decoding: refusal.split(separator: 0x09).last ?? [], as: UTF8.self)
    if summary.hasPrefix("[remote rejected]") {
      // Two that push at once: the later finds the branch locked or moved.
      return summary.contains("hook declined") ? .refused(words) : .late
    }
    return summary.hasPrefix("[rejected]") ? .late : .unknown(words)
  }
}
