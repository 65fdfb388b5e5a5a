import Glibc

/// `fardplan.log` in the bare repository: one line a push, parted by tabs, without a byte that a terminal obeys.
struct PushLog {
  let server: ServerRepository

  /// When, who with which key, from where to where, what came of it, and how many new lines or refusals.
  func write(
    _ now: Instant, user: String, writer: String, _ references: [Push.Reference], verdict: String, count: Int
  ) throws(ServerTrouble) {
    let main = references.first { $0.name == ServerRepository.branch } ?? references.first
    let fields = [
      now.iso, user, writer, main?.name ?? "", main?.old ?? "", main?.new ?? "", verdict, String(count),
    ]
    let line = fields.map(PushLog.escaped).joined(separator: "\t") + "\n"
    do throws(ErrorNumber) { try append(Array(line.utf8)) } catch {
      throw .store(.notSaved(path: path, error))
    }
  }

  private var path: String { FilePath.join(server.path, ServerRepository.logName) }

  private func append(_ line: [UInt8]) throws(ErrorNumber) {
    let file = try server.calls.open(
      path, in: OpenFlags.anywhere, O_WRONLY | O_APPEND | O_CREAT | OpenFlags.quietly, mode: 0o640)
    defer { server.calls.close(file) }
    guard try server.calls.write(file, line[...]) == line.count else { throw ErrorNumber(ENOSPC) }
  }

  /// Visible ASCII stands as it is, at most 120 of it; everything else as `\xNN`, and nothing as `-`.
  static func escaped(_ text: String) -> String {
    guard !text.isEmpty else { return "-" }
    return text.utf8.prefix(120).map { byte in
      if byte > 0x20, byte < 0x7F, byte != 0x5C { return String(UnicodeScalar(byte)) }
      return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
