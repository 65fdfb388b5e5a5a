extension Words {
  /// A whole number with a no-break space between thousands: `10 000`.
  public static func number(_ value: Int) -> String {
    grouped(String(value.magnitude), isNegative: value < 0)
  }

  /// A decimal number with comma: `12,5`.
  public static func number(_ value: Decimal6) -> String {
    let parts = value.description.split(separator: ".")
    let whole = parts[0].drop { $0 == "-" }
    let text = grouped(String(whole), isNegative: value.millionths < 0)
    return parts.count > 1 ? "\(text),\(parts[1])" : text
  }

  private static func grouped(_ digits: String, isNegative: Bool) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append("\u{A0}") }
      text.append(digit)
    }
    return isNegative ? "\u{2212}\(text)" : text
  }

  /// `1 milstolpe`, `3 milstolpar`.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Words.number(number)) \(number == 1 ? one : many)"
  }

  /// `6 av 8`.
  public static func share(_ part: Int, _ whole: Int) -> String { "\(part) av \(whole)" }

  /// `6 av 8 har rapporterat, 5 sedan mötet`.
  public static func coverage(_ coverage: Coverage, _ reference: Reference?) -> String {
    let reported = "\(share(coverage.reported, coverage.of)) har rapporterat"
    guard let reference else { return reported }
    let since =
      switch reference.kind {
      case .meeting: "mötet"
      case .report: "rapporten"
      case .day: reference.day.description
      }
    return "\(reported), \(coverage.confirmedSince) sedan \(since)"
  }

  /// A text's first line, cut at a blank where it is long: what stands for it in a list.
  public static func opening(of text: String, most: Int = 100) -> String {
    let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    guard line.count > most || line.count < text.count else { return line }
    guard line.count > most else { return line + " …" }
    let cut = line.prefix(most)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }

  /// Words joined as in a sentence: `a, b och c`.
  public static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) och \(last)"
  }
}
