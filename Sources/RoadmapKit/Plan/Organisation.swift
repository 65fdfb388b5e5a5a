/// A party of the plan, or another organisation that it names (R8).
public struct Organisation: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case municipality, region, `private`, state, company, university, association, residents, other
  }

  public let id: ID<Organisation>
  public let name: String
  /// At most four letters, for the matrix.
  public let short: String
  public let kind: Kind
  /// Whether it has agreed to the plan; only such organisations report.
  public let isSignatory: Bool
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    name = fields.text("name") ?? ""
    kind = fields.choice("kind") ?? .other
    let isPublic = kind == .municipality || kind == .region
    isSignatory = fields.text("signatory").map { $0 == "true" } ?? isPublic
    short = fields.text("short") ?? String(name.prefix(3))
    provenance = Provenance(fields)
  }

  /// The name as it is said in a sentence: `Sundsvall`, `Region Västernorrland`.
  public var spokenName: String {
    guard kind == .municipality, name.hasSuffix(" kommun") else { return name }
    let place = name.dropLast(7)
    // Names that end in an s of their own keep it: Kramfors, Alingsås, Bollnäs, Grums.
    let keepsItsS = ["fors", "ås", "näs", "Grums"].contains { place.hasSuffix($0) }
    return keepsItsS || !place.hasSuffix("s") ? String(place) : String(place.dropLast())
  }
}

/// A named group of organisations, which may be open to more (R11).
public struct OrganisationGroup: Hashable, Sendable {
  public let id: ID<OrganisationGroup>
  public let name: String
  public let members: [ID<Organisation>]
  public let isOpen: Bool
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    name = fields.text("name") ?? ""
    members = fields.ids("members")
    isOpen = fields.flag("open")
    provenance = Provenance(fields)
  }
}

/// A set of organisations of one plan, by their number in it.
public struct OrganisationSet: Hashable, Sendable {
  private var words: [UInt64] = []

  public init(_ members: some Sequence<Int> = []) {
    for member in members { insert(member) }
  }

  public func contains(_ index: Int) -> Bool {
    let word = index >> 6
    return word < words.count && words[word] & (1 << UInt64(index & 63)) != 0
  }

  public mutating func insert(_ index: Int) {
    let word = index >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(index & 63)
  }

  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
