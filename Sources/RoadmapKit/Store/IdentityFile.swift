/// What a user has chosen: for whom to report and with what to compare, per plan, the look, and the way out to https.
///
/// Lies in `$XDG_CONFIG_HOME/fardplan/config.yaml`; reading it is the YAML reader's work.
public enum IdentityFile {
  /// A writer and its function.
  public struct Identity: Equatable, Sendable {
    public var writer: String
    public var role: String?

    public init(writer: String, role: String? = nil) {
      self.writer = writer
      self.role = role
    }
  }

  public static func path(_ surroundings: Surroundings) throws(StoreError) -> String {
    FilePath.join(try surroundings.configFolder(), "config.yaml")
  }

  /// The file's text; the same for the same choices.
  ///
  /// Values are quoted, one key a line. Throws `.invalidName` for ids of another spelling and for control
  /// characters.
  public static func text(for choices: Choices) throws(StoreError) -> String {
    let identities = choices.identities
    var lines = identities.isEmpty ? [] : ["identities:"]
    for (plan, identity) in identities.sorted(by: { $0.key < $1.key }) {
      try PathNames.checkWriter(plan)
      try PathNames.checkWriter(identity.writer)
      lines += ["  \(plan):", "    writer: \(try quoted(identity.writer))"]
      if let role = identity.role { lines.append("    role: \(try quoted(role))") }
    }
    if !choices.references.isEmpty { lines.append("references:") }
    for (plan, reference) in choices.references.sorted(by: { $0.key < $1.key }) {
      try PathNames.checkWriter(plan)
      lines.append("  \(plan): \(try quoted(reference))")
    }
    if let theme = choices.theme { lines.append("theme: \(try quoted(theme))") }
    if let proxy = choices.proxy { lines.append("proxy: \(try quoted(proxy))") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Writes `text` to `path`; the folder is made if it is missing, and both are for the user only.
  public static func save(
    _ text: String, to path: String, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    try PrivateFolder.make(FilePath.split(path).folder, calls: calls)
    try AtomicFile.replace(path, with: Array(text.utf8), mode: 0o600, calls: calls)
  }

  private static func quoted(_ value: String) throws(StoreError) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      guard !isControl(scalar) else { throw .invalidName(value) }
      if scalar == "\"" || scalar == "\\" { text.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar == "\u{FEFF}"
    }
  }
}
