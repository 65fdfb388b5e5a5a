import RoadmapKit

/// Everything that is wrong, doubtful or not stated in a workspace, in the order it is told.
struct Findings {
  private(set) var problems: [Problem] = []
  private(set) var warnings: [Problem] = []
  private(set) var gaps: [Problem] = []

  init(_ contents: WorkspaceContents, today: Day) {
    for (index, file) in contents.plans.enumerated() {
      let crossing = contents.crossFaults.filter { $0.plan == index }.map(\.fault)
      let faults = (file.reading.faults + crossing).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
      add(PlanReader.problems(faults, file: file.file, bytes: file.bytes))
    }
    add(contents.journals.problems)
    for error in contents.unreadable { add(CommandFailure(error).problems) }
    addFiles(contents)
    addEvents(contents, today)
  }

  private mutating func add(_ found: [Problem]) {
    for problem in found {
      switch problem.severity {
      case .problem: problems.append(problem)
      case .warning: warnings.append(problem)
      case .gap: gaps.append(problem)
      }
    }
  }

  private mutating func addFiles(_ contents: WorkspaceContents) {
    let root = contents.workspace.path + "/"
    func short(_ path: String) -> String {
      path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    }
    for foreign in contents.files.foreign {
      let path = short(foreign.path)
      // A link in a journal's place is not read: somebody's report may be missing.
      let isMissing = foreign.reason == .kind && path.hasPrefix("journal/")
      add([
        Problem(
          isMissing ? .problem : .warning, code: "framling",
          fact: foreign.reason == .kind ? Words.CommandText.link(path) : Words.CommandText.foreign(path),
          reason: Words.CommandText.foreignReason, remedy: Words.CommandText.foreignRemedy)
      ])
    }
    for path in contents.files.setAside {
      warnings.append(
        Problem(
          .warning, code: "undanlagd", fact: Words.CommandText.setAsideFile(short(path)),
          remedy: Words.CommandText.setAsideFileRemedy))
    }
  }

  /// Events that do not count, and what the plans do not state.
  private mutating func addEvents(_ contents: WorkspaceContents, _ today: Day) {
    let journals = contents.journals
    func warn(_ entry: Entry, _ reason: SetAside.Reason) {
      warnings.append(
        Problem(
          .warning, code: "raknas-inte",
          place: SourcePlace(file: journals.files[Int(entry.file)].path, line: Int(entry.line)),
          fact: Words.CommandText.setAside(reason.sentence)))
    }
    for (index, file) in contents.plans.enumerated() {
      guard let plan = file.reading.plan else { continue }
      let progress = Progress.fold(journals, onto: plan, isMain: index == 0, today: today)
      for item in progress.setAside where item.reason != .newerFormat {
        // Retractions have no plan's word of their own: they are told once, with the main plan.
        guard let entry = journals.entry(item.event), index == 0 || entry.verb != .retract else { continue }
        warn(entry, item.reason)
      }
      let situation = Situation(now: progress, reference: nil, then: nil, isComplete: true)
      add(Attention(situation).gaps.map { $0.problem(in: plan, file: file.file) })
    }
    let known = Set(contents.usablePlans.map(\.id.text))
    if known.count == contents.plans.count {
      for entry in journals.entries where !entry.plan.isNone && !known.contains(journals.names[entry.plan]) {
        warn(entry, .unknownPlan)
      }
    }
  }

  /// For people: problems and warnings with places and excerpts, then the gaps as a counted list.
  func text(width: Int = 80) -> String {
    var lines: [String] = []
    for problem in problems + warnings { lines += ProblemText.lines(problem, width: width) + [""] }
    if !gaps.isEmpty {
      lines.append(Words.CommandText.gaps(gaps.count))
      for gap in gaps { lines.append("  \(gap.place.map { "\($0.file):\($0.line): " } ?? "")\(gap.fact)") }
      lines.append("")
    }
    if problems.isEmpty { lines.append(Words.CommandText.noProblems) }
    lines.append(Words.CommandText.summary(problems.count, warnings.count, gaps.count))
    return lines.joined(separator: "\n")
  }

  var json: [UInt8] {
    func list(_ problems: [Problem]) -> JSONText {
      .list(
        problems.map { problem in
          .object([
            ("code", .text(problem.code)), ("file", .optional(problem.place?.file)),
            ("line", problem.place.map { .number($0.line) } ?? .null),
            ("column", problem.place.map { .number($0.column) } ?? .null), ("fact", .text(problem.fact)),
            ("reason", .text(problem.reason)), ("remedy", .text(problem.remedy)),
          ])
        })
    }
    return JSONText.object([
      ("version", .number(1)), ("problems", list(problems)), ("warnings", list(warnings)),
      ("gaps", list(gaps)),
    ]).line
  }
}
