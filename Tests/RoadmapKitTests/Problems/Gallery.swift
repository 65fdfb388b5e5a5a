import RoadmapKit

/// Files that each cause one sort of problem; a file is named after the problem's code, with a variant after
/// a point.
enum Gallery {
  static let folder = Golden.folder(of: #filePath) + "/Gallery"
  static let accepted = Golden.folder(of: #filePath) + "/Accepted"
  static let today = Day(number: 20_778)

  /// The names of all exhibits, `okand-nyckel.utan-forslag.yaml`.
  static let names =
    Golden.names(in: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".jsonl") } + made

  /// Exhibits that would be too large to keep.
  private static let made = ["fil-for-stor.yaml", "for-manga-uppgifter.yaml"]

  static func code(of name: String) -> String { String(name.prefix { $0 != "." }) }

  static func golden(of name: String) -> String {
    "\(folder)/\(name.split(separator: ".").dropLast().joined(separator: ".")).txt"
  }

  static func bytes(of name: String) -> [UInt8] {
    switch name {
    case "fil-for-stor.yaml": Array("purpose: ".utf8) + Array(repeating: 0x61, count: 5 << 20)
    case "for-manga-uppgifter.yaml": (0..<200_001).flatMap { _ in Array("- a\n".utf8) }
    default: Golden.read("\(folder)/\(name)") ?? []
    }
  }

  /// What the program says of an exhibit.
  static func problems(of name: String) -> [Problem] {
    let bytes = bytes(of: name)
    if name.hasSuffix(".jsonl") {
      let path = "journal/timra/ab2cd3ef.jsonl"
      return Journals([JournalFile(path: path, writer: "timra", device: "ab2cd3ef", bytes: bytes)]).problems
    }
    let reading = PlanReader.read(bytes)
    if ProblemCode.Gap(rawValue: code(of: name)) != nil, let plan = reading.plan {
      let situation = Situation(Journals(), plan: plan, isMain: true, today: today)
      return Attention(situation).gaps.map { $0.problem(in: plan, file: name) }
    }
    let across = PlanReader.crossFaults([("roadmap.yaml", PlanReader.read(mainPlan)), (name, reading)])
    return reading.problems(file: name, bytes: bytes)
      + PlanReader.problems(across.filter { $0.0 == 1 }.map(\.1), file: name, bytes: bytes)
  }

  static func text(of name: String) -> String {
    problems(of: name).map { ProblemText.lines($0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// The workspace's other plan.
  private static let mainPlan = Array(
    """
    roadmap: 1
    id: grundplan
    title: Grundplan
    kind: cooperation
    standing: adopted
    organisations: [{id: timra, name: Timrå kommun, kind: municipality}]
    activities: [{id: barnsakert, title: BarnSäkert 0–6 år, heading: continuing}]
    """.utf8)
}
