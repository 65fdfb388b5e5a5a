/// An envelope, unpacked in a room of its own: nothing of it lies in the own repository before it was found good.
final class Envelope {
  /// The file as the user wrote it.
  let name: String
  /// The commit that it brings, and its files.
  let commit: String
  let tree: ServerTree
  /// The own repository as seen from that room: what is here and what was brought.
  let room: ShareRepository
  private let path: String
  private let folder: TemporaryFolder

  /// Unpacks the file at `path`; what it rests on is in `repository`.
  init(at path: String, name: String, over repository: ShareRepository) throws(ShareTrouble) {
    do throws(ErrorNumber) { folder = try TemporaryFolder() } catch {
      throw .store(.notSaved(path: "/tmp", error))
    }
    (self.path, self.name) = (path, name)
    let room = repository.room(at: folder.path)
    let commit = try Envelope.unpack(path, name, in: room)
    tree = try talking { () throws(GitTrouble) in try room.tree(of: commit) }
    (self.room, self.commit) = (room, commit)
    for (path, file) in tree.files.sorted(by: { $0.key < $1.key }) {
      guard file.isPlain, file.size <= GuardLimits.journal else {
        throw .envelope(.strange(file: path), name)
      }
    }
  }

  /// The commits that an envelope rests on, as its head tells; nil when the file is none.
  static func needed(by file: [UInt8]) -> [String]? {
    guard let end = file.firstRange(of: [0x0A, 0x0A])?.lowerBound else { return nil }
    let lines = file[..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard ["# v2 git bundle", "# v3 git bundle"].contains(lines.first) else { return nil }
    return lines.filter { $0.hasPrefix("-") }.map { String($0.dropFirst().prefix { $0 != " " }) }
      .filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
  }

  private static func unpack(
    _ path: String, _ name: String, in room: ShareRepository
  ) throws(ShareTrouble) -> String {
    let opened = try talking { () throws(GitTrouble) in
      try room.git.attempt(["bundle", "unbundle", path], seconds: 120)
    }
    let heads = opened.output.split(separator: 0x0A)
    guard opened.status == 0, heads.count == 1, let head = heads.first else { throw .envelope(.notOne, name) }
    let commit = Git.name(head)
    guard try talking({ () throws(GitTrouble) in try room.holds(commit) }) else {
      throw .envelope(.notOne, name)
    }
    return commit
  }

  /// Puts all that it brought in the own repository, so that later envelopes can rest on it.
  func admit(to repository: ShareRepository) throws(ShareTrouble) {
    _ = try Envelope.unpack(path, name, in: repository)
    let commit = commit
    try talking { () throws(GitTrouble) in
      try repository.setReference("envelope-\(commit.prefix(16))", to: commit)
    }
  }
}

extension ShareRepository {
  /// This repository with what is new kept in `folder` alone.
  fileprivate func room(at folder: String) -> ShareRepository {
    let quoted = FilePath.join(path, "objects").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let own = ["GIT_OBJECT_DIRECTORY": folder, "GIT_ALTERNATE_OBJECT_DIRECTORIES": "\"\(quoted)\""]
    let git = Git(
      repository: path, program: git.program, environment: git.environment.merging(own) { $1 },
      transport: nil)
    return ShareRepository(path: path, git: git, isCancelled: isCancelled)
  }
}
