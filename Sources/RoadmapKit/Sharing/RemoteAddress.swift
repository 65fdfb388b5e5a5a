internal import Glibc

/// Where a workspace is shared: a git remote over ssh or https, or a folder.
public struct RemoteAddress: Hashable, Sendable {
  public enum Fault: Error, Hashable, Sendable {
    case empty
    /// Control characters, or one of the spellings that start a program.
    case unsafe
    /// A protocol that is not used, such as `http` or `git`.
    case protocolNotUsed(String)
    /// A password stands in it.
    case password
    case hostMissing
    case pathMissing
    /// The folder is not there.
    case noFolder(String)
  }

  /// `ssh`, `https` or `file`: the only protocol that git is allowed to speak.
  public let transport: String
  /// As git is told it: a URL, `user@host:path`, or an absolute path.
  public let text: String
  /// The machine, nil for a folder.
  public let host: String?
  /// Another port than the protocol's own.
  public let port: Int?

  /// Reads what the user wrote; a folder is taken from `folder` and must be there.
  public init(_ written: String, from folder: String) throws(Fault) {
    var text = written
    while text.last == " " { text.removeLast() }
    guard !text.isEmpty else { throw .empty }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      let category = scalar.properties.generalCategory
      return category != .control && category != .format && category != .lineSeparator
        && category != .paragraphSeparator
    }
    guard isPlain, text.first != "-", !text.contains("::") else { throw .unsafe }
    if let end = text.firstRange(of: "://") {
      try self.init(scheme: text[..<end.lowerBound].lowercased(), rest: text[end.upperBound...], text)
      return
    }
    let colon = text.firstIndex(of: ":")
    let slash = text.firstIndex(of: "/")
    if let colon, slash.map({ colon < $0 }) ?? true, colon > text.index(after: text.startIndex) {
      let parts = text[..<colon].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      let host = try RemoteAddress.host(parts[parts.count - 1], user: parts.count > 1 ? parts[0] : nil)
      let path = text[text.index(after: colon)...]
      guard !path.isEmpty else { throw .pathMissing }
      guard path.first != "-" else { throw .unsafe }
      self.init(transport: "ssh", text: text, host: host, port: nil)
      return
    }
    try self.init(folder: text, from: folder)
  }

  private init(scheme: String, rest: Substring, _ text: String) throws(Fault) {
    switch scheme {
    case "file":
      guard rest.first == "/" else { throw .unsafe }
      try self.init(folder: String(rest), from: "/")
    case "ssh", "https":
      guard !rest.contains(" ") else { throw .unsafe }
      let authority = rest.prefix { $0 != "/" }
      guard !rest.dropFirst(authority.count + 1).isEmpty else { throw .pathMissing }
      let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count <= 2 else { throw .unsafe }
      if parts.count == 2, parts[0].contains(":") { throw .password }
      let place = parts[parts.count - 1].split(separator: ":", omittingEmptySubsequences: false)
      guard place.count <= 2, let machine = place.first else { throw .hostMissing }
      var port: Int?
      if place.count == 2 {
        guard let number = Int(place[1]), (1...65_535).contains(number) else { throw .unsafe }
        port = number
      }
      let host = try RemoteAddress.host(machine, user: parts.count == 2 ? parts[0] : nil)
      self.init(transport: scheme, text: text, host: host, port: port)
    default: throw .protocolNotUsed(scheme)
    }
  }

  private init(folder: String, from: String) throws(Fault) {
    let path = folder.hasPrefix("/") ? folder : FilePath.join(from, folder)
    guard let real = realpath(path, nil) else { throw .noFolder(folder) }
    defer { free(real) }
    self.init(transport: "file", text: String(cString: real), host: nil, port: nil)
  }

  private init(transport: String, text: String, host: String?, port: Int?) {
    (self.transport, self.text, self.host, self.port) = (transport, text, host, port)
  }

  /// The machine's name; a user or a machine that could be taken for an option is refused.
  private static func host(_ machine: Substring, user: Substring?) throws(Fault) -> String {
    guard !machine.isEmpty else { throw .hostMissing }
    for name in [machine, user].compactMap({ $0 }) where !isMachine(name) { throw .unsafe }
    return String(machine)
  }

  /// Whether it is spelled as a machine or a user, and as nothing that could be taken for an option.
  static func isMachine(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
    return name.utf8.allSatisfy { isLetterOrDigit($0) || "._-".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension RemoteAddress {
  /// How git is told to serve a folder: nothing that the folder's owner has put there is run.
  ///
  /// The other end runs on this machine, as this user. On a server of its own it is the server's business what runs there.
  func serving(_ side: String) -> [String] {
    guard transport == "file" else { return [] }
    var settings = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "core.alternateRefsCommand=true"]
    // To tidy up runs a command of the owner's too, and nothing can be said against that.
    let owner = try? LiveFileSystem().status(text, in: OpenFlags.anywhere).owner
    if owner != geteuid() { settings.append("receive.autogc=false") }
    let command = ["git"] + settings.flatMap { ["-c", $0] } + [side]
    return ["--\(side)=\(command.joined(separator: " "))"]
  }
}
