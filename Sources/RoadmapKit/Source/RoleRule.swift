/// What a writer's function may look like: a few words, never a person.
public enum RoleRule {
  public static let longest = 200

  /// Whether the text may stand on every line of a journal.
  public static func allows(_ role: String) -> Bool {
    role.unicodeScalars.count <= longest
      && role.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      && !PersonalData.findings(in: role).contains(.personalNumber)
  }
}
