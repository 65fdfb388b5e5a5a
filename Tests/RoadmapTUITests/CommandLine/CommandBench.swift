import Glibc
import RoadmapKit
import Synchronization

@testable import RoadmapTUI

/// A folder of its own with a copy of the real plan, in which commands are run within the test's process.
final class CommandBench {
  let folder: String
  /// The clock of every command, moved on by the test.
  var now = "2026-11-21T09:14:03Z"
  var environment: [String: String] = ["LANG": "sv_SE.UTF-8"]
  /// What comes on standard input.
  var input = CommandInput.none
  /// What the workspace is said to lie on.
  var network: NetworkFileSystem?
  /// The disk, when it is not the real one.
  var disk: (any FileSystemCalls)?
  /// Whether answers are shown in a terminal as they come.
  var isTerminal = false

  struct Answer {
    let status: Int32
    let bytes: [UInt8]
    let messages: String
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  static let repository: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  init(plan: [UInt8]? = nil) throws {
    var template = Array("/tmp/fardplan-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard made else { throw CommandFailure(.missing(path: "/tmp")) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    mkdir("\(folder)/ws", 0o700)
    let bytes = try plan ?? FileReader.read("\(CommandBench.repository)/roadmap.yaml", limit: 1 << 22)
    try AtomicFile.create("\(folder)/ws/roadmap.yaml", with: bytes)
  }

  deinit { CommandBench.remove(folder) }

  /// Runs `fardplan` with words parted by blanks; `~` stands for a blank within a word.
  func run(_ line: String) -> Answer {
    run(words: line.split(separator: " ").map { word in String(word.map { $0 == "~" ? " " : $0 }) })
  }

  func run(words: [String]) -> Answer { run(bytes: words.map { Array($0.utf8) }) }

  func run(bytes: [[UInt8]], isPrintable: Bool = true) -> Answer {
    let caught = Caught()
    var environment = environment
    environment["HOME"] = folder
    environment["FARDPLAN_NOW"] = now
    let isTerminal = isTerminal
    let program = Program(
      environment: environment, currentFolder: "\(folder)/ws",
      output: { charset in
        CommandOutput(
          standardOutput: { bytes in
            caught.take(bytes, isMessage: false)
            return isPrintable
          },
          standardError: { caught.take($0, isMessage: true) }, charset: charset, isTerminal: isTerminal)
      }, input: input, calls: disk ?? network.map { PretendedNetwork(kind: $0) } ?? LiveFileSystem())
    let status = program.run(bytes)
    return Answer(
      status: status, bytes: caught.output, messages: String(decoding: caught.messages, as: UTF8.self))
  }

  /// An input that gives `pieces`, one a reading; `before` is told the number of each.
  static func input(
    _ pieces: [[UInt8]], isTerminal: Bool = false, before: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> CommandInput {
    let next = Mutex(0)
    return CommandInput(isTerminal: isTerminal) {
      let number = next.withLock { next in
        defer { next += 1 }
        return next
      }
      before(number)
      return number < pieces.count ? pieces[number] : nil
    }
  }

  static func input(_ text: String, isTerminal: Bool = false) -> CommandInput {
    input([Array(text.utf8)], isTerminal: isTerminal)
  }

  /// All journal files, as paths in the workspace.
  var journals: [String] {
    guard let workspace = try? Workspace(at: "\(folder)/ws"), let files = try? workspace.files() else {
      return []
    }
    return files.journals.map(\.path)
  }

  func bytes(_ path: String) -> [UInt8] { (try? FileReader.read(path, limit: 1 << 24)) ?? [] }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR, let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(directory)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// What a command has printed.
private final class Caught: Sendable {
  private let streams = Mutex<(output: [UInt8], messages: [UInt8])>(([], []))

  func take(_ bytes: [UInt8], isMessage: Bool) {
    streams.withLock { streams in
      if isMessage { streams.messages += bytes } else { streams.output += bytes }
    }
  }

  var output: [UInt8] { streams.withLock { $0.output } }
  var messages: [UInt8] { streams.withLock { $0.messages } }
}

/// As much of JSON as the tests ask for.
enum JSONPart {
  /// The text of the object that holds `"id":"<id>"` first, up to its end.
  static func object(_ id: String, in text: String) -> String {
    guard let start = text.firstRange(of: "{\"id\":\"\(id)\"") else { return "" }
    var depth = 0
    var part = ""
    for character in text[start.lowerBound...] {
      part.append(character)
      if character == "{" { depth += 1 }
      if character == "}" {
        depth -= 1
        if depth == 0 { return part }
      }
    }
    return part
  }
}
