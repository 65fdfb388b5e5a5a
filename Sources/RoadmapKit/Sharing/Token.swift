import Glibc

/// What lets the user in to a server over https: lines of `https://server user secret` in `$XDG_CONFIG_HOME/fardplan/token`.
///
/// The file must be for the user only. git asks for it through this program, which answers for a server that has a line
/// and for no other.
public enum Token {
  /// Set where git runs this program to ask.
  public static let variable = "FARDPLAN_ASKPASS"
  static let name = "token"

  /// The answer to git's question, such as `Username for 'https://server.se':`; nil when there is none.
  public static func answer(to question: String, _ surroundings: Surroundings) -> String? {
    guard let path = try? FilePath.join(surroundings.configFolder(), name),
      let status = try? LiveFileSystem().status(path, in: OpenFlags.anywhere), status.kind == .regular,
      status.owner == geteuid(), status.permissions & 0o077 == 0,
      let bytes = try? FileReader.read(path, limit: 1 << 16),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return answer(to: question, from: text)
  }

  static func answer(to question: String, from text: String) -> String? {
    let parts = question.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count == 3, let wanted = place(parts[1]) else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let own = place(words[0]), own.server == wanted.server else { continue }
      if let user = wanted.user, user != words[1] { continue }
      if parts[0].hasPrefix("Username") { return String(words[1]) }
      return parts[0].hasPrefix("Password") ? String(words[2]) : nil
    }
    return nil
  }

  /// The user and the server, with its port, of an https address.
  private static func place(_ address: Substring) -> (user: Substring?, server: Substring)? {
    guard address.hasPrefix("https://") else { return nil }
    let authority = address.dropFirst("https://".count).prefix { $0 != "/" }
    guard !authority.isEmpty else { return nil }
    guard let at = authority.lastIndex(of: "@") else { return (nil, authority) }
    return (authority[..<at], authority[authority.index(after: at)...])
  }
}
