import RoadmapKit

/// Many measured values from a table: the good ones are saved as one action, every other is named.
struct MeasureFile {
  let path: String
  let subject: String?
  let note: String?

  static let largest = 4 << 20

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let bytes = try storing { () throws(StoreError) in
      try FileReader.read(context.path(path), limit: MeasureFile.largest)
    }
    let sheet = MeasureSheet(
      bytes, file: path, plan: writer.open.plan, writer: writer.writer, subject: subject, note: note)
    if sheet.isWindows1252 { context.output.tell(Words.Sheet.readAsWindows1252) }
    if !sheet.unread.isEmpty { context.output.tell(Words.Sheet.unread(sheet.unread)) }
    var problems = sheet.problems
    var facts: [Fact] = []
    var known = sheet.repeated
    var cautions: [String] = []
    for item in sheet.items {
      switch writer.verdict(item.fact) {
      case .write(let fact, _):
        facts.append(fact)
        let place = SourcePlace(file: path, line: item.line)
        cautions += writer.cautions(fact).map { $0.sentence(in: writer.open.plan, at: place) }
      case .needless: known += 1
      case .refused(let refusal):
        var problem = refusal.problem(in: writer.open.plan)
        problem.place = SourcePlace(file: path, line: item.line)
        problems.append(problem)
      }
    }
    for problem in problems.sorted(by: { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }) {
      context.output.tell(problem)
    }
    if !facts.isEmpty { try writer.writeTogether(facts, tellsCautions: false) }
    for caution in cautions { context.output.tell(caution) }
    context.output.tell(
      Words.Sheet.result(saved: facts.count, known: known, empty: sheet.empty, refused: problems.count))
    return problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }
}
