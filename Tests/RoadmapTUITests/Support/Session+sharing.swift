import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What is shared with others, without a server: the story says what came of it.
extension Session {
  /// The workspace is connected; all that is there has left the house, or nothing of one's own.
  mutating func connect(leavingAll: Bool = true) {
    standing.isConnected = true
    for (path, bytes) in files where path.hasSuffix("\(Session.device).jsonl") {
      standing.left[path] = leavingAll ? bytes.count : 0
    }
    reload()
  }

  /// A step of the fetch or the publication that goes on.
  mutating func step(_ step: ShareStep) {
    guard let number = app.world.sharing?.number else {
      Issue.record("nothing is shared now")
      return
    }
    tell(.sharing(number: number, step))
  }

  mutating func finishSharing(_ outcome: ShareOutcome) {
    guard let number = app.world.sharing?.number else {
      Issue.record("nothing is shared now")
      return
    }
    tell(.shared(number: number, outcome, contents))
  }

  /// The server takes what `writer` has written: drafts that were taken back are gone, the rest has left.
  mutating func publishAll(as writer: String, adding report: ShareReport = ShareReport()) {
    let journals = Journals(journalFiles)
    let leaving = Leaving(journals, standing, writer: writer)
    for (number, file) in journals.files.enumerated() where file.writer == writer {
      let gone = leaving.dropped.filter { Int($0.file) == number }
      var kept: [UInt8] = []
      var start = 0
      for entry in gone.sorted(by: { $0.offset < $1.offset }) {
        kept += file.bytes[start..<entry.offset]
        start = entry.offset + Int(entry.length) + 1
      }
      kept += file.bytes[start...]
      files[file.path] = kept
      standing.left[file.path] = kept.count
    }
    standing.fetched = now
    var report = report
    report.published = leaving.kept.count
    report.dropped = leaving.dropped.count { $0.verb != .retract }
    finishSharing(.done(report))
  }

  /// All of what `writer` has written was sent, and the server did not answer.
  mutating func leaveUnanswered(as writer: String) {
    for (path, bytes) in files where path.hasPrefix("journal/\(writer)/") {
      let known = standing.left[path] ?? 0
      if bytes.count > known { standing.uncertain[path] = bytes.count - known }
    }
  }

  /// Others' events come with a fetch.
  mutating func fetch(_ facts: [(Fact, by: String)], notices: [ShareNotice] = []) {
    var report = ShareReport()
    for (fact, writer) in facts {
      write(fact, by: writer)
      report.fetched += 1
    }
    report.writers = Set(facts.map(\.by)).sorted()
    report.notices = notices
    standing.fetched = now
    finishSharing(.done(report))
  }
}
