internal import RoadmapKit

/// Fetching and publishing: asked for, gone on with beside the loop, told.
extension App {
  mutating func fetch() -> [Effect] {
    guard canShare() else { return [] }
    return begin(.fetch)
  }

  /// Looks up what leaves the house; what to publish is asked when that is known.
  mutating func askToPublish() -> [Effect] {
    guard world.asOf == nil else {
      world.notice = .refused(Words.ShareView.past, Words.UI.pastRemedy)
      return []
    }
    guard canShare() else { return [] }
    guard let identity = world.identity else {
      world.notice = .refused(Words.ShareView.nobody, Words.ShareView.nobodyRemedy)
      return []
    }
    return begin(.look(as: identity.writer, drafts: world.unpublished.leaving.count))
  }

  /// Whether anything can be fetched or published now; says why not.
  private mutating func canShare() -> Bool {
    guard world.isShared else {
      world.notice = .refused(Words.ShareView.notConnected, Words.ShareView.notConnectedRemedy)
      return false
    }
    guard world.sharing == nil else {
      world.notice = .said(Words.ShareView.busy)
      return false
    }
    return true
  }

  private mutating func begin(_ deed: Sharing.Deed) -> [Effect] {
    let sharing = Sharing(number: nextNumber(), deed: deed)
    world.sharing = sharing
    return [.share(sharing)]
  }

  /// Publishes what was shown; what has been written meanwhile is looked at first.
  mutating func accept(_ publishing: Publishing) -> [Effect] {
    overlay = nil
    guard let identity = world.identity, canShare() else { return [] }
    guard publishing.leaving == world.unpublished.leaving.map(\.id) else {
      world.notice = .said(Words.ShareView.changedMeanwhile)
      return askToPublish()
    }
    return begin(
      .publish(
        as: identity.writer, name: world.plan.signature(of: identity.writer, role: identity.role),
        shown: publishing.leaving, withPlans: publishing.isWithPlans))
  }

  /// Gives up what goes on; nil when nothing does.
  mutating func cancelSharing() -> [Effect]? {
    guard world.sharing?.isCancelled == false else { return nil }
    world.sharing?.isCancelled = true
    return [.cancelSharing]
  }

  // MARK: What came of it

  mutating func shared(_ number: Int, _ outcome: ShareOutcome, _ contents: Contents?) -> [Effect] {
    guard let sharing = world.sharing, sharing.number == number else { return [] }
    world.sharing = nil
    var effects: [Effect] = []
    if let contents { _ = world.take(contents) } else { effects.append(.reload) }
    switch outcome {
    case .done(let report): effects += tell(report, of: sharing.deed)
    case .found(let outgoing): effects += ask(outgoing)
    case .failed(let problem): tell(problem)
    case .refused(let problem, let reasons):
      world.notice = .refused(problem.fact + ".", problem.remedy)
      effects += read(ShareLook.refusal(problem, reasons))
    case .cancelled:
      world.notice = .said(
        world.standing.isUncertain ? Words.ShareView.cancelledInSending : Words.ShareView.cancelled)
    }
    return effects + quitIfIdle()
  }

  private mutating func tell(_ problem: Problem) {
    world.notice = .refused(
      [problem.fact + ".", problem.reason].filter { $0.count > 1 }.joined(separator: " "), problem.remedy)
  }

  private mutating func tell(_ report: ShareReport, of deed: Sharing.Deed) -> [Effect] {
    let sentences =
      deed == .fetch
      ? Words.Sharing.fetched(report, at: world.now, in: world.plan, today: world.today)
      : Words.Sharing.published(report, at: world.now, in: world.plan, today: world.today)
    let text = sentences.joined(separator: " ")
    guard !report.notices.isEmpty else {
      world.notice = .saved(text)
      return []
    }
    world.notice = .saved("\(text) \(Words.ShareView.more(report.notices.count))")
    return read(ShareLook.notices(report.notices, after: sentences))
  }

  /// Shows what leaves the house and asks; says it where nothing does.
  private mutating func ask(_ outgoing: Outgoing) -> [Effect] {
    let publishing = Publishing(leaving: world.unpublished.leaving.map(\.id), outgoing: outgoing)
    guard !publishing.isEmpty || !world.unpublished.dropped.isEmpty else {
      let others = world.unpublished.others
      world.notice = .said(others == 0 ? Words.Sharing.nothing : Words.ShareView.onlyOthers(others))
      return []
    }
    guard overlay == nil else {
      world.notice = .said(Words.ShareView.askLater)
      return []
    }
    overlay = .publishing(publishing)
    return [.discardInput]
  }

  /// A text to read; it waits until what is being written is done.
  private mutating func read(_ page: Page) -> [Effect] {
    guard overlay == nil else {
      waiting = page
      return []
    }
    overlay = .page(page)
    return [.discardInput]
  }

  /// Opens the text that waits, as soon as nothing is in its way.
  mutating func readWaiting() -> [Effect] {
    guard overlay == nil, let page = waiting else { return [] }
    waiting = nil
    overlay = .page(page)
    return [.discardInput]
  }
}
