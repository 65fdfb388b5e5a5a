internal import RoadmapKit

/// Keys, what they mean, and the words of their help: one row serves dispatch, footer and help.
struct Binding: Sendable {
  let keys: [Key]
  let command: Command
  /// The keys as the footer and the help write them.
  let sign: String
  /// One word or two for the footer; nil for keys that everybody knows.
  let label: String?
  /// A sentence for the help.
  let note: String
  /// What the palette calls it here, where that is not the action's own name.
  let name: String?

  init(_ keys: [Key], _ command: Command, _ words: Words.Key) {
    self.keys = keys
    self.command = command
    sign = words.sign
    label = words.label
    note = words.note
    name = words.name
  }
}

extension Binding {
  /// The row whose keys have `key`, first in `own`, then in the keys that hold everywhere.
  static func find(_ key: Key, in own: [Binding]) -> Binding? {
    own.first { $0.keys.contains(key) } ?? everywhere.first { $0.keys.contains(key) }
  }

  /// Keys of the views where one says how it stands.
  static let reporting: [Binding] = [
    Binding([.character(" ")], .toggle, Words.Keys.toggle),
    Binding([.character("b")], .assess, Words.Keys.assess),
    Binding([.character("o")], .confirmRow, Words.Keys.confirmRow),
    Binding([.character("i")], .establish, Words.Keys.establish),
    Binding([.character("n")], .note, Words.Keys.note),
    Binding([.character("s")], .signal, Words.Keys.signal),
  ]

  /// Keys that hold in every view, after the view's own.
  static let everywhere: [Binding] = [
    Binding([.up, .character("k")], .up, Words.Keys.move),
    Binding([.down, .character("j")], .down, Words.Keys.moveDown),
    Binding([.pageUp], .pageUp, Words.Keys.page),
    Binding([.pageDown], .pageDown, Words.Keys.pageDown),
    Binding([.home], .top, Words.Keys.ends),
    Binding([.end], .bottom, Words.Keys.endsDown),
    Binding([.left, .character("h")], .left, Words.Keys.columns),
    Binding([.right, .character("l")], .right, Words.Keys.columnsRight),
    Binding([.character("1")], .view(.matrix), Words.Keys.matrix),
    Binding([.character("2")], .view(.organisation), Words.Keys.organisation),
    Binding([.character("3")], .view(.activity), Words.Keys.activity),
    Binding([.character("4")], .view(.meeting), Words.Keys.meeting),
    Binding([.character("5")], .view(.calendar), Words.Keys.calendar),
    Binding([.character("6")], .view(.signals), Words.Keys.signals),
    Binding([.character("7")], .view(.duties), Words.Keys.duties),
    Binding([.character("8")], .view(.history), Words.Keys.history),
    Binding([.character("9")], .view(.report), Words.Keys.report),
    Binding([.escape, .backspace], .back, Words.Keys.back),
    Binding([.character("O")], .confirmAll, Words.Keys.confirmAll),
    Binding([.character("u")], .undo, Words.Keys.undo),
    Binding([.character("U")], .redo, Words.Keys.redo),
    Binding([.character("p")], .publish, Words.Keys.publish),
    Binding([.character("r")], .fetch, Words.Keys.fetch),
    Binding([.character("/")], .filter, Words.Keys.filter),
    Binding([.character("v")], .compare, Words.Keys.compare),
    Binding([.character("<")], .earlier, Words.Keys.earlier),
    Binding([.character(">")], .later, Words.Keys.later),
    Binding([.character("t")], .today, Words.Keys.today),
    Binding([.character(":"), .function(2)], .palette, Words.Keys.palette),
    Binding([.character("w")], .identify, Words.Keys.identify),
    Binding([.character("T")], .theme, Words.Keys.theme),
    Binding([.character("M")], .mouse, Words.Keys.mouse),
    Binding([.control("l")], .redraw, Words.Keys.redraw),
    Binding([.control("z")], .suspend, Words.Keys.suspend),
    Binding([.character("?"), .function(1)], .help, Words.Keys.help),
    Binding([.character("q"), .control("c")], .quit, Words.Keys.quit),
  ]
}
