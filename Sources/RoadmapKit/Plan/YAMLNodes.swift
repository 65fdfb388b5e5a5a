internal import CYaml

/// Reads the plain subset of YAML that plan files are written in, in one pass over libyaml's events.
///
/// Nothing is expanded: anchors, aliases, tags and merge keys are refused, so a file costs no more than its
/// length. The size, the encoding and the characters are checked before libyaml sees a byte.
enum YAMLNodes {
  static let largestFile = 4 << 20
  static let deepest = 32
  static let mostNodes = 200_000

  /// The file's root and all that is wrong with its form; the root is nil when nothing could be built.
  static func read(_ bytes: [UInt8]) -> (root: Node?, faults: [PlacedFault]) {
    guard bytes.count <= largestFile else {
      return (nil, [PlacedFault(.tooLarge(bytes: bytes.count), line: 1, column: 1)])
    }
    if let fault = CharacterCheck.firstFault(in: bytes) { return (nil, [fault]) }
    var builder = YAMLBuilder()
    builder.run(bytes)
    return (builder.root, builder.faults)
  }
}

/// Builds the tree from libyaml's events.
private struct YAMLBuilder {
  private struct Open {
    var isMapping: Bool
    var place: Node.Place
    var members: [Node] = []
    var pairs: [Node.Pair] = []
    var key: (text: String, place: Node.Place)?
    /// The keys so far, once there are too many to look through.
    var manyKeys: Set<String> = []

    /// Notes a key; false when it was there.
    mutating func isNew(_ text: String) -> Bool {
      guard pairs.count >= 32 else { return !pairs.contains { $0.key == text } }
      if manyKeys.isEmpty { manyKeys = Set(pairs.map(\.key)) }
      return manyKeys.insert(text).inserted
    }
  }

  var root: Node?
  var faults: [PlacedFault] = []
  private var stack: [Open] = []
  private var count = 0
  private var documents = 0
  private var stopped = false

  mutating func run(_ bytes: [UInt8]) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var event = yaml_event_t()
      while !stopped {
        guard yaml_parser_parse(&parser, &event) == 1 else { return refuse(parser) }
        let type = event.type
        take(event)
        yaml_event_delete(&event)
        if type == YAML_STREAM_END_EVENT { break }
      }
    }
    if root == nil, faults.isEmpty { faults.append(PlacedFault(.empty, line: 1, column: 1)) }
  }

  private mutating func refuse(_ parser: yaml_parser_t) {
    let mark = parser.problem_mark
    let said = parser.problem.map { String(cString: $0) } ?? ""
    let isDeep = parser.error == YAML_MEMORY_ERROR || said.hasPrefix("Maximum nesting level")
    let fault: PlanFault = isDeep ? .tooDeep : .syntax(said)
    faults.append(PlacedFault(fault, line: Int(mark.line) + 1, column: Int(mark.column) + 1))
  }

  private mutating func take(_ event: yaml_event_t) {
    let place = Node.Place(
      line: Int32(clamping: event.start_mark.line + 1), column: Int32(clamping: event.start_mark.column + 1))
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { fault(.secondDocument, place) }
      let start = event.data.document_start
      if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
        fault(.directive, place)
      }
    case YAML_ALIAS_EVENT:
      fault(.alias, place)
      add(Node(content: .scalar("", plain: false), place: place))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      check(anchor: scalar.anchor, tag: scalar.tag, place)
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      add(Node(content: .scalar(text, plain: scalar.style == YAML_PLAIN_SCALAR_STYLE), place: place))
    case YAML_SEQUENCE_START_EVENT:
      check(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, place)
      open(isMapping: false, place)
    case YAML_MAPPING_START_EVENT:
      check(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, place)
      open(isMapping: true, place)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let done = stack.popLast() else { return }
      add(
        Node(
          content: done.isMapping ? .mapping(done.pairs) : .sequence(done.members), place: done.place))
    default: break
    }
  }

  private mutating func open(isMapping: Bool, _ place: Node.Place) {
    if stack.count >= YAMLNodes.deepest {
      fault(.tooDeep, place)
      stopped = true
      return
    }
    stack.append(Open(isMapping: isMapping, place: place))
  }

  private mutating func check(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ place: Node.Place
  ) {
    if anchor != nil { fault(.anchor, place) }
    if tag != nil { fault(.tag, place) }
  }

  private mutating func add(_ node: Node) {
    count += 1
    if count > YAMLNodes.mostNodes {
      fault(.tooManyNodes, node.place)
      stopped = true
      return
    }
    guard var top = stack.popLast() else {
      if documents <= 1 { root = node }
      return
    }
    if !top.isMapping {
      top.members.append(node)
    } else if let key = top.key {
      top.pairs.append(Node.Pair(key: key.text, keyPlace: key.place, value: node))
      top.key = nil
    } else {
      top.key = (keyText(node, in: &top), node.place)
    }
    stack.append(top)
  }

  private mutating func keyText(_ node: Node, in open: inout Open) -> String {
    guard case .scalar(let text, plain: true) = node.content else {
      fault(.complexKey, node.place)
      return node.text ?? ""
    }
    if text == "<<" {
      fault(.mergeKey, node.place)
    } else if !open.isNew(text) {
      fault(.duplicateKey(text), node.place)
    }
    return text
  }

  private mutating func fault(_ fault: PlanFault, _ place: Node.Place) {
    guard faults.count < 500 else { return }
    faults.append(PlacedFault(fault, place))
  }
}
