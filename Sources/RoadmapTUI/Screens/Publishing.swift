internal import RoadmapKit

/// What leaves the house, to be read before it does; the harmless answer is the default.
struct Publishing: Equatable, Sendable {
  /// The events that were shown.
  var leaving: [EventID]
  var outgoing: Outgoing
  /// Whether the plans that are changed here go too.
  var isWithPlans = false
  var first = 0

  enum Answer: Sendable { case reads, publishes, leaves, nothing }

  /// Whether there is nothing to say yes to, not even a plan.
  var isEmpty: Bool { leaving.isEmpty && outgoing.isEmpty && outgoing.changedPlans.isEmpty }

  /// What a key answers; `j` says yes here, so that only the arrows scroll.
  mutating func take(_ key: Key) -> Answer {
    switch key {
    case .character("j"), .character("y"): return .publishes
    case .enter, .escape, .backspace, .character("n"), .character("q"): return .leaves
    case .character("l") where !outgoing.changedPlans.isEmpty:
      isWithPlans.toggle()
      return .reads
    case .character("k"): return .nothing
    default: return Scrolling.take(key, &first) ? .reads : .nothing
    }
  }
}

/// What leaves the house as lines, day by day, in the order it was written.
struct PublishingLook {
  let world: World
  let publishing: Publishing
  let width: Int

  var lines: [Line] { means + besides + days }

  private var unpublished: Unpublished { world.unpublished }

  /// How much it is, and what it means that it leaves.
  private var means: [Line] {
    var lines: [Line] = []
    let count = publishing.leaving.count
    if count > 0 { lines += wrapped(Words.ShareView.leaving(count), .strong, bold: true) }
    let dropped = unpublished.dropped.count { $0.verb != .retract }
    let leaves = count > 0 || publishing.isWithPlans || !publishing.outgoing.isEmpty
    if leaves { lines += wrapped(Words.Sharing.official, .overlay) }
    let uncertain = unpublished.leaving.count { world.hasLeft($0) }
    if uncertain > 0 { lines += [.blank] + wrapped(Words.Sharing.uncertain(uncertain, of: count), .warning) }
    if dropped > 0 { lines += [.blank] + wrapped(Words.Sharing.dropped(dropped), .muted) }
    return lines
  }

  private var besides: [Line] {
    var outgoing = publishing.outgoing
    if publishing.isWithPlans { outgoing.plans += outgoing.changedPlans }
    var sentences = Words.Sharing.besides(outgoing, events: publishing.leaving.count)
    if !publishing.isWithPlans, !outgoing.changedPlans.isEmpty {
      sentences.append(Words.ShareView.plansStay(outgoing.changedPlans))
    }
    return sentences.isEmpty ? [] : [.blank] + sentences.flatMap { wrapped($0, .overlay) }
  }

  private var days: [Line] {
    var lines: [Line] = []
    var day: Day?
    let counts = Dictionary(grouping: unpublished.leaving, by: \.recordedDay).mapValues(\.count)
    for entry in unpublished.leaving {
      if entry.recordedDay != day {
        day = entry.recordedDay
        lines.append(.blank)
        lines += wrapped(Words.ShareView.day(entry.recordedDay, counts[entry.recordedDay] ?? 0), .heading)
      }
      lines += PaperLines.hanging(
        Words.sentence(entry, world.present, world.journals), width,
        Line(SafeText(of: "\(entry.id.instant.swedishTime)  "), .muted), .overlay)
      // What leaves is shown as it leaves, also where the interface hides it.
      if let text = world.journals.text(of: entry) {
        lines += PaperLines.hanging("”\(text)”", width, Line("       ", .muted), .muted)
      }
    }
    return lines
  }

  private func wrapped(_ text: String, _ role: Role, bold: Bool = false) -> [Line] {
    PaperLines.wrapped(text, width, role, bold: bold)
  }
}

/// Texts to read after a fetch or a publication.
enum ShareLook {
  static func refusal(_ problem: Problem, _ reasons: [String]) -> Page {
    Page(
      title: Words.ShareView.refusedTitle, text: reasons.flatMap { [$0, ""] } + [problem.remedy]
    )
  }

  static func notices(_ notices: [ShareNotice], after sentences: [String]) -> Page {
    Page(
      title: Words.ShareView.noticesTitle, text: sentences + notices.flatMap { ["", $0.sentence] })
  }
}
