/// A value in a plan file, with its place.
public struct Node: Sendable {
  public enum Content: Sendable {
    /// `plain` is false for quoted and folded text.
    case scalar(String, plain: Bool)
    case sequence([Node])
    case mapping([Pair])
  }

  public struct Pair: Sendable {
    public let key: String
    public let keyPlace: Place
    public let value: Node
  }

  /// Line and column, both from 1; the column counts Unicode scalars.
  public struct Place: Sendable, Hashable {
    public let line: Int32
    public let column: Int32
  }

  public let content: Content
  public let place: Place

  /// The value under `key`, or nil.
  public subscript(key: String) -> Node? {
    guard case .mapping(let pairs) = content else { return nil }
    for pair in pairs where pair.key == key { return pair.value }
    return nil
  }

  /// The text of a scalar, or nil.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The members of a sequence; empty for anything else.
  public var members: [Node] {
    if case .sequence(let nodes) = content { nodes } else { [] }
  }
}
