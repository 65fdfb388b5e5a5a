/// Takes values out of a mapping that the shape checker has accepted; what is absent or odd is nil.
struct Fields {
  let node: Node

  func text(_ key: String) -> String? { node[key]?.text }
  func id<T>(_ key: String) -> ID<T>? { text(key).map { ID($0) } }
  func flag(_ key: String) -> Bool { text(key) == "true" }
  func integer(_ key: String) -> Int? { text(key).flatMap { Int($0) } }
  func decimal(_ key: String) -> Decimal6? { text(key).flatMap { Decimal6($0) } }
  func day(_ key: String) -> Day? { text(key).flatMap { Day(iso: $0) } }
  func partialDay(_ key: String) -> PartialDay? { text(key).flatMap { PartialDay($0) } }
  func choice<T: RawRepresentable<String>>(_ key: String) -> T? { text(key).flatMap { T(rawValue: $0) } }

  /// The members of a list; one text alone counts as a list of one.
  func texts(_ key: String) -> [String] {
    guard let value = node[key] else { return [] }
    if let text = value.text { return [text] }
    return value.members.compactMap(\.text)
  }

  func ids<T>(_ key: String) -> [ID<T>] { texts(key).map { ID($0) } }
  func choices<T: RawRepresentable<String>>(_ key: String) -> [T] {
    texts(key).compactMap { T(rawValue: $0) }
  }
  func list(_ key: String) -> [Fields] { node[key]?.members.map { Fields(node: $0) } ?? [] }
  func mapping(_ key: String) -> Fields? { node[key].map { Fields(node: $0) } }

  /// Identifiers that may carry `suggested`, written as a word or as a mapping.
  func tags<T>(_ key: String) -> [Tag<T>] {
    (node[key]?.members ?? []).compactMap { member in
      if let text = member.text { return Tag(id: ID(text), isSuggested: false) }
      let fields = Fields(node: member)
      return fields.text("id").map { Tag(id: ID($0), isSuggested: fields.flag("suggested")) }
    }
  }
}

/// A mark on an activity; `isSuggested` when the source does not state it.
public struct Tag<Of>: Hashable, Sendable {
  public let id: ID<Of>
  public let isSuggested: Bool
}
