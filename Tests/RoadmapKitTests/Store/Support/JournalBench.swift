import Glibc

@testable import RoadmapKit

/// Lines as the tests write them: `{<number>:<letters>:<checksum>}`.
enum SampleLine {
  static func text(_ number: Int, width: Int = 40) -> String {
    let body = "\(number):" + String(repeating: "å", count: width)
    return "{\(body):\(Checksum64(body.utf8).text)}"
  }

  static func bytes(_ number: Int, width: Int = 40) -> [UInt8] {
    Array((text(number, width: width) + "\n").utf8)
  }

  static func isWhole(_ line: [UInt8]) -> Bool { number(line) != nil }

  /// The number of a whole line, nil for anything else.
  static func number(_ line: some Collection<UInt8>) -> Int? {
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
    let parts = text.dropFirst().dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, Checksum64("\(parts[0]):\(parts[1])".utf8).text == parts[2] else { return nil }
    return Int(parts[0])
  }
}

/// A workspace and a state folder on some disk, and an appender between them.
struct JournalBench {
  let calls: any FileSystemCalls
  let workspace: Workspace
  let state: StateFolder
  var options = JournalAppender.Options()

  init(on disk: MemoryDisk) throws {
    for path in ["/w", "/home"] { try disk.makeFolder(path, in: OpenFlags.anywhere, mode: 0o755) }
    let root = try disk.open("/", in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    try disk.sync(root)
    disk.close(root)
    try self.init(
      Workspace(path: "/w", inode: 2), Surroundings(home: "/home", xdgStateHome: "/home"), calls: disk)
  }

  init(
    _ workspace: Workspace, _ surroundings: Surroundings, calls: any FileSystemCalls = LiveFileSystem()
  ) throws {
    self.calls = calls
    self.workspace = workspace
    state = try StateFolder(for: workspace, in: surroundings, calls: calls)
    options.lockTimeout = .milliseconds(60)
    options.now = { 1_795_252_443_120 }
  }

  /// The same place through other calls.
  func through(_ calls: any FileSystemCalls) throws -> JournalBench {
    var other = try JournalBench(
      workspace, Surroundings(home: nil, xdgStateHome: FilePath.split(state.parent).folder), calls: calls)
    other.options = options
    return other
  }

  var appender: JournalAppender {
    JournalAppender(workspace: workspace, state: state, options: options, calls: calls)
  }

  @discardableResult
  func append(_ number: Int, width: Int = 40, writer: String = "timra") throws -> Appended {
    try appender.append(writer: writer, isWholeLine: SampleLine.isWhole) { _, _ in
      SampleLine.bytes(number, width: width)
    }
  }

  func bytes(_ path: String) -> [UInt8] {
    (try? FileReader.read(path, limit: 1 << 30, calls: calls)) ?? []
  }

  /// The names in a folder of this disk, sorted.
  func names(_ path: String) -> [String] {
    guard let folder = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else {
      return []
    }
    defer { calls.close(folder) }
    return ((try? calls.names(in: folder)) ?? []).sorted()
  }

  /// The numbers of the whole lines in all journals of `writer`, nil for a line that is not whole.
  func numbers(writer: String = "timra") -> [Int?] {
    let folder = workspace.path("journal", writer)
    return names(folder).filter { $0.hasSuffix(".jsonl") }.flatMap { name -> [Int?] in
      let bytes = bytes(FilePath.join(folder, name))
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      return (bytes.last == 0x0A || bytes.isEmpty ? lines.dropLast() : lines[...]).map(SampleLine.number)
    }
  }
}
