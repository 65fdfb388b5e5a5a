/// A goal; goals form a tree (R18).
public struct Goal: Hashable, Sendable {
  public let id: ID<Goal>
  public let title: String
  public let text: String?
  public let year: Int?
  public let parts: [Goal]
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    text = fields.text("text")
    year = fields.integer("year")
    parts = fields.list("parts").map(Goal.init)
    provenance = Provenance(fields)
  }
}
