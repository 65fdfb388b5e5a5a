import Glibc

/// Writing what came, after all of it was found good.
extension Arrival {
  struct Pen {
    let workspace: Workspace
    let appender: JournalAppender
    let allowNetwork: Bool
    let calls: any FileSystemCalls
    let now: Int64
  }

  /// Writes every change, each file in one step; gives what the user should know of it.
  ///
  /// A process that dies in between has written some of them whole, and the next fetch writes the rest.
  func take(_ pen: Pen) throws(ShareTrouble) -> [ShareNotice] {
    var notices: [ShareNotice] = []
    for change in changes {
      do throws(StoreError) { notices += try pen.write(change) } catch { throw .store(error) }
    }
    return notices
  }
}

extension Arrival.Pen {
  func write(_ change: Arrival.Change) throws(StoreError) -> [ShareNotice] {
    switch change {
    case .journal(let writer, let device, let bytes, let aside):
      let path = "journal/\(writer)/\(device).jsonl"
      var notices: [ShareNotice] = []
      if let aside {
        let copy = try keep(aside, writer, device)
        notices = [.journalDiffered(file: path, copy: copy)]
      }
      try workspace.replaceJournal(
        writer: writer, device: device, with: bytes, allowNetworkFileSystems: allowNetwork, calls: calls)
      return notices
    case .contradicted(let writer, let device, let bytes):
      let copy = try keep(bytes, writer, device)
      return [.envelopeContradicted(file: "journal/\(writer)/\(device).jsonl", copy: copy)]
    case .own(let writer, let device, let old, let new):
      try appender.rewrite(writer: writer, device: device, from: old, to: new)
    case .plan(let file, let bytes, let aside):
      var notices: [ShareNotice] = []
      if let aside {
        let copy = try keepPlan(aside, file)
        notices = [
          .planOnBothSides(file: file, copy: copy, lines: LineDifference.lines(of: aside, notIn: bytes))
        ]
      }
      try workspace.place(file, bytes, allowNetwork: allowNetwork, calls: calls)
      return notices
    case .planGone(let file): try workspace.remove(file, allowNetwork: allowNetwork, calls: calls)
    case .purged(let bytes):
      try workspace.place(GuardedPath.purgedList, bytes, allowNetwork: allowNetwork, calls: calls)
    case .report(let folder, let files):
      try ReportShelf(workspace, allowNetwork: allowNetwork, calls: calls).write(
        files, as: folder, replacing: false)
    }
    return []
  }

  private func keep(_ bytes: [UInt8], _ writer: String, _ device: String) throws(StoreError) -> String {
    let opened = try JournalFolder(
      of: writer, in: workspace, making: true, allowNetwork: allowNetwork, calls: calls)
    guard let opened else { throw .missing(path: workspace.path("journal", writer)) }
    defer { opened.close() }
    let copy = try opened.setAside(bytes, of: device, as: "damaged", now: now)
    return "journal/\(writer)/\(FilePath.split(copy).name)"
  }

  /// One's own plan beside the shared one, under a name that is read as no plan.
  private func keepPlan(_ bytes: [UInt8], _ file: String) throws(StoreError) -> String {
    let stem = "\(file).egen-\(StoreClock.text(now, compact: true))"
    var number = 1
    while true {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      do throws(StoreError) {
        try workspace.place(name, bytes, overwriting: false, allowNetwork: allowNetwork, calls: calls)
        return name
      } catch {
        guard case .alreadyExists = error, number < 100 else { throw error }
        number += 1
      }
    }
  }
}
