/// What a writer wants to put on record: an event before it has an id and a time.
public struct Fact: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case list([String])
  }

  public var verb: Verb
  public var plan: String?
  /// The organisation it concerns, when that is not the writer.
  public var subject: String?
  public var on: Day?
  public var meeting: String?
  /// The verb's own keys.
  public var values: [EntryKey: Value]
  public var text: String?

  public init(
    _ verb: Verb, _ values: [EntryKey: Value] = [:], plan: String? = nil, subject: String? = nil,
    on: Day? = nil, meeting: String? = nil, text: String? = nil
  ) {
    self.verb = verb
    self.values = values
    self.plan = plan
    self.subject = subject
    self.on = on
    self.meeting = meeting
    self.text = text
  }

  /// The text of an own key, or nil.
  public subscript(key: EntryKey) -> String? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  /// The line in canonical spelling, without its `\n`.
  public func line(id: EventID, by writer: String, role: String?) -> [UInt8] {
    var line: [UInt8] = Array("{\"v\":1".utf8)
    func put(_ key: EntryKey, _ value: Value?) {
      guard let value else { return }
      line.append(contentsOf: Array(",\"\(key.rawValue)\":".utf8))
      switch value {
      case .text(let text): EscapeRule.append(text, to: &line)
      case .number(let number): line.append(contentsOf: Array(String(number).utf8))
      case .list(let texts):
        line.append(0x5B)
        for (index, text) in texts.enumerated() {
          if index > 0 { line.append(0x2C) }
          EscapeRule.append(text, to: &line)
        }
        line.append(0x5D)
      }
    }
    func put(_ key: EntryKey, _ text: String?) { put(key, text.map(Value.text)) }
    put(.id, id.description)
    put(.at, id.instant.iso)
    put(.by, writer)
    put(.role, role)
    put(.do, verb.rawValue)
    put(.plan, plan)
    put(.for, subject)
    put(.on, on?.description)
    put(.meeting, meeting)
    for own in verb.ownKeys where own.key != .meeting { put(own.key, values[own.key]) }
    put(.text, text)
    let checksum = Checksum.hex(Checksum.crc32(line))
    line.append(contentsOf: Array(",\"c\":\"".utf8) + checksum + Array("\"}".utf8))
    return line
  }
}
