/// The identifier of one sort of thing; identifiers of different sorts cannot be mixed up.
public struct ID<Of>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
  public var description: String { text }
}
