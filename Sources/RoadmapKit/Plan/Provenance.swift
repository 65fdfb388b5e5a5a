/// Where a fact of the plan comes from (R5).
public struct Provenance: Hashable, Sendable {
  /// Section, paragraph or slide of the plan's document; nil when not stated.
  public let source: String?
  /// True for what we suggest and the source does not state.
  public let isSuggested: Bool
  public let note: String?

  init(_ fields: Fields) {
    source = fields.text("source")
    isSuggested = fields.flag("suggested")
    note = fields.text("note")
  }
}
