/// Everything that a workspace holds at one moment, read and checked.
public struct WorkspaceContents: Sendable {
  public struct PlanFile: Sendable {
    /// As the user knows it, `roadmap.yaml` or `plans/….yaml`.
    public let file: String
    public let bytes: [UInt8]
    public let reading: PlanReader.Reading
  }

  public let workspace: Workspace
  public let files: WorkspaceFiles
  /// `roadmap.yaml` first, then the neighbouring plans.
  public let plans: [PlanFile]
  /// What is wrong between the plans, by number in ``plans``.
  public let crossFaults: [(plan: Int, fault: PlacedFault)]
  public let journals: Journals
  /// Journal files that could not be opened.
  public let unreadable: [StoreError]

  /// Whether every journal could be read: a link or a pipe in a journal's place is not followed, and missed.
  public var isWhole: Bool {
    unreadable.isEmpty
      && !files.foreign.contains { $0.reason == .kind && $0.path.hasPrefix(workspace.path("journal") + "/") }
  }

  /// The plan of `roadmap.yaml`; nil when the file cannot be used.
  public var mainPlan: Plan? { plans.first?.reading.plan }

  /// All plans that can be used.
  public var usablePlans: [Plan] { plans.compactMap(\.reading.plan) }
}

/// Reads a workspace from the disk.
public enum WorkspaceReader {
  static let largestJournal = 1 << 30

  public static func read(
    _ workspace: Workspace, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) -> WorkspaceContents {
    let files = try workspace.files(calls: calls)
    guard let main = files.plan else {
      throw StoreError.missing(path: workspace.path(Workspace.planName))
    }
    var plans: [WorkspaceContents.PlanFile] = []
    for path in [main] + files.neighbours {
      var bytes: [UInt8] = []
      var reading = PlanReader.tooLarge
      do throws(StoreError) {
        bytes = try FileReader.read(path, limit: YAMLNodes.largestFile, calls: calls)
        reading = PlanReader.read(bytes)
      } catch {
        guard case .tooLarge = error else { throw error }
      }
      plans.append(
        WorkspaceContents.PlanFile(file: relative(path, to: workspace), bytes: bytes, reading: reading))
    }
    var journalFiles: [JournalFile] = []
    var unreadable: [StoreError] = []
    for journal in files.journals {
      do throws(StoreError) {
        let bytes = try FileReader.read(journal.path, limit: largestJournal, calls: calls)
        journalFiles.append(
          JournalFile(
            path: relative(journal.path, to: workspace), writer: journal.writer, device: journal.device,
            bytes: bytes))
      } catch {
        unreadable.append(error)
      }
    }
    return WorkspaceContents(
      workspace: workspace, files: files, plans: plans,
      crossFaults: PlanReader.crossFaults(plans.map { ($0.file, $0.reading) }).map { ($0.0, $0.1) },
      journals: Journals(journalFiles), unreadable: unreadable)
  }

  static func relative(_ path: String, to workspace: Workspace) -> String {
    path.hasPrefix(workspace.path + "/") ? String(path.dropFirst(workspace.path.count + 1)) : path
  }
}
