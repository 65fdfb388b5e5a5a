import Glibc

/// What deaths leave behind is taken away, and what lies in many small files is packed, while nobody else shares.
extension ShareRepository {
  /// In nanoseconds: what is older belongs to nothing that still runs.
  private static let outlived: Int64 = 3_600_000_000_000
  /// So many objects in one of git's 256 folders mean some hundreds in all, which is how git reckons too.
  private static let scattered = 3

  /// Takes away what runs that died have left in the repository of `state`; what cannot be removed stays.
  static func sweep(in state: StateFolder) {
    // While nobody else shares, a folder on its way out has nobody to remove it.
    sweep(state.path, state.calls) { name, _ in name.hasPrefix("\(self.name).old-") }
    let path = FilePath.join(state.path, name)
    sweep(path, state.calls) { name, isOld in
      name.hasSuffix(".lock") && isOld || name.hasPrefix("index-") && (isOld || isOrphan(index: name))
    }
    sweep("\(path)/refs/fardplan", state.calls) { name, isOld in isOld && name.hasSuffix(".lock") }
    sweepObjects("objects", of: path, state.calls)
    sweepObjects("objects/pack", of: path, state.calls)
  }

  private static func sweepObjects(_ folder: String, of path: String, _ calls: any FileSystemCalls) {
    sweep(FilePath.join(path, folder), calls) { name, isOld in
      isOld && ["tmp_", ".tmp-", "incoming-"].contains { name.hasPrefix($0) }
    }
  }

  /// Removes from a folder what `isLitter` says of its name and of whether it is old; nothing else is looked at closer.
  private static func sweep(
    _ path: String, _ calls: any FileSystemCalls, _ isLitter: (_ name: String, _ isOld: Bool) -> Bool
  ) {
    guard let folder = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else {
      return
    }
    defer { calls.close(folder) }
    let now = StoreClock.now() * 1_000_000
    for name in (try? calls.names(in: folder)) ?? [] where isLitter(name, true) {
      guard let status = try? calls.status(name, in: folder), isLitter(name, now - status.modified > outlived)
      else { continue }
      if status.kind == .folder {
        TemporaryFolder.remove(name, in: folder, calls: calls)
      } else {
        try? calls.unlink(name, in: folder)
      }
    }
  }

  /// Whether `index-<process>-<number>`, or its lock, was made by a process that is gone.
  private static func isOrphan(index name: String) -> Bool {
    let words = name.split(separator: "-")
    guard words.count == 3, let process = pid_t(words[1]) else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// Whether there are so many small files that they should be packed.
  static func isScattered(in state: StateFolder) -> Bool {
    names("\(state.path)/\(name)/objects/17", state.calls).count >= scattered
  }

  /// Packs what lies one by one, and packs that are small beside the next larger one.
  func pack(_ calls: any FileSystemCalls) throws(GitTrouble) {
    try git.run(["repack", "-d", "-n", "-q", "--geometric=2"], seconds: 60)
    for folder in ShareRepository.names(FilePath.join(path, "objects"), calls) where folder.utf8.count == 2 {
      ShareRepository.sweepObjects("objects/\(folder)", of: path, calls)
    }
  }

  private static func names(_ path: String, _ calls: any FileSystemCalls) -> [String] {
    guard let folder = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else {
      return []
    }
    defer { calls.close(folder) }
    return (try? calls.names(in: folder)) ?? []
  }
}
