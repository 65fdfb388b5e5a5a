import RoadmapKit

/// Exactly what an envelope would hold, sentence by sentence, before anybody is asked.
struct EnvelopePreview {
  let lines: [String]
  let isEmpty: Bool

  init(_ writer: FactWriter, _ sharer: Sharer, withEverything: Bool) throws(CommandFailure) {
    let journals = writer.open.journals
    let standing = try storing { () throws(StoreError) in try sharer.standingForEnvelope() }
    let contents = try writer.open.context.shared { () throws(ShareTrouble) in
      try sharer.envelopeContents(as: writer.writer, withEverything: withEverything)
    }
    let leaving = Leaving(journals, standing, writer: writer.writer)
    let dropped = Set(leaving.dropped.map(\.id))
    // What was put in an envelope before goes again, until the server has it.
    let own = journals.entries.filter { entry in
      let known = contents.known[journals.files[Int(entry.file)].path]
      return known.map { entry.offset >= $0 } ?? false && !dropped.contains(entry.id)
    }
    let enclosed = contents.enclosed - dropped.count
    isEmpty =
      own.isEmpty && contents.carried == 0 && contents.reports.isEmpty
      && !(withEverything && enclosed > 0)
    var lines: [String] = []
    if !own.isEmpty { lines.append(Words.Envelope.leaves(own.count)) }
    for entry in own {
      lines.append("  \(entry.recordedDay)  \(Words.sentence(entry, writer.progress, journals))")
      if let text = journals.text(of: entry) { lines.append("    \(text)") }
    }
    if contents.carried > 0 { lines.append(Words.Envelope.carriedLeave(contents.carried)) }
    var besides = Outgoing()
    (besides.reports, besides.plans) = (contents.reports, contents.plans)
    lines += Words.Sharing.besides(besides, events: own.count)
    if withEverything { lines.append(Words.Envelope.everything(enclosed, writers: contents.writers)) }
    let undone = leaving.dropped.count { $0.verb != .retract }
    if undone > 0 { lines.append(Words.Sharing.dropped(undone)) }
    self.lines = lines + [Words.Envelope.official]
  }
}
