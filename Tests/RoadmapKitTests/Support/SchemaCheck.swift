@testable import RoadmapKit

/// As much of JSON Schema as the program's own schemas use, and which of their keys ever held something.
struct SchemaCheck {
  private let schema: JSONText
  private var seen: Set<String> = []

  init(_ schema: JSONText) { self.schema = schema }

  /// What is wrong with a value, by path.
  mutating func faults(_ value: JSONText) -> [String] {
    var faults: [String] = []
    check(value, schema, "", "", &faults)
    return faults
  }

  /// The keys of the schema that no value has held anything for.
  var never: [String] {
    var all: Set<String> = []
    SchemaCheck.keys(schema, "", &all)
    if case .object(let definitions) = schema["$defs"] {
      for (name, definition) in definitions { SchemaCheck.keys(definition, "\(name):", &all) }
    }
    return all.subtracting(seen).sorted()
  }

  private static func keys(_ schema: JSONText, _ prefix: String, _ all: inout Set<String>) {
    if case .object(let properties) = schema["properties"] {
      for (key, inner) in properties {
        all.insert(prefix + key)
        keys(inner, "\(prefix)\(key)/", &all)
      }
    }
    if let items = schema["items"] { keys(items, prefix, &all) }
  }

  private mutating func check(
    _ value: JSONText, _ schema: JSONText, _ place: String, _ path: String, _ faults: inout [String]
  ) {
    if let reference = schema["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = self.schema["$defs"]?[name] else { return faults.append("\(path): no \(name)") }
      return check(value, target, "\(name):", path, &faults)
    }
    if let choices = schema["anyOf"]?.list {
      let results = choices.map { choice -> [String] in
        var own: [String] = []
        check(value, choice, place, path, &own)
        return own
      }
      if !results.contains([]) { faults.append("\(path): none of the choices") }
      return
    }
    if let wanted = schema["const"], wanted.line != value.line { faults.append("\(path): not the constant") }
    if let words = schema["enum"]?.list, !words.contains(where: { $0.line == value.line }) {
      faults.append("\(path): \(String(decoding: value.line, as: UTF8.self)) is not one of the words")
    }
    checkType(value, schema, path, &faults)
    checkMembers(value, schema, place, path, &faults)
  }

  private func checkType(_ value: JSONText, _ schema: JSONText, _ path: String, _ faults: inout [String]) {
    let types = schema["type"]?.list?.compactMap(\.text) ?? [schema["type"]?.text].compactMap { $0 }
    let own =
      switch value {
      case .null: "null"
      case .flag: "boolean"
      case .number: "integer"
      case .text: "string"
      case .list: "array"
      case .object, .verbatim: "object"
      }
    if !types.isEmpty, !types.contains(own) { faults.append("\(path): \(own)") }
    if let text = value.text, let pattern = schema["pattern"]?.text {
      let isMatch = (try? Regex(pattern)).map { text.firstMatch(of: $0) != nil } ?? false
      if !isMatch { faults.append("\(path): \(text)") }
    }
    if let number = value.number, let least = schema["minimum"]?.number, number < least {
      faults.append("\(path): \(number)")
    }
  }

  private mutating func checkMembers(
    _ value: JSONText, _ schema: JSONText, _ place: String, _ path: String, _ faults: inout [String]
  ) {
    if case .object(let pairs) = value, case .object(let properties) = schema["properties"] {
      for (key, member) in pairs {
        guard let inner = properties.first(where: { $0.0 == key })?.1 else {
          faults.append("\(path)/\(key): unknown")
          continue
        }
        if case .null = member {} else { seen.insert(place + key) }
        check(member, inner, "\(place)\(key)/", "\(path)/\(key)", &faults)
      }
      for key in schema["required"]?.list?.compactMap(\.text) ?? [] where value[key] == nil {
        faults.append("\(path)/\(key): missing")
      }
    }
    guard let items = schema["items"] else { return }
    for (number, member) in (value.list ?? []).enumerated() {
      check(member, items, place, "\(path)/\(number)", &faults)
    }
  }
}
