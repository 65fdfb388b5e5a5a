/// What messages need to know about the vocabulary of plan files, looked up in ``PlanShape``.
enum PlanVocabulary {
  private static let all: (mappings: [String: MappingShape], fields: [String: [Field]]) = {
    var mappings: [String: MappingShape] = [:]
    var fields: [String: [Field]] = [:]
    func walk(_ shape: Shape) {
      switch shape {
      case .list(let member): walk(member)
      case .either(let shapes): shapes.forEach(walk)
      case .mapping(let mapping):
        // The first of a name is the outermost, which has all its keys.
        if mappings[mapping.name] == nil { mappings[mapping.name] = mapping }
        for field in mapping.fields {
          fields[field.key, default: []].append(field)
          walk(field.shape)
        }
      default: break
      }
    }
    walk(.mapping(PlanShape.plan))
    return (mappings, fields)
  }()

  static var mappingNames: [String] { all.mappings.keys.sorted() }
  static func mapping(_ name: String) -> MappingShape? { all.mappings[name] }

  /// The keys of one sort of thing, in the order in which they are advised to be written.
  static func keys(of name: String) -> [String] { mapping(name)?.fields.map(\.key) ?? [] }

  /// What a key means, where it means the same everywhere.
  static func note(_ key: String) -> String? {
    let notes = Set((all.fields[key] ?? []).map(\.note))
    guard notes.count == 1, let note = notes.first, !note.isEmpty else { return nil }
    return note
  }

  /// Whether a key may be left out wherever it may stand.
  static func isOptional(_ key: String) -> Bool { all.fields[key]?.allSatisfy { !$0.required } ?? true }

  /// The keys of the members of a list or of the mapping that stands under `key`.
  static func keysUnder(_ key: String) -> [String] {
    for field in all.fields[key] ?? [] {
      switch field.shape {
      case .mapping(let mapping), .list(.mapping(let mapping)): return mapping.fields.map(\.key)
      default: continue
      }
    }
    return []
  }

  static func isList(_ key: String) -> Bool {
    all.fields[key]?.contains { if case .list = $0.shape { true } else { false } } ?? false
  }

  /// What may stand under `key` beside one of a set of words, as `ett heltal från 1900 till 2200`.
  static func alternativesToWords(_ key: String) -> [String] {
    for field in all.fields[key] ?? [] {
      guard case .either(let shapes) = field.shape else { continue }
      return shapes.compactMap { if case .choice = $0 { nil } else { description(of: $0) } }
    }
    return []
  }

  /// Under which keys of the plan the things stand that `key` may refer to; empty when that differs.
  static func sections(referredToBy key: String) -> [String] {
    var found: [Namespace] = []
    func walk(_ shape: Shape) {
      switch shape {
      case .reference(let namespaces):
        for name in namespaces where !found.contains(name) { found.append(name) }
      case .list(let member): walk(member)
      case .either(let shapes): shapes.forEach(walk)
      case .link: found += Namespace.allCases
      default: break
      }
    }
    for field in all.fields[key] ?? [] { walk(field.shape) }
    return found.count > 4 ? [] : found.map(section)
  }

  /// What may be written for a shape.
  static func description(of shape: Shape) -> String {
    switch shape {
    case .text: "en text"
    case .id: "ett id, till exempel ”lsg-bildad”"
    case .reference: "ett id som finns i planen"
    case .link: "ett id, eller en annan plans id, # och ett id där"
    case .integer(let range):
      range.count == 1
        ? "\(range.lowerBound)" : "ett heltal från \(range.lowerBound) till \(range.upperBound)"
    case .decimal: "ett tal, till exempel 12.5"
    case .flag: "true eller false"
    case .choice(let words): "något av orden \(Words.choice(words))"
    case .day: "en dag, till exempel 2027-06-30"
    case .partialDay: "en tid, till exempel 2027, 2027-06 eller 2027-06-30"
    case .list(.reference): "en lista med id:n"
    case .list: "en lista"
    case .mapping(let mapping): "en post med \(Words.list(mapping.fields.filter(\.required).map(\.key)))"
    case .either(let shapes): shapes.map(description).joined(separator: ", eller ")
    }
  }
}
