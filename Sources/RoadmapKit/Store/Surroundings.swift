import Glibc

/// What the user's environment says about where to keep files.
public struct Surroundings: Equatable, Sendable {
  public var home: String?
  public var xdgStateHome: String?
  public var xdgConfigHome: String?

  public init(home: String?, xdgStateHome: String? = nil, xdgConfigHome: String? = nil) {
    self.home = home
    self.xdgStateHome = xdgStateHome
    self.xdgConfigHome = xdgConfigHome
  }

  /// The environment of this process.
  public static func ofProcess() -> Surroundings {
    Surroundings(
      home: value("HOME"), xdgStateHome: value("XDG_STATE_HOME"), xdgConfigHome: value("XDG_CONFIG_HOME"))
  }

  /// Our folder for state: `$XDG_STATE_HOME/fardplan` or `~/.local/state/fardplan`.
  public func stateFolder() throws(StoreError) -> String {
    try folder(xdgStateHome, or: ".local/state")
  }

  /// Our folder for choices: `$XDG_CONFIG_HOME/fardplan` or `~/.config/fardplan`.
  public func configFolder() throws(StoreError) -> String {
    try folder(xdgConfigHome, or: ".config")
  }

  /// Paths that are not absolute count as not given, as the XDG specification says.
  private func folder(_ chosen: String?, or usual: String) throws(StoreError) -> String {
    if let chosen, chosen.hasPrefix("/") { return FilePath.join(chosen, "fardplan") }
    guard let home, home.hasPrefix("/") else { throw .noHome }
    return FilePath.join(FilePath.join(home, usual), "fardplan")
  }

  private static func value(_ name: String) -> String? {
    guard let raw = getenv(name) else { return nil }
    let value = String(cString: raw)
    return value.isEmpty ? nil : value
  }
}
