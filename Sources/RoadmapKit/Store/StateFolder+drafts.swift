import Glibc

/// Half-written texts that survive a crash of the program.
///
/// They are written atomically but not synced: typing must not wait for the disk.
extension StateFolder {
  /// Keeps `text` under `name` (a–z, 0–9, hyphen; at most 40); an empty text is removed instead.
  public func saveDraft(_ text: String, as name: String) throws(StoreError) {
    guard !text.isEmpty else { return try removeDraft(name) }
    let file = try fileName(name)
    let folder = try opened()
    defer { calls.close(folder) }
    try AtomicFile.write(
      Array(text.utf8), to: file, in: folder, path: FilePath.join(path, file), mode: 0o600,
      durable: false, calls: calls)
  }

  /// The text kept under `name`, nil when there is none.
  public func draft(_ name: String) throws(StoreError) -> String? {
    let file = FilePath.join(path, try fileName(name))
    return try FileReader.find(file, limit: 1 << 20, calls: calls).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all drafts, sorted.
  public func drafts() throws(StoreError) -> [String] {
    let names = try names()
    return names.filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
      .filter { PathNames.isWriter($0) }.sorted()
  }

  /// Forgets the text kept under `name`; not an error when there is none.
  public func removeDraft(_ name: String) throws(StoreError) {
    let path = FilePath.join(path, try fileName(name))
    do throws(ErrorNumber) {
      try calls.unlink(path, in: OpenFlags.anywhere)
    } catch {
      if error.code != ENOENT { throw .writing(path, error) }
    }
  }

  /// A name for the draft of `kind` that belongs to some ids, which together may be too long for a name.
  public static func draftName(_ kind: String, _ ids: [String]) -> String {
    "\(kind)-\(Checksum64(ids.joined(separator: " ").utf8).text)"
  }

  private func fileName(_ name: String) throws(StoreError) -> String {
    try PathNames.checkWriter(name)
    return Self.prefix + name
  }

  private static var prefix: String { "draft-" }
}
