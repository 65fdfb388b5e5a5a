/// Something that is measured, or counted from ticks (R29–R31).
public struct Indicator: Hashable, Sendable {
  public enum Direction: String, Sendable { case up, down, steady }
  /// What ticks and statuses decide; such an indicator cannot be measured by hand.
  public enum Computation: String, Sendable { case areas, organisations, activities, reports }

  /// Whose values are counted.
  public enum Measurer: String, Sendable { case county, organisation, municipality, area }

  /// A value to read others beside, which is no target (R31).
  public struct ReferenceValue: Hashable, Sendable {
    public let value: Decimal6
    public let title: String?
  }

  public let id: ID<Indicator>
  public let title: String
  public let unit: String?
  /// The denominator, as in "n av 7".
  public let of: Int?
  public let per: Cadence?
  /// Empty when not stated.
  public let measurers: [Measurer]
  public let direction: Direction?
  public let computation: Computation?
  /// Nil when not stated.
  public let baseline: Decimal6?
  public let baselinePeriod: String?
  public let target: Decimal6?
  public let targetBy: PartialDay?
  public let isTargetSuggested: Bool
  public let references: [ReferenceValue]
  public let definition: String?
  /// The activity whose gate has to be open before it is counted.
  public let afterGate: ID<Activity>?
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    unit = fields.text("unit")
    of = fields.integer("of")
    per = fields.choice("per")
    measurers = fields.choices("measured-by")
    direction = fields.choice("direction")
    computation = fields.choice("computed")
    baseline = fields.decimal("baseline")
    baselinePeriod = fields.text("baseline-period")
    target = fields.decimal("target")
    targetBy = fields.partialDay("target-by")
    isTargetSuggested = fields.flag("target-suggested")
    references = fields.list("reference").compactMap { fields in
      fields.decimal("value").map { ReferenceValue(value: $0, title: fields.text("title")) }
    }
    definition = fields.text("definition")
    afterGate = fields.id("after-gate")
    provenance = Provenance(fields)
  }
}
