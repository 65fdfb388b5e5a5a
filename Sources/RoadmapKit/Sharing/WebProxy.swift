/// The machine through which a server over https is reached where nothing else leads out: `http://proxy.kommun.se:8080`.
public struct WebProxy: Hashable, Sendable {
  public let text: String

  /// Nil for anything but `http://` or `https://`, a machine and its port; a password has no place in it.
  public init?(_ written: String) {
    guard let end = written.firstRange(of: "://"),
      ["http", "https"].contains(written[..<end.lowerBound].lowercased())
    else { return nil }
    var authority = written[end.upperBound...]
    if authority.last == "/" { authority.removeLast() }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let port = Int(parts[1]), (1...65_535).contains(port),
      RemoteAddress.isMachine(parts[0])
    else { return nil }
    text = written
  }
}
