/// The options that stand before or after any command.
struct GlobalOptions: Equatable, Sendable {
  var workspace: String?
  var plan: String?
  var writer: String?
  var role: String?
  var ascii = false
  var theme: String?
  var noColor = false
  var allowNetworkFileSystems = false
  var restricted = false
  var help = false
  var version = false

  /// Sets the option called `name`; nil for a flag's value.
  mutating func set(_ name: String, _ value: String?) {
    switch name {
    case "--workspace": workspace = value
    case "--plan": plan = value
    case "--as": writer = value
    case "--role": role = value.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    case "--ascii": ascii = true
    case "--theme": theme = value
    case "--no-color": noColor = true
    case "--allow-network-fs": allowNetworkFileSystems = true
    case "--restricted": restricted = true
    case "--help": help = true
    case "--version": version = true
    default: break
    }
  }
}
