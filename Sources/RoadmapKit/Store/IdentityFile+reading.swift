extension IdentityFile {
  /// What the file holds; what cannot be understood is left out.
  public struct Choices: Equatable, Sendable {
    /// By plan id.
    public var identities: [String: Identity] = [:]
    public var theme: String?
    /// What to compare with, by plan id: `meeting`, `report` or a day.
    public var references: [String: String] = [:]
    /// The machine through which servers over https are reached, as in `http://proxy.kommun.se:8080`.
    public var proxy: String?

    public init() {}
  }

  /// Reads the user's choices; a missing file is no choice at all.
  public static func read(
    _ surroundings: Surroundings, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) -> Choices {
    try FileReader.find(path(surroundings), limit: 1 << 16, calls: calls).map(choices) ?? Choices()
  }

  static func choices(in bytes: [UInt8]) -> Choices {
    var choices = Choices()
    guard let root = YAMLNodes.read(bytes).root else { return choices }
    if case .mapping(let pairs)? = root["identities"]?.content {
      for pair in pairs {
        guard let writer = pair.value["writer"]?.text, IdentifierSpelling.isValid(writer) else { continue }
        choices.identities[pair.key] = Identity(
          writer: writer, role: pair.value["role"]?.text.flatMap { RoleRule.allows($0) ? $0 : nil })
      }
    }
    choices.theme = root["theme"]?.text
    choices.proxy = root["proxy"]?.text
    if case .mapping(let pairs)? = root["references"]?.content {
      for pair in pairs { choices.references[pair.key] = pair.value.text }
    }
    return choices
  }
}
