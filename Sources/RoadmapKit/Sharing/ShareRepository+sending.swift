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
      ] + address.serving("upload-pack") + ["--end-of-options", address.text, "refs/heads/main"],
      seconds: 120, isCancelled: isCancelled)
    if answer.status == 0 {
      let head = (try? FileReader.read(FilePath.join(path, "FETCH_HEAD"), limit: 1 << 16)) ?? []
      let commit = Git.name(head)
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
      ["ls-remote", "--heads", "--quiet"] + address.serving("upload-pack")
        + ["--end-of-options", address.text], seconds: 60, isCancelled: isCancelled)
    return output.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x09)
      guard words.count == 2 else { return nil }
      let name = String(decoding: words[1], as: UTF8.self)
      return name.hasPrefix("refs/heads/") ? String(name.dropFirst("refs/heads/".count)) : nil
    }
  }

  /// Makes a commit on `tip` that has these files besides; nil for the first of all.
  ///
  /// Where the files of `tip` are known already, and all of them, git need not look for them.
  func commit(
    _ files: [(path: String, bytes: [UInt8])], on tip: String?, with known: ServerTree? = nil,
    message: String, by author: Git.Author
  ) throws(GitTrouble) -> String {
    let known = known.flatMap { $0.isAll ? $0.files : nil }
    var objects = (known ?? [:]).map { (path: $0.key, object: $0.value.object) }
    for file in files { objects.append((file.path, try git.keep(file.bytes, isCancelled: isCancelled))) }
    return try git.commit(
      objects, over: known == nil ? tip : nil, parent: tip, message: message, by: author)
  }

  enum Pushed: Equatable {
    case accepted
    /// The server's branch has moved on, or was being moved.
    case late(String)
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
      ] + address.serving("receive-pack") + ["--end-of-options", address.text, "\(commit):refs/heads/main"],
      seconds: 120, isCancelled: isCancelled)
    if answer.status == 0 { return .accepted }
    let words = String(decoding: answer.errors, as: UTF8.self)
    let refusal = answer.output.split(separator: 0x0A).first { $0.first == UInt8(ascii: "!") }
    guard let refusal else { return .unknown(words) }
    let summary = String(decoding: refusal.split(separator: 0x09).last ?? [], as: UTF8.self)
    if summary.hasPrefix("[remote rejected]") {
      // Two that push at once: the later finds the branch locked or moved.
      return summary.contains("hook declined") ? .refused(words) : .late(words)
    }
    return summary.hasPrefix("[rejected]") ? .late(words) : .unknown(words)
  }
}
