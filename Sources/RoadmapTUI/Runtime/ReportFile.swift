internal import RoadmapKit

/// Writes a report to a file: the files as they lie on the disk are read, and the bytes are the command's own.
struct ReportFile: Sendable {
  let options: Interface.Options

  /// The rules for files, which keep every letter.
  static let plain = PlainText(
    clean: { SafeText.printable($0, charset: .unicode) },
    width: { $0.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) } })

  static func digest(of plan: Plan, in contents: WorkspaceContents) -> String {
    Digest.sha256(contents.plans.first { $0.reading.plan?.id == plan.id }?.bytes ?? [])
  }

  func write(_ export: Export, isCancelled: () -> Bool) -> ExportOutcome {
    guard !options.isRestricted else { return .failed(Words.Usage.restricted) }
    if options.workspace.holdsRecord(at: export.path) {
      return .failed(Words.Usage.outputIsRecord(export.path))
    }
    do throws(Stop) {
      let (bytes, isComplete) = try make(export, isCancelled)
      if isCancelled() { return .cancelled }
      return try deliver(bytes, export) ? .written(isComplete: isComplete) : .exists
    } catch {
      switch error {
      case .cancelled: return .cancelled
      case .problem(let problem): return .failed(problem)
      }
    }
  }

  private enum Stop: Error {
    case cancelled
    case problem(Problem)
  }

  private func make(_ export: Export, _ isCancelled: () -> Bool) throws(Stop) -> ([UInt8], Bool) {
    let contents: WorkspaceContents
    let plan: Plan
    do throws(StoreError) { contents = try WorkspaceReader.read(options.workspace) } catch {
      throw .problem(error.problem)
    }
    do throws(Interface.Failure) { plan = try Interface.chosenPlan(contents, options) } catch {
      throw .problem(error.problem)
    }
    let today = options.clock().swedishDay
    let situation = Situation(
      contents.journals, plan: plan, isMain: plan.id == contents.mainPlan?.id, today: today)
    let report = PeriodReport(
      contents.journals, plan: plan, isMain: plan.id == contents.mainPlan?.id, period: export.period,
      today: today, isComplete: situation.isComplete && contents.isWhole,
      organisation: export.organisation.flatMap { plan.organisationIndex(ID($0)) },
      planDigest: ReportFile.digest(of: plan, in: contents))
    return (try bytes(report, export.format, isCancelled), report.isComplete)
  }

  private func bytes(_ report: PeriodReport, _ format: Export.Format, _ isCancelled: () -> Bool) throws(Stop)
    -> [UInt8]
  {
    let plain = ReportFile.plain
    let paper = ReportPaper.paper(report, program: Words.program)
    switch format {
    case .docx: return PaperDOCX.bytes(paper, plain)
    case .html: return PaperHTML.bytes(paper, plain)
    case .md: return Array(PaperMarkdown.text(paper, plain).utf8)
    case .csv: return ReportCSV.bytes(report, plain)
    case .json: return ReportJSON.bytes(report)
    case .pdf:
      do throws(PDFTrouble) {
        return try PDFMaker.bytes(
          html: PaperHTML.bytes(paper, plain), environment: options.environment, isCancelled: isCancelled)
      } catch {
        throw error == .cancelled ? .cancelled : .problem(error.problem)
      }
    }
  }

  /// False when there is a file of that name that may not be written over.
  private func deliver(_ bytes: [UInt8], _ export: Export) throws(Stop) -> Bool {
    do throws(StoreError) {
      if export.mayReplace {
        try AtomicFile.replace(export.path, with: bytes)
      } else {
        try AtomicFile.create(export.path, with: bytes)
      }
      return true
    } catch {
      switch error {
      case .alreadyExists: return false
      case .notSaved(_, let number), .diskFull(_, let number), .readOnly(_, let number):
        throw .problem(Words.Usage.notWritten(export.path, number.swedish))
      default: throw .problem(error.problem)
      }
    }
  }
}

extension Interface.Failure {
  /// What is wrong with a plan that was right when the program began.
  fileprivate var problem: Problem {
    switch self {
    case .store(let error): error.problem
    case .plan(_, let problems): problems.first ?? StoreError.missing(path: Workspace.planName).problem
    default: StoreError.missing(path: Workspace.planName).problem
    }
  }
}
