extension PlacedFault {
  /// The fault in words: `file` as the user knows it, `roadmap.yaml`, and the line of the file as `excerpt`.
  public func problem(file: String, excerpt: String?) -> Problem {
    let wording = fault.wording
    return wording.problem(
      fault.severity, code: fault.code.rawValue, place: SourcePlace(file: file, line: line, column: column),
      excerpt: excerpt)
  }
}

extension PlanFault {
  var wording: Wording {
    // Each case belongs to one of the three; a test holds it.
    formWording ?? vocabularyWording ?? meaningWording ?? PlanFault.syntaxWording("")
  }
}

extension PlanReader.Reading {
  /// Everything that is wrong with the file, in words and with the lines it stands on; `bytes` as it was read.
  public func problems(file: String, bytes: [UInt8]) -> [Problem] {
    PlanReader.problems(faults, file: file, bytes: bytes)
  }
}

extension PlanReader {
  /// Faults of one file in words, with the lines they stand on.
  public static func problems(_ faults: [PlacedFault], file: String, bytes: [UInt8]) -> [Problem] {
    guard !faults.isEmpty else { return [] }
    let faults = PlanFault.withoutConsequences(faults)
    let wanted = Set(faults.map(\.line))
    var excerpts: [Int: String] = [:]
    var line = 1
    var start = 0
    while start <= bytes.count, excerpts.count < wanted.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if wanted.contains(line) {
        // Longer lines are cut when they are shown; the rest would only cost.
        excerpts[line] = String(decoding: bytes[start..<min(end, start + longestExcerpt)], as: UTF8.self)
      }
      line += 1
      start = end + 1
    }
    return faults.map { fault in
      fault.problem(file: file, excerpt: excerpts[fault.line].flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  private static let longestExcerpt = 4_096
}
