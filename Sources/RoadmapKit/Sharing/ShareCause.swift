/// Why a server did not do what it was asked, found in what git, ssh and curl said; their words are never shown.
public enum ShareCause: Hashable, Sendable {
  // There is no way to it.
  case unknownName
  case refusing
  case slow
  case unreachable
  case brokenOff
  case proxy
  case certificate
  /// The folder is not there, as when its disk is not connected.
  case folderGone
  /// It was there a moment ago.
  case gone
  // It does not let the user in.
  case key
  case login
  case right
  case unreadable
  case unwritable
  // It cannot take anything.
  case full
  case locked(LeftLock?)
  case workingCopy
  case tooMuch
  case failing
  // Another machine, or nothing that is a repository.
  case otherHost
  case unknownHost
  case missing
  // On this machine.
  case noSSH
  case fullHere
  /// What the server itself says, in its own words.
  case said(String)
  case silent

  /// A lock file that lies on a folder that is shared.
  public struct LeftLock: Hashable, Sendable {
    public var path: String
    public var minutes: Int

    /// Nobody's work takes so long.
    public var isStale: Bool { minutes >= 10 }
  }

  /// Reads what was said of `place`; `whileSending`, when it was about to be sent to.
  public init(_ words: String, of place: String, whileSending: Bool = false) {
    let text = ShareCause.plain(words, without: place)
    func says(_ phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }
    // Who may read and not write is let in first, and then not.
    if whileSending, text.contains("returned error: 403") {
      self = .right
    } else if let found = ShareCause.phrases.first(where: { says($0.phrases) }) {
      self = found.cause
    } else if let own = ShareCause.ownWords(words) {
      self = .said(own)
    } else {
      self = says(ShareCause.lastWords) ? .brokenOff : .silent
    }
    let isHere = !whileSending && !words.split(whereSeparator: \.isNewline).contains(where: ShareCause.isFar)
    if self == .full, isHere { self = .fullHere }
  }

  private static func isFar(_ line: Substring) -> Bool {
    line.hasPrefix("remote: ") && line.contains("No space left on device")
  }

  /// In small letters, without the address and what stands in quotes: names may be spelled like anything.
  private static func plain(_ words: String, without place: String) -> String {
    let text = place.isEmpty ? words : words.replacing(place, with: "")
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.map { line in
      var parts = line.split(separator: "'", omittingEmptySubsequences: false)
      // Quotes come in pairs; what is left over is an apostrophe.
      for number in parts.indices where number % 2 == 1 && number < parts.count - 1 { parts[number] = "" }
      return parts.joined(separator: "'").lowercased()
    }.joined(separator: "\n")
  }

  /// What each is known by, the most certain first: what follows from another stands after it.
  private static let phrases: [(cause: ShareCause, phrases: [String])] = [
    (.otherHost, ["remote host identification has changed"]),
    (.unknownHost, ["host key verification failed", "host key is known for"]),
    (.noSSH, ["cannot run ssh"]),
    (
      .proxy,
      [
        "could not resolve proxy", "from proxy after connect", "connect tunnel failed",
        "proxy connect aborted", "returned error: 407",
      ]
    ),
    (.unknownName, ["could not resolve host", "name or service not known", "failure in name resolution"]),
    (.full, ["no space left on device", "disk quota exceeded"]),
    (.workingCopy, ["refusing to update checked out branch", "branch is currently checked out"]),
    (.locked(nil), ["unable to create '': file exists"]),
    (
      .unwritable,
      [
        "insufficient permission for adding an object", "unable to create temporary object directory",
        "read-only file system", "unable to create '': permission denied",
      ]
    ),
    (.unreadable, ["detected dubious ownership"]),
    (
      .right,
      [
        " denied by ", " denied to ", "you are not allowed", "not allowed to push", "marked as read only",
        "access to repository not granted", "does not have write access", "is not authorized to",
        "user permission denied", "protected branch",
      ]
    ),
    (
      .login,
      [
        "authentication failed", "could not read username", "could not read password",
        "http basic: access denied", "returned error: 401", "returned error: 403",
      ]
    ),
    (.key, ["permission denied (", "too many authentication failures"]),
    (
      .missing,
      [
        "does not appear to be a git repository", "repository not found", "repository '' not found",
        "not a git repository", "could not be found or you don't have permission", "returned error: 404",
        "is this a git repository", "invalid server response", "cannot find repository",
        "update url base from redirection",
      ]
    ),
    (
      .certificate,
      [
        "certificate verification failed", "server verification failed", "ssl certificate problem",
        "certificate subject name", "certificate verify failed", "error setting certificate",
      ]
    ),
    (.slow, ["timed out", "timeout was reached", "not responding", "operation too slow"]),
    (.unreachable, ["no route to host", "network is unreachable", "network is down"]),
    (.refusing, ["connection refused", "couldn't connect to server", "could not connect to server"]),
    (.tooMuch, ["returned error: 413", "exceeds maximum allowed size"]),
    (.failing, ["returned error: 5", "internal server error"]),
    (
      .brokenOff,
      [
        "connection reset", "connection closed", "closed by remote host", "broken pipe", "early eof",
        "unexpected disconnect", "rpc failed", "empty reply from server", "non-properly terminated",
        "gnutls_handshake", "ssl_connect", "ssl_error_syscall", "recv failure",
      ]
    ),
  ]

  /// What git says last, whatever was the reason.
  private static let lastWords = ["hung up unexpectedly", "expected flush"]
}

extension ShareCause {
  /// The first line that is the server's own and neither git's nor ssh's.
  private static func ownWords(_ words: String) -> String? {
    for line in words.split(whereSeparator: \.isNewline) {
      let text = line.hasPrefix("remote: ") ? line.dropFirst("remote: ".count) : line
      let isOfTools = ofTools.contains { text.hasPrefix($0) }
      guard !isOfTools, text.contains(where: \.isLetter) else { continue }
      let own = text.hasPrefix("ERROR: ") ? text.dropFirst("ERROR: ".count) : text
      return String(own.prefix(200)).trimmed
    }
    return nil
  }

  /// How the lines of git, ssh and curl begin.
  private static let ofTools = [
    "fatal: ", "error: ", "warning: ", "hint: ", "ssh: ", "Please make sure you have",
    "and the repository exists", "To ", "\t", "Cloning into", "Connection to ", "Unable to negotiate",
    "remote: ", "Enumerating", "Counting", "Compressing", "Writing", "Total ", "Pseudo-terminal",
  ]
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}
