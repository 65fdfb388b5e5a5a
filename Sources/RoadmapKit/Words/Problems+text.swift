/// A problem as lines for a terminal or a log.
public enum ProblemText {
  /// The lines of one problem: place and fact, the excerpt with a marker, reason and remedy.
  ///
  /// Lines longer than `width` are broken. Names and values stand as they are: who shows the lines makes them
  /// harmless.
  public static func lines(_ problem: Problem, width: Int = 100) -> [String] {
    var lines = wrapped(heading(problem), width: width)
    if let excerpt = problem.excerpt, let place = problem.place {
      lines += marked(excerpt, line: place.line, column: place.column, width: width)
    }
    if !problem.reason.isEmpty { lines += wrapped("Orsak: \(problem.reason)", width: width) }
    if !problem.remedy.isEmpty { lines += wrapped("Gör så här: \(problem.remedy)", width: width) }
    return lines
  }

  /// The problem in one paragraph, for a notice.
  public static func paragraph(_ problem: Problem) -> String {
    ([problem.fact + "."] + [problem.reason, problem.remedy].filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// `fel`, `varning` or `anges inte`.
  public static func label(_ severity: Problem.Severity) -> String {
    switch severity {
    case .problem: "fel"
    case .warning: "varning"
    case .gap: Words.notStated
    }
  }

  private static func heading(_ problem: Problem) -> String {
    let place = problem.place.map { "\($0): " } ?? ""
    // A gap mostly says itself that something is not stated.
    if problem.severity == .gap, problem.fact.contains(Words.notStated) { return place + problem.fact }
    return "\(place)\(label(problem.severity)): \(continuing(problem.fact))"
  }

  /// The fact as it stands after a colon: with a small letter, where it begins with an ordinary word.
  private static func continuing(_ fact: String) -> String {
    let word = fact.prefix { $0 != " " && $0 != ":" }
    guard let first = word.first, first.isUppercase, word.dropFirst().allSatisfy(\.isLowercase) else {
      return fact
    }
    return first.lowercased() + fact.dropFirst()
  }

  /// The excerpt behind its line number, cut to the width around the column, and a line with a marker.
  private static func marked(_ excerpt: String, line: Int, column: Int, width: Int) -> [String] {
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " | "
    let room = max(20, width - margin.utf8.count)
    let scalars = excerpt.unicodeScalars.map(shown)
    let target = min(max(0, column - 1), scalars.count)
    var start = 0
    if scalars.count > room, target > room * 2 / 3 {
      start = min(target - room / 2, scalars.count - room + 1)
    }
    let isCutBefore = start > 0
    let isCutAfter = scalars.count - start + (isCutBefore ? 1 : 0) > room
    let count = min(scalars.count - start, room - (isCutBefore ? 1 : 0) - (isCutAfter ? 1 : 0))
    var text = String.UnicodeScalarView()
    if isCutBefore { text.append("…") }
    text.append(contentsOf: scalars[start..<start + count])
    if isCutAfter { text.append("…") }
    let before = scalars[start..<max(start, target)].count { !isMark($0) } + (isCutBefore ? 1 : 0)
    let blank = String(repeating: " ", count: margin.utf8.count - 2) + "| "
    return [margin + String(text), blank + String(repeating: " ", count: before) + "^"]
  }

  /// A scalar of the excerpt that is sure to take one column or none.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\t" { return "→" }
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return isControl || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.isWhitespace && scalar != " "
      ? "\u{FFFD}" : scalar
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .enclosingMark
  }

  /// The text broken at blanks; what follows the first line stands in a little.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let isFirst = line.isEmpty || line == "  "
      if !isFirst, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = "  "
      }
      line += (line.isEmpty || line == "  " ? "" : " ") + word
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
