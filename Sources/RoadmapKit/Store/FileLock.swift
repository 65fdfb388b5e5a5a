import Glibc

/// An exclusive lock on a file of its own, freed by the system when the process dies.
///
/// The file's text (process, time) is only for the message to whoever waits in vain; an old text does no
/// harm.
struct FileLock {
  private let file: Int32
  private let calls: any FileSystemCalls

  /// Waits up to `timeout` for the lock; throws `.locked` after that.
  init(
    _ name: String, in folder: Int32, path: String, timeout: Duration, now: Int64,
    calls: any FileSystemCalls
  ) throws(StoreError) {
    let file = try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      try calls.open(name, in: folder, O_RDWR | O_CREAT | OpenFlags.quietly, mode: 0o600)
    }
    do throws(StoreError) {
      let status = try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.status(file) }
      guard status.kind == .regular else { throw .notARegularFile(path: path) }
      try Self.wait(for: file, path: path, timeout: timeout, calls: calls)
    } catch {
      calls.close(file)
      throw error
    }
    self.file = file
    self.calls = calls
    let text = "\(getpid()) \(StoreClock.text(now))\n"
    if (try? calls.truncate(file, to: 0)) != nil {
      try? AtomicFile.writeAll(Array(text.utf8), to: file, calls: calls)
    }
  }

  /// Frees the lock.
  func release() { calls.close(file) }

  private static func wait(
    for file: Int32, path: String, timeout: Duration, calls: any FileSystemCalls
  ) throws(StoreError) {
    let start = ContinuousClock.now
    var pause = Duration.milliseconds(20)
    while true {
      do throws(ErrorNumber) {
        return try calls.lock(file)
      } catch {
        if error.code == EINTR { continue }
        guard error.code == EWOULDBLOCK else { throw .writing(path, error) }
      }
      let left = timeout - (ContinuousClock.now - start)
      guard left > .zero else { throw .locked(path: path, holder(file, calls: calls)) }
      usleep(UInt32(min(pause, left) / .microseconds(1)) + 1)
      pause = min(pause * 2, .milliseconds(200))
    }
  }

  private static func holder(_ file: Int32, calls: any FileSystemCalls) -> LockHolder? {
    guard let bytes = try? FileReader.bytes(file, at: 0, count: 64, path: "", calls: calls) else {
      return nil
    }
    let words = bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
    guard words.count == 2, let process = Int32(String(decoding: words[0], as: UTF8.self)) else { return nil }
    let since = words[1]
    guard since.allSatisfy({ (0x2D...0x5A).contains($0) }) else { return nil }
    return LockHolder(process: process, since: String(decoding: since, as: UTF8.self))
  }
}
