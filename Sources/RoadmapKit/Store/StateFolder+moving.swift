import Glibc

/// A workspace that was moved or renamed takes its state folder along.
///
/// Sound only for a move: the folder has the same inode, nothing is left at the old place, and every own journal still ends
/// with the line that this device wrote last. A copy has another inode; a folder that happens to get an old inode does
/// not hold the journals.
extension StateFolder {
  /// The file that tells which workspace a state folder belongs to: `<inode> <path>`.
  private static let place = "workspace"

  /// Notes which workspace it belongs to; without the note a later move is only not seen.
  func note(in folder: Int32) {
    guard (try? calls.status(Self.place, in: folder)) == nil else { return }
    try? AtomicFile.write(
      Array("\(workspace.inode) \(workspace.path)".utf8), to: Self.place, in: folder,
      path: FilePath.join(path, Self.place), mode: 0o600, durable: false, calls: calls)
  }

  /// Gives the folder of a workspace that was moved here its new name.
  func takeAlong() {
    guard isMissing(path), let old = others().first(where: isOfMoved) else { return }
    do throws(ErrorNumber) {
      try calls.rename(old, to: path, in: OpenFlags.anywhere)
      try calls.unlink(FilePath.join(path, Self.place), in: OpenFlags.anywhere)
    } catch { return }
    if let folder = try? opened() { calls.close(folder) }
  }

  /// Whether a journal is written in another workspace of this user's, as far as can be known.
  func isWrittenElsewhere(_ writer: String, _ device: String) -> Bool {
    others().contains { folder in
      guard let open = try? PrivateFolder.openExisting(folder, calls: calls) else { return false }
      defer { calls.close(open) }
      let record = DeviceRecord(folder: open, path: folder, writer: writer, calls: calls)
      let own = (try? record.device()).flatMap { $0 }.map { [$0] } ?? []
      guard (own + ((try? record.formerDevices()) ?? [])).contains(device) else { return false }
      return workspace(of: folder).map { !isMissing($0.path) } ?? true
    }
  }

  /// The state folders of this user's other workspaces.
  private func others() -> [String] {
    guard let folder = try? PrivateFolder.openExisting(parent, calls: calls) else { return [] }
    defer { calls.close(folder) }
    let names = (try? calls.names(in: folder)) ?? []
    return names.sorted().map { FilePath.join(parent, $0) }.filter { $0 != path }
  }

  /// Only what is known to be missing is.
  private func isMissing(_ path: String) -> Bool {
    do throws(ErrorNumber) { _ = try calls.status(path, in: OpenFlags.anywhere) } catch {
      return error.code == ENOENT
    }
    return false
  }

  private func workspace(of folder: String) -> Workspace? {
    let path = FilePath.join(folder, Self.place)
    guard let bytes = try? FileReader.read(path, limit: 1 << 14, calls: calls) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard words.count == 2, let inode = UInt64(words[0]) else { return nil }
    return Workspace(path: String(words[1]), inode: inode)
  }

  private func isOfMoved(_ folder: String) -> Bool {
    guard let old = workspace(of: folder), old.inode == workspace.inode, isMissing(old.path) else {
      return false
    }
    guard let open = try? PrivateFolder.openExisting(folder, calls: calls) else { return false }
    defer { calls.close(open) }
    let writers = ((try? calls.names(in: open)) ?? []).filter { $0.hasSuffix(".device") }
      .map { String($0.dropLast(".device".count)) }.filter { PathNames.isWriter($0) }
    return !writers.isEmpty
      && writers.allSatisfy { writer in
        isAsLeft(DeviceRecord(folder: open, path: folder, writer: writer, calls: calls))
      }
  }

  /// Whether the journal that a device wrote lies in this workspace, as it was left.
  private func isAsLeft(_ record: DeviceRecord) -> Bool {
    guard let device = (try? record.device()).flatMap({ $0 }),
      let last = (try? record.lastWritten()).flatMap({ $0 })
    else { return false }
    let path = workspace.path("journal", record.writer, device + ".jsonl")
    guard let file = try? calls.open(path, in: OpenFlags.anywhere, O_RDONLY | OpenFlags.quietly, mode: 0)
    else { return false }
    defer { calls.close(file) }
    return (try? last.isStill(in: file, path: path, calls: calls)) ?? false
  }
}
