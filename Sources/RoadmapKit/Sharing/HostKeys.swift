import Glibc

/// The keys by which a server is known, asked of the server itself when it is met for the first time.
public struct HostKeys: Equatable, Sendable {
  public struct Key: Equatable, Sendable {
    /// The line of `known_hosts`.
    let line: String
    /// `SHA256:…`, as whoever runs the server can read it out.
    public let fingerprint: String
  }

  public let host: String
  public let keys: [Key]

  /// Asks the server; nil when it does not answer or ssh is not installed.
  public init?(of address: RemoteAddress, environment: [String: String]) {
    guard address.transport == "ssh", let host = address.host,
      let scan = ProgramRunner.find("ssh-keyscan", in: environment["PATH"]),
      let print = ProgramRunner.find("ssh-keygen", in: environment["PATH"])
    else { return nil }
    self.host = host
    var limits = ProgramRunner.Limits()
    limits.seconds = 20
    limits.output = 1 << 16
    func run(_ program: String, _ arguments: [String], _ input: [UInt8] = []) -> [UInt8]? {
      let runner = ProgramRunner(
        program, environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"], folder: "/", limits: limits)
      return try? runner.run(arguments, input: input).output
    }
    let port = address.port.map { ["-p", "\($0)"] } ?? []
    guard let found = run(scan, ["-T", "10"] + port + ["--", host]) else { return nil }
    keys = String(decoding: found, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let text = run(print, ["-l", "-f", "-"], Array("\(line)\n".utf8)) else {
        return nil
      }
      let words = String(decoding: text, as: UTF8.self).split(separator: " ")
      guard words.count > 1, words[1].hasPrefix("SHA256:") else { return nil }
      return Key(line: String(line), fingerprint: String(words[1]))
    }
    if keys.isEmpty { return nil }
  }
}

extension Sharer {
  /// Believes a server from now on, by these keys.
  public static func believe(_ keys: [HostKeys.Key], _ surroundings: Surroundings) throws(StoreError) {
    let folder = try surroundings.configFolder()
    let calls = LiveFileSystem()
    calls.close(try PrivateFolder.open(folder, calls: calls))
    let path = FilePath.join(folder, knownHosts)
    var bytes: [UInt8] = []
    do throws(StoreError) { bytes = try FileReader.read(path, limit: 1 << 20) } catch {
      guard case .missing = error else { throw error }
    }
    for key in keys { bytes += Array("\(key.line)\n".utf8) }
    try AtomicFile.replace(path, with: bytes, mode: 0o600)
  }
}
