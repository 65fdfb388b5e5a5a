import Glibc

@testable import RoadmapKit

/// A folder on the real disk that goes away with this value.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/fardplan-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ErrorNumber.current }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  func path(_ parts: String...) -> String { parts.reduce(path) { FilePath.join($0, $1) } }

  /// Makes a folder, and writes a file in it, at a relative path.
  @discardableResult
  func write(_ text: String, to relative: String) throws -> String {
    let file = FilePath.join(path, relative)
    try makeFolder(FilePath.split(relative).folder)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw ErrorNumber.current }
    defer { close(descriptor) }
    try AtomicFile.writeAll(Array(text.utf8), to: descriptor, calls: LiveFileSystem())
    return file
  }

  func makeFolder(_ relative: String) throws {
    var path = path
    for part in relative.split(separator: "/") where part != "." {
      path = FilePath.join(path, String(part))
      if mkdir(path, 0o755) != 0, errno != EEXIST { throw ErrorNumber.current }
    }
  }

  func text(_ relative: String) -> String? {
    (try? FileReader.read(FilePath.join(path, relative), limit: 1 << 24)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  func names(_ relative: String = ".") -> [String] {
    let calls = LiveFileSystem()
    guard
      let folder = try? calls.open(
        FilePath.join(path, relative), in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    else { return [] }
    defer { calls.close(folder) }
    return ((try? calls.names(in: folder)) ?? []).sorted()
  }

  /// A bench whose workspace is `work` and whose state lies in `state`.
  func bench() throws -> JournalBench {
    try makeFolder("work")
    return try JournalBench(
      Workspace(at: path("work")), Surroundings(home: nil, xdgStateHome: path("state")))
  }

  static func remove(_ path: String) {
    let calls = LiveFileSystem()
    if let folder = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) {
      for name in (try? calls.names(in: folder)) ?? [] { remove(FilePath.join(path, name)) }
      calls.close(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
