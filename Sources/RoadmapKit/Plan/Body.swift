/// A governing body, a group or a function, never a person (R9, R13).
public struct Body: Hashable, Sendable {
  public let id: ID<Body>
  public let name: String
  public let short: String?
  public let composition: String?
  public let members: [String]
  public let partOf: String?
  /// Whom it answers to; empty when not stated.
  public let reportsTo: [String]
  public let anchorsIn: [String]
  /// Roles that link without being a reporting line (R15).
  public let links: [(to: String, note: String?)]
  public let task: String?
  public let isInterim: Bool
  public let isVacant: Bool
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    name = fields.text("name") ?? ""
    short = fields.text("short")
    composition = fields.text("composition")
    members = fields.texts("members")
    partOf = fields.text("part-of")
    reportsTo = fields.texts("reports-to")
    anchorsIn = fields.texts("anchors-in")
    links = fields.list("links").map { ($0.text("to") ?? "", $0.text("note")) }
    task = fields.text("task")
    isInterim = fields.flag("interim")
    isVacant = fields.flag("vacant")
    provenance = Provenance(fields)
  }

  public static func == (a: Body, b: Body) -> Bool { a.id == b.id && a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ID where Of == Body {
  /// The leadership of HälSam, which writes for the county.
  public static var lansledning: Self { "lansledning" }
  public static var presidium: Self { "presidium" }
  public static var kdRd: Self { "kd-rd" }
}

/// One responsibility at one of the levels A–D (R14).
public struct Responsibility: Hashable, Sendable {
  public let id: ID<Responsibility>
  public let level: String
  public let body: String?
  public let to: String?
  public let text: String
  public let cadences: [Cadence]
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    level = fields.text("level") ?? ""
    body = fields.text("body")
    to = fields.text("to")
    text = fields.text("text") ?? ""
    cadences = fields.choices("every")
    provenance = Provenance(fields)
  }
}
