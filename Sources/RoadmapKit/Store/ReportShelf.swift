import Glibc

/// The folder `reports/` of a workspace: adopted reports, each in a folder of its own that is never changed.
public struct ReportShelf: Sendable {
  /// What a report's folder holds.
  public struct Contents: Sendable {
    /// The plain files by name.
    public let files: [String: [UInt8]]
    /// What is no plain file, sorted.
    public let foreign: [String]
  }

  public static let name = "reports"
  static let largestFile = 1 << 28

  let workspace: Workspace
  let allowNetwork: Bool
  let calls: any FileSystemCalls

  public init(
    _ workspace: Workspace, allowNetwork: Bool = false, calls: any FileSystemCalls = LiveFileSystem()
  ) {
    self.workspace = workspace
    self.allowNetwork = allowNetwork
    self.calls = calls
  }

  /// The name of the folder of a period's adoption with this number, from 1: `2026-H1`, `2026-H1.2`.
  public static func folder(_ period: String, _ number: Int) -> String {
    number == 1 ? period : "\(period).\(number)"
  }

  /// Every folder that is there, sorted; what is hidden is unfinished.
  public func allFolders() throws(StoreError) -> [String] { try entries { $0 == .folder } }

  private func entries(_ isWanted: (FileKind?) -> Bool) throws(StoreError) -> [String] {
    let path = workspace.path(ReportShelf.name)
    let shelf: Int32
    do throws(StoreError) {
      shelf = try PrivateFolder.openExisting(path, calls: calls)
    } catch {
      if case .missing = error { return [] }
      throw error
    }
    defer { calls.close(shelf) }
    return try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.names(in: shelf).filter { name in
        !name.hasPrefix(".") && isWanted((try? calls.status(name, in: shelf))?.kind)
      }.sorted()
    }
  }

  /// The folders of a period that are there, by number, and what stands in a folder's place, which cannot be read.
  public func folders(of period: String) throws(StoreError) -> [String] {
    let names = try entries { _ in true }
    return names.compactMap { name -> (Int, String)? in
      if name == period { return (1, name) }
      guard name.hasPrefix(period + "."), let number = Int(name.dropFirst(period.utf8.count + 1)), number > 1,
        ReportShelf.folder(period, number) == name
      else { return nil }
      return (number, name)
    }.sorted { $0.0 < $1.0 }.map { $0.1 }
  }

  /// Where the next adoption of a period goes, and whether something that was never adopted lies there.
  public func place(
    of period: Period, _ journals: Journals
  ) throws(StoreError) -> (folder: String, isTaken: Bool) {
    let adoptions = journals.adoptions(of: period)
    let there = try folders(of: period.text)
    var number = adoptions.count + 1
    while true {
      let name = ReportShelf.folder(period.text, number)
      guard there.contains(name) else { return (name, false) }
      let digest = stampDigest(in: name)
      guard adoptions.contains(where: { $0.digest == digest }) else {
        try checkReplaceable(name)
        return (name, true)
      }
      number += 1
    }
  }

  /// SHA-256 of a folder's stamp; nil when there is none that can be read.
  public func stampDigest(in name: String) -> String? {
    let stamp = try? FileReader.read(
      workspace.path(ReportShelf.name, name, "stamp.json"), limit: ReportShelf.largestFile, calls: calls)
    return stamp.map { Digest.sha256($0) }
  }

  /// Only what the program has made itself is taken away for a new report; somebody's own files are not.
  private func checkReplaceable(_ name: String) throws(StoreError) {
    let path = workspace.path(ReportShelf.name, name)
    let names = try StoreError.whenReading(path) { () throws(ErrorNumber) in
      let folder = try calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
      defer { calls.close(folder) }
      return try calls.names(in: folder)
    }
    // What a process that died has left has a stamp: the folder was placed whole.
    let isMade = names.contains("stamp.json")
    let foreign = names.sorted().first { name in
      !isMade || !(["stamp.json", "plan.yaml"].contains(name) || name.hasPrefix("report."))
    }
    if let foreign { throw .ownFiles(path: path, name: foreign) }
  }

  /// Reads a report's folder; links and other strange things are named, never followed.
  public func read(_ name: String) throws(StoreError) -> Contents {
    let path = workspace.path(ReportShelf.name, name)
    let folder = try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    }
    defer { calls.close(folder) }
    var files: [String: [UInt8]] = [:]
    var foreign: [String] = []
    let names = try StoreError.whenReading(path) { () throws(ErrorNumber) in try calls.names(in: folder) }
    for file in names.sorted() {
      do throws(StoreError) {
        files[file] = try FileReader.read(
          file, in: folder, path: FilePath.join(path, file), limit: ReportShelf.largestFile, calls: calls)
      } catch {
        switch error {
        case .notARegularFile, .tooLarge: foreign.append(file)
        default: throw error
        }
      }
    }
    return Contents(files: files, foreign: foreign)
  }

  /// Runs `body` while no other of this user's processes adopts anything in the workspace.
  public func whileLocked<Value>(
    _ state: StateFolder, now: Int64, _ body: () throws -> Value
  ) throws -> Value {
    let folder = try state.opened()
    defer { calls.close(folder) }
    // No writer's id holds a full stop.
    let name = "reports.adopt.lock"
    let lock = try FileLock(
      name, in: folder, path: FilePath.join(state.path, name), timeout: .seconds(5), now: now, calls: calls)
    defer { lock.release() }
    return try body()
  }
}
