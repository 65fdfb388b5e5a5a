/// Something that is measured, or counted from ticks (R29–R31).
public struct Indicator: Hashable, Sendable {
  public enum Direction: String, Sendable { case up, down, steady }
  /// What ticks and statuses decide; such an indicator cannot be measured by hand.
  public enum Computation: String, Sendable { case areas, organisations, activities, reports }

  public let id: ID<Indicator>
  public let title: String
  public let unit: String?
  /// The denominator, as in "n av 7".
  public let of: Int?
  public let per: Cadence?
  public let direction: Direction?
  public let computation: Computation?
  /// Nil when not stated.
  public let baseline: Decimal6?
  public let target: Decimal6?
  public let isTargetSuggested: Bool
  public let definition: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    unit = fields.text("unit")
    of = fields.integer("of")
    per = fields.choice("per")
    direction = fields.choice("direction")
    computation = fields.choice("computed")
    baseline = fields.decimal("baseline")
    target = fields.decimal("target")
    isTargetSuggested = fields.flag("target-suggested")
    definition = fields.text("definition")
    provenance = Provenance(fields)
  }
}
