/// What a server says when it does not take what was sent: each refusal with its reason and its remedy.
public struct ServerRefusal: Equatable, Sendable {
  private(set) var problems: [Problem] = []
  /// How many more there are, as the server says it.
  private(set) var more: String?

  /// Each refusal as a text of its own; the remedy of the only one stands in the trouble's.
  public var paragraphs: [String] {
    let isOne = problems.count == 1
    return problems.map { "\(Self.reason(of: $0))\(isOne || $0.remedy.isEmpty ? "" : " \($0.remedy)")" }
      + [more].compactMap { $0 }
  }

  /// What is wrong where, and why: `journal/timra/….jsonl, rad 12: Händelsens id används redan. …`.
  static func reason(of problem: Problem) -> String {
    let place = problem.place.map { "\($0.file), rad \($0.line): " } ?? ""
    guard !problem.reason.isEmpty else { return place + problem.fact }
    return "\(place)\(problem.fact). \(problem.reason)"
  }

  /// Whether a guard like ours has written it; another server's lines are facts, one each.
  var isOurs: Bool { problems.contains { !$0.reason.isEmpty } }

  private static let reason = "Orsak: "
  private static let remedy = "Gör så här: "
  private static let label = "fel: "

  public init(_ lines: [String]) {
    for line in lines {
      if let text = line.without(Self.reason), let last = problems.indices.last {
        problems[last].reason = text
      } else if let text = line.without(Self.remedy), let last = problems.indices.last {
        problems[last].remedy = text
      } else if line.hasPrefix("… och ") {
        more = line
      } else {
        problems.append(Self.problem(line))
      }
    }
    // The last line of all is that nothing was taken, which is said anyway.
    if isOurs { problems.removeAll { $0.reason.isEmpty && $0.remedy.isEmpty && $0.place == nil } }
  }

  /// `journal/x.jsonl:12:1: fel: händelsens id används redan` in its parts.
  private static func problem(_ line: String) -> Problem {
    var problem = Problem(code: "servern", fact: line)
    guard let found = line.firstRange(of: label) else { return problem }
    let before = line[..<found.lowerBound]
    guard before.isEmpty || before.hasSuffix(": ") else { return problem }
    let fact = line[found.upperBound...]
    problem.fact = fact.prefix(1).uppercased() + fact.dropFirst()
    let parts = before.dropLast(2).split(separator: ":")
    guard parts.count >= 3, let row = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1])
    else { return problem }
    problem.place = SourcePlace(
      file: parts.dropLast(2).joined(separator: ":"), line: row, column: column)
    return problem
  }

  /// The server's own lines without git's; what an older guard broke over several lines is one again.
  static func lines(_ words: String) -> [String] {
    var lines: [String] = []
    for line in words.split(whereSeparator: \.isNewline) {
      guard var text = line.without("remote: ") else { continue }
      while text.last == " " { text.removeLast() }
      let isContinued = text.first == " "
      while text.first == " " { text.removeFirst() }
      guard !text.isEmpty else { continue }
      if isContinued, let last = lines.indices.last {
        lines[last] += " " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}

extension StringProtocol {
  /// What follows the beginning; nil where it begins otherwise.
  fileprivate func without(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
