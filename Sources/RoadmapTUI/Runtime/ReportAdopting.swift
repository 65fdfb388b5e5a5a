internal import RoadmapKit

/// Adopts a report beside the loop, as the command does; it can be given up until the folder is in place.
struct ReportAdopting {
  let options: Interface.Options
  /// Where the lock lies; nil where there is no place for it.
  let state: StateFolder?
  /// Puts the event on record.
  let record: (Recording) throws(StoreError) -> Saved

  func run(_ wish: Adopting, isCancelled: () -> Bool) -> AdoptingOutcome {
    guard !options.isRestricted else { return .failed(Words.Usage.restricted) }
    guard let state else { return .failed(StoreError.noHome.problem) }
    let shelf = ReportShelf(options.workspace, allowNetwork: options.allowsNetworkFileSystems)
    do {
      // The journals are read under the lock, so that they know of every adoption before.
      return try shelf.whileLocked(state, now: options.clock().milliseconds) {
        try adopt(wish, shelf, isCancelled)
      }
    } catch {
      return .failed((error as? StoreError ?? .notWholeLines).problem)
    }
  }

  private func adopt(_ wish: Adopting, _ shelf: ReportShelf, _ isCancelled: () -> Bool) throws(StoreError)
    -> AdoptingOutcome
  {
    let source: ReportSource
    switch options.reportSource() {
    case .success(let found): source = found
    case .failure(let trouble): return .failed(trouble.problem)
    }
    guard source.seen == wish.seen else { return .newer }
    let progress = Progress.fold(
      source.contents.journals, onto: source.plan, isMain: source.isMain, today: source.today)
    let writing = Writing(
      progress, writer: wish.identity.writer, role: wish.identity.role, today: source.today)
    let adopter: ReportAdopter
    do throws(ReportAdopter.Obstacle) {
      adopter = try ReportAdopter(source, wish.period, examine: writing.examine)
    } catch {
      return .refused(error.problems(in: source.plan))
    }
    if isCancelled() { return .cancelled }
    var noPDF: String?
    let placed = try adopter.place(on: shelf, isCancelled: isCancelled) { page in
      do throws(PDFTrouble) {
        return try PDFMaker.bytes(html: page, environment: options.environment, isCancelled: isCancelled)
      } catch {
        noPDF = error.problem.fact
        return nil
      }
    }
    guard let placed else { return .cancelled }
    let recording = Recording(
      number: wish.number, facts: [ReportAdopter.fact(wish.period, placed.report.digest)],
      identity: wish.identity, newestSeen: wish.newestSeen)
    do throws(StoreError) {
      let saved = try record(recording)
      return .adopted(
        Adopted(
          folder: placed.folder, day: placed.report.stamp.adopted, files: placed.report.files.count,
          noPDF: noPDF, saved: saved))
    } catch {
      return .failed(Words.ReportView.unfinished(placed.folder, error.problem))
    }
  }
}

extension ReportSource {
  /// What is on the disk, as it is compared with what was seen.
  fileprivate var seen: Adopting.Seen {
    Adopting.Seen(
      lines: contents.journals.lines, newest: contents.journals.newest, plan: Digest.sha256(planBytes))
  }
}

extension ReportChecker {
  /// Checks a report beside the loop.
  static func run(_ wish: Checking, _ options: Interface.Options) -> CheckingOutcome {
    do throws(StoreError) {
      let contents = try WorkspaceReader.read(options.workspace)
      guard let checker = try ReportChecker(contents, wish.period) else {
        return .failed(nothing(contents, wish.period))
      }
      // As wide as a box on the smallest screen.
      return .verdict(checker.lines(width: 72), isVerified: checker.isVerified)
    } catch { return .failed(error.problem) }
  }
}
