/// What a command is called and takes: the one table behind reading arguments, help and suggestions.
public struct CommandGuide: Sendable {
  public struct Argument: Sendable {
    public let name: String
    public let isRequired: Bool
    /// Takes all words that are left, as one text or one by one.
    public let takesRest: Rest?
    public enum Rest: Sendable { case joined, each }
  }

  public struct Option: Sendable {
    /// `--area`, with a short form after it where there is one.
    public let names: [String]
    /// What the value is called in the help; nil for a flag.
    public let value: String?
    public let summary: String
  }

  public let name: String
  public let aliases: [String]
  public let arguments: [Argument]
  public let options: [Option]
  public let summary: String
  public let details: [String]

  /// The name in Swedish sentences: its Swedish one, where it has one.
  public var spokenName: String { aliases.first ?? name }

  /// The command as a Swedish sentence tells it: `bocka AKTIVITET MILSTOLPE`.
  public var spokenUsage: String { ([spokenName] + arguments.map(\.shown)).joined(separator: " ") }

  /// The command as it is written: `tick ACTIVITY MILESTONE`.
  public var usage: String {
    ([name] + arguments.map(\.shown)).joined(separator: " ")
  }
}

extension CommandGuide.Argument {
  /// `AKTIVITET`, `[STATUS]`, `[AKTIVITET …]`.
  public var shown: String {
    let word = takesRest == .each ? "\(name) …" : name
    return isRequired ? word : "[\(word)]"
  }
}

extension CommandGuide {
  static func make(
    _ name: String, _ aliases: [String] = [], _ arguments: String = "", _ summary: String,
    options: [Option] = [], details: [String] = []
  ) -> CommandGuide {
    let words = arguments.split(separator: " ").map(String.init)
    return CommandGuide(
      name: name, aliases: aliases,
      arguments: words.map { word in
        let isOptional = word.hasPrefix("[")
        var bare = word.filter { $0 != "[" && $0 != "]" }
        var rest: Argument.Rest?
        if bare.hasSuffix("+") { rest = .joined }
        if bare.hasSuffix("*") { rest = .each }
        if rest != nil { bare.removeLast() }
        return Argument(name: bare, isRequired: !isOptional, takesRest: rest)
      }, options: options, summary: summary, details: details)
  }

  static func option(_ name: String, _ value: String? = nil, _ summary: String) -> Option {
    Option(names: [name], value: value, summary: summary)
  }
}
