import Glibc
import Testing

/// Texts that are kept beside the tests and compared; `RECORD_GOLDENS=1` writes them anew.
enum Golden {
  static let isRecording = getenv("RECORD_GOLDENS").map { String(cString: $0) == "1" } ?? false

  /// Compares `text` with the file, or writes it there when recording.
  static func expect(
    _ text: String, in path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if isRecording { return #expect(write(Array(text.utf8), to: path), sourceLocation: sourceLocation) }
    guard let known = read(path) else {
      Issue.record("\(path) is missing; record it with RECORD_GOLDENS=1", sourceLocation: sourceLocation)
      return
    }
    let wanted = String(decoding: known, as: UTF8.self)
    guard wanted != text else { return }
    let difference = firstDifference(wanted, text)
    Issue.record("\(path) differs:\n\(difference)", sourceLocation: sourceLocation)
  }

  /// The bytes of a file, or nil when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder of a source file, from `#filePath`.
  static func folder(of file: String) -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  private static func firstDifference(_ wanted: String, _ found: String) -> String {
    let wanted = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(wanted.count, found.count) {
      let old = index < wanted.count ? String(wanted[index]) : "(end)"
      let new = index < found.count ? String(found[index]) : "(end)"
      if old != new { return "line \(index + 1)\n- \(old)\n+ \(new)" }
    }
    return ""
  }
}
