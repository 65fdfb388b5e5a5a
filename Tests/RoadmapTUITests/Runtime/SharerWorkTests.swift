import Glibc
import RoadmapKit
import Synchronization
import Testing

@testable import RoadmapTUI

/// What the interface asks for is done over a real repository, and its outcome told as the interface needs it.
@Suite struct SharerWorkTests {
  private func bench(hook: String? = nil) throws -> (bench: CommandBench, server: String) {
    let bench = try CommandBench()
    let server = try bench.server()
    #expect(bench.run("share \(server)").status == 0)
    #expect(bench.run("--as timra publish --yes").status == 0)
    #expect(bench.run("--as timra tick fp-611 lokal-handlingsplan-antagen").status == 0)
    return (bench, server)
  }

  private func perform(
    _ work: any SharingWork, _ deed: Sharing.Deed, isCancelled: @escaping () -> Bool = { false }
  ) -> (outcome: ShareOutcome, steps: [ShareStep]) {
    let steps = Mutex<[ShareStep]>([])
    let outcome = work.perform(
      deed, tell: { step in steps.withLock { $0.append(step) } }, isCancelled: isCancelled)
    return (outcome, steps.withLock { $0 })
  }

  @Test func whatLeavesIsLookedUpThenPublished() throws {
    let (bench, _) = try bench()
    let work = try bench.sharing()
    #expect(work.standing().isConnected && work.standing().left.values.contains(0))
    #expect(perform(work, .look(as: "timra", drafts: 1)).outcome == .found(Outgoing()))
    let unseen = Sharing.Deed.publish(as: "timra", name: "Timrå kommun", shown: [], withPlans: false)
    guard case .failed(let problem) = perform(work, unseen).outcome else {
      Issue.record("what nobody saw was published")
      return
    }
    #expect(problem.fact == ShareTrouble.changedMeanwhile.problem.fact)
    let (outcome, steps) = perform(
      work,
      try .publish(as: "timra", name: "Timrå kommun", shown: bench.events(), withPlans: false))
    guard case .done(let report) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(report.published == 1 && steps.first == .fetching && steps.last == .sending)
    #expect(work.standing().left.values.allSatisfy { $0 > 0 } && work.standing().fetched != nil)
    guard case .done(let fetched) = perform(work, .fetch).outcome else {
      Issue.record("not fetched")
      return
    }
    #expect(fetched.fetched == 0)
  }

  @Test func theServersReasonsAreKeptApart() throws {
    let (bench, server) = try bench()
    try bench.refuse(server, "echo 'Rad 1 är fel' >&2; echo 'Rad 2 är fel' >&2; exit 1")
    let (outcome, _) = perform(
      try bench.sharing(),
      try .publish(
        as: "timra", name: "Timrå kommun",
        shown: bench.events(), withPlans: false))
    guard case .refused(let problem, let reasons) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reasons == ["Rad 1 är fel", "Rad 2 är fel"] && !problem.fact.isEmpty)
    #expect(try bench.sharing().standing().left.values.contains(0))
  }

  @Test func noConnectionAndBeingGivenUpAreTold() throws {
    let (bench, server) = try bench()
    let work = try bench.sharing()
    #expect(perform(work, .fetch, isCancelled: { true }).outcome == .cancelled)
    #expect(rename(server, server + "2") == 0)
    guard case .failed(let problem) = perform(work, .fetch).outcome else {
      Issue.record("fetched")
      return
    }
    #expect(!problem.fact.isEmpty && !problem.remedy.isEmpty)
  }

  @Test func nothingIsSharedWithNobody() throws {
    let work = try CommandBench().sharing()
    #expect(work.standing() == ShareStanding() && NoSharing().standing() == ShareStanding())
    for outcome in [perform(work, .fetch).outcome, perform(NoSharing(), .fetch).outcome] {
      guard case .failed(let problem) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(problem.remedy.contains("fardplan share"))
    }
  }

  @Test func theRunnerTellsStepsThenTheOutcomeWithTheWorkspaceAsItIsThen() throws {
    let (bench, _) = try bench()
    var pipes: [Int32] = [-1, -1]
    #expect(pipe(&pipes) == 0)
    defer { for descriptor in pipes { close(descriptor) } }
    let now = try #require(Instant(iso: bench.now))
    let surroundings = Surroundings(home: bench.folder, xdgStateHome: nil, xdgConfigHome: nil)
    let workspace = try Workspace(at: "\(bench.folder)/ws")
    let runner = EffectRunner(
      options: Interface.Options(
        workspace: workspace, surroundings: surroundings, theme: .dark, charset: .unicode, clock: { now },
        sharing: try bench.sharing()),
      plan: Fixtures.roadmap, state: try StateFolder(for: workspace, in: surroundings),
      mailbox: Mailbox(wake: pipes[1]))
    runner.begin(.share(Sharing(number: 7, deed: .look(as: "timra", drafts: 1))))
    runner.finish()
    guard case .shared(7, .found, let contents?)? = runner.mailbox.take().last else {
      Issue.record("nothing is told")
      return
    }
    #expect(contents.standing.isConnected && contents.standing.drafts(in: contents.journals).count == 1)
  }
}
