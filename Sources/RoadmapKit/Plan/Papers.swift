/// A document that the plan leans on, with its date as printed (R61–R63).
public struct Document: Hashable, Sendable {
  public let id: ID<Document>
  public let title: String
  public let kind: String?
  public let printedDate: String?
  public let date: PartialDay?
  public let partOf: ID<Document>?
  public let plan: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    kind = fields.text("kind")
    printedDate = fields.text("printed-date")
    date = fields.partialDay("date")
    partOf = fields.id("part-of")
    plan = fields.text("plan")
    provenance = Provenance(fields)
  }
}

/// A decision that stands in the source (R42–R46); those taken in meetings are journal entries.
public struct PlannedDecision: Hashable, Sendable {
  public let id: String
  public let title: String
  public let text: String?
  public let paragraph: String?
  public let dnr: String?
  public let on: PartialDay?
  public let body: String?
  public let type: String?
  public let condition: String?
  public let activities: [ID<Activity>]
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.text("id") ?? ""
    title = fields.text("title") ?? ""
    text = fields.text("text")
    paragraph = fields.text("paragraph")
    dnr = fields.text("dnr")
    on = fields.partialDay("on")
    body = fields.text("body")
    type = fields.text("type")
    condition = fields.text("condition")
    activities = fields.ids("activities")
    provenance = Provenance(fields)
  }
}

/// An assignment that stands in the source, with its report-backs (R38, R39).
public struct PlannedAssignment: Hashable, Sendable {
  public let id: String
  public let title: String
  public let from: String?
  public let to: String?
  public let due: [PartialDay]
  public let cadences: [Cadence]
  public let isClosed: Bool
  public let activities: [ID<Activity>]
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.text("id") ?? ""
    title = fields.text("title") ?? ""
    from = fields.text("from")
    to = fields.text("to")
    due = fields.texts("due").compactMap { PartialDay($0) }
    cadences = fields.choices("every")
    isClosed = fields.flag("closed")
    activities = fields.ids("activities")
    provenance = Provenance(fields)
  }
}

/// An amount of money as the source gives it (R47–R52).
public struct Amount: Hashable, Sendable {
  public let id: ID<Amount>
  public let title: String
  /// Nil when not stated.
  public let value: Decimal6?
  public let unit: String?
  public let kind: String?
  public let period: String?
  public let whose: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    value = fields.decimal("value")
    unit = fields.text("unit")
    kind = fields.text("kind")
    period = fields.text("period")
    whose = fields.text("whose")
    provenance = Provenance(fields)
  }
}

/// A reform, inquiry or other thing outside the plan that it waits for (R55).
public struct Dependency: Hashable, Sendable {
  public enum Certainty: String, Sendable { case certain, expected, possible, unknown }

  public let id: ID<Dependency>
  public let title: String
  public let kind: String?
  /// Nil when not stated.
  public let expected: PartialDay?
  public let certainty: Certainty?
  public let touches: [ID<Activity>]
  public let isTouchesSuggested: Bool
  public let provenance: Provenance

  init(_ fields: Fields) {
    id = fields.id("id") ?? ""
    title = fields.text("title") ?? ""
    kind = fields.text("kind")
    expected = fields.partialDay("expected")
    certainty = fields.choice("certainty")
    touches = fields.ids("touches")
    isTouchesSuggested = fields.flag("touches-suggested")
    provenance = Provenance(fields)
  }
}

/// A rule or priority that holds for the whole plan.
public struct Principle: Hashable, Sendable {
  public let title: String?
  public let text: String?
  public let provenance: Provenance

  init(_ fields: Fields) {
    title = fields.text("title")
    text = fields.text("text")
    provenance = Provenance(fields)
  }
}

/// A word and what it means.
public struct Term: Hashable, Sendable {
  public let term: String
  public let text: String

  init(_ fields: Fields) {
    term = fields.text("term") ?? ""
    text = fields.text("text") ?? ""
  }
}
