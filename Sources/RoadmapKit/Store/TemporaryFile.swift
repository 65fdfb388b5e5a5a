import Glibc

/// A new file beside the place that it is meant for, open and locked for as long as its writer lives.
///
/// The lock is how others tell a file in use from a leftover: the system frees it when a process dies.
struct TemporaryFile {
  let file: Int32
  let name: String
  private let folder: Int32
  private let calls: any FileSystemCalls

  /// Makes `.<name>.<random>.fardplan-tmp` in `folder`.
  init(
    beside name: String, in folder: Int32, mode: UInt32, path: String, calls: any FileSystemCalls
  ) throws(StoreError) {
    self.folder = folder
    self.calls = calls
    var attempts = 0
    while true {
      attempts += 1
      let random = Checksum64(withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Array($0) }).text
      let own = ".\(name).\(random)\(Self.suffix)"
      do throws(ErrorNumber) {
        let file = try calls.open(
          own, in: folder, O_WRONLY | O_CREAT | O_EXCL | OpenFlags.quietly, mode: mode)
        // Someone who looked for leftovers between the two calls may have taken it for one.
        try? calls.lock(file)
        if let status = try? calls.status(file), status.linkCount == 0, attempts < 5 {
          calls.close(file)
          continue
        }
        (self.file, self.name) = (file, own)
        return
      } catch {
        if error.code == EEXIST, attempts < 5 { continue }
        throw .writing(path, error)
      }
    }
  }

  func close(removing: Bool) {
    if removing { try? calls.unlink(name, in: folder) }
    calls.close(file)
  }

  /// Removes what dead processes left in `folder`; what cannot be removed stays.
  static func removeLeftovers(in folder: Int32, calls: any FileSystemCalls) {
    guard let names = try? calls.names(in: folder) else { return }
    for leftover in names where isName(leftover) {
      guard let file = try? calls.open(leftover, in: folder, O_RDONLY | OpenFlags.quietly, mode: 0) else {
        continue
      }
      defer { calls.close(file) }
      guard let status = try? calls.status(file), status.kind == .regular else { continue }
      guard (try? calls.lock(file)) != nil else { continue }
      try? calls.unlink(leftover, in: folder)
    }
  }

  /// True for the name of any such file.
  static func isName(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(suffix) }

  private static let suffix = ".fardplan-tmp"
}
