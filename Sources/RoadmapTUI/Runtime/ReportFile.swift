internal import RoadmapKit

/// Writes a report to a file: the files as they lie on the disk are read, and the bytes are the command's own.
struct ReportFile: Sendable {
  let options: Interface.Options

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
    let source: ReportSource
    switch options.reportSource() {
    case .success(let found): source = found
    case .failure(let trouble): throw .problem(trouble.problem)
    }
    let report = source.report(
      of: export.period, organisation: export.organisation.flatMap { source.plan.organisationIndex(ID($0)) })
    do throws(PDFTrouble) {
      let bytes = try ReportSource.bytes(
        of: report, as: export.format, environment: options.environment, isCancelled: isCancelled)
      return (bytes, report.isComplete)
    } catch {
      throw error == .cancelled ? .cancelled : .problem(error.problem)
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

/// Something that stood in the way of work beside the loop.
struct WorkTrouble: Error {
  let problem: Problem
}

extension Interface.Options {
  /// The workspace as it lies on the disk now, with the plan that is shown.
  func reportSource() -> Result<ReportSource, WorkTrouble> {
    let contents: WorkspaceContents
    do throws(StoreError) { contents = try WorkspaceReader.read(workspace) } catch {
      return .failure(WorkTrouble(problem: error.problem))
    }
    do throws(Interface.Failure) {
      let plan = try Interface.chosenPlan(contents, self)
      return .success(ReportSource(contents: contents, plan: plan, today: clock().swedishDay))
    } catch {
      return .failure(WorkTrouble(problem: error.problem))
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
