/// The vocabulary of plan files as JSON Schema (draft 2020-12), for editors that check while one writes.
///
/// Made from ``PlanShape``, so that it and the reader cannot disagree. It sees less than the reader: nothing
/// between two places of a file, such as an id that is not to be found. Editors resolve plain scalars to
/// numbers and truth values before the schema sees them; where the reader takes a text it takes these too.
public enum PlanSchema {
  /// The schema's text, the same for the same vocabulary: two spaces of indent, keys in the table's order.
  public static var text: String {
    var definitions = Definitions()
    let root = definitions.object(PlanShape.plan)
    let head: [(String, JSONText)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$comment", .text("Gjord av programmet ur planens ordlista; ändras inte för hand.")),
      ("title", .text("Färdplan")),
      ("description", .text("En plan: roadmap.yaml eller en fil i mappen plans.")),
    ]
    let members = head + root + [("$defs", .object(definitions.all))]
    return JSONText.object(members).indented + "\n"
  }
}

/// The mappings of the vocabulary, each under a name of its own; those with the same keys are told once.
private struct Definitions {
  private(set) var all: [(String, JSONText)] = []
  private var taken: [String: [String]] = [:]

  /// The members that describe a mapping.
  mutating func object(_ shape: MappingShape) -> [(String, JSONText)] {
    var properties: [(String, JSONText)] = []
    for field in shape.fields {
      let note: [(String, JSONText)] = field.note.isEmpty ? [] : [("description", .text(field.note))]
      properties.append((field.key, .object(note + members(of: field.shape))))
    }
    let required = shape.fields.filter(\.required).map { JSONText.text($0.key) }
    return [("type", .text("object")), ("properties", .object(properties))]
      + (required.isEmpty ? [] : [("required", .list(required))]) + [("additionalProperties", .flag(false))]
  }

  private mutating func members(of shape: Shape) -> [(String, JSONText)] {
    switch shape {
    case .text(let limit):
      return [
        ("type", .types("string", "number", "boolean")), ("minLength", .number(1)),
        ("maxLength", .number(limit)),
      ]
    case .integer(let range):
      // Digits within quotes are a text to an editor, and their range is left to the reader.
      return [
        ("type", .types("integer", "string")), ("pattern", .text("^[0-9]{1,9}$")),
        ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ]
    case .choice(let words): return [("enum", .list(words.map(JSONText.text)))]
    case .list(let member): return [("type", .text("array")), ("items", .object(members(of: member)))]
    case .either(let shapes): return [("anyOf", .list(shapes.map { .object(members(of: $0)) }))]
    case .mapping(let mapping): return [("$ref", .text("#/$defs/\(define(mapping))"))]
    case .id, .reference: return reference("spelling-id", SchemaSpelling.id)
    case .link: return reference("spelling-link", SchemaSpelling.link)
    case .decimal: return reference("spelling-decimal", SchemaSpelling.decimal)
    case .flag: return reference("spelling-flag", SchemaSpelling.flag)
    case .day: return reference("spelling-day", SchemaSpelling.day)
    case .partialDay: return reference("spelling-time", SchemaSpelling.partialDay)
    }
  }

  /// A reference to a spelling, which is told once.
  private mutating func reference(_ name: String, _ spelling: [(String, JSONText)]) -> [(String, JSONText)] {
    if !all.contains(where: { $0.0 == name }) { all.append((name, .object(spelling))) }
    return [("$ref", .text("#/$defs/\(name)"))]
  }

  /// The name of a mapping among the definitions; parts of parts, which may hold less, get a number.
  private mutating func define(_ shape: MappingShape) -> String {
    let signature = Definitions.signature(shape)
    let known = taken[shape.name, default: []]
    if let index = known.firstIndex(of: signature) { return Definitions.name(shape, index) }
    taken[shape.name] = known + [signature]
    let name = Definitions.name(shape, known.count)
    let place = all.count
    all.append((name, .flag(true)))
    all[place].1 = .object([("title", .text(PlanVocabulary.title(shape.name)))] + object(shape))
    return name
  }

  /// What tells one mapping from another of the same name: its keys and those of the mappings in it.
  private static func signature(_ shape: MappingShape) -> String {
    func inner(_ shape: Shape) -> String {
      switch shape {
      case .mapping(let mapping): signature(mapping)
      case .list(let member): inner(member)
      case .either(let shapes): shapes.map(inner).joined()
      default: ""
      }
    }
    return "(" + shape.fields.map { "\($0.key)\($0.required ? "!" : "")\(inner($0.shape)) " }.joined() + ")"
  }

  private static func name(_ shape: MappingShape, _ index: Int) -> String {
    index == 0 ? shape.name : "\(shape.name)-\(index + 1)"
  }
}
