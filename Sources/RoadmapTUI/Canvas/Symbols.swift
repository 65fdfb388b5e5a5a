/// Every sign of the product, as one value for terminals that can show it and one for those that cannot.
///
/// Each takes one column (the ASCII ellipsis three), so that a layout is the same with both.
struct Symbols: Equatable, Sendable {
  // Status
  var notReported: SafeText = "·"
  var notStarted: SafeText = "○"
  var planned: SafeText = "◌"
  var inProgress: SafeText = "◐"
  var pilot: SafeText = "P"
  var evaluating: SafeText = "U"
  var introducing: SafeText = "B"
  var done: SafeText = "●"
  var established: SafeText = "✔"
  var paused: SafeText = "‖"
  var ended: SafeText = "■"
  var notApplicable: SafeText = "–"
  var proposed: SafeText = "◇"

  // Outlook
  var onTrack: SafeText = "▲"
  var atRisk: SafeText = "◆"
  var offTrack: SafeText = "▼"

  // Marks
  var overdue: SafeText = "!"
  var changed: SafeText = "•"
  var unconfirmed: SafeText = "´"
  var gate: SafeText = "▤"
  /// A house: what is here has not left it.
  var draft: SafeText = "⌂"
  /// Something invisible was left out of the text before it.
  var flagged: SafeText = "‼"

  // Milestones
  var open: SafeText = "○"
  var ticked: SafeText = "●"
  var marked: SafeText = "▪"

  // Bars and sparklines
  var barFull: SafeText = "▰"
  var barRest: SafeText = "▱"
  /// Eight heights, the lowest first.
  var sparkline: [SafeText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// What is on its way, above what is reached.
  var hatch: SafeText = "░"

  // Text and frames
  var ellipsis: SafeText = "…"
  var arrow: SafeText = "→"
  var cursor: SafeText = "▸"
  var separator: SafeText = "·"
  var dash: SafeText = "–"
  var lineEnd: SafeText = "⏎"
  var up: SafeText = "↑"
  var down: SafeText = "↓"
  var rule: SafeText = "─"
  var verticalRule: SafeText = "│"
  /// The edge of a state of the past.
  var pastRule: SafeText = "═"
  var topLeft: SafeText = "┌"
  var topRight: SafeText = "┐"
  var bottomLeft: SafeText = "└"
  var bottomRight: SafeText = "┘"
  /// A line that goes on, with one that leaves it.
  var branch: SafeText = "├"

  static let unicode = Symbols()

  static let ascii = Symbols(
    notReported: ".", notStarted: "o", planned: ",", inProgress: "~", pilot: "P", evaluating: "U",
    introducing: "B", done: "x", established: "X", paused: "=", ended: "#", notApplicable: "-",
    proposed: ":", onTrack: "^", atRisk: "+", offTrack: "v", overdue: "!", changed: "*", unconfirmed: "'",
    gate: "%", draft: "u", flagged: "!", open: "o", ticked: "x", marked: "*", barFull: "#", barRest: "-",
    sparkline: ["_", ".", ":", "-", "=", "+", "*", "#"], hatch: "/", ellipsis: "...", arrow: ">", cursor: ">",
    separator: "-", dash: "-", lineEnd: "/", up: "^", down: "v", rule: "-", verticalRule: "|", pastRule: "=",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", branch: "|")

  /// The signs that an output of this kind can show.
  static func `for`(_ charset: Charset) -> Symbols { charset == .unicode ? .unicode : .ascii }

  /// Every sign, in one order for both sets.
  var all: [SafeText] {
    [
      notReported, notStarted, planned, inProgress, pilot, evaluating, introducing, done, established,
      paused, ended, notApplicable, proposed, onTrack, atRisk, offTrack, overdue, changed, unconfirmed, gate,
      draft, flagged, open, ticked, marked, barFull, barRest, ellipsis, arrow, cursor, separator, dash,
      lineEnd,
      hatch, up, down, rule, verticalRule, pastRule, topLeft, topRight, bottomLeft, bottomRight, branch,
    ] + sparkline
  }
}
