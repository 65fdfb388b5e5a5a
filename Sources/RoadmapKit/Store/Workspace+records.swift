/// What of a workspace is on record, and is never written over by an answer.
extension Workspace {
  /// Whether a file at `path` would be one of the workspace's own plans, journals or reports.
  ///
  /// The folder's real place counts, so that no link and no `..` leads back into the records.
  public func holdsRecord(at path: String) -> Bool {
    let (folder, name) = FilePath.split(path)
    guard let real = try? Workspace(at: folder).path else { return false }
    let whole = FilePath.join(real, name)
    let records = ["journal", "plans", "reports"].map { self.path($0) }
    return whole == self.path(Self.planName)
      || records.contains { whole == $0 || whole.hasPrefix($0 + "/") }
  }
}
