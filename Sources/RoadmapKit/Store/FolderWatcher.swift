import Glibc

/// Tells that something in a workspace changed, or one file elsewhere, through a descriptor that can be polled.
///
/// Folders are watched, not files, because editors and git replace files. All watches are set anew when a
/// folder appears or vanishes. One thread uses it. Several changes may come in a burst: wait for quiet before
/// reading.
public final class FolderWatcher {
  /// Ready for reading when `drain` has something to look at.
  public let descriptor: Int32
  private let root: String
  private let file: String?
  private var folders: [Int32: Place] = [:]

  private enum Place { case above, root, plans, journal, writer, aboveFolder, folder }

  /// Begins to watch; throws `.cannotWatch` when the system does not allow it or the folder is missing.
  ///
  /// `file` is the path of a file besides.
  public init(workspace: Workspace, file: String? = nil) throws(StoreError) {
    root = workspace.path
    self.file = file
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw .cannotWatch(path: root, .current) }
    arm()
    guard folders.values.contains(.root) else { throw .cannotWatch(path: root, .current) }
  }

  deinit { close(descriptor) }

  /// Takes all that has happened; true when plan, neighbours, journals or the file besides may have changed.
  public func drain() -> Bool {
    var isRelevant = false
    var mustArm = false
    while let events = next() {
      for event in events {
        let (relevant, rearm) = judge(event)
        isRelevant = isRelevant || relevant
        mustArm = mustArm || rearm
      }
    }
    if mustArm { arm() }
    return isRelevant
  }

  private struct Event {
    var watch: Int32
    var mask: UInt32
    var name: String
    func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }
  }

  private func judge(_ event: Event) -> (relevant: Bool, rearm: Bool) {
    if event.has(IN_Q_OVERFLOW) { return (true, true) }
    if event.has(IN_IGNORED) || event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
      guard let place = folders[event.watch] else { return (false, false) }
      if event.has(IN_IGNORED) { folders[event.watch] = nil }
      return (place != .above && place != .aboveFolder, true)
    }
    let isFolder = event.has(Int32(bitPattern: UInt32(IN_ISDIR)))
    switch folders[event.watch] {
    case .above: return event.name == FilePath.split(root).name ? (true, true) : (false, false)
    case .root where isFolder:
      let isOurs = event.name == "plans" || event.name == "journal"
      return (isOurs, isOurs)
    case .root: return (event.name == Workspace.planName, false)
    case .plans: return (event.name.hasSuffix(".yaml") && !event.name.hasPrefix("."), false)
    case .journal where isFolder: return (PathNames.isWriter(event.name), true)
    case .journal, .writer: return (event.name.hasSuffix(".jsonl"), false)
    case .aboveFolder:
      let isOurs = event.name == file.map { FilePath.split(FilePath.split($0).folder).name }
      return (isOurs, isOurs)
    case .folder: return (event.name == file.map { FilePath.split($0).name }, false)
    case nil: return (false, false)
    }
  }

  /// The events of one read, nil when there are none left.
  private func next() -> [Event]? {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    var events: [Event] = []
    buffer.withUnsafeBytes { raw in
      let header = MemoryLayout<inotify_event>.size
      var offset = 0
      while offset + header <= count {
        let length = Int(raw.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        guard offset + header + length <= count else { break }
        let name = raw[(offset + header)..<(offset + header + length)].prefix { $0 != 0 }
        events.append(
          Event(
            watch: raw.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            mask: raw.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            name: String(decoding: name, as: UTF8.self)))
        offset += header + length
      }
    }
    return events
  }

  /// Sets every watch anew; a folder that is missing is watched for from the one above.
  private func arm() {
    for watch in folders.keys { inotify_rm_watch(descriptor, watch) }
    folders = [:]
    if let file {
      let folder = FilePath.split(file).folder
      watch(FilePath.split(folder).folder, as: .aboveFolder)
      watch(folder, as: .folder)
    }
    watch(FilePath.split(root).folder, as: .above)
    guard watch(root, as: .root) else { return }
    watch(FilePath.join(root, "plans"), as: .plans)
    let journal = FilePath.join(root, "journal")
    guard watch(journal, as: .journal) else { return }
    // Watched first, listed then: a folder made in between is told by the first or found by the second.
    let calls = LiveFileSystem()
    guard let folder = try? calls.open(journal, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else {
      return
    }
    defer { calls.close(folder) }
    for name in (try? calls.names(in: folder)) ?? [] where PathNames.isWriter(name) {
      watch(FilePath.join(journal, name), as: .writer)
    }
  }

  @discardableResult
  private func watch(_ path: String, as place: Place) -> Bool {
    let changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    let mask = changes | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW
    let watch = inotify_add_watch(descriptor, path, UInt32(bitPattern: mask))
    guard watch >= 0 else { return false }
    folders[watch] = place
    return true
  }
}
