/// Holds a tree of nodes against the vocabulary and tells everything that does not fit.
struct ShapeChecker {
  private struct Reference {
    let id: String
    let key: String
    let namespaces: [Namespace]
    let place: Node.Place
    /// The activity whose milestones and stages are meant, by its number in the file.
    let owner: Int
  }

  private(set) var faults: [PlacedFault] = []
  private var known: [Namespace: [String: Node.Place]] = [:]
  private var owned: [Int: [Namespace: [String: Node.Place]]] = [:]
  private var references: [Reference] = []
  private var links: [(text: String, place: Node.Place)] = []
  private var owner = 0
  private var owners = 0

  /// The identifiers of the plan, for links from other plans.
  var identifiers: Set<String> {
    Set(known.filter { Self.linkable.contains($0.key) }.values.flatMap(\.keys))
  }

  /// Links to other plans, `plan#id`.
  var outwardLinks: [(plan: String, id: String, place: Node.Place)] {
    links.compactMap { link in
      guard let hash = link.text.firstIndex(of: "#") else { return nil }
      return (String(link.text[..<hash]), String(link.text[link.text.index(after: hash)...]), link.place)
    }
  }

  private static let linkable: Set<Namespace> = [.activity, .goal, .document, .dependency, .item, .decision]

  /// Checks the whole plan.
  mutating func check(_ root: Node) {
    check(root, against: .mapping(PlanShape.plan), key: "plan")
    resolve()
  }

  /// A file full of faults is told enough of; the rest would only cost.
  static let mostFaults = 500

  private mutating func fault(_ fault: PlanFault, _ place: Node.Place) {
    guard faults.count < ShapeChecker.mostFaults else { return }
    faults.append(PlacedFault(fault, place))
  }

  private mutating func check(_ node: Node, against shape: Shape, key: String) {
    switch shape {
    case .list(let member):
      guard case .sequence(let nodes) = node.content else {
        return fault(.expectedList(key: key), node.place)
      }
      for node in nodes { check(node, against: member, key: key) }
    case .mapping(let mapping):
      guard case .mapping(let pairs) = node.content else {
        return fault(key == "plan" ? .notAMapping(key) : .expectedMapping(key: key), node.place)
      }
      check(pairs, of: node, against: mapping)
    case .either(let shapes):
      check(node, against: Self.fitting(node, shapes), key: key)
    default:
      guard let text = node.text else { return fault(.expectedText(key: key), node.place) }
      if text.isEmpty { return fault(.emptyValue(key: key), node.place) }
      check(text, node, against: shape, key: key)
    }
  }

  /// The alternative whose outer form fits; words before references, so that `all` is a word.
  private static func fitting(_ node: Node, _ shapes: [Shape]) -> Shape {
    for shape in shapes {
      switch (shape, node.content) {
      case (.list, .sequence), (.mapping, .mapping): return shape
      case (.choice(let words), .scalar(let text, _)) where words.contains(text): return shape
      case (.integer, .scalar(let text, _)) where text.utf8.first.map { (0x30...0x39).contains($0) } ?? false:
        return shape
      case (.reference, .scalar), (.text, .scalar): return shape
      default: continue
      }
    }
    return shapes.first ?? .text()
  }

  private mutating func check(_ pairs: [Node.Pair], of node: Node, against shape: MappingShape) {
    let outer = owner
    if shape.name == "activity" {
      owners += 1
      owner = owners
    }
    defer { owner = outer }
    for pair in pairs {
      guard let field = shape.field(pair.key) else {
        let suggestion = suggestion(for: pair.key, among: shape.fields.map(\.key))
        fault(.unknownKey(pair.key, in: shape.name, suggestion: suggestion), pair.keyPlace)
        continue
      }
      check(pair.value, against: field.shape, key: pair.key)
    }
    for field in shape.fields where field.required && !pairs.contains(where: { $0.key == field.key }) {
      fault(.missingKey(field.key, in: shape.name), node.place)
    }
  }

  private mutating func check(_ text: String, _ node: Node, against shape: Shape, key: String) {
    switch shape {
    case .text(let limit):
      if text.utf8.count > limit, text.unicodeScalars.count > limit {
        fault(.textTooLong(key: key, limit: limit), node.place)
      }
    case .id(let namespace): define(text, in: namespace, node.place)
    case .reference(let namespaces):
      references.append(
        Reference(id: text, key: key, namespaces: namespaces, place: node.place, owner: owner))
    case .link: links.append((text, node.place))
    case .integer(let range):
      let value = text.utf8.count <= 9 ? Day.decimal(text.utf8) : nil
      if !(value.map(range.contains) ?? false) {
        fault(.notAnInteger(text, key: key, range: range), node.place)
      }
    case .decimal:
      if Decimal6(text) == nil { fault(.notADecimal(text, key: key), node.place) }
    case .flag:
      if text != "true" && text != "false" { fault(.notAFlag(text, key: key), node.place) }
    case .choice(let words):
      guard !words.contains(text) else { return }
      let suggestion = suggestion(for: text, among: words)
      fault(.notAWord(text, key: key, choices: words, suggestion: suggestion), node.place)
    case .day:
      if Day(iso: text) == nil { fault(.notADay(text, key: key), node.place) }
    case .partialDay:
      if PartialDay(text) == nil { fault(.notAPartialDay(text, key: key), node.place) }
    case .list, .mapping, .either: break
    }
  }

  private mutating func define(_ id: String, in namespace: Namespace, _ place: Node.Place) {
    guard IdentifierSpelling.isValid(id) else { return fault(.invalidID(id), place) }
    let isOwned = namespace == .milestone || namespace == .stage || namespace == .item
    let earlier =
      isOwned ? owned[owner]?[namespace]?[id] : known[namespace]?[id] ?? clash(id, with: namespace)
    if let earlier { return fault(.duplicateID(id, firstLine: Int(earlier.line)), place) }
    if isOwned { owned[owner, default: [:]][namespace, default: [:]][id] = place }
    if !isOwned || namespace == .item { known[namespace, default: [:]][id] = place }
  }

  /// Writers and actors share one namespace: a body may not be called as an organisation or a group.
  private func clash(_ id: String, with namespace: Namespace) -> Node.Place? {
    let actors: [Namespace] = [.organisation, .body, .group]
    guard actors.contains(namespace) else { return nil }
    return actors.lazy.compactMap { known[$0]?[id] }.first
  }

  private mutating func resolve() {
    for reference in references {
      let scopes = reference.namespaces.compactMap { owned[reference.owner]?[$0] ?? known[$0] }
      if scopes.contains(where: { $0[reference.id] != nil }) { continue }
      let suggestion = suggestion(for: reference.id, among: scopes.flatMap(\.keys))
      fault(
        .unknownReference(reference.id, key: reference.key, suggestion: suggestion), reference.place)
    }
    for link in links where !link.text.contains("#") {
      if Self.linkable.contains(where: { known[$0]?[link.text] != nil }) { continue }
      let suggestion = suggestion(
        for: link.text, among: Self.linkable.flatMap { known[$0].map { Array($0.keys) } ?? [] })
      fault(.unknownReference(link.text, key: "to", suggestion: suggestion), link.place)
    }
  }

  /// What `word` probably meant; for the first faults only, so that a file full of them costs no more.
  private func suggestion(for word: String, among candidates: @autoclosure () -> [String]) -> String? {
    faults.count < 100 ? Spelling.nearest(to: word, among: candidates().sorted()) : nil
  }
}
