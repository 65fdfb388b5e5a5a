import RoadmapKit

/// The arguments of the program as the table of commands reads them, checked and in one order.
///
/// The parser behind it sees only arguments that are right, so all that is told about wrong ones is ours.
struct Invocation {
  private(set) var options = GlobalOptions()
  /// Nil when no command is given.
  private(set) var guide: CommandGuide?
  /// The command's own arguments: options with their values, `--`, and then the rest.
  private(set) var arguments: [String] = []

  private var given: [String] = []
  private var rest: [String] = []

  init(_ words: [String]) throws(CommandFailure) {
    var words = words[...]
    // The command decides which options there are, so it is found first; options before it are global.
    try readOptions(&words, untilCommand: true)
    if let word = words.popFirst() {
      guard let guide = Words.command(word) else { throw .usage(Words.Usage.unknownCommand(word)) }
      self.guide = guide
    }
    try readOptions(&words, untilCommand: false)
    guard let guide, !options.help, !options.version else { return }
    try checkCount(guide)
    arguments.append("--")
    arguments += rest
  }

  private mutating func readOptions(_ words: inout ArraySlice<String>, untilCommand: Bool)
    throws(CommandFailure)
  {
    while let word = words.first {
      if word == "--" {
        words.removeFirst()
        if untilCommand { return }
        rest += words
        words = []
      } else if isOption(word) {
        words.removeFirst()
        try readOption(word, &words)
      } else if untilCommand {
        return
      } else {
        words.removeFirst()
        rest.append(word)
      }
    }
  }

  /// A word that begins with a hyphen, unless it is a negative number.
  private func isOption(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 1, bytes[0] == 0x2D else { return false }
    return !(0x30...0x39).contains(bytes[1]) && bytes[1] != 0x2C && bytes[1] != 0x2E
  }

  private mutating func readOption(_ word: String, _ words: inout ArraySlice<String>) throws(CommandFailure) {
    var name = word
    var value: String?
    if let equals = word.firstIndex(of: "="), word.hasPrefix("--") {
      name = String(word[..<equals])
      value = String(word[word.index(after: equals)...])
    }
    let own = guide?.options.first { $0.names.contains(name) }
    guard let option = own ?? Words.globalOptions.first(where: { $0.names.contains(name) }) else {
      throw .usage(Words.Usage.unknownOption(name, guide))
    }
    if option.value == nil {
      if value != nil { throw .usage(Words.Usage.valueNotTaken(option)) }
    } else if value == nil {
      // `--01-30` is a day of every year.
      guard let next = words.first, !next.hasPrefix("--") || PartialDay(next) != nil else {
        throw .usage(Words.Usage.valueMissing(option))
      }
      value = words.removeFirst()
    }
    let isRepeatedFlag = option.value == nil && given.contains(option.names[0])
    if !isRepeatedFlag, given.contains(option.names[0]) { throw .usage(Words.Usage.twice(option)) }
    given.append(option.names[0])
    if own == nil {
      options.set(option.names[0], value)
    } else {
      arguments.append(value.map { "\(option.names[0])=\($0)" } ?? option.names[0])
    }
  }

  /// Too few or too many words, told by the table; words of one text are joined.
  private mutating func checkCount(_ guide: CommandGuide) throws(CommandFailure) {
    let wanted = guide.arguments
    if rest.count < wanted.count, wanted[rest.count].isRequired {
      throw .usage(Words.Usage.argumentMissing(wanted[rest.count], guide))
    }
    switch wanted.last?.takesRest {
    case .each: return
    case .joined:
      guard rest.count > wanted.count else { return }
      rest = rest.prefix(wanted.count - 1) + [rest.dropFirst(wanted.count - 1).joined(separator: " ")]
    case nil:
      if rest.count > wanted.count { throw .usage(Words.Usage.tooMany(rest[wanted.count], guide)) }
    }
  }
}
