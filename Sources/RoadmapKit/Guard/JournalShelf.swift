/// How many journals each writer has on a server, and how large they are, as a push makes them grow.
struct JournalShelf {
  /// Sizes by device, by writer.
  private var sizes: [String: [String: Int]] = [:]
  private var newDevices: [String: Int] = [:]

  /// `sizes` are those of the files by path.
  init(_ sizes: [String: Int]) {
    for (path, size) in sizes {
      guard case .journal(let writer, let device) = GuardedPath(path) else { continue }
      self.sizes[writer, default: [:]][device] = size
    }
  }

  /// Puts a journal that is new or has grown; gives what is too much of it.
  mutating func put(
    _ writer: String, _ device: String, _ size: Int, mayBringMany: Bool
  ) -> PushRefusal.Reason? {
    let isNew = sizes[writer, default: [:]].updateValue(size, forKey: device) == nil
    let own = sizes[writer] ?? [:]
    let all = own.values.reduce(0, +)
    if all > GuardLimits.writer { return .writersShare(writer: writer, bytes: all) }
    guard isNew else { return nil }
    newDevices[writer, default: 0] += 1
    if own.count > GuardLimits.devices { return .tooManyDevices(writer: writer) }
    let count = newDevices[writer] ?? 0
    return count > GuardLimits.newDevices && !mayBringMany ? .tooManyNewDevices(count) : nil
  }
}
