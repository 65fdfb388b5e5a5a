import Glibc

/// A new, empty folder that only the user may enter, for a program to work in.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes it in the system's folder for such.
  init(in place: String = "/tmp") throws(ErrorNumber) {
    var template = Array("\(place)/fardplan-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false }
    guard made else { throw .current }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path, in: OpenFlags.anywhere, calls: LiveFileSystem()) }

  /// Removes a folder with all that is in it, following no link; what cannot be removed stays.
  static func remove(_ name: String, in folder: Int32, calls: any FileSystemCalls) {
    guard let own = try? calls.open(name, in: folder, OpenFlags.folder, mode: 0) else { return }
    for member in (try? calls.names(in: own)) ?? [] {
      if (try? calls.status(member, in: own))?.kind == .folder {
        remove(member, in: own, calls: calls)
      } else {
        try? calls.unlink(member, in: own)
      }
    }
    calls.close(own)
    try? calls.removeFolder(name, in: folder)
  }
}
