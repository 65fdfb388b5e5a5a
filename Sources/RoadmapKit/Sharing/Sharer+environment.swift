import Glibc

/// What git is told of the user: the home folder, an agent for keys, whom to believe, and nothing else.
extension Sharer {
  /// The machines that the user has said yes to.
  static let knownHosts = "known_hosts"

  func environment(for address: RemoteAddress?) throws(ShareTrouble) -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["HOME", "USER", "LOGNAME", "SSH_AUTH_SOCK", "TMPDIR"] {
      if let value = options.environment[name], !value.isEmpty { variables[name] = value }
    }
    guard let address else { return variables }
    switch address.transport {
    case "ssh":
      variables["GIT_SSH_COMMAND"] = sshCommand
      variables["GIT_SSH_VARIANT"] = "ssh"
    case "https":
      if let program = options.program {
        variables["GIT_ASKPASS"] = program
        variables[Token.variable] = "1"
        variables["XDG_CONFIG_HOME"] = options.environment["XDG_CONFIG_HOME"]
      }
    default: variables["GIT_CONFIG_GLOBAL"] = try settings(trusting: address.text)
    }
    return variables
  }

  /// The user's proxy, for a server over https.
  func proxy(for address: RemoteAddress?) throws(ShareTrouble) -> WebProxy? {
    guard address?.transport == "https" else { return nil }
    let surroundings = options.surroundings
    let choices = try sharing { () throws(StoreError) in try IdentityFile.read(surroundings, calls: calls) }
    guard let text = choices.proxy else { return nil }
    guard let proxy = WebProxy(text) else { throw .proxy(text) }
    return proxy
  }

  /// ssh that asks nothing, forwards nothing, and speaks only with machines that are known.
  private var sshCommand: String {
    let own = (try? options.surroundings.configFolder()).map { FilePath.join($0, Sharer.knownHosts) }
    let users = options.surroundings.home.map { FilePath.join($0, ".ssh/known_hosts") }
    let files = [own, users].compactMap { $0 }.map { "\"\($0)\"" }.joined(separator: " ")
    let settings = [
      "BatchMode=yes", "ConnectTimeout=10", "ServerAliveInterval=15", "ServerAliveCountMax=3",
      "ClearAllForwardings=yes", "PermitLocalCommand=no", "StrictHostKeyChecking=yes",
      "UserKnownHostsFile=\(files)",
    ]
    return "ssh " + settings.map { "-o \(ShellWord.quoted($0))" }.joined(separator: " ")
  }

  /// Our settings file: git may read a folder that another user owns, when it is the one that the user chose.
  private func settings(trusting folder: String) throws(ShareTrouble) -> String {
    let path = FilePath.join(state.path, "git.config")
    let escaped = folder.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let bytes = Array("[safe]\n\tdirectory = \"\(escaped)\"\n".utf8)
    try sharing { () throws(StoreError) in
      calls.close(try state.opened())
      if (try? FileReader.read(path, limit: 1 << 16, calls: calls)) != bytes {
        try AtomicFile.replace(path, with: bytes, mode: 0o600, calls: calls)
      }
    }
    return path
  }
}
