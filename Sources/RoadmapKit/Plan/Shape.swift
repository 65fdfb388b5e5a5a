/// What a value in a plan file may look like.
///
/// One table of shapes (``PlanShape``) serves the reader, its messages and the published JSON Schema, so the
/// three cannot disagree.
public indirect enum Shape: Sendable {
  /// Free text, at most `limit` Unicode scalars.
  case text(limit: Int = 4_000)
  /// The identifier of the thing itself; never used twice in its namespace.
  case id(Namespace)
  /// An identifier that must be found in one of the namespaces.
  case reference([Namespace])
  /// An identifier in this plan, or `plan#identifier` in a neighbouring one.
  case link
  /// A whole number within the range.
  case integer(ClosedRange<Int>)
  /// A decimal number, written as in `12`, `-3.5`.
  case decimal
  /// `true` or `false`.
  case flag
  /// One of the words.
  case choice([String])
  /// A calendar day, `2027-06-30`.
  case day
  /// A day or a part of the calendar (``PartialDay``).
  case partialDay
  case list(Shape)
  case mapping(MappingShape)
  /// The first shape whose outer form fits decides.
  case either([Shape])
}

/// The keys that a mapping may have.
public struct MappingShape: Sendable {
  /// What one such thing is called, for messages and the schema.
  public let name: String
  public let fields: [Field]
  private let positions: [String: Int]

  public init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    positions = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.key, $0) })
  }

  /// The field called `key`, or nil where the vocabulary has no such key.
  public func field(_ key: String) -> Field? { positions[key].map { fields[$0] } }
}

/// One key of a mapping.
public struct Field: Sendable {
  public let key: String
  public let shape: Shape
  public let required: Bool
  /// What the key says, in Swedish, for editors that read the schema.
  public let note: String

  public init(_ key: String, _ shape: Shape, required: Bool = false, _ note: String = "") {
    self.key = key
    self.shape = shape
    self.required = required
    self.note = note
  }
}

/// A set of identifiers of one sort.
public enum Namespace: String, Sendable, CaseIterable {
  case plan, organisation, body, group, area, targetGroup, dimension, site, responsibility, goal, principle
  case dependency, activity, item, milestone, stage, indicator, followUp, meeting, document, decision
  case assignment, amount
}
