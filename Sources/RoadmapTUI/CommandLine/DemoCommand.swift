import ArgumentParser
import Glibc
import RoadmapKit

struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "demo")

  @Argument var folder: String?

  func run(in context: CommandContext) throws -> Int32 {
    try OutputPlace.check(context)
    let contents = try DemoCommand.contents(context)
    let folder = try folder.map(context.path) ?? DemoCommand.newFolder(context)
    guard NewFolder.isEmpty(folder) else {
      throw CommandFailure(ExitStatus.problems, Words.Usage.notEmpty(folder))
    }
    try NewFolder.make(folder)
    guard let plan = contents.mainPlan else {
      _ = try OpenWorkspace(contents, context)
      return ExitStatus.problems
    }
    let story = DemoStory(plan, today: context.today)
    try copyPlans(contents, to: folder)
    for journal in story.journals {
      let place = "\(folder)/journal/\(journal.writer)"
      try NewFolder.make(place)
      try storing { () throws(StoreError) in
        try AtomicFile.create("\(place)/\(journal.device).jsonl", with: journal.bytes)
      }
    }
    try context.output.print(Words.CommandText.demo(folder, story.count))
    return ExitStatus.done
  }

  /// The workspace that one stands in, else the plan that was installed with the program.
  private static func contents(_ context: CommandContext) throws(CommandFailure) -> WorkspaceContents {
    do throws(CommandFailure) {
      return try context.readWorkspace()
    } catch {
      let isNamed = context.options.workspace != nil || context.environment["FARDPLAN_WORKSPACE"] != nil
      guard !isNamed, let workspace = installed() else { throw error }
      return try storing { () throws(StoreError) in try WorkspaceReader.read(workspace) }
    }
  }

  /// `share/fardplan` beside the `bin` that the program lies in, else the project that it was built in.
  private static func installed() -> Workspace? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
    }
    guard count > 0, count < buffer.count else { return nil }
    let folders = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "/").dropLast()
    let shared = "/\(folders.dropLast().joined(separator: "/"))/share/fardplan"
    return (try? Workspace.find(explicit: shared, environment: nil, currentFolder: "/"))
      ?? (try? Workspace.find(
        explicit: nil, environment: nil, currentFolder: "/\(folders.joined(separator: "/"))"))
  }

  private static func newFolder(_ context: CommandContext) throws(CommandFailure) -> String {
    let parent = context.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/fardplan-demo-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard made else { throw CommandFailure(StoreError.cannotMake(parent)) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// All plans; the main one carries the marking that every screen shows.
  private func copyPlans(_ contents: WorkspaceContents, to folder: String) throws(CommandFailure) {
    try NewFolder.make("\(folder)/plans")
    for (index, plan) in contents.plans.enumerated() {
      let bytes = index == 0 ? DemoCommand.marked(plan.bytes) : plan.bytes
      try storing { () throws(StoreError) in try AtomicFile.create("\(folder)/\(plan.file)", with: bytes) }
    }
  }

  /// The plan with the marking before its title, in place of one that it may have.
  static func marked(_ plan: [UInt8]) -> [UInt8] {
    let marking = Array("marking: \(Words.CommandText.demoMarking)".utf8)
    var lines: [[UInt8]] = []
    for line in plan.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: Array("marking:".utf8)) { continue }
      if line.starts(with: Array("title:".utf8)) { lines.append(marking) }
      lines.append(Array(line))
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
