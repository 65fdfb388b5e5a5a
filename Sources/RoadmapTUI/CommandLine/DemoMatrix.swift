import RoadmapKit

/// The drawn matrix behind the demonstration, and its invented texts.
///
/// A cell is a sign, a number of milestones, and a mark: `!` late, `*` changed since the last meeting, `'` silent
/// since then. Rows belong to the activities of the real plan; another plan takes them in turn.
enum DemoMatrix {
  struct Cell {
    let sign: Character
    let count: Int
    let mark: Character?
  }

  /// The organisation that has said nothing since the meeting.
  static let silentColumn = 5

  static let statuses: [Character: Status] = [
    "o": .notStarted, "P": .pilot, "U": .evaluating, "B": .introducing,
    "#": .ended,
  ]

  static func cell(_ activity: String, row: Int, column: Int) -> Cell {
    let drawn = rows.first { $0.activity == activity } ?? rows[row % rows.count]
    let text = drawn.cells[column % drawn.cells.count]
    let mark = text.last.flatMap { "!*'".contains($0) ? $0 : nil }
    let digits = text.dropFirst().filter(\.isNumber)
    return Cell(sign: text.first ?? ".", count: Int(digits) ?? 0, mark: mark)
  }

  private static let rows: [(activity: String, cells: [String])] = [
    ("fp-611", "~2  ~1  .   ~3  x   .   ~1  ~2"),
    ("fp-612", "B3  ~2  o   B3* X   B3' B4  ~2"),
    ("fp-613", "%   .   %   %   .   %'  U2  ."),
    ("fp-621", "~3  ~3  ~2! ~4* ~3  .   ~4  ."),
    ("fp-622a", "B3  B3' ~2  B4* ~2! .   X   x"),
    ("fp-622b", "~1  .   ~1' P2  o   .   P3  ~2"),
    ("fp-622c", "o   .   o   ~1  o   .   o   ~2!"),
    ("fp-632", "o   .   P2  ~1* .   .   ~2  ~2"),
    ("fp-623", "~2  ~1  ~2  ~2  ~1  .   ~2  ~1"),
    ("fp-624", "B3  ~1! .   B4  B3  ~2' x   ~1"),
    ("fp-631", ".   ~1  ~1  o   .   .   P3* ~1"),
    ("fp-633", "~1  #   .   ~2  o   .   ~1  ~1"),
    ("fp-7", ".   .   .   .   .   .   .   o"),
  ].map { ($0.0, $0.1.split(separator: " ").map(String.init)) }

  static let notes = [
    "Påhittat: arbetsgruppen har träffats och delat upp arbetet.",
    "Påhittat: utbildningen är genomförd i två av tre områden.",
    "Påhittat: frågan är uppe i den lokala samverkansgruppen i höst.",
    "Påhittat: alla enheter i centralorten är i gång. Resten följer i vår.",
    "Påhittat: rutinen är beslutad och gäller från årsskiftet.",
    "Påhittat: bemanningen är ett hinder under hösten.",
  ]

  static let ending = "Påhittat: arbetssättet gav ingen effekt hos oss."

  static let goals = [
    "Påhittat mål: arbetet är i gång i alla kommuner.",
    "Påhittat mål: minst fem av åtta parter har en beslutad rutin.",
    "Påhittat mål: resultatet är uppföljt en gång.",
  ]

  static let decisions = [
    "Påhittat beslut: arbetet fortsätter enligt plan.",
    "Påhittat beslut: varje part redovisar sitt läge till nästa möte.",
  ]
}

/// A small generator of numbers, the same each time (SplitMix64).
struct DemoRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
