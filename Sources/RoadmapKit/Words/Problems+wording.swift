/// A problem in words, before it has a place: fact without full stop, reason and remedy in whole sentences.
///
/// A fact begins with a word of ours, never with a name, so that it can be written with a small letter after
/// `fel:`.
struct Wording {
  let fact: String
  let reason: String
  let remedy: String

  init(_ fact: String, _ reason: String, _ remedy: String, suggestion: String? = nil) {
    self.fact = fact
    self.reason = reason
    self.remedy = remedy + (suggestion.map { " Menade du \(quoted($0))?" } ?? "")
  }

  func problem(
    _ severity: Problem.Severity = .problem, code: String, place: SourcePlace? = nil, excerpt: String? = nil
  ) -> Problem {
    Problem(
      severity, code: code, place: place, fact: fact, reason: reason, remedy: remedy, excerpt: excerpt)
  }
}

/// What somebody wrote, in Swedish quotation marks, on one line and not longer than is needed to know it again.
func quoted(_ text: String) -> String {
  let longest = 60
  let scalars = text.unicodeScalars
  var shown = String.UnicodeScalarView()
  for scalar in scalars.prefix(longest) {
    shown.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
  }
  return "”\(String(shown))\(scalars.count > longest ? "…" : "")”"
}

extension Words {
  /// Words of which one is to be chosen: `a, b eller c`.
  static func choice(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) eller \(last)"
  }
}
